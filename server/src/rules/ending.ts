import { perWords } from '../model/known';
import type { Paragraph, Resolution } from '../model/resolution';
import { isDigit, SPACE } from '../text/characters';
import { JOINING_WORDS } from '../text/line-words';
import { vocabularyOf } from '../vocabulary/vocabulary';
import { oncePer } from './once';
import type { Fix, Remark } from './rule';

export type Mark = 'comma' | 'semicolon' | 'colon' | 'fullStop';

/** The same mark counts in whatever script's form it stands. */
const MARKS: Readonly<Record<string, Mark>> = {
  ',': 'comma',
  '،': 'comma',
  '，': 'comma',
  '、': 'comma',
  ';': 'semicolon',
  '؛': 'semicolon',
  '；': 'semicolon',
  ':': 'colon',
  '：': 'colon',
  '.': 'fullStop',
  '。': 'fullStop',
  '．': 'fullStop',
};

const MARK_NAMES: Readonly<Record<Mark, string>> = {
  comma: 'a comma',
  semicolon: 'a semicolon',
  colon: 'a colon',
  fullStop: 'a full stop',
};

/** How the own words of a paragraph end. */
export interface Ending {
  /** Null where the last character is none of the marks that a paragraph can end with. */
  readonly mark: Mark | null;
  /** The last character as printed; empty where there are no words. */
  readonly printed: string;
  /** Its index in the paragraph's prose. */
  readonly index: number;
  /** The index behind it; 0 where there are no words. */
  readonly end: number;
}

/**
 * Footnote markers that an extraction has turned into plain figures, behind the mark that ends the paragraph; in older
 * texts a stroke stands behind a figure or an asterisk (`103/`).
 */
const PLAIN_MARKERS = /(?<=[,;:.،؛，；。]) ?(?:\d{1,2}(?:, ?\d{1,2}){0,3}|(?:\d{1,3}|\*{1,4})? ?\/)$/;

/** What negotiators write behind the mark that ends a paragraph: `…, [agreed ad ref]`. */
const NEGOTIATORS_REMARK = /(?<=[,;:.]) {0,3}\[[^[\]]{1,30}\]\s{0,3}$/;

/** The bracket that closes such a remark, and the blanks behind it. */
const LONGEST_CLOSE = 4;

/** No ending is longer than this. */
const LONGEST = 40;

export function endingOf({ prose }: Paragraph): Ending {
  return endingIn(prose);
}

const endingIn = perWords((text): Ending => {
  const end = wordsEnd(text);
  const printed = text.slice(Math.max(0, end - 1), end);
  return { mark: MARKS[printed] ?? null, printed, index: Math.max(0, end - 1), end };
});

/** The end of a paragraph’s words: before blanks, the closing bracket of a negotiation, and plain markers. */
function wordsEnd(text: string): number {
  const bracket = text.includes(']', text.length - LONGEST_CLOSE);
  const remark = bracket ? NEGOTIATORS_REMARK.exec(text.slice(Math.max(0, text.length - LONGEST))) : null;
  const end = stepBack(text, text.length - (remark?.[0].length ?? 0));
  if (!isDigit(text.charCodeAt(end - 1)) && text[end - 1] !== '/') return end;
  const markers = PLAIN_MARKERS.exec(text.slice(Math.max(0, end - LONGEST), end));
  return markers ? stepBack(text, end - markers[0].length) : end;
}

function stepBack(text: string, from: number): number {
  let end = from;
  while (end > 0 && isPassedOver(text, end - 1)) end--;
  return end;
}

/** Whether a blank, a mark of direction or a closing bracket stands there. */
function isPassedOver(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code > SPACE && code < NO_BREAK) return code === CLOSING_BRACKET;
  return /[\s\u200e\u200f]/.test(text[index]!);
}

const NO_BREAK = 0xa0;
const CLOSING_BRACKET = 93;

/** The last words of a paragraph, enough to see how it ends. */
export function lastWords({ prose }: Paragraph): string {
  const end = endingIn(prose).end;
  return prose.text.slice(Math.max(0, end - LONGEST), end);
}

/** What the paragraph ends with, in words: `a colon`, `no punctuation mark`, `a closing quotation mark`. */
function endingInWords(ending: Ending): string {
  if (ending.mark) return MARK_NAMES[ending.mark];
  if (/^[”"»’]$/.test(ending.printed)) return 'a closing quotation mark';
  if (/^[!?…–—-]$/.test(ending.printed)) return `“${ending.printed}”`;
  return 'no punctuation mark';
}

/** `e` stands for `y` before a vowel. */
const JOINED = new RegExp(`[;,]\\s*(?:${JOINING_WORDS}|e)\\s*[,;]?\\s*$`);

/** Whether the paragraph ends with the `and` or `or` that leads to the next one (`…; and`). */
export function endsWithConjunction(paragraph: Paragraph): boolean {
  return JOINED.test(lastWords(paragraph));
}

/** Whether the final mark stands inside the closing quotation mark (`… entitled “Tides.”`). */
export function endsWithinQuotation(paragraph: Paragraph): boolean {
  return /[.,;:。；，؛،]\s?[”"»’]$/.test(lastWords(paragraph));
}

/**
 * The remark that a paragraph ends otherwise than it should, with its fix.
 * @param name what the paragraph is called, at the beginning of a sentence
 */
export function wrongEnding(
  resolution: Resolution,
  paragraph: Paragraph,
  ending: Ending,
  due: Mark,
  name: string,
): Remark {
  return {
    span: paragraph.prose.span(ending.index, ending.index + 1),
    message: `${name} ends with ${endingInWords(ending)}; it should end with ${MARK_NAMES[due]}.`,
    fix: () => endingFix(resolution, paragraph, ending, due),
  };
}

function endingFix(resolution: Resolution, paragraph: Paragraph, ending: Ending, due: Mark): Fix {
  const { prose } = paragraph;
  const { text } = prose;
  const { punctuation } = vocabularyOf(resolution.language);
  // Where a blank stands before colons, one may stand before semicolons too.
  const spaced = BLANK.test(punctuation.colon) && (due === 'semicolon' || due === 'colon');
  const blank = spaced ? usualBlanks(resolution)[due] : '';
  const mark = punctuation[due].trim();
  if (ending.mark) {
    let start = ending.index;
    // Of two marks in a row (`;.`) both go.
    while (start > 0 && MARKS[text[start - 1]!]) start--;
    const { text: whole } = resolution.source;
    const end = prose.span(ending.index, ending.index + 1).end;
    let from = prose.span(start, start + 1).start;
    // A blank goes with its mark.
    while (BLANK.test(whole[from - 1] ?? '')) from--;
    return {
      title: `Replace ${MARK_NAMES[ending.mark].replace('a ', 'the ')} by ${MARK_NAMES[due]}`,
      edits: [{ span: { start: from, end }, text: blank + mark }],
    };
  }
  const offset = punctuation.markerFirst
    ? paragraph.span.end
    : prose.span(ending.index, ending.index + 1).end;
  return {
    title: `End with ${MARK_NAMES[due]}`,
    edits: [{ span: { start: offset, end: offset }, text: blank + mark }],
  };
}

const NO_BREAK_SPACE = '\u00a0';

const BLANK = /[ \u00a0\u202f]/;

/** What stands before the semicolons and colons of a text most often; a no-break space where it has none. */
const usualBlanks = oncePer(({ source: { text } }: Resolution): Record<'semicolon' | 'colon', string> => {
  const usual = (pattern: RegExp): string => {
    const counts = new Map<string, number>();
    for (const { 1: blank = '' } of text.matchAll(pattern)) counts.set(blank, (counts.get(blank) ?? 0) + 1);
    const [most] = [...counts].sort((a, b) => b[1] - a[1]);
    return most?.[0] ?? NO_BREAK_SPACE;
  };
  return { semicolon: usual(/([ \u00a0\u202f]?);(?!\S)/g), colon: usual(/([ \u00a0\u202f]?):(?!\S)/g) };
});
