import { assemblyYear, councilYear, fitsCouncilYear } from '../../catalogue/numbering';
import type { Citation } from '../../citations/citation';
import type { Resolution } from '../../model/resolution';
import { dateInWords } from '../dates';
import { missedSession } from '../known-date';
import { symbolFacts } from '../masthead-facts';
import { ordinalInWords } from '../ordinals';
import { defineRule, type Remark } from '../rule';
import { IDENTIFICATION, SYMBOLS } from '../sources';

export const rule = defineRule({
  name: 'existing-resolution',
  group: 'citations',
  summary: 'The number of a cited resolution, its session and its year go together.',
  why: `The General Assembly numbers its resolutions by session, and a session lasts from September to September: 71/234 can’t be of 2015. The Security Council numbers through, so that each number belongs to one year. A number and a date that don’t fit are mostly a slip of the pen in one of the two.`,
  sources: [IDENTIFICATION, SYMBOLS],
  severity: { default: 'warning' },
  languages: 'all',
  fix: 'offered',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling its resolution ⟦71/934⟧ of 21 December 2015,

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
    },
    {
      note: 'The year of a resolution of the Security Council can be put right by its number.',
      wrong: `
        The General Assembly,

        Recalling Security Council resolution ⟦1325 (2001)⟧,

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
      fixed: `
        The General Assembly,

        Recalling Security Council resolution 1325 (2000),

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling its resolution 71/234 of 21 December 2016 and Security Council resolution 1325 (2000),

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
    },
  ],
  *check(resolution) {
    for (const citation of resolution.citations) {
      if (citation.kind !== 'resolution' || citation.symbol === null) continue;
      const remark = ofAssembly(citation, resolution) ?? ofCouncil(citation);
      if (remark) yield remark;
    }
  },
});

function ofAssembly(citation: Citation, { masthead, profile, catalogue }: Resolution): Remark | null {
  const { symbol, date, span, text } = citation;
  const match = /^A\/RES\/(\d{2,3})\/\d+/.exec(symbol!);
  if (!match) return null;
  const session = Number(match[1]);
  const now = profile === 'general-assembly' ? sessionNow(masthead) : undefined;
  if (now !== undefined && session > now)
    return {
      span,
      message: `Resolution ${text} would be of the ${sessionName(session)}, which is later than the ${sessionName(now)} of this text; its number can’t be right.`,
    };
  // Where its very date is known, another rule holds it against the one that is given.
  if (missedSession(citation, catalogue) === null) return null;
  const year = assemblyYear(session);
  return {
    span,
    message: `Resolution ${text} belongs to the ${sessionName(session)}, which lasted from September ${year} to September ${year + 1}; the date given for it, ${dateInWords(date!)}, can’t be right.`,
  };
}

/** The session of the text: of what its masthead says the latest, so that one slip there is not told many times. */
function sessionNow({ session, symbol }: Resolution['masthead']): number | undefined {
  const ofSymbol = symbol && symbolFacts(symbol.value)?.session;
  return session ? Math.max(session.value, ofSymbol ?? 0) : undefined;
}

function ofCouncil({ symbol, span, text, pieces }: Citation): Remark | null {
  const match = /^S\/RES\/(\d+)\((\d{4})\)$/.exec(symbol!);
  if (!match) return null;
  const [, number, year] = match;
  if (fitsCouncilYear(Number(number), Number(year))) return null;
  const right = councilYear(Number(number));
  const message =
    right === null
      ? `The Security Council can’t have adopted resolution ${number} in ${year}.`
      : `Resolution ${number} of the Security Council is of ${right}, not of ${year}.`;
  const at = text.lastIndexOf(year!);
  if (right === null || at < 0 || pieces.length !== 1) return { span, message };
  const place = { start: span.start + at, end: span.start + at + year!.length };
  return {
    span,
    message,
    fix: () => ({ title: `Write ${right}`, edits: [{ span: place, text: String(right) }] }),
  };
}

function sessionName(number: number): string {
  const words = ordinalInWords(number);
  return words === null ? `session ${number}` : `${words} session`;
}
