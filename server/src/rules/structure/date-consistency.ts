import { parseDate } from '../../model/dates';
import { assemblyResolution } from '../example-texts';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'date-consistency',
  group: 'structure',
  summary: 'The day of adoption at the head is the day of the meeting at the end.',
  why: `Both tell when the resolution was adopted. Where a meeting ran past midnight the day that really was counts, in both places. A text can’t have been issued before it was adopted either.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'warning', 'security-council': 'off', 'model-un': 'off' },
  languages: 'all',
  fix: 'none',
  examples: [
    { wrong: assemblyResolution({ closing: '53rd plenary meeting\n\n⟦17 December 2026⟧' }) },
    { right: assemblyResolution() },
  ],
  *check({ masthead: { adopted, meeting }, source, language }) {
    if (!adopted || !meeting) return;
    // The line of the meeting and the line below it that has words.
    const line = source.lineAt(meeting.span.end);
    for (let next = line; next < source.lineCount && next <= line + 4; next++) {
      const start = source.lineStarts[next]!;
      const text = source.text.slice(start, source.lineEnd(next));
      const from = next === line ? Math.min(text.length, meeting.span.end - start) : 0;
      const date = parseDate(text, language, from);
      if (!date) {
        if (next > line && text.trim() !== '') return;
        continue;
      }
      if (date.iso === adopted.value) return;
      const span = { start: start + date.start, end: start + date.end };
      yield {
        span,
        message: `The meeting was on “${source.slice(span)}”, but by the head of the text it was adopted on “${source.slice(adopted.span)}”; both should be the same day.`,
        related: [{ span: adopted.span, message: 'The day of adoption at the head.' }],
      };
      return;
    }
  },
});
