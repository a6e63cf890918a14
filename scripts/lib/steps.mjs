const started = Date.now();

/** @param {number} from milliseconds, as Date.now() gives them */
const since = (from) => `${((Date.now() - from) / 1000).toFixed(1)} s`;

/**
 * Says what is being done and how long it took. On a terminal a clock runs meanwhile.
 * @template T
 * @param {string} title
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const from = Date.now();
  const live = process.stdout.isTTY;
  const clock = live
    ? setInterval(() => process.stdout.write(`\r${title} … ${since(from)}`), 200)
    : undefined;
  if (live) process.stdout.write(`${title} …`);
  try {
    const result = await work();
    process.stdout.write(`${live ? '\r' : ''}${title} … ${since(from)}\n`);
    return result;
  } catch (error) {
    process.stdout.write(`${live ? '\r' : ''}${title} … failed after ${since(from)}\n`);
    throw error;
  } finally {
    clearInterval(clock);
  }
}

export const elapsed = () => since(started);
