import type { Outcome } from './trial';

/** The shares that have to be reached: of faults found at their place, and of fixes that give back the original. */
export const FLOORS = { found: 0.98, mended: 0.95 };

export interface Sum {
  readonly planted: number;
  readonly found: number;
  /** Faults of which other rules speak too. */
  readonly others: number;
  /** Faults for which a fix was offered. */
  readonly fixed: number;
  /** Fixes that gave back the original. */
  readonly mended: number;
}

export function sumOf(outcomes: readonly Outcome[]): Sum {
  const trials = outcomes.flatMap((outcome) => outcome.trials);
  const count = (holds: (trial: (typeof trials)[number]) => boolean): number => trials.filter(holds).length;
  return {
    planted: trials.length,
    found: count(({ found }) => found),
    others: count(({ others }) => others.length > 0),
    fixed: count(({ mended }) => mended !== null),
    mended: count(({ mended }) => mended === true),
  };
}
