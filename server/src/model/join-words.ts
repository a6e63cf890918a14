import type { Block } from '../syntax/tree';
import { isBlank, isChinese, isLatinLower, isLetter } from '../text/characters';
import type { KnownWords } from './known';
import { Prose, RUN } from './prose';

const SOFT_HYPHEN = 0xad;

/**
 * Joins the words of blocks that make one paragraph: text leaves only, blank space and line ends as single spaces. A word
 * broken at a hyphen by a line end is closed up, its hyphen kept; one broken at a soft hyphen is closed up without it. Chinese is closed up at line ends.
 */
export function joinWords(text: string, blocks: readonly Block[], words: KnownWords): Prose {
  const joined = join(text, blocks);
  const known = words.of(joined, runsEnd <= RUN);
  return new Prose(known, RUNS.slice(0, runsEnd));
}

/** The joined words alone. */
export function wordsIn(text: string, blocks: readonly Block[]): string {
  return join(text, blocks);
}

/** Where the words joined last stand, as `Prose` keeps it, up to `runsEnd`. */
const RUNS: number[] = [];
let runsEnd = 0;

function join(text: string, blocks: readonly Block[]): string {
  runsEnd = 0;
  let words = '';
  let size = 0;
  let blank = false;
  let lineEnd = false;
  let last = 0;
  let tail = 0;
  let softHyphen = false;
  const add = (start: number, end: number) => {
    const first = text.charCodeAt(start);
    if (
      blank &&
      size > 0 &&
      !(lineEnd && (isChinese(first) || isChinese(tail) || (last === 45 && isLatinLower(first))))
    ) {
      words += ' ';
      size++;
    }
    blank = false;
    lineEnd = false;
    RUNS[runsEnd++] = size;
    RUNS[runsEnd++] = start;
    RUNS[runsEnd++] = end - start;
    words += text.slice(start, end);
    size += end - start;
    tail = text.charCodeAt(end - 1);
    last = end - start > 1 && !isLetter(text.charCodeAt(end - 2)) ? 0 : text.charCodeAt(end - 1);
  };
  for (const block of blocks) {
    if (size > 0 && !softHyphen) blank = lineEnd = true;
    for (const leaf of block.leaves) {
      if (leaf.kind === 'space') {
        blank = !softHyphen;
        lineEnd = true;
      }
      softHyphen = leaf.kind === 'noise' && text.charCodeAt(leaf.start) === SOFT_HYPHEN;
      if (leaf.kind !== 'text') continue;
      let start = leaf.start;
      while (start < leaf.end) {
        if (isBlank(text.charCodeAt(start))) {
          blank = true;
          start++;
          continue;
        }
        let end = start;
        while (end < leaf.end) {
          if (!isBlank(text.charCodeAt(end))) end++;
          else if (end + 1 < leaf.end && !isBlank(text.charCodeAt(end + 1))) end += 2;
          else break;
        }
        add(start, end);
        start = end;
      }
    }
  }
  return words;
}
