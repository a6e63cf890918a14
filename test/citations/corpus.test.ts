import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../../server/src/citations/address';
import { findNoteReferences, findReferences } from '../../server/src/citations/find';
import { Memory } from '../../server/src/citations/memory';
import type { Language } from '../../server/src/vocabulary/language';

const CORPUS = join('..', 'shared', 'corpus');

/**
 * Floors for the distinct instruments of a text against the links that its editors set: recall and precision in per
 * cent. Editors link a part only, and in some texts nothing, so that precision has a ceiling below 100.
 */
const FLOORS: [string, Language, number, number][] = [
  ['en', 'en', 99.59, 94.42],
  ['en-pdf', 'en', 99.53, 99.16],
  ['fr', 'fr', 98.21, 96.82],
  ['es', 'es', 98.71, 96.02],
  ['ru', 'ru', 98.98, 98.05],
  ['ar', 'ar', 96.97, 93.6],
  ['zh', 'zh', 98.59, 93.37],
];

interface Gold {
  readonly paragraphs: readonly { readonly text: string }[];
  readonly footnotes: readonly { readonly text: string }[];
  readonly links: readonly { readonly symbol: string }[];
}

/** A symbol without what editors write one way here and another way there: case, letters of parts, volumes, language. */
function plain(symbol: string): string[] {
  return symbol
    .replace(/^https?:\/\/[^/]+\//i, '')
    .replace(/^\/*(?:(?:en|fr|es|ru|ar|zh|sp|ch)\/+)*/i, '')
    .replace(/\s+/g, '')
    .replace(/–/g, '-')
    .toUpperCase()
    .replace(/\((SUPP|VOL|PART|SECT|SUP)[^)]*\)/g, '')
    .replace(/^(A\/RES\/(?:S-|ES-)?\d+\/\d+)[A-Z](?:-[A-Z])?$/, '$1')
    .replace(/^(A\/RES\/\d+)[A-Z](\()/, '$1$2')
    .split(/-(?=[A-Z]+\/)/);
}

function organOf(file: string): string {
  return file.startsWith('hrc')
    ? 'A/HRC'
    : file.startsWith('sc')
      ? 'S'
      : file.startsWith('ecosoc')
        ? 'E'
        : 'A';
}

function citedIn(gold: Gold, language: Language, organ: string): Set<string> {
  const context = { language, organ, memory: new Memory() };
  const references = [
    ...gold.paragraphs.flatMap(({ text }) => findReferences(text, context)),
    ...gold.footnotes.flatMap(({ text }) => findNoteReferences(text, context)),
  ];
  const urls = references.flatMap(({ symbol }) =>
    symbol === null ? [] : (addressOf(symbol, language) ?? []),
  );
  return new Set(urls.flatMap((url) => plain(decodeURIComponent(url))));
}

describe('references in adopted texts', () => {
  for (const [folder, language, recall, precision] of FLOORS)
    it(`${folder}: recall at least ${recall}, precision at least ${precision}`, function () {
      const path = join(CORPUS, folder);
      if (!existsSync(path)) {
        console.log(`    ${path} is not here: references in ${folder} were left out`);
        this.skip();
      }
      let hit = 0;
      let wanted = 0;
      let said = 0;
      for (const file of readdirSync(path).filter((name) => name.endsWith('.gold.json'))) {
        const gold = JSON.parse(readFileSync(join(path, file), 'utf8')) as Gold;
        const links = new Set(gold.links.flatMap(({ symbol }) => plain(decodeURIComponent(symbol))));
        const found = citedIn(gold, language, organOf(file));
        wanted += links.size;
        said += found.size;
        for (const symbol of found) if (links.has(symbol)) hit++;
      }
      assert.ok((100 * hit) / wanted >= recall, `recall ${((100 * hit) / wanted).toFixed(2)}`);
      assert.ok((100 * hit) / said >= precision, `precision ${((100 * hit) / said).toFixed(2)}`);
    });
});
