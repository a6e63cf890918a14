const ASCII = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A script of more letters gains nothing, and one of few beside ASCII needs its own letters for those. */
const FEWEST = 26;
const MOST = 100;

/**
 * The letters of a language's names that one of ASCII can stand for, the most frequent first; empty where that makes
 * nothing shorter.
 * @param {string} text
 */
export function alphabetOf(text) {
  const counts = new Map();
  for (const letter of text)
    if (/[^\0-\x7f]/.test(letter) && /\p{L}/u.test(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  if (counts.size < FEWEST || counts.size > MOST || text.includes('!')) return '';
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, ASCII.length)
    .map(([letter]) => letter)
    .join('');
}

/**
 * Names with letters of ASCII for those of an alphabet; `server/src/catalogue/letters.ts` reads them back.
 * @param {string} text @param {string} alphabet
 */
export function inLetters(text, alphabet) {
  if (alphabet === '') return text;
  return text.replace(/[A-Za-z]|[^\0-\x7f]/g, (letter) =>
    letter <= '\x7f' ? `!${letter}` : (ASCII[alphabet.indexOf(letter)] ?? letter),
  );
}
