import { type Span, touches } from '../text/span';

/** The thing with a place that an offset touches; of two that meet there the one that begins; null where there is none. */
export function touchedAt<T>(
  things: Iterable<T>,
  places: (thing: T) => Iterable<Span>,
  offset: number,
): T | null {
  let ended: T | null = null;
  for (const thing of things)
    for (const span of places(thing)) {
      if (!touches(span, offset)) continue;
      if (offset < span.end) return thing;
      ended ??= thing;
    }
  return ended;
}
