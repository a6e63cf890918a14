// Where an extractor's lines may break, and how wide words are.

/** Where a note's sign stood in the running words until the line is set. */
export const SIGN = /\uE000([^\uE001]*)\uE001/g;

export const CHINESE = /[\u3001-\u303f\u3400-\u9fff\uff01-\uff60]/;

/** The columns that words take: two for each Chinese character or sign. */
export function widthOf(words: string): number {
  let width = 0;
  for (const sign of words) width += CHINESE.test(sign) ? 2 : 1;
  return width;
}

/** What a line end does not break, and whether a blank stands before it: words; Chinese characters with the signs that belong to them. */
export function* wordsOf(words: string): Generator<{ word: string; apart: boolean }> {
  const parts =
    /(\s*)((?:[“‘（《「【(]*[\u3400-\u9fff](?:[，。；：、！？”’）》」】—…,;:.)]|\uE000[^\uE001]*\uE001)*)|[^\s\u3400-\u9fff“‘《「【]+|\S)/gu;
  for (const [, blank, word] of words.matchAll(parts)) yield { word: word!, apart: blank !== '' };
}

/** Words in lines of so many columns at most. */
export function broken(words: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const { word, apart } of wordsOf(words)) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > columns) {
      lines.push(line);
      line = word;
    } else line += (apart && line !== '' ? ' ' : '') + word;
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** A marker that the clean text sets in brackets. */
const BRACKETED = /\((\[\^[^\]]{1,12}\])\)/gu;

/** Words with the signs of notes in the place of their markers. */
export function signed(words: string): string {
  return words
    .replace(BRACKETED, '$1')
    .replace(
      /\[\^([^\]]{1,12})\](?=([\p{L}\d])?)/gu,
      (_, label: string, next?: string) => `\uE000${label}\uE001${next ? ' ' : ''}`,
    );
}

export function raised(label: string): string {
  return [...label].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
}
