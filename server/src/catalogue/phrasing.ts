const SECOND = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!"\'(),-./:?[]';

/**
 * What writes a packed text of the data out: in it a code of two signs stands for each phrase that repeats. `phrases` has
 * in its first line the signs that codes begin with, then a phrase a line, in the order of the codes; a phrase may hold
 * codes of those before it.
 */
export function phrasing(phrases: string): (text: string) => string {
  const [signs = '', ...lines] = phrases.split('\n');
  const known = new Map<string, string>();
  const code = new RegExp(`[${inClass(signs)}][${inClass(SECOND)}]`, 'g');
  const write = (text: string) => text.replace(code, (found) => known.get(found) ?? found);
  lines.forEach((line, index) => {
    const sign = signs[Math.floor(index / SECOND.length)] ?? '';
    known.set(`${sign}${SECOND[index % SECOND.length]}`, write(line));
  });
  return write;
}

/** Signs as they stand between the brackets of a pattern. */
function inClass(signs: string): string {
  return signs.replace(/[\^[\]\\-]/g, '\\$&');
}
