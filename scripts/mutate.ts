// Plants faults in correct texts and counts what the rules make of them.
//
//   npm run mutate -- [--seed N] [--per-rule N] [--rule NAME] [--verbose] [--own]
//
// The texts are the samples and the right examples of the rules and, where it is beside the project, the adopted texts of
// ../shared/corpus in which nothing is found; with --own they are left out. A fault counts as found where its rule has a
// finding that touches the place. `others` counts the faults of which rules that have no business with them speak too. With
// --verbose every miss is printed. Ends with 1 where less than 98 of 100 faults are found at their place, or less than 95
// of 100 safe fixes give back the original.
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

const sum = sumOf(outcomes);
const safe = sumOf(
  outcomes.filter(({ mutation }) => RULES.find(({ name }) => name === mutation.rule)!.fix === 'safe'),
);
const idle = chosen.filter(
  ({ name }) => !outcomes.some((it) => it.mutation.rule === name && it.trials.length > 0),
);
if (idle.length > 0) console.log(`\nNothing was planted for: ${idle.map(({ name }) => name).join(', ')}`);
console.log(
  `\n${sum.planted} faults of ${chosen.length - idle.length} rules; ${percent(sum.found, sum.planted)} found at their place, ` +
    `${percent(sum.others, sum.planted)} spoken of by others too; ${percent(safe.mended, safe.fixed)} of ${safe.fixed} safe fixes ` +
    `and ${percent(sum.mended, sum.fixed)} of all ${sum.fixed} gave back the original`,
);
if (sum.found < FLOORS.found * sum.planted || safe.mended < FLOORS.mended * safe.fixed) process.exitCode = 1;
