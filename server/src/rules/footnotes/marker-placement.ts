import { defineRule } from '../rule';
import { FOOTNOTES, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'marker-placement',
  group: 'footnotes',
  summary: 'In English a footnote marker stands behind the comma, semicolon or full stop.',
  why: `So the manual has it: “report,¹”, not “report¹,”. French, Spanish, Russian and Arabic set the marker before the mark, and Chinese texts do both.`,
  sources: [FOOTNOTES, PRACTICE],
  severity: { default: 'warning' },
  languages: ['en'],
  fix: 'safe',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling the report of the Secretary-General on tide tables⟦[^1],⟧

        1. Takes note of the conclusions of the meeting of harbour authorities;[^2]

        2. Decides to return to the question at its next session.

        [^1]: A/80/317.

        [^2]: A/80/318, annex.
      `,
      fixed: `
        The General Assembly,

        Recalling the report of the Secretary-General on tide tables,[^1]

        1. Takes note of the conclusions of the meeting of harbour authorities;[^2]

        2. Decides to return to the question at its next session.

        [^1]: A/80/317.

        [^2]: A/80/318, annex.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling the report of the Secretary-General on tide tables,[^1]

        1. Takes note of the conclusions[^2] of the meeting of harbour authorities;

        2. Decides to return to the question at its next session.

        [^1]: A/80/317.

        [^2]: A/80/318, annex.
      `,
    },
  ],
  *check({ markers, source: { text } }) {
    for (const { label, span, paragraph } of markers) {
      const mark = text[span.end];
      if (paragraph === null || mark === undefined || !',;.'.includes(mark)) continue;
      // A mark on both sides is a slip of another kind, and `1.5` is no marker.
      if (/[,;.\d]/.test(text[span.start - 1] ?? '') || /\d/.test(text[span.end + 1] ?? '')) continue;
      const whole = { start: span.start, end: span.end + 1 };
      yield {
        span: whole,
        message: `Marker ${label} stands before the “${mark}”; it should stand behind it.`,
        fix: () => ({
          title: `Put the marker behind the “${mark}”`,
          edits: [{ span: whole, text: mark + text.slice(span.start, span.end) }],
        }),
      };
    }
  },
});
