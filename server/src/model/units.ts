import { isWords } from '../syntax/leaf-row';
import { opensWithSpeakers } from '../syntax/organ-lines';
import type { Block, Tree } from '../syntax/tree';
import { isLetter, isUpper } from '../text/characters';
import type { Language } from '../vocabulary/language';
import { OPENING_WORDS } from '../vocabulary/openings';
import { WRITING } from '../vocabulary/writing';
import { formulaAt } from './formula';
import { WordJoiner } from './join-words';
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
export function gatherUnits(tree: Tree, language: Language, known: KnownWords): Units {
  const words = new WordJoiner(tree.source.text);
  const paragraphs: Block[][] = [];
  const notes: Block[][] = [];
  const { blocks } = tree;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    const row =
      block.kind === 'note'
        ? notes
        : block.kind === 'paragraph' || block.kind === 'table'
          ? paragraphs
          : null;
    if (!row) continue;
    const last = row[row.length - 1];
    const goesOn =
      (block.continues === 'yes' && !(row === paragraphs && beginsAnew(words, last, block, language))) ||
      (block.continues === 'maybe' &&
        last !== undefined &&
        goesOnByItsWords(words, last, block, blocks[i + 1], language));
    if (last && goesOn) last.push(block);
    else row.push([block]);
  }
  const unit = (blocks: Block[]): Unit => ({ blocks, prose: words.prose(blocks, known) });
  return { paragraphs: paragraphs.map(unit), notes: notes.map(unit) };
}

/**
 * Whether a block begins a paragraph though the line above it has no punctuation at its end: below a title or heading of one
 * block, the formula of an organ and nothing else, or a capital that opens a paragraph.
 */
function beginsAnew(
  words: WordJoiner,
  above: readonly Block[] | undefined,
  block: Block,
  language: Language,
): boolean {
  if (above?.length !== 1 || above[0]!.end - above[0]!.start > LONGEST_HEADING) return false;
  const text = words.join([block]);
  if (isFormula(text)) return true;
  if (!OPENING_WORDS[language].capital || opensLike(text, language) === null || !/[,;.:]$/.test(text))
    return false;
  const heading = words.join(above);
  const { label } = above[0]!;
  const section = label === null || (label.upper && !label.enclosed);
  return section && /[\p{L}\p{N}]$/u.test(heading) && opensLike(heading, language) === null;
}

/** With its blanks and line ends, in UTF-16 units. */
const LONGEST_HEADING = 500;

/** Whether words are the formula of an organ and nothing else. */
function isFormula(text: string): boolean {
  const formula = formulaAt(text);
  return formula?.comma === true && formula.length >= text.length;
}

/** Whether words are the name of an organ, as its formula has it, and nothing else; a comma may be lost. */
function isOrgan(text: string): boolean {
  const formula = formulaAt(text);
  return formula !== null && formula.length >= text.length;
}

/** Whether a block can stand right below the name of the organ: a numbered or verbal paragraph. */
function followsOrgan(words: WordJoiner, block: Block, language: Language): boolean {
  return isNumbered(block) || opensLike(words.join([block]), language) !== null;
}

/** Whether blocks hold a paragraph of the preamble, without a label. */
function isPreambular(words: WordJoiner, begun: readonly Block[], language: Language): boolean {
  const first = begun[0]!;
  return first.label === null && opensLike(words.join([first]), language) === 'preambular';
}

/** Whether a block is a paragraph that begins with its number. */
function isNumbered({ kind, label, continues }: Block): boolean {
  return kind === 'paragraph' && continues === 'no' && label?.style === 'number' && !label.enclosed;
}

function goesOnByItsWords(
  words: WordJoiner,
  begun: readonly Block[],
  block: Block,
  next: Block | undefined,
  language: Language,
): boolean {
  const before = begun[begun.length - 1]!;
  const lower = beginsLower(words, block);
  const acrossPages = before.end < block.start;
  const above = words.join([before]);
  if (!acrossPages && begun.length === 1 && isOrgan(above) && followsOrgan(words, block, language))
    return false;
  if (lower && OPENING_WORDS[language].capital) return true;
  const text = words.join([block]);
  if (!acrossPages && !ENDED.test(above))
    return (
      !isFormula(text) &&
      !(isCapitals(text) && !isCapitals(above)) &&
      !(next && isOrgan(text) && followsOrgan(words, next, language)) &&
      !(begun[0]!.label === null && opensWithSpeakers(text)) &&
      !beginsAnew(words, begun, block, language)
    );
  // a heading above a numbered paragraph
  const heading = !ENDED.test(text) || /^[;.]:$/.test(above.slice(-1) + text.slice(-1));
  if (heading && !acrossPages && !lower && next && isNumbered(next)) return false;
  // `7` – `February 2026`: no paragraph ends with a bare number
  if (/[\p{L}\d,] \d{1,3}$/u.test(above) && opensLike(text, language) === null) return true;
  // the preamble does not come back behind a comma of a numbered paragraph
  if (!OPENING_WORDS[language].capital && begun[0]!.label?.style === 'number' && OPEN_END.test(above))
    return true;
  if (!WRITING[language].cased)
    return !CLOSED_END.test(above) && opensLike(text, language) === null && !isFormula(text);
  // `учитывая доклад смотрителей,` – `рекомендует зажечь фонари.`
  if (lower && !acrossPages && above.endsWith(',') && /[.:]$/.test(text))
    if (opensLike(text, language) === 'operative' && isPreambular(words, begun, language)) return false;
  if (lower)
    return (
      !above.endsWith(',') ||
      (acrossPages && !text.endsWith(',')) ||
      opensLike(text, language) !== 'preambular'
    );
  if (!(acrossPages ? OPEN_END : OPEN_LINE).test(above)) return false;
  if (/^\d/.test(text) || (!OPENING_WORDS[language].capital && formulaAt(text) === null)) return true;
  // a page break may follow before the words end
  const listed = !acrossPages && isNumbered(begun[0]!) && above.endsWith(',');
  return (
    (listed || /(?:[,;.:]|, \d{1,2})$/.test(text)) &&
    opensLike(text, language) === null &&
    formulaAt(text) === null &&
    (acrossPages || isNumbered(begun[0]!) || !LIKE_OPENING.test(text))
  );
}

/** What ends a clause, behind it the word that joins the next one. */
const ENDED = /[,;:.!?،؛，；：。](?:["”’»」）)\]]*|\s\p{L}{1,3}|\s?\d{1,3})$/u;

function isCapitals(words: string): boolean {
  return words === words.toUpperCase() && /\p{Lu}{2,} \p{Lu}{2,}/u.test(words);
}

/** What ends a sentence or an item, so that nothing goes on behind it. */
const CLOSED_END = /[。；：؛.:]["”」）)]*$/u;

/** A first word formed as those of unknown openings are: participles. */
const LIKE_OPENING = /^\p{Lu}\p{L}*(?:ing|ant|ndo)(?!\p{L})/u;

/** The same at the end of a line, behind which a paragraph begins with a capital only where one opens it. */
const OPEN_LINE = /[,;:](?:\s\p{L}{1,3})?$/u;

/** What leaves a sentence open: a comma, with the word that joins the last item to the one before or not. */
const OPEN_END = /[,，،](?:\s\p{L}{1,3})?$/u;

function beginsLower({ text }: WordJoiner, block: Block): boolean {
  const { row } = block;
  let leaf = block.firstLeaf;
  while (leaf < block.leavesEnd && !isWords(row.codeAt(leaf))) leaf++;
  const first = leaf < block.leavesEnd ? text.charCodeAt(row.startOf(leaf)) : Number.NaN;
  return isLetter(first) && !isUpper(first);
}
