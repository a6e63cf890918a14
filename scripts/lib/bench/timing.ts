/** The value below which a share of some numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** So many rounds go by before the engine has compiled what is measured. */
const WARM = 25;
export const ROUNDS = 21;

export interface Times {
  readonly median: number;
  readonly least: number;
}

/**
 * Milliseconds that each work takes, over some rounds. They are done in turn, so that a machine that is busy with something else
 * for a while slows all of them.
 */
export async function timesOf(works: readonly (() => unknown)[]): Promise<Times[]> {
  const times: number[][] = works.map(() => []);
  for (let round = 0; round < WARM + ROUNDS; round++)
    for (const [i, work] of works.entries()) {
      const start = performance.now();
      await work();
      if (round >= WARM) times[i]!.push(performance.now() - start);
    }
  return times.map((row) => ({ median: quantile(row, 0.5), least: Math.min(...row) }));
}
