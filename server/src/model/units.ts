import type { Block, Tree } from '../syntax/tree';
import { isLetter, isUpper } from '../text/characters';
import type { Language } from '../vocabulary/language';
import { formulaAt } from './formula';
import { joinWords, wordsIn } from './join-words';
import type { KnownWords } from './known';
import { opensLike } from './opening-words';
import type { Prose } from './prose';

/** The blocks that hold the words of one paragraph or note, several where pages tore it apart. */
export interface Unit {
  readonly blocks: readonly Block[];
  readonly prose: Prose;
}

export interface Units {
  readonly paragraphs: readonly Unit[];
  readonly notes: readonly Unit[];
}

/**
 * Puts together what pages and line ends tore apart. Where the layout leaves it open whether a block goes on with the one
 * before, it does if it begins in lower case, and across a page also if a comma ends the one before and no verb opens it
 * (`Dubai,` – `United Arab Emirates, …`).
 */
export function gatherUnits(tree: Tree, language: Language, words: KnownWords): Units {
  const paragraphs: Block[][] = [];
  const notes: Block[][] = [];
  for (const block of tree.blocks) {
    const row =
      block.kind === 'note'
        ? notes
        : block.kind === 'paragraph' || block.kind === 'table'
          ? paragraphs
          : null;
    if (!row) continue;
    const last = row[row.length - 1];
    const goesOn =
      (block.continues === 'yes' && !(row === paragraphs && isFormula(tree, block))) ||
      (block.continues === 'maybe' &&
        last !== undefined &&
        goesOnByItsWords(tree, last[last.length - 1]!, block, language));
    if (last && goesOn) last.push(block);
    else row.push([block]);
  }
  const unit = (blocks: Block[]): Unit => ({ blocks, prose: joinWords(tree.source.text, blocks, words) });
  return { paragraphs: paragraphs.map(unit), notes: notes.map(unit) };
}

/** Whether a block holds the formula of an organ and nothing else: below a title that has no punctuation at its end. */
function isFormula(tree: Tree, block: Block): boolean {
  if (block.end - block.start > LONGEST_FORMULA) return false;
  const text = wordsIn(tree.source.text, [block]);
  const formula = formulaAt(text);
  return formula?.comma === true && formula.length >= text.length;
}

/** With its blanks and line ends, in UTF-16 units. */
const LONGEST_FORMULA = 400;

function goesOnByItsWords(tree: Tree, before: Block, block: Block, language: Language): boolean {
  const lower = beginsLower(tree, block);
  const acrossPages = before.end < block.start;
  if (lower && !(acrossPages && LOWER_OPENINGS.has(language))) return lower;
  const above = wordsIn(tree.source.text, [before]);
  const text = wordsIn(tree.source.text, [block]);
  if (lower) return !above.endsWith(',') || !text.endsWith(',') || opensLike(text, language) === null;
  return (
    OPEN_END.test(above) &&
    /[,;.:]$/.test(text) &&
    opensLike(text, language) === null &&
    formulaAt(text) === null &&
    (acrossPages || !LIKE_OPENING.test(text))
  );
}

/** A first word formed as those of unknown openings are: participles, and the adverbs before them. */
const LIKE_OPENING = /^\p{Lu}\p{L}*(?:ing|ed|ly|ant|ment|ndo|[aei]d[ao]|mente)(?!\p{L})/u;

/** What leaves a sentence open: a comma, with the word that joins the last item to the one before or not. */
const OPEN_END = /,(?:\s\p{L}{1,3})?$/u;

/** The languages whose paragraphs open in lower case: `ссылаясь …,`. */
const LOWER_OPENINGS: ReadonlySet<Language> = new Set(['ru']);

function beginsLower(tree: Tree, block: Block): boolean {
  const word = block.leaves.find((leaf) => leaf.kind === 'text');
  const first = word ? tree.source.text.charCodeAt(word.start) : Number.NaN;
  return isLetter(first) && !isUpper(first);
}
