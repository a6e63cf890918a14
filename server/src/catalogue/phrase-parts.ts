import { FOLDED, fold, IGNORED } from './fold';

/** Runs of letters of which any one may stand at a place of a phrase, such as the endings of a word. */
export interface Group {
  /** As it is written in the braces. */
  readonly text: string;
  /** Folded. */
  readonly alternatives: readonly string[];
}

const SPACE = 32;

/** Each group that has been read: a language has few, which thousands of names share. */
const groups = new Map<string, Group>();

/** A phrase as runs of folded letters and groups; braces do not nest. */
export function partsOf(phrase: string): (string | Group)[] {
  const parts: (string | Group)[] = [];
  let at = 0;
  while (at < phrase.length) {
    const open = phrase.indexOf('{', at);
    const close = open < 0 ? -1 : phrase.indexOf('}', open);
    const end = close < 0 ? phrase.length : open;
    if (end > at) parts.push(folded(phrase.slice(at, end), at === 0, end === phrase.length));
    if (close < 0) break;
    parts.push(groupOf(phrase.slice(open + 1, close)));
    at = close + 1;
  }
  return parts;
}

function groupOf(text: string): Group {
  let group = groups.get(text);
  if (group === undefined) {
    const alternatives = text.split('|').map((one) => folded(one, false, false));
    group = { text, alternatives: [...new Set(alternatives)] };
    groups.set(text, group);
  }
  return group;
}

/** Letters folded, with the blanks at their ends save where the phrase itself begins or ends there. */
function folded(text: string, isFirst: boolean, isLast: boolean): string {
  const inner = fold(text);
  if (inner === '') return !isFirst && !isLast && hasBlank(text) ? ' ' : '';
  const before = !isFirst && isBlank(text, 0, 1);
  const behind = !isLast && isBlank(text, text.length - 1, -1);
  return `${before ? ' ' : ''}${inner}${behind ? ' ' : ''}`;
}

function hasBlank(text: string): boolean {
  return isBlank(text, 0, 1);
}

/** Whether a blank stands at an index, signs that are no part of a word left aside in the direction of `step`. */
function isBlank(text: string, index: number, step: 1 | -1): boolean {
  let at = index;
  while (at >= 0 && at < text.length && FOLDED[text.charCodeAt(at)] === IGNORED) at += step;
  return FOLDED[text.charCodeAt(at)] === SPACE;
}

/** The first letters, so many of them, of each spelling of a phrase; the whole of a shorter one. */
export function beginningsOf(parts: readonly (string | Group)[], length: number): Set<string> {
  let beginnings = new Set(['']);
  for (const part of parts) {
    const longer = new Set<string>();
    for (const beginning of beginnings) {
      if (beginning.length > length) longer.add(beginning);
      else
        for (const letters of typeof part === 'string' ? [part] : part.alternatives)
          longer.add(joined(beginning, letters).slice(0, length + 1));
    }
    beginnings = longer;
  }
  return new Set([...beginnings].map((beginning) => beginning.slice(0, length).trimEnd()));
}

/** Two runs of letters with no blank at their beginning and one at most where they meet. */
function joined(before: string, behind: string): string {
  return before === '' || before.endsWith(' ') ? before + behind.trimStart() : before + behind;
}

/**
 * A phrase with its choices at the beginning spelt out, so that each way in which it is read begins with letters: the first of
 * them then tells of nearly every place in a text that the phrase does not begin there.
 */
export function openedOf(parts: readonly (string | Group)[]): (string | Group)[][] {
  const [first, ...rest] = parts;
  if (first === undefined) return [];
  const beginnings = typeof first === 'string' ? [first] : first.alternatives;
  return beginnings.flatMap((written) => {
    const letters = written.trimStart();
    if (typeof rest[0] === 'string') return openedOf([joined(letters, rest[0]), ...rest.slice(1)]);
    return letters === '' ? openedOf(rest) : [[letters, ...rest]];
  });
}

/**
 * Whether a phrase has a spelling that ends in a blank or is empty, so that its end is not where its letters end; the phrase
 * itself does not begin or end in one.
 */
export function mayEndInBlank(phrase: string): boolean {
  if (phrase === '') return true;
  if (!phrase.endsWith('}')) return false;
  const open = phrase.lastIndexOf('{');
  const before = phrase.slice(0, Math.max(open, 0));
  return phrase
    .slice(open + 1, -1)
    .split('|')
    .some((one) => (one === '' ? /\s$/.test(before) || mayEndInBlank(before) : /\s$/.test(one)));
}

/** `a{b|c}d` as `abd` and `acd`; braces do not nest. */
export function spellingsOf(phrase: string): string[] {
  const open = phrase.indexOf('{');
  if (open < 0) return [phrase];
  const close = phrase.indexOf('}', open);
  if (close < 0) return [phrase];
  const rests = spellingsOf(phrase.slice(close + 1));
  return phrase
    .slice(open + 1, close)
    .split('|')
    .flatMap((choice) => rests.map((rest) => phrase.slice(0, open) + choice + rest));
}
