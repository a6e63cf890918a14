import { defineRule } from '../rule';
import { FOOTNOTES } from '../sources';

export const rule = defineRule({
  name: 'note-without-marker',
  group: 'footnotes',
  summary: 'Each footnote is called by a marker in the text.',
  why: `A note that nothing calls belongs to a passage that has been taken out, or its marker was lost on the way. In a text that came out of a PDF the marker may still stand there as a plain digit.`,
  sources: [FOOTNOTES],
  severity: { default: 'error' },
  languages: 'all',
  fix: 'none',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling the report of the Secretary-General on tide tables,[^1]

        1. Takes note of the conclusions of the meeting of harbour authorities;

        2. Decides to return to the question at its next session.

        [^1]: A/80/317.

        ⟦[^2]:⟧ A/80/318, annex.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling the report of the Secretary-General on tide tables,[^1]

        1. Takes note of the conclusions of the meeting of harbour authorities;

        2. Decides to return to the question at its next session.

        [^1]: A/80/317.
      `,
    },
  ],
  *check({ footnotes, markers }) {
    // An annex may begin again at 1, so that a label stands twice.
    const called = new Set(markers.map(({ label }) => label));
    for (const { label, labelSpan } of footnotes) {
      if (called.has(label) || !/^\d+$/.test(label)) continue;
      yield {
        span: labelSpan,
        message: `Note ${label} has no marker; a marker ${label} should stand in the text.`,
      };
    }
  },
});
