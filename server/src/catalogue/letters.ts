/** What stands for the letters of an alphabet, in its order. */
const ASCII = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Before a letter that stands for itself. */
const ITSELF = '!';

/**
 * What writes the names of a language out, in which a letter of one byte stands for each letter of its alphabet.
 * @param alphabet its letters, at most 52; empty where names stand as they are
 */
export function lettering(alphabet: string): (text: string) => string {
  if (alphabet === '') return (text) => text;
  return (text) =>
    text.replace(/!?[A-Za-z]/g, (found) =>
      found.startsWith(ITSELF) ? found.slice(1) : (alphabet[ASCII.indexOf(found)] ?? found),
    );
}
