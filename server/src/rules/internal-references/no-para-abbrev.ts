import { bareDraft } from '../example-texts';
import { onlyWith } from '../matches';
import { hitsOf, replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

const WORDS: Readonly<Record<string, string>> = {
  para: 'paragraph',
  paras: 'paragraphs',
  sect: 'section',
  sects: 'sections',
  chap: 'chapter',
  chaps: 'chapters',
  art: 'article',
  arts: 'articles',
};

const ABBREVIATED = onlyWith(
  Object.keys(WORDS).flatMap((word) => ['.', ' 0', ' i', ' v', ' x'].map((behind) => word + behind)),
  /(?<![\w.])(paras?|sects?|chaps?|arts?)(\.? ?)(?=\d|[IVX]+\b)/gi,
);

export const rule = defineRule({
  name: 'no-para-abbrev',
  group: 'internal-references',
  summary: 'In the text, “paragraph”, “section”, “chapter” and “article” are written out.',
  why: `“para.”, “sect.” and “chap.” belong into footnotes and parentheses, where only the source is named and room is short. In the sentence itself the word is read aloud, and is written as it is spoken.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'warning', 'security-council': 'information', 'model-un': 'hint' },
  languages: ['en'],
  fix: 'safe',
  examples: [
    {
      wrong: bareDraft({
        first: '1. Recalls ⟦paras. 3⟧ and 4 of the report and ⟦sect. II⟧ of its annex;',
      }),
      fixed: bareDraft({
        first: '1. Recalls paragraphs 3 and 4 of the report and section II of its annex;',
      }),
    },
    { right: bareDraft({ first: '1. Recalls paragraph 3 of the report (A/80/317, para. 3);' }) },
  ],
  *check(resolution) {
    for (const { match, prose } of hitsOf(resolution, ABBREVIATED)) {
      const { text } = prose;
      if (match[2] === '' || withinParentheses(text, match.index)) continue;
      const number = /^(?:\d+|[IVX]+)/.exec(text.slice(match.index + match[0].length))![0];
      const end = match.index + match[0].length + number.length;
      const word = WORDS[match[1]!.toLowerCase()]!;
      const right = `${/^[A-Z]/.test(match[1]!) ? word[0]!.toUpperCase() + word.slice(1) : word} ${number}`;
      yield {
        span: prose.span(match.index, end),
        message: `“${text.slice(match.index, end)}” should be written out in the text: “${right}”.`,
        fix: replaceWords(prose, match.index, end, right),
      };
    }
  },
});

/** How far back one is looked for, in characters. */
const FARTHEST = 400;

/** Whether a parenthesis or bracket that opened before is still open. */
function withinParentheses(text: string, at: number): boolean {
  let open = 0;
  for (let i = Math.max(0, at - FARTHEST); i < at; i++) {
    if (text[i] === '(' || text[i] === '[') open++;
    else if ((text[i] === ')' || text[i] === ']') && open > 0) open--;
  }
  return open > 0;
}
