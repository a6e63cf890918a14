import { defineRule } from '../rule';
import { FOOTNOTES } from '../sources';

export const rule = defineRule({
  name: 'marker-without-note',
  group: 'footnotes',
  summary: 'Each footnote marker has its note.',
  why: `A marker without a note promises a source that the reader will not find. Mostly the note was lost when a text was put together from others: the paragraph was copied, and its note stayed where it was.

Notes are looked for at the foot of each page and at the end, in whatever form they survived: \`[^1]: …\`, raised digits, or a plain number before the words. Each missing one is told once, at the first marker that calls it.`,
  sources: [FOOTNOTES],
  severity: { default: 'error' },
  languages: 'all',
  fix: 'none',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling the report of the Secretary-General on tide tables,[^1]

        1. Takes note of the conclusions of the meeting of harbour authorities;⟦[^2]⟧

        2. Decides to return to the question at its next session.

        [^1]: A/80/317.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling the report of the Secretary-General on tide tables,[^1]

        1. Takes note of the conclusions of the meeting of harbour authorities;[^2]

        2. Decides to return to the question at its next session.

        [^1]: A/80/317.

        [^2]: A/80/318, annex.
      `,
    },
  ],
  *check({ footnotes, markers, source }) {
    const noted = new Set(footnotes.map(({ label }) => label));
    const said = new Set<string>();
    for (const { label, span } of markers) {
      if (noted.has(label) || said.has(label)) continue;
      // Asterisks with a stroke behind them (`**/`) call notes of an older form, which are not read as such.
      if (source.text[span.end] === '/') continue;
      said.add(label);
      yield { span, message: `Marker ${label} has no footnote; note ${label} should stand below the text.` };
    }
  },
});
