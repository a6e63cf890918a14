import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openingOf, opensLike } from '../../server/src/model/opening';
import type { Language } from '../../server/src/vocabulary/language';

const corpus = join(import.meta.dirname, '../../../shared/corpus');

/** How many openings are exactly those that the editors set in italics, and how many paragraphs open like what they are. */
const floors: readonly (readonly [Language, exact: number, like: number])[] = [
  ['en', 0.985, 0.998],
  ['fr', 0.985, 0.995],
  ['es', 0.985, 0.995],
  ['ru', 0.985, 0.998],
  ['zh', 1, 0.99],
  ['ar', 1, 0.98],
];

describe('Opening words of real texts', () => {
  for (const [language, exactFloor, likeFloor] of floors) {
    it(`${language}`, function () {
      const folder = join(corpus, language);
      if (!existsSync(folder)) {
        console.log(`left out: ${folder} is not here`);
        this.skip();
      }
      let [marked, exact, paragraphs, like] = [0, 0, 0, 0];
      for (const file of readdirSync(folder).filter((name) => name.endsWith('.gold.json'))) {
        const organ = file.startsWith('sc') ? 'sc' : 'ga';
        for (const { kind, text, opening } of JSON.parse(readFileSync(join(folder, file), 'utf8'))
          .paragraphs) {
          if (kind !== 'preambular' && kind !== 'operative') continue;
          // Where editors marked openings, a paragraph without one is a line of a declaration or a table.
          if (exactFloor < 1 && !opening) continue;
          paragraphs++;
          if (opensLike(text, language) === kind) like++;
          if (exactFloor === 1) continue;
          marked++;
          const found = openingOf(text, kind, language, organ);
          if (found && letters(text.slice(0, found.length)) === letters(opening)) exact++;
        }
      }
      if (marked > 0) assert.ok(exact / marked >= exactFloor, `${exact} of ${marked} openings`);
      assert.ok(like / paragraphs >= likeFloor, `${like} of ${paragraphs} paragraphs`);
    });
  }
});

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
