/**
 * The beginning of a text for a list or a tree: cut at a word, with `…` where something was left out.
 *
 * @param limit the most UTF-16 units that it takes from the text
 */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.lastIndexOf(' ', limit);
  // Chinese has no spaces, and neither has a line of rubbish: there the cut is at a character.
  if (space < limit / 2) return `${text.slice(0, characterBoundary(text, limit))}…`;
  return `${text.slice(0, space)} …`;
}

/** The last offset up to `offset` that is not between the two halves of a surrogate pair. */
function characterBoundary(text: string, offset: number): number {
  const low = text.charCodeAt(offset);
  const high = text.charCodeAt(offset - 1);
  return low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff ? offset - 1 : offset;
}
