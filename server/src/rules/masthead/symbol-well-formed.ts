import { committeeDraft } from '../example-texts';
import { defineRule } from '../rule';
import { SYMBOLS } from '../sources';

/** Parts that join their letters and their number by a dot. */
const DOTTED = [
  'AC',
  'Add',
  'Amend',
  'C',
  'CN',
  'CONF',
  'Corr',
  'CRP',
  'GC',
  'L',
  'PV',
  'Rev',
  'SC',
  'SR',
  'Sub',
  'WG',
  'WP',
];

export const rule = defineRule({
  name: 'symbol-well-formed',
  group: 'masthead',
  summary: 'The symbol is written in the form of its series: A/C.3/61/L.7/Rev.1, S/RES/1325 (2000).',
  why: `A symbol is an address, and one that is written otherwise leads nowhere. Its parts are joined by slashes; a dot stands between the letters and the number of a part; the year of a resolution of the Security Council follows in parentheses behind a blank.`,
  sources: [SYMBOLS],
  severity: { default: 'error', 'model-un': 'hint' },
  languages: 'all',
  fix: 'safe',
  examples: [
    {
      wrong: committeeDraft({ symbol: '⟦A/C2/81/L99⟧' }),
      fixed: committeeDraft(),
    },
    {
      right: committeeDraft({ symbol: 'A/C.2/81/L.99/Rev.1' }),
    },
  ],
  *check({ masthead: { symbol } }) {
    if (!symbol) return;
    const right = symbol.value
      .split('/')
      .map(withDot)
      .join('/')
      .replace(/^(A|E|A\/HRC)\/(RES)(\d)/, '$1/$2/$3')
      .replace(/^(S\/RES\/\d{1,4})(?: *\((\d{4})\)|\/((?:19|20)\d{2}))/, '$1 ($2$3)');
    if (right === symbol.value) return;
    yield {
      span: symbol.span,
      message: `The symbol ${symbol.value} should read ${right}.`,
      fix: () => ({ title: `Write ${right}`, edits: [{ span: symbol.span, text: right }] }),
    };
  },
});

/** `L7` and `L. 7` as `L.7`; other parts as they are. */
function withDot(part: string): string {
  const match = /^([A-Za-z]+)(\.?)( ?)(\d+)$/.exec(part);
  if (!match || (match[2] === '.' && match[3] === '')) return part;
  const [, letters, , , number] = match;
  return DOTTED.includes(letters!) ? `${letters}.${number}` : part;
}
