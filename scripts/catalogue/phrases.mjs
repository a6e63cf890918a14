/** What codes may begin with, where a text does not use it. */
const SIGNS = '@#%&*+=<>^_~';

const SECOND = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!"\'(),-./:?[]';

/** A word with the space behind it, a list of endings, or a single sign of a script without spaces. */
const TOKEN = /\{[^}]*\} ?|[\u3400-\u9fff]|[^\s{\u3400-\u9fff|;\n]+ ?|[\s\S]/g;

/** As many tokens as a phrase has at most before another one takes it in. */
const LONGEST = 6;

/** As many phrases as are chosen before all are counted anew. */
const AT_ONCE = 100;

/**
 * A text with what repeats in it said once: the signs that codes begin with and then the phrases, one a line; and the
 * text in which a code of two or three signs stands for each. A phrase may hold codes of those before it.
 * `server/src/catalogue/phrasing.ts` reads it back.
 * @param {string} text
 */
export function withPhrases(text) {
  const signs = [...SIGNS].filter((sign) => !text.includes(sign));
  const codes = codesOf(signs);
  /** @type {string[]} */
  const phrases = [];
  /** @type {string[]} */
  let tokens = text.match(TOKEN) ?? [];
  while (phrases.length < codes.length) {
    const { length } = codes[phrases.length] ?? '';
    const left = codes.filter((code, index) => index >= phrases.length && code.length === length).length;
    const chosen = bestOf(tokens, length, left);
    if (chosen.length === 0) break;
    for (const phrase of chosen) {
      tokens = replaced(tokens, phrase, codes[phrases.length] ?? '');
      phrases.push(phrase.join(''));
    }
  }
  return { phrases: [signs.join(''), ...phrases].join('\n'), text: tokens.join('') };
}

/**
 * Codes of two signs, and behind the last sign, when those are used up, of three.
 * @param {string[]} signs
 */
function codesOf(signs) {
  const last = signs[signs.length - 1];
  return [
    ...signs.slice(0, -1).flatMap((sign) => [...SECOND].map((second) => sign + second)),
    ...(last === undefined
      ? []
      : [...SECOND].flatMap((second) => [...SECOND].map((third) => last + second + third))),
  ];
}

/**
 * The runs of tokens that save most, none of which shares a token with another.
 * @param {string[]} tokens @param {number} code the length of the codes @param {number} most
 */
function bestOf(tokens, code, most) {
  const runs = new Map();
  for (let start = 0; start < tokens.length; start++) {
    let run = '';
    for (let end = start; end < Math.min(start + LONGEST, tokens.length); end++) {
      const token = tokens[end] ?? '';
      if (token === '|' || token === ';' || token === '\n') break;
      run += token;
      const known = runs.get(run) ?? { count: 0, start, end, last: -1 };
      // A run that overlaps itself counts once.
      if (start > known.last) {
        known.count++;
        known.last = end;
      }
      runs.set(run, known);
    }
  }
  const worth = [];
  for (const [run, { count, start, end }] of runs) {
    if (count < 2) continue;
    const size = Buffer.byteLength(run);
    const saved = count * (size - code) - size - 1;
    if (saved > 3) worth.push({ saved, phrase: tokens.slice(start, end + 1) });
  }
  worth.sort((a, b) => b.saved - a.saved || (a.phrase.join('') < b.phrase.join('') ? -1 : 1));
  const taken = new Set();
  /** @type {string[][]} */
  const chosen = [];
  for (const { phrase } of worth) {
    if (chosen.length >= Math.min(AT_ONCE, most)) break;
    if (phrase.some((token) => taken.has(token))) continue;
    for (const token of phrase) taken.add(token);
    chosen.push(phrase);
  }
  return chosen;
}

/** @param {string[]} tokens @param {string[]} phrase @param {string} code */
function replaced(tokens, phrase, code) {
  /** @type {string[]} */
  const left = [];
  for (let i = 0; i < tokens.length; ) {
    if (phrase.every((token, j) => tokens[i + j] === token)) {
      left.push(code);
      i += phrase.length;
    } else left.push(tokens[i++] ?? '');
  }
  return left;
}
