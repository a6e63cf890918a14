/**
 * The longest document, in UTF-16 units, that is checked and answered about in full; of a longer one there is the outline.
 */
export const MAX_LENGTH = 4 * 1024 * 1024;

/** Milliseconds between the last change of a document and its findings, where the server sends them by itself. */
export function pushDelay(length: number): number {
  return Math.min(500, 30 + length / 4000);
}
