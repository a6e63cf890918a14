const SECOND = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!"\'(),-./:?[]';

/**
 * What writes a packed text of the data out: in it a code of two signs stands for each phrase that repeats, or
 * one of three behind the last sign. `phrases` has in its first line the signs that codes begin with, then a phrase a line,
 * in the order of the codes; a phrase may hold codes of those before it.
 */
export function phrasing(phrases: string): (text: string) => string {
  const [signs = '', ...lines] = phrases.split('\n');
  const known = new Map<string, string>();
  const last = signs.slice(-1);
  const second = `[${inClass(SECOND)}]`;
  const code = new RegExp(`[${inClass(signs)}]${second}(?:(?<=[${inClass(last)}].)${second})?`, 'g');
  const write = (text: string) =>
    last === '' ? text : text.replace(code, (found) => known.get(found) ?? found);
  const ofTwo = Math.max(signs.length - 1, 0) * SECOND.length;
  lines.forEach((line, index) => {
    known.set(index < ofTwo ? signAt(signs, index) : `${last}${signAt(SECOND, index - ofTwo)}`, write(line));
  });
  return write;
}

/** The code of two signs at a place in the order of all of them. */
function signAt(firsts: string, index: number): string {
  return `${firsts[Math.floor(index / SECOND.length)] ?? ''}${SECOND[index % SECOND.length]}`;
}

/** Signs as they stand between the brackets of a pattern. */
function inClass(signs: string): string {
  return signs.replace(/[\^[\]\\-]/g, '\\$&');
}
