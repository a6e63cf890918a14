import { CHECKING_ENTRIES } from '../rules/checking';
import { RULES } from '../rules/index';
import { rulePage } from '../rules/page';
import type { RuleEntry } from '../rules/rule';
import type { Output } from './output';

/**
 * Prints the page of a rule, or all names where none is given.
 *
 * @returns the exit status
 */
export async function explain(name: string | undefined, out: Output, errors: Output): Promise<number> {
  const entries: readonly RuleEntry[] = [...RULES, ...CHECKING_ENTRIES];
  if (name === undefined) {
    const width = Math.max(...entries.map((entry) => entry.name.length));
    for (const entry of entries) await out.write(`${entry.name.padEnd(width)}  ${entry.summary}\n`);
    return 0;
  }
  const wanted = entries.find((entry) => entry.name === name);
  if (wanted !== undefined) {
    await out.write(rulePage(wanted));
    return 0;
  }
  const alike = entries.filter((entry) =>
    name.split('-').some((word) => word !== '' && entry.name.includes(word)),
  );
  const hint =
    alike.length > 0
      ? `Did you mean ${alike.map((entry) => entry.name).join(', ')}?`
      : '"un-resolution explain" lists them all.';
  await errors.write(`There is no rule "${name}". ${hint}\n`);
  return 2;
}
