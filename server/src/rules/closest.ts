/** More signs than these do not get mistyped in one name. */
const FARTHEST = 3;

/** The name among those known that another was probably meant to be; null where none is near. */
export function closestOf(name: string, known: readonly string[]): string | null {
  let closest: string | null = null;
  let least = Math.min(FARTHEST, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const steps = distance(name.toLowerCase(), candidate.toLowerCase());
    if (steps < least) {
      least = steps;
      closest = candidate;
    }
  }
  return closest;
}

/** How many signs have to be put in, taken out or replaced to make one name of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
