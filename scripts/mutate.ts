// Plants faults in correct texts and counts what the rules make of them.
//
//   npm run mutate -- [--seed N] [--per-rule N] [--rule NAME] [--verbose] [--own]
//
// The texts are the samples, the right examples of the rules, drafts made for what these lack and, where it is beside the
// project, the adopted texts of ../shared/corpus in which nothing is found; with --own the last are left out. A fault counts as found where its rule has a
// finding that touches the place, and as found alone where no rule speaks of it that has no business with it. With --verbose
// every miss is printed. Ends with 1 where less than 98 of 100 faults are found at their place, or less than 95 of 100 fixes,
// the safe ones or all of them, give back the original.
import { parseArgs } from 'node:util';
import { RULES } from '../server/src/rules/index';
import type { Rule } from '../server/src/rules/rule';
import { LANGUAGES } from '../server/src/vocabulary/language';
import { MUTATIONS } from './mutate/all';
import { FLOORS, sumOf } from './mutate/sum';
import { adoptedTexts, ownTexts } from './mutate/texts';
import { type Outcome, runMutation } from './mutate/trial';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    'per-rule': { type: 'string', default: '40' },
    rule: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    own: { type: 'boolean', default: false },
  },
});

const texts = [...ownTexts(), ...(values.own ? [] : adoptedTexts())];
const chosen = RULES.filter(({ name }) => values.rule === undefined || values.rule === name);
const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
const row = (name: string, cells: readonly (string | number)[]): string =>
  name.padEnd(30) + cells.map((cell) => String(cell).padStart(10)).join('');

/** So few faults of a rule say little. */
const FEW = 20;

/** In which of its languages how many faults of a rule were planted. */
function languagesOf({ languages }: Rule, outcomes: readonly Outcome[]): string {
  const trials = outcomes.flatMap((outcome) => outcome.trials);
  return (languages === 'all' ? LANGUAGES : languages)
    .map((language) => `${language} ${trials.filter((trial) => trial.language === language).length}`)
    .join(' ');
}

console.log(`${row('rule', ['planted', 'found', 'alone', 'mended', 'of', 'fix'])}  languages`);
const outcomes = chosen.flatMap((rule) => {
  const mutations = MUTATIONS.filter((mutation) => mutation.rule === rule.name);
  const most = Math.ceil(Number(values['per-rule']) / Math.max(1, mutations.length));
  const some = mutations.map((mutation) => runMutation(mutation, texts, { seed: Number(values.seed), most }));
  const { planted, found, others, fixed, mended } = sumOf(some);
  if (planted > 0)
    console.log(
      `${row(rule.name, [planted, found, planted - others, mended, fixed, rule.fix])}  ${languagesOf(rule, some)}`,
    );
  if (values.verbose)
    for (const { mutation, trials } of some)
      for (const { text, words, found, others, mended } of trials) {
        const misses = [
          ...(found ? [] : ['not found']),
          ...(others.length > 0 ? [`also ${others.join(', ')}`] : []),
          ...(mended === false ? ['mended otherwise'] : []),
        ];
        if (misses.length > 0)
          console.log(`    ${misses.join('; ')}: ${mutation.fault}\n        ${text}  …${words}…`);
      }
  return some;
});

console.log(`\n${row('language', ['planted', 'found', 'alone', 'mended', 'of'])}`);
for (const language of LANGUAGES) {
  const { planted, found, others, fixed, mended } = sumOf(
    outcomes.map(({ mutation, trials }) => ({
      mutation,
      trials: trials.filter((trial) => trial.language === language),
    })),
  );
  console.log(row(language, [planted, found, planted - others, mended, fixed]));
}

const sum = sumOf(outcomes);
const safe = sumOf(
  outcomes.filter(({ mutation }) => RULES.find(({ name }) => name === mutation.rule)!.fix === 'safe'),
);
const plantedOf = ({ name }: Rule): number =>
  sumOf(outcomes.filter(({ mutation }) => mutation.rule === name)).planted;
const few = chosen.filter((rule) => plantedOf(rule) < FEW);
if (few.length > 0)
  console.log(`\nFewer than ${FEW} for: ${few.map((rule) => `${rule.name} ${plantedOf(rule)}`).join(', ')}`);
const idle = few.filter((rule) => plantedOf(rule) === 0);
console.log(
  `\n${sum.planted} faults of ${chosen.length - idle.length} rules; ${percent(sum.found, sum.planted)} found at their place, ` +
    `${percent(sum.planted - sum.others, sum.planted)} by their rule alone; ${percent(safe.mended, safe.fixed)} of ${safe.fixed} safe fixes ` +
    `and ${percent(sum.mended, sum.fixed)} of all ${sum.fixed} gave back the original`,
);
const reached =
  sum.found >= FLOORS.found * sum.planted &&
  sum.mended >= FLOORS.mended * sum.fixed &&
  safe.mended >= FLOORS.mended * safe.fixed;
if (!reached) process.exitCode = 1;
