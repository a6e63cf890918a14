import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IGrammar } from 'vscode-textmate';
import { loadGrammar, root, type Token, tokenize } from './tokenizer';

/** Per sample, how many stretches of a kind are coloured. */
const counts = [
  {
    file: 'general-assembly-draft.unres',
    preambular: 11,
    operative: 13,
    sub: 9,
    notes: 8,
    markers: 8,
    page: 0,
  },
  {
    file: 'security-council-draft.unres',
    preambular: 9,
    operative: 10,
    sub: 3,
    notes: 0,
    markers: 0,
    page: 0,
  },
  { file: 'model-un-draft.unres', preambular: 7, operative: 7, sub: 5, notes: 0, markers: 0, page: 0 },
  {
    file: 'extracted-from-pdf.unres.txt',
    preambular: 8,
    operative: 9,
    sub: 3,
    notes: 7,
    markers: 2,
    page: 4,
  },
] as const;

describe('grammar: samples', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  for (const { file, ...expected } of counts) {
    it(file, () => {
      const tokens = tokenize(grammar, readFileSync(join(root, 'samples', file), 'utf8')).flat();
      assert.deepEqual(
        {
          preambular: count(tokens, 'keyword.control.opening.preambular'),
          operative: count(tokens, 'keyword.control.opening.operative'),
          sub: count(tokens, 'constant.numeric.label.sub'),
          notes: count(tokens, 'variable.other.footnote.note'),
          markers: count(tokens, 'variable.other.footnote.marker'),
          page: count(tokens, 'comment.line.page'),
        },
        expected,
      );
    });
  }
});

function count(tokens: readonly Token[], prefix: string): number {
  return tokens.filter(({ scopes }) => scopes.some((scope) => scope.startsWith(prefix))).length;
}
