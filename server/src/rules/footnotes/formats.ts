import { bareDraft } from '../example-texts';
import { replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { FOOTNOTES } from '../sources';

/** What is shortened in notes, without the stop that belongs behind it. */
const FORMS: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/(?<![\w.])(paras?|vols?|chap|sect|arts?|No|Nos) (?=\d|[IVX]+\b)/g, (match) => `${match[1]}. `],
  [/(?<![\w.])(paras?|vols?|chap|sect|arts?|Nos?)\.(?=\d)/g, (match) => `${match[1]}. `],
  [/\bTreaty series\b/g, () => 'Treaty Series'],
  [/\bofficial records of the (?=General|Economic|Security)/g, () => 'Official Records of the '],
  [/\bIbid(?=[, ;])(?!\.)/g, () => 'Ibid.'],
];

export const rule = defineRule({
  name: 'formats',
  group: 'footnotes',
  summary:
    'Sources in notes have the form that all notes have, as in “United Nations, Treaty Series, vol. 2187, No. 38544”.',
  why: `What is shortened has its full stop: “para. 12”, “vol. 1771”, “No. 30822”, “chap. II”, “Ibid.”. Names of series have capitals: United Nations, *Treaty Series*. Notes are searched for these very forms.`,
  sources: [FOOTNOTES],
  severity: { default: 'information' },
  languages: ['en'],
  fix: 'safe',
  examples: [
    {
      wrong: bareDraft({
        preamble: 'Recalling the United Nations Framework Convention on Climate Change,[^1]',
        notes: '[^1]: United Nations, ⟦Treaty series⟧, ⟦vol ⟧1771, No. 30822.',
      }),
      fixed: bareDraft({
        preamble: 'Recalling the United Nations Framework Convention on Climate Change,[^1]',
        notes: '[^1]: United Nations, Treaty Series, vol. 1771, No. 30822.',
      }),
    },
    {
      right: bareDraft({
        preamble: 'Recalling the United Nations Framework Convention on Climate Change,[^1]',
        notes: '[^1]: United Nations, Treaty Series, vol. 1771, No. 30822.',
      }),
    },
  ],
  *check({ footnotes }) {
    for (const { prose } of footnotes)
      for (const [pattern, right] of FORMS)
        for (const match of prose.text.matchAll(pattern)) {
          const due = right(match);
          yield {
            span: prose.span(match.index, match.index + match[0].length),
            message: `“${match[0].trim()}” in the note should read “${due.trim()}”.`,
            fix: replaceWords(prose, match.index, match.index + match[0].length, due),
          };
        }
  },
});
