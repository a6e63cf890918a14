import { bareDraft } from '../example-texts';
import { romanFigures } from '../labels';
import { onlyWith } from '../matches';
import { hitsOf, replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { CAPITALS, PRACTICE } from '../sources';

const CHAPTER = onlyWith(
  ['chapter ', 'chapters '],
  /\b(chapters? )([IVXivx]{1,5}|\d{1,2})(?=(?:,)? of the (?:United Nations )?Charter\b)/gi,
);
const FIGURES = romanFigures(19);

export const rule = defineRule({
  name: 'chapter-VII',
  group: 'citations',
  summary: 'Chapters of the Charter have a capital and Roman figures: Chapter VII.',
  why: `The Charter is the one instrument, with the Statute of the Court, whose parts are written with capitals, and its chapters bear Roman numbers. “Acting under Chapter VII” is more than a form: the words say on which of its powers the Security Council acts.`,
  sources: [CAPITALS, PRACTICE],
  severity: { default: 'warning', 'model-un': 'information' },
  languages: ['en'],
  fix: 'safe',
  examples: [
    {
      wrong: bareDraft({ preamble: 'Recalling ⟦chapter 11⟧ of the Charter of the United Nations,' }),
      fixed: bareDraft({ preamble: 'Recalling Chapter XI of the Charter of the United Nations,' }),
    },
    { right: bareDraft({ preamble: 'Recalling Chapter XI of the Charter of the United Nations,' }) },
  ],
  *check(resolution) {
    for (const { match, prose, span } of hitsOf(resolution, CHAPTER)) {
      const number = /^\d/.test(match[2]!) ? FIGURES[Number(match[2])] : match[2]!.toUpperCase();
      if (!number) continue;
      const right = `C${match[1]!.slice(1).toLowerCase()}${number}`;
      if (right === match[0]) continue;
      yield {
        span,
        message: `“${match[0]}” of the Charter should read “${right}”.`,
        fix: replaceWords(prose, match.index, match.index + match[0].length, right),
      };
    }
  },
});
