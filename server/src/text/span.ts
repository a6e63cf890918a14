/**
 * A stretch of the source: offsets in UTF-16 units, `start` included, `end` excluded.
 * Everything up to and including `features` speaks in spans; lines and characters exist only at the edge.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `offset` lies in `span`, its end included: a cursor behind the last character still touches it. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Whether the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
