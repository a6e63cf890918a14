import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IGrammar } from 'vscode-textmate';
import { colour, loadGrammar, tokenize } from './tokenizer';

/**
 * A fixture is a text in which every coloured stretch stands as `⟦scope|words⟧`. Without the marks it is given to the
 * grammar, and what comes back is marked in the same way: so a stretch that is coloured too much fails as one that is
 * coloured too little. (Carets below the line would not stand under the words in Arabic and Chinese.)
 */
const directory = join(__dirname, 'fixtures');

describe('grammar: tokens', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  for (const name of readdirSync(directory)) {
    it(name.replace(/\.txt$/, ''), () => {
      const expected = readFileSync(join(directory, name), 'utf8');
      const text = expected.replace(/⟦[^|⟧]*\||⟧/g, '');
      assert.notEqual(text, expected, 'no marks in the fixture');
      assert.equal(mark(grammar, text), expected);
    });
  }
});

function mark(grammar: IGrammar, text: string): string {
  const lines = text.split('\n');
  return tokenize(grammar, text)
    .map((tokens, index) => {
      let marked = '';
      let open = '';
      for (const token of tokens) {
        const scope = colour(token);
        if (scope !== open) marked += (open === '' ? '' : '⟧') + (scope === '' ? '' : `⟦${scope}|`);
        marked += lines[index]!.slice(token.start, token.end);
        open = scope;
      }
      return open === '' ? marked : `${marked}⟧`;
    })
    .join('\n');
}
