import { isWords, LeafCode } from '../syntax/leaf-row';
import { isLatinLower } from '../text/characters';
import { perWords } from './known';
import { type OpeningFound, type OrganGroup, openingOf as openingIn, opensLike, type Place } from './opening';
import type { Prose } from './prose';
import type { Opening } from './resolution';
import type { Unit } from './units';

export { type OrganGroup, opensLike };

const remembered = (place: Place, organ: OrganGroup | null) =>
  perWords((text, language) => openingIn(text, place, language, organ));

const OPENINGS = {
  preambular: { council: remembered('preambular', 'sc'), other: remembered('preambular', null) },
  operative: { council: remembered('operative', 'sc'), other: remembered('operative', null) },
} as const;

/** `openingOf` of the words of a paragraph, looked for once. */
export function openingFound(prose: Prose, place: Place, organ: OrganGroup | null): OpeningFound | null {
  return OPENINGS[place][organ === 'sc' ? 'council' : 'other'](prose);
}

/** `opensLike` of the words of a paragraph, looked for once. */
export const opensAs: (prose: Prose) => Place | null = perWords(opensLike);

/** The words that open a paragraph, told by their form; null where it opens with none. */
export function openingOf(prose: Prose, place: Place, organ: OrganGroup | null): Opening | null {
  const found = openingFound(prose, place, organ);
  if (!found) return null;
  const { start, length: end } = found;
  return { text: prose.text.slice(start, end), span: prose.span(start, end), emphasized: false };
}

/** The words that the text itself sets off at the beginning of a paragraph; null where it sets off none. */
export function emphasizedOpening(unit: Unit): Opening | null {
  const { row, firstLeaf, leavesEnd } = unit.blocks[0]!;
  let start = -1;
  for (let leaf = firstLeaf; leaf < leavesEnd; leaf++) {
    const code = row.codeAt(leaf);
    if (isWords(code)) {
      if (start < 0) return null;
    } else if (code === LeafCode.Emphasis) {
      if (start < 0) start = row.endOf(leaf);
      else return emphasizedIn(unit.prose, start, row.startOf(leaf));
    }
  }
  return null;
}

/** The words between two offsets in the source as an opening, the comma behind them left out; null where there are none. */
function emphasizedIn(prose: Prose, start: number, end: number): Opening | null {
  const from = prose.indexOf(start);
  const words = prose.text.slice(from, prose.indexOf(end));
  const text = isLatinLower(words.charCodeAt(words.length - 1)) ? words : words.replace(/[\s,]+$/, '');
  return text ? { text, span: prose.span(from, from + text.length), emphasized: true } : null;
}
