import { LeafCode, type LeafRow } from '../syntax/leaf-row';
import type { Block } from '../syntax/tree';
import { isBlank, isChinese, isLatinLower, isLetter } from '../text/characters';
import type { KnownWords } from './known';
import { Prose, RUN } from './prose';

const HYPHEN = 45;
const SOFT_HYPHEN = 0xad;

/**
 * Joins the words of blocks that make one paragraph: text leaves only, blank space and line ends as single spaces. A word
 * broken at a hyphen by a line end is closed up, its hyphen kept; one broken at a soft hyphen is closed up without it. Chinese is closed up at line ends.
 */
export class WordJoiner {
  /** Where the words joined last stand, as `Prose` keeps it, up to `runsEnd`. */
  private readonly runs: number[] = [];
  private runsEnd = 0;
  private words = '';
  /** Whether blank space stands behind the last run, and whether a line ends there. */
  private blank = false;
  private lineEnd = false;

  /** @param text that of the source */
  constructor(readonly text: string) {}

  /** The words of blocks, with the way back to the source. */
  prose(blocks: readonly Block[], known: KnownWords): Prose {
    const words = this.join(blocks);
    return new Prose(known.of(words, this.runsEnd <= RUN), this.runs.slice(0, this.runsEnd));
  }

  /** The joined words alone. */
  join(blocks: readonly Block[]): string {
    this.runsEnd = 0;
    this.words = '';
    this.blank = false;
    this.lineEnd = false;
    let softHyphen = false;
    for (const { row, firstLeaf, leavesEnd } of blocks) {
      if (this.runsEnd > 0 && !softHyphen) this.blank = this.lineEnd = true;
      for (let leaf = firstLeaf; leaf < leavesEnd; leaf++) {
        const code = row.codeAt(leaf);
        if (code === LeafCode.Space) {
          this.blank = !softHyphen;
          this.lineEnd = true;
        }
        softHyphen = code === LeafCode.Noise && this.text.charCodeAt(row.startOf(leaf)) === SOFT_HYPHEN;
        if (code === LeafCode.Text) this.addWords(row, leaf);
        else if (code === LeafCode.Loose) this.addLoose(row, leaf);
      }
    }
    return this.words;
  }

  /** Adds words with no two blanks in a row. */
  private addWords(row: LeafRow, leaf: number): void {
    const { text } = this;
    let start = row.startOf(leaf);
    let end = row.endOf(leaf);
    const last = end - 1;
    if (isBlank(text.charCodeAt(start))) {
      this.blank = true;
      start++;
    }
    if (isBlank(text.charCodeAt(last))) end--;
    if (start < end) this.add(start, end);
    if (end === last) this.blank = true;
  }

  /** Adds words with any blanks between them. */
  private addLoose(row: LeafRow, leaf: number): void {
    const { text } = this;
    const to = row.endOf(leaf);
    for (let start = row.startOf(leaf); start < to; ) {
      if (isBlank(text.charCodeAt(start))) {
        this.blank = true;
        start++;
        continue;
      }
      let end = start;
      while (end < to) {
        if (!isBlank(text.charCodeAt(end))) end++;
        else if (end + 1 < to && !isBlank(text.charCodeAt(end + 1))) end += 2;
        else break;
      }
      this.add(start, end);
      start = end;
    }
  }

  /** Adds a run of words, with a blank before it where blank space stands there. */
  private add(start: number, end: number): void {
    const { text, runs } = this;
    if (this.blank && this.runsEnd > 0 && !(this.lineEnd && this.closesUp(start))) this.words += ' ';
    this.blank = false;
    this.lineEnd = false;
    runs[this.runsEnd++] = this.words.length;
    runs[this.runsEnd++] = start;
    runs[this.runsEnd++] = end - start;
    this.words += text.slice(start, end);
  }

  /** Whether a run that begins at `start` is closed up with the last one over the line end between them. */
  private closesUp(start: number): boolean {
    const { text, runs, runsEnd } = this;
    const first = text.charCodeAt(start);
    const before = runs[runsEnd - 2]! + runs[runsEnd - 1]! - 1;
    const last = text.charCodeAt(before);
    if (isChinese(first) || isChinese(last)) return true;
    if (last !== HYPHEN || !isLatinLower(first)) return false;
    return runs[runsEnd - 1] === 1 || isLetter(text.charCodeAt(before - 1));
  }
}
