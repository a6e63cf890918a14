import assert from 'node:assert/strict';
import { MUTATIONS } from '../../scripts/mutate/all';
import { randomFrom, shuffled } from '../../scripts/mutate/random';
import { FLOORS, sumOf } from '../../scripts/mutate/sum';
import { adoptedTexts, type Candidate, ownTexts } from '../../scripts/mutate/texts';
import { type Outcome, runMutation } from '../../scripts/mutate/trial';
import { RULES } from '../../server/src/rules/index';
import { LANGUAGES } from '../../server/src/vocabulary/language';

/** A share of the faults of one rule may be missed before it is said to be at fault; few of each are planted here. */
const LEAST_OF_A_RULE = 0.5;

describe('faults planted in correct texts', () => {
  let outcomes: Outcome[];
  before(function () {
    this.timeout(60_000);
    const texts: readonly Candidate[] = ownTexts();
    outcomes = MUTATIONS.map((mutation) => runMutation(mutation, texts, { seed: 7, most: 5 }));
  });

  it('are many, of most kinds', () => {
    const planted = outcomes.filter(({ trials }) => trials.length > 0);
    assert.ok(planted.length > 80, `${planted.length} kinds of faults`);
    assert.ok(sumOf(outcomes).planted > 300);
  });

  it('are found at their place', () => {
    const { planted, found } = sumOf(outcomes);
    assert.ok(found >= FLOORS.found * planted, `${found} of ${planted}:\n${missed(outcomes).join('\n')}`);
    for (const { mutation, trials } of outcomes) {
      const some = trials.filter((trial) => trial.found).length;
      assert.ok(some >= LEAST_OF_A_RULE * trials.length, `${mutation.rule}: ${mutation.fault}`);
    }
  });

  it('are the business of one rule', () => {
    const { planted, others } = sumOf(outcomes);
    assert.ok(others <= 0.05 * planted, `others speak of ${others} of ${planted}`);
  });

  it('are undone by the fixes', () => {
    const { fixed, mended } = sumOf(outcomes);
    assert.ok(mended >= FLOORS.mended * fixed, `${mended} of ${fixed}`);
  });

  it('are undone by fixes that need no judgement', () => {
    const names = new Set(RULES.filter(({ fix }) => fix === 'safe').map(({ name }) => name));
    const safe = sumOf(outcomes.filter(({ mutation }) => names.has(mutation.rule)));
    assert.ok(safe.fixed > 100);
    assert.ok(safe.mended >= FLOORS.mended * safe.fixed, `${safe.mended} of ${safe.fixed}`);
  });
});

describe('faults planted in adopted texts', () => {
  for (const language of LANGUAGES)
    it(`are found at their place and undone: ${language}`, function () {
      const texts = shuffled(
        adoptedTexts().filter((text) => text.language === language),
        randomFrom(3),
      ).slice(0, 40);
      if (texts.length === 0) {
        console.log('      left out: there is no corpus of adopted texts beside the project');
        this.skip();
      }
      const outcomes = MUTATIONS.map((mutation) => runMutation(mutation, texts, { seed: 7, most: 3 }));
      const { planted, found, others, fixed, mended } = sumOf(outcomes);
      assert.ok(planted > 80, `only ${planted} were planted`);
      assert.ok(found >= FLOORS.found * planted, `${found} of ${planted}:\n${missed(outcomes).join('\n')}`);
      assert.ok(others <= 0.05 * planted, `others speak of ${others} of ${planted}`);
      assert.ok(mended >= FLOORS.mended * fixed, `${mended} of ${fixed}`);
    }).timeout(60_000);
});

function missed(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap(({ mutation, trials }) =>
    trials
      .filter(({ found }) => !found)
      .map(({ text, words }) => `${mutation.rule}, ${mutation.fault}, ${text}: …${words}…`),
  );
}
