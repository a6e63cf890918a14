import { CHECKING_ENTRIES } from '../rules/checking';
import { closestOf } from '../rules/closest';
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
    await out.write(rulePage(wanted).replace(RELATIVE_LINK, '$1'));
    return 0;
  }
  const alike = alikeTo(
    name,
    entries.map((entry) => entry.name),
  );
  const hint =
    alike.length > 0
      ? `Did you mean ${alike.slice(0, MOST_HINTS).join(', ')}?`
      : '"un-resolution explain" lists them all.';
  await errors.write(`There is no rule "${name}". ${hint}\n`);
  return 2;
}

/** Pages lead to one another, which a terminal does not. */
const RELATIVE_LINK = /\[([^\][]+)\]\((?!https?:)[^()]*\)/g;

/** More names than these help no one. */
const MOST_HINTS = 5;

/** The name that was mistyped, or else the names that share words with it, those that share most first. */
function alikeTo(name: string, names: readonly string[]): string[] {
  const closest = closestOf(name, names);
  if (closest !== null) return [closest];
  const words = new Set(name.toLowerCase().split('-'));
  const shared = (other: string): number =>
    other
      .toLowerCase()
      .split('-')
      .filter((word) => word.length >= SHORT_WORD && words.has(word)).length;
  return names.filter((other) => shared(other) > 0).sort((a, b) => shared(b) - shared(a));
}

/** Words below this length, such as “no” and “of”, say nothing of a rule. */
const SHORT_WORD = 3;
