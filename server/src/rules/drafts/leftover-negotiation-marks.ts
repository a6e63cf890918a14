import { bareDraft } from '../example-texts';
import { layoutOf } from '../layout';
import { matchesAs, onlyWith, searchFor } from '../matches';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';
import { anyOf, literal } from '../word-rule';

const BRACKET = ['['];

/** What negotiators write into a text while they are at it, in any language. */
const MARKS: readonly RegExp[] = [
  // “[agreed ad ref]”, “[EU, Japan: delete]”, “[Alt 1]”, “[bis]”, “[placeholder]”
  onlyWith(
    BRACKET,
    /\[\s?(?:agreed(?: ad ref\.?)?|ad ref\.?|alt(?:ernative)?\.?(?: ?\d)?|bis|ter|quater|tbc|tbd|to be (?:confirmed|determined|completed|added|inserted)|placeholder|delete|del|retain|insert|bracketed|pending|under discussion|agreed|streamline|merge[^\]]{0,30})[^\]]{0,40}\]/giu,
  ),
  onlyWith(BRACKET, /\[[A-Z][\p{L}.’ ,/&-]{1,60}: ?[^\]]{0,200}\]/gu),
  onlyWith(
    ['agreed ad ref', 'alt.', 'OP0', 'OP 0', 'PP0', 'PP 0'],
    /\b(?:agreed ad ref(?:erendum)?|alt\. ?\d|\bOP ?\d{1,2}(?: ?(?:bis|ter|alt))?|\bPP ?\d{1,2}(?: ?(?:bis|ter|alt))?)(?![\p{L}\d])/gu,
  ),
  onlyWith(['TBC', 'TBD', 'XXX'], /(?<!\()\b(?:TBC|TBD|XXX+|xxx+)\b(?!\))/gu),
  // Square brackets around figures or words of the text.
  onlyWith(BRACKET, /\[(?!\^|sic\b|\.{3}|…|\d{1,3}\])[\p{L}\d][^[\]]{0,160}\]/gu),
  onlyWith(BRACKET, /\[\s{0,3}\]|\[(?:\.{3}|…|_{2,})\]/gu),
];

export const rule = defineRule({
  name: 'leftover-negotiation-marks',
  group: 'drafts',
  summary:
    'A text that is handed in holds no marks of its negotiation: brackets, alternatives, “agreed ad ref”.',
  why: `Square brackets stand around what is not agreed; names before a colon say who proposed it; “alt”, “bis”, “PP4” and “OP12” count what was added. All of it goes before the text is submitted: in an adopted resolution a bracket would leave open what was decided. While the text is still under negotiation the rule can be set to off.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'warning', 'model-un': 'information' },
  languages: 'all',
  fix: 'none',
  options: {
    more: {
      kind: 'words',
      default: [],
      description:
        'Further words that only a text under negotiation holds, in the very form in which they stand.',
    },
  },
  examples: [
    {
      wrong: bareDraft({
        preamble: 'Noting that tides know ⟦[no]⟧ borders, ⟦[agreed ad ref]⟧',
        first: '1. Invites ⟦[EU: coastal]⟧ States to exchange their tide tables each year, as said in ⟦PP4⟧;',
      }),
    },
    {
      options: { more: ['TBC'] },
      wrong: bareDraft({ first: '1. Invites coastal States to exchange their tide tables by May ⟦TBC⟧;' }),
    },
    {
      right: bareDraft({ preamble: 'Noting that “[t]ides know no borders”,[^1]', notes: '[^1]: A/80/317.' }),
    },
  ],
  *check(resolution, { more }) {
    const marks = (more.length === 0 ? MARKS : [...MARKS, anyOf(more.map(literal))]).map(searchFor);
    for (const { paragraph, foreign } of layoutOf(resolution)) {
      const { prose, kind } = paragraph;
      if (foreign || (kind !== 'preambular' && kind !== 'operative' && kind !== 'sub')) continue;
      if (marks.every((mark) => matchesAs(mark, prose).length === 0)) continue;
      const taken: { start: number; end: number }[] = [];
      for (const mark of marks)
        for (const match of matchesAs(mark, prose)) {
          const start = match.index;
          const end = start + match[0].length;
          if (taken.some((other) => start < other.end && other.start < end)) continue;
          if (isQuotation(prose.text, start, match[0])) continue;
          // How an operative paragraph is referred to in English is the matter of no-operative-word.
          if (resolution.language === 'en' && /^OP ?\d{1,3}$/.test(match[0])) continue;
          taken.push({ start, end });
        }
      for (const { start, end } of taken.sort((a, b) => a.start - b.start)) {
        const words = prose.text.slice(start, end);
        const shown = words.length > 40 ? `${words.slice(0, 38)}…` : words;
        yield {
          span: prose.span(start, end),
          message: `“${shown}” is left from the negotiation; it should go, or its brackets should.`,
        };
      }
    }
  },
});

/** A bracket within a word, or within quotation marks, is what a quotation changes: `“[t]he tides”`. */
function isQuotation(text: string, start: number, words: string): boolean {
  if (/[\p{L}“"]$/u.test(text.slice(0, start)) && words.startsWith('[')) return true;
  if (/^\p{L}/u.test(text.slice(start + words.length)) && words.endsWith(']')) return true;
  return text.lastIndexOf('“', start) > text.lastIndexOf('”', start);
}
