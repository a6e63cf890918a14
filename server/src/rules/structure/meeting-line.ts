import type { Resolution } from '../../model/resolution';
import { closingLineStart, isMeetingLine } from '../closing-lines';
import { assemblyResolution } from '../example-texts';
import { mastheadLines } from '../masthead-lines';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

/** From March to October 2020 no meetings were held, and texts were adopted in writing. */
const NO_MEETINGS = ['2020-03-27', '2020-10-31'] as const;

export const rule = defineRule({
  name: 'meeting-line',
  group: 'structure',
  summary: 'An adopted text closes with the meeting and the day on which it was adopted.',
  why: `“30th plenary meeting” and below it “1 November 2018”: so the General Assembly, the Economic and Social Council and the Human Rights Council close their resolutions. The Security Council names the meeting at the head.`,
  sources: [DRAFTING, PRACTICE],
  severity: {
    default: 'off',
    'general-assembly': 'warning',
    'economic-and-social-council': 'warning',
    'human-rights-council': 'warning',
  },
  languages: 'all',
  fix: 'none',
  examples: [
    { wrong: assemblyResolution({ symbol: '⟦A/RES/81/999⟧', closing: '' }) },
    { right: assemblyResolution() },
  ],
  *check(resolution) {
    const { kind, language } = resolution;
    const { symbol, meeting, distribution, adopted } = resolution.masthead;
    if (kind !== 'adopted' || !symbol || !distribution || meeting || !/\/RES\//.test(symbol.value)) return;
    // Older texts name it at the head, below the date.
    if (closingLineStart(resolution) !== null || meetingAtHead(resolution)) return;
    if (adopted && adopted.value >= NO_MEETINGS[0] && adopted.value <= NO_MEETINGS[1]) return;
    yield {
      span: symbol.span,
      message: `${symbol.value} does not name the meeting that adopted it; ${language === 'en' ? 'lines such as “30th plenary meeting” and its date' : 'a line with the meeting, and one with its date,'} should close the text.`,
    };
  },
});

function meetingAtHead(resolution: Resolution): boolean {
  return mastheadLines(resolution).some(({ text }) => isMeetingLine(text, resolution.language));
}
