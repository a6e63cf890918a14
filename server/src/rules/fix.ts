import type { Resolution } from '../model/resolution';
import type { Edit, Finding } from './rule';

/** After this many rounds mending stops, whatever is left. Fixes of one text settle in two or three. */
const MOST_ROUNDS = 10;

export interface Mended {
  readonly text: string;
  /** How many findings were mended. */
  readonly mended: number;
  /** How many times the text was read again; below ten, nothing safe is left. */
  readonly rounds: number;
}

/**
 * Mends all that can be mended without judgement, reading the text again after each round since one fix may call for
 * another (a semicolon at the end of a paragraph that a renumbering has made the last one).
 */
export function applySafeFixes(
  text: string,
  read: (text: string) => Resolution,
  check: (resolution: Resolution) => readonly Finding[],
): Mended {
  let mended = 0;
  let current = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const safe = check(read(current)).filter((finding) => finding.fixKind === 'safe');
    const { edits, taken } = editsTogether(safe);
    const next = applyEdits(current, edits);
    if (next === current) return { text: current, mended, rounds: round };
    mended += taken;
    current = next;
  }
  return { text: current, mended, rounds: MOST_ROUNDS };
}

/**
 * The edits of as many findings as can be mended at once, in the order of the text: a finding whose edits would meet those
 * of an earlier one is left out with all its edits. Identical edits are made once.
 */
export function editsTogether(findings: readonly Finding[]): {
  readonly edits: Edit[];
  readonly taken: number;
} {
  const edits: Edit[] = [];
  let taken = 0;
  for (const finding of findings) {
    const fix = finding.fix?.();
    if (!fix || fix.edits.length === 0) continue;
    const places = fix.edits.map((edit) => placeAmong(edits, edit));
    if (places.includes(TAKEN)) continue;
    for (const edit of fix.edits) {
      const place = placeAmong(edits, edit);
      if (place !== MADE) edits.splice(place, 0, edit);
    }
    taken++;
  }
  return { edits, taken };
}

/** The same edit is among them already. */
const MADE = -1;
/** Another edit is in the way. */
const TAKEN = -2;

/** Where in `edits`, which are in the order of the text, an edit belongs; or why it doesn't. */
function placeAmong(edits: readonly Edit[], edit: Edit): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edits[middle]!.span.end >= edit.span.start) high = middle;
    else low = middle + 1;
  }
  const next = edits[low];
  if (next && same(next, edit)) return MADE;
  return next && meet(next, edit) ? TAKEN : low;
}

/** The text with the edits made; they do not overlap, and their order is of no account. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    result += text.slice(done, edit.span.start) + edit.text;
    done = edit.span.end;
  }
  return result + text.slice(done);
}

function same(a: Edit, b: Edit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}

/** Edits that only touch meet as well: of two insertions at one place no one can say which comes first. */
function meet(a: Edit, b: Edit): boolean {
  return a.span.start <= b.span.end && b.span.start <= a.span.end;
}
