/**
 * The longest document, in UTF-16 units, that is checked and answered about in full; of a longer one there is the outline.
 */
export const MAX_LENGTH = 4 * 1024 * 1024;

/** A text up to this length, in UTF-16 units, is checked again within the time in which a screen is drawn anew. */
const WITHIN_A_FRAME = 256 * 1024;

/**
 * Milliseconds between the last change of a document and its findings, where the server sends them by itself: what comes
 * with the change is read before, and of a very long text not every letter that is typed is followed.
 */
export function pushDelay(length: number): number {
  return Math.min(500, Math.max(0, length - WITHIN_A_FRAME) / 8000);
}
