import assert from 'node:assert/strict';
import { type IGrammar, INITIAL } from 'vscode-textmate';
import { loadGrammar } from './tokenizer';

const MEGABYTE = 1_000_000;

/** What a line is made of: each unit begins something that the grammar knows, and mostly does not end it. */
const lines: readonly (readonly [place: string, first: string, units: readonly string[]])[] = [
  ['in the masthead', '', ['7', ' ', 'A/a.a-', '[^', 'Draft resolution ']],
  [
    'in the body',
    'The General Assembly,',
    ['7', 'A/1/', '1 (X', '“A ', '* a ', '<!-- ', '12 May ', 'Also deeply ', 'with deep concern ', '又'],
  ],
];

describe('grammar: time', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  // An engine that tries again from every character would need hours for these; the bound leaves room for a busy machine.
  for (const [place, first, units] of lines) {
    it(`colours a line of a megabyte ${place}`, function () {
      this.timeout(180_000);
      const { ruleStack } = grammar.tokenizeLine(first, INITIAL);
      for (const unit of units) {
        const line = `  ${unit.repeat(MEGABYTE / unit.length)}`;
        const start = performance.now();
        const { tokens } = grammar.tokenizeLine(line, ruleStack);
        const elapsed = performance.now() - start;
        assert.ok(tokens.length > 0);
        assert.ok(elapsed < 15_000, `${JSON.stringify(unit)} took ${Math.round(elapsed)} ms`);
      }
    });
  }

  it('colours a hundred thousand lines of digits', function () {
    this.timeout(60_000);
    let { ruleStack } = grammar.tokenizeLine('The General Assembly,', INITIAL);
    const start = performance.now();
    for (let index = 0; index < 100_000; index++)
      ruleStack = grammar.tokenizeLine(`${index} ${index}/${index}`, ruleStack).ruleStack;
    const elapsed = performance.now() - start;
    assert.ok(elapsed < 30_000, `took ${Math.round(elapsed)} ms`);
  });
});
