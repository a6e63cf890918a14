import { vocabularyOf } from '../../vocabulary/vocabulary';
import { defineRule } from '../rule';
import { FOOTNOTES, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'note-capital-stop',
  group: 'footnotes',
  summary: 'A footnote begins with a capital letter and ends with a full stop.',
  why: `A note is printed as a sentence of its own at the foot of the page, be it as short as “Resolution 70/1.” or a symbol alone. A note without its stop is often one whose end was lost when the text was copied.

What begins with an address or with the lower-case name of a web site keeps its small letter. In some Spanish and French texts a few notes lack the stop, which is why this is no more than information.`,
  sources: [FOOTNOTES, PRACTICE],
  severity: { default: 'information', 'model-un': 'hint' },
  languages: 'all',
  fix: 'safe',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling the report of the Secretary-General on tide tables,[^1]

        1. Takes note of the conclusions of the meeting of harbour authorities;

        2. Decides to return to the question at its next session.

        [^1]: ⟦s⟧ee A/80/31⟦7⟧
      `,
      fixed: `
        The General Assembly,

        Recalling the report of the Secretary-General on tide tables,[^1]

        1. Takes note of the conclusions of the meeting of harbour authorities;

        2. Decides to return to the question at its next session.

        [^1]: See A/80/317.
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
  *check({ footnotes, language }) {
    for (const { label, prose } of footnotes) {
      const words = prose.text.trimEnd();
      if (words === '') continue;
      const [first = ''] = words;
      if (/\p{Ll}/u.test(first) && !/^[a-z]+[:.\d]/.test(words))
        yield {
          span: prose.span(0, 1),
          message: `Note ${label} begins with “${words.split(/\s/, 1)[0]}”; it should begin with a capital letter.`,
          fix: () => ({
            title: 'Begin the note with a capital letter',
            edits: [{ span: prose.span(0, 1), text: first.toUpperCase() }],
          }),
        };
      if (/[.。．?!][)”"»’]?[\u200e\u200f]*$/.test(words)) continue;
      const last = prose.span(words.length - 1, words.length);
      const mark = /[,;:，；：؛،]$/.exec(words)?.[0];
      yield {
        span: last,
        message: mark
          ? `Note ${label} ends with “${mark}”; it should end with a full stop.`
          : `Note ${label} ends without a full stop; it should end with one.`,
        fix: () => ({
          title: 'End the note with a full stop',
          edits: [
            {
              span: mark ? last : { start: last.end, end: last.end },
              text: vocabularyOf(language).punctuation.fullStop,
            },
          ],
        }),
      };
    }
  },
});
