import type { Source } from '../../text/source';
import type { Span } from '../../text/span';

/** The most characters of a line that an excerpt shows: a paragraph is one line and may be a page long. */
const WIDTH = 76;

/** A mark needs some words before it to be recognised. */
const BEFORE = 40;

/** Rather than more than this is left out for the sake of a whole word, a word is cut. */
const LONG_WORD = 20;

/** Further from the mark nothing of a line is looked at, so that an endless one costs no more than another. */
const REACH = 10 * WIDTH;

/**
 * The line on which a span begins, cut to what surrounds it, and a line of `^` that underlines it. Right-to-left text has
 * no underline: a terminal decides where its letters stand.
 */
export function excerptOf(source: Source, span: Span): string[] {
  const line = source.lineAt(span.start);
  const [lineStart, lineEnd] = [source.lineStarts[line]!, source.lineEnd(line)];
  const end = Math.min(Math.max(span.end, span.start), lineEnd);
  const before = spaced(source.text.slice(Math.max(lineStart, span.start - REACH), span.start)).trimStart();
  const within = spaced(source.text.slice(span.start, Math.min(end, span.start + REACH)));
  const after = spaced(source.text.slice(end, Math.min(lineEnd, end + REACH))).trimEnd();
  if (`${before}${within}${after}`.trim() === '') return [];

  const left =
    before.length <= BEFORE ? before : `… ${before.slice(cutAfter(before, before.length - BEFORE))}`;
  const middle = cut(within, WIDTH - left.length);
  const right = middle === within ? cut(after, Math.max(0, WIDTH - left.length - middle.length)) : '';
  const shown = `${left}${middle}${right}`.trimEnd();
  if (RIGHT_TO_LEFT.test(shown)) return [shown];
  return [shown, ' '.repeat(columns(left)) + '^'.repeat(Math.max(1, columns(middle)))];
}

/** The text with a blank for every character that a terminal would obey. */
export function printable(text: string): string {
  return text.replace(CONTROL, ' ');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are taken out
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Printable, and with single blanks: the columns of a page are of no account here. */
function spaced(text: string): string {
  return printable(text).replace(/ +/g, ' ');
}

function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.lastIndexOf(' ', limit);
  const end = space > limit - LONG_WORD ? Math.max(0, space) : characterStart(text, limit);
  return end === 0 && !text.startsWith(' ') ? '…' : `${text.slice(0, end)} …`;
}

/** Where to begin so that no word is cut, at `from` or a little behind it. */
function cutAfter(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space >= 0 && space < from + LONG_WORD ? space + 1 : characterStart(text, from);
}

/** The offset, or the one before where it would part a surrogate pair. */
function characterStart(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}

/** How many columns of a terminal a text takes: East Asian characters two, combining marks none. */
function columns(text: string): number {
  let width = 0;
  for (const character of text) {
    if (COMBINING.test(character)) continue;
    width += WIDE.test(character) ? 2 : 1;
  }
  return width;
}

const COMBINING = /\p{Mn}|\p{Me}|\p{Cf}/u;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
