import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IGrammar } from 'vscode-textmate';
import { loadGrammar, root, tokenize } from './tokenizer';

const corpus = join(root, '../shared/corpus');

/** Opening words in texts that their own editors marked up: how many paragraphs must come out with theirs, and how many too many. */
const floors: readonly (readonly [folder: string, ending: string, found: number, extra: number])[] = [
  ['en', '.txt', 0.98, 0.01],
  ['en', '.md', 0.98, 0.015],
  ['en-pdf', '.pdf.txt', 0.96, 0.03],
  ['fr', '.txt', 0.98, 0.01],
  ['es', '.txt', 0.98, 0.01],
  ['ru', '.txt', 0.96, 0.01],
  ['ar', '.txt', 0.97, 0.02],
  ['zh', '.txt', 0.95, 0.02],
];

interface Gold {
  readonly regular: boolean;
  readonly inLanguage?: boolean;
  readonly paragraphs: readonly { kind: string; opening: string; text: string; annex?: boolean }[];
}

describe('grammar: opening words of real texts', () => {
  if (!existsSync(corpus)) {
    it('left out: there is no ../shared/corpus');
    return;
  }
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  for (const [folder, ending, floor, ceiling] of floors) {
    it(`${folder}, ${ending}`, function () {
      this.timeout(60_000);
      let paragraphs = 0;
      let coloured = 0;
      let found = 0;
      for (const { text, openings } of sample(folder, ending)) {
        const words = openingWords(grammar, text);
        paragraphs += openings.length;
        coloured += words.length;
        found += inOrder(openings, words);
      }
      assert.ok(paragraphs > 200, `only ${paragraphs} paragraphs`);
      assert.ok(found / paragraphs >= floor, `found ${found} of ${paragraphs}`);
      assert.ok((coloured - found) / coloured <= ceiling, `${coloured - found} of ${coloured} are none`);
    });
  }
});

/** Every fifth text of a folder; of Arabic and Chinese, where the openings are not marked up, the paragraphs' beginnings. */
function sample(folder: string, ending: string): { text: string; openings: string[] }[] {
  const names = readdirSync(join(corpus, folder)).filter((name) => name.endsWith(ending));
  return names.flatMap((name, index) => {
    if (index % 5 !== 0) return [];
    const gold = JSON.parse(
      readFileSync(join(corpus, folder, `${name.slice(0, -ending.length)}.gold.json`), 'utf8'),
    ) as Gold;
    if (!gold.regular || gold.inLanguage === false) return [];
    const openings = gold.paragraphs
      .filter(({ kind, annex }) => (kind === 'preambular' || kind === 'operative') && annex !== true)
      .map(({ opening, text }) => plain(opening || text));
    return [{ text: readFileSync(join(corpus, folder, name), 'utf8'), openings }];
  });
}

function openingWords(grammar: IGrammar, text: string): string[] {
  const lines = text.split('\n');
  return tokenize(grammar, text).flatMap((tokens, index) =>
    tokens
      .filter(({ scopes }) => scopes.some((scope) => scope.startsWith('keyword.control.opening')))
      .map(({ start, end }) => plain(lines[index]!.slice(start, end))),
  );
}

function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** How many of the openings are met in order; one is met by words that begin it or go on from it. */
function inOrder(openings: readonly string[], words: readonly string[]): number {
  const reach = 8;
  let next = 0;
  let met = 0;
  for (const opening of openings) {
    for (let at = next; at < Math.min(next + reach, words.length); at++) {
      const candidate = words[at]!;
      if (!opening.startsWith(candidate) && !candidate.startsWith(opening)) continue;
      met++;
      next = at + 1;
      break;
    }
  }
  return met;
}
