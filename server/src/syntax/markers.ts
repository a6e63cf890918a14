import { isBlank, isChinese, isDigit, isLetter, isUpper } from '../text/characters';
import type { Pages } from '../text/furniture';
import type { Lines } from '../text/lines';
import { COUNTED, COUNTED_IN_CHINESE, DATED, DAY, NUMBERED, ROW } from '../text/numbered-words';
import type { Span } from '../text/span';
import { type Classified, LineKind } from './classify';

/** A line end with its indentation and the word that is counted, in UTF-16 units. */
const LONGEST_COUNTED = 60;

/** A group of three digits behind a number: `4 101 000 dollars`. */
const THOUSANDS = /^\s\d{3}(?!\d)/;

/** What may stand between a day and its year, the year and a line end with its indentation included, in UTF-16 units. */
const LONGEST_DAY = 64;

/** What it costs to leave a note without its marker; a place that costs more than this is not taken. */
const MISSING = 6;

/** A number in the text that may call the note at `note` in its page's row. */
interface Candidate extends Span {
  readonly note: number;
  readonly cost: number;
}

/**
 * Finds the markers that the extractor turned into plain digits (`Abyei 1 and`, `Conference;11`, `February 202515`). What
 * tells them from real numbers is the row of notes at the foot of the same page: they stand in its order, and the places
 * are chosen that are likeliest taken together.
 * @returns their spans in the order of the text
 */
export function findPlainMarkers(lines: Lines, pages: Pages, classified: Classified): Span[] {
  const found: Span[] = [];
  for (let line = 0; line < lines.count; ) {
    const page = pages.page[line]!;
    const first = line;
    const labels: number[] = [];
    for (; line < lines.count && pages.page[line] === page; line++) {
      const label = classified.plainLabel[line]!;
      if (label > 0) labels.push(label);
    }
    if (labels.length > 0)
      for (const marker of chooseRow(candidatesOn(lines, first, line, classified, labels), labels.length))
        found.push(marker);
  }
  return found;
}

function candidatesOn(
  lines: Lines,
  first: number,
  last: number,
  classified: Classified,
  labels: number[],
): Candidate[] {
  const noteOf = new Map(labels.map((label, index) => [String(label), index]));
  const { text } = lines.source;
  const candidates: Candidate[] = [];
  for (let line = first; line < last; line++) {
    if (classified.kind[line] !== LineKind.Text) continue;
    const from = lines.from[line]!;
    const to = lines.to[line]!;
    const above = line > first && classified.kind[line - 1] === LineKind.Text ? lines.from[line - 1]! : from;
    for (let at = from; at < to; at++) {
      if (!isDigit(text.charCodeAt(at))) continue;
      let end = at + 1;
      while (end < to && isDigit(text.charCodeAt(end))) end++;
      if (classified.enclosed) addEnclosed(text, at, end, from, noteOf, candidates);
      else addCandidates({ text, start: at, end, lineFrom: from, above, lineTo: to }, noteOf, candidates);
      at = end;
    }
  }
  return candidates;
}

/** Adds digits in brackets, which are a marker where labels are set so, but not the label of a paragraph. */
function addEnclosed(
  text: string,
  start: number,
  end: number,
  lineFrom: number,
  noteOf: Map<string, number>,
  candidates: Candidate[],
): void {
  if (text[start - 1] !== '(' || text[end] !== ')' || start - 1 === lineFrom) return;
  const note = noteOf.get(text.slice(start, end));
  if (note !== undefined) candidates.push({ start: start - 1, end: end + 1, note, cost: 1 });
}

/** Digits in a line of the text, and where they stand. */
interface Digits extends Span {
  readonly text: string;
  readonly lineFrom: number;
  readonly lineTo: number;
  /** Where the line above begins, in the same run of text; `lineFrom` where there is none. */
  readonly above: number;
}

/** Adds the readings of digits as a marker: all of them, or what is left behind a year or another number. */
function addCandidates(digits: Digits, noteOf: Map<string, number>, candidates: Candidate[]): void {
  const { text, start, end, lineTo } = digits;
  const length = end - start;
  if (length <= 3) {
    const note = noteOf.get(text.slice(start, end));
    const cost = note === undefined ? MISSING : costOf(digits);
    if (cost < MISSING) {
      candidates.push({ start, end, note: note!, cost });
      return;
    }
  }
  if (length < 2 || length > 7 || !followsWell(text, end, lineTo)) return;
  if (text.charCodeAt(start - 1) !== SLASH && /^(?:19|20)\d\d$/.test(text.slice(start, start + 4))) {
    const note = noteOf.get(text.slice(start + 4, end));
    if (note !== undefined) candidates.push({ start: start + 4, end, note, cost: 1 });
  } else if (length <= 5) addStuck(digits, noteOf, candidates);
}

/**
 * Adds what is left behind the last number of a symbol, and behind the one number that ends the name of a programme (`79/923`,
 * `Agenda 215`): only where a note has no other place.
 */
function addStuck({ text, start, end }: Digits, noteOf: Map<string, number>, candidates: Candidate[]): void {
  const symbol = text.charCodeAt(start - 1) === SLASH;
  if (symbol && DATED.test(text.slice(end, end + LONGEST_DAY))) return;
  for (let at = end - 1; at > start && end - at <= 3; at--) {
    if (!symbol && text.slice(start, at) !== '21') continue;
    const note = noteOf.get(text.slice(at, end));
    if (note !== undefined) candidates.push({ start: at, end, note, cost: MISSING - 1 });
  }
}

/** How unlikely it is, by what stands around them, that digits call a note: 0 sure, `MISSING` or more impossible. */
function costOf({ text, start, end, lineFrom, lineTo, above }: Digits): number {
  if (!followsWell(text, end, lineTo)) {
    // `the Agreement, 38and the Framework`: the blank behind the marker got lost
    const apart = isBlank(text.charCodeAt(start - 1)) && ',;'.includes(text[start - 2] ?? ' ');
    return apart && isLetter(text.charCodeAt(end)) && !isUpper(text.charCodeAt(end)) ? 3 : MISSING;
  }
  if (start === lineFrom) {
    // `9. Requests`: the number of a paragraph
    if (text.charCodeAt(end) === 46 && end + 1 < lineTo) return MISSING;
    if (end < lineTo && !/^[\s,;:.”"’)]/.test(text.slice(end, end + 1))) return MISSING;
    return Math.max(3, costApart(text, start, end, above, lineTo));
  }
  const before = text.charCodeAt(start - 1);
  // `- 9. Requests`: the number behind the bullet of a list
  if (text.charCodeAt(end) === 46 && start - lineFrom < 4 && isBullet(text.slice(lineFrom, start)))
    return MISSING;
  if (isBlank(before)) return costApart(text, start, end, lineFrom, lineTo);
  if (!(text[start - 1] !== '.' && SIGNS.includes(text[start - 1]!)) && inSymbol(text, start, lineFrom))
    return MISSING;
  // `goal 14 of`, set without blanks in Chinese
  if (isChinese(before) && isLetter(before) && isChinese(text.charCodeAt(end))) return MISSING - 1;
  if (isLetter(before)) return 1;
  // `6.8`, `1,200`; but `2024,12` is a year and its marker, and so may `Agenda 21,5` be
  if ((before === 44 || before === 46) && isDigit(text.charCodeAt(start - 2))) {
    if (/(?:19|20)\d\d$/.test(text.slice(Math.max(lineFrom, start - 5), start - 1))) return 1;
    return before === 44 && end - start < 3 ? 3 : MISSING;
  }
  return SIGNS.includes(text[start - 1]!) ? 0 : MISSING;
}

/**
 * The same for digits that a blank or a line end sets off from what stands before them.
 * @param from where the words begin that stand before them; `start` where none do
 */
function costApart(text: string, start: number, end: number, from: number, lineTo: number): number {
  let at = start - 1;
  while (at > from && isSpace(text.charCodeAt(at))) at--;
  const sign = at < from ? '' : text[at]!;
  // a marker stands behind the punctuation, seldom before it
  const aside = end < lineTo && !isBlank(text.charCodeAt(end)) ? 2 : 0;
  if (THOUSANDS.test(text.slice(end, end + 5))) return MISSING - 1;
  // `12 December`, `5 juillet 2012`: a day, a name behind its number
  const named = isUpper(text.charCodeAt(end + 1)) || DAY.test(text.slice(end, end + LONGEST_DAY));
  if (sign !== '' && SIGNS.includes(sign)) {
    // `programmes 5, 7, 8`: an item of a row of numbers
    if (sign === ',' && /(?:^|[\s,])\d{1,3}$/.test(text.slice(Math.max(from, at - 4), at)))
      return aside > 0 ? MISSING - 1 : 3;
    return named ? 4 : aside;
  }
  const word = /[\p{L}\d.]+$/u.exec(text.slice(Math.max(from, at - 20), at + 1))?.[0] ?? '';
  const numbered = NUMBERED.has(word.toLowerCase());
  if (named || numbered) return named && numbered ? MISSING : MISSING - 1;
  if (isDigit(text.charCodeAt(at)) && word.length < 4) return 4;
  // `agenda 5, 6 and 7`: the first of a row of numbers
  return ROW.test(text.slice(end, end + LONGEST_ROW)) ? MISSING - 1 : 1 + aside;
}

function isBullet(words: string): boolean {
  return /^[-*+]\s+$/.test(words);
}

function isSpace(code: number): boolean {
  return isBlank(code) || code === 10 || code === 13;
}

const SLASH = 47;

/** What a marker stands behind: punctuation, closing quotation marks and brackets. */
const SIGNS = ',;:.”"’)]»，。；：、）》」،؛';

/** The word that joins two numbers and the second of them, in UTF-16 units. */
const LONGEST_ROW = 12;

/** Whether digits end a word with a slash in it, as those of a symbol do. */
function inSymbol(text: string, start: number, lineFrom: number): boolean {
  for (let at = start - 1; at >= lineFrom && !isBlank(text.charCodeAt(at)); at--)
    if (text.charCodeAt(at) === 47) return true;
  return false;
}

/** Whether what stands behind the digits lets them be a marker: a blank, the line's end, or a closing sign. */
function followsWell(text: string, end: number, lineTo: number): boolean {
  const after = text.charCodeAt(end);
  if (end >= lineTo || isBlank(after)) return !COUNTED.test(text.slice(end, end + LONGEST_COUNTED));
  if (after === 44 || after === 46) return end + 1 >= lineTo || !isDigit(text.charCodeAt(end + 1));
  if (isChinese(after)) return !COUNTED_IN_CHINESE.test(text.charAt(end));
  return ';:)”"’]»،؛'.includes(text[end]!);
}

/**
 * Chooses the row of candidates, each note at most once and in order, whose cost together with that of the notes left out
 * is least. Candidates come in the order of the text.
 */
function chooseRow(candidates: Candidate[], notes: number): Span[] {
  // best[i]: least cost of a row that ends with note i, lessened by MISSING for each note up to it, as a prefix minimum
  const tree = new Array<number>(notes + 1).fill(-1);
  const total = new Array<number>(candidates.length);
  const before = new Array<number>(candidates.length).fill(-1);
  const adjusted = (candidate: number) => total[candidate]! - MISSING * (candidates[candidate]!.note + 1);
  const least = (note: number): number => {
    let best = -1;
    for (let i = note; i > 0; i -= i & -i) {
      const candidate = tree[i]!;
      if (candidate >= 0 && (best < 0 || adjusted(candidate) <= adjusted(best))) best = candidate;
    }
    return best;
  };
  for (let i = 0; i < candidates.length; i++) {
    const { note, cost } = candidates[i]!;
    const previous = least(note);
    before[i] = previous;
    const base = previous < 0 ? 0 : Math.min(0, adjusted(previous));
    if (base === 0) before[i] = -1;
    total[i] = base + MISSING * note + cost;
    for (let k = note + 1; k <= notes; k += k & -k) {
      const held = tree[k]!;
      if (held < 0 || adjusted(i) < adjusted(held)) tree[k] = i;
    }
  }
  const chosen: Span[] = [];
  for (let i = least(notes); i >= 0; i = before[i]!) chosen.push(candidates[i]!);
  return chosen.reverse().map(({ start, end }) => ({ start, end }));
}
