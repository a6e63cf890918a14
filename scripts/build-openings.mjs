#!/usr/bin/env node
// Makes server/src/vocabulary/openings.*.table.ts: which verbs open paragraphs, how often, and what behind them still
// belongs to the opening.
//
//   node scripts/build-openings.mjs
//
// Two sources, both beside this repository: counts of opening words in adopted texts (../shared/rules/openers.*.tsv) and
// the paragraphs of ../shared/corpus whose editors set the opening words in italics. The counts say which verbs there
// are; the paragraphs say where the opening ends, for what the grammar in openings.*.ts would decide otherwise.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { root } from './lib/places.mjs';

const { readCounts, readMarked, shared } = await tsImport('./lib/opening-sources.ts', import.meta.url);
const { buildTable, PLACES } = await tsImport('./lib/opening-table.ts', import.meta.url);

if (!existsSync(shared)) throw new Error(`${shared} is not here`);
const vocabulary = join(root, 'server/src/vocabulary');

for (const [language, name] of [
  ['en', 'ENGLISH'],
  ['fr', 'FRENCH'],
  ['es', 'SPANISH'],
  ['ru', 'RUSSIAN'],
  ['ar', 'ARABIC'],
  ['zh', 'CHINESE'],
]) {
  const { [`${name}_OPENINGS`]: words } = await tsImport(
    join(vocabulary, `openings.${language}.ts`),
    import.meta.url,
  );
  const table = buildTable(language, words, readCounts(language), readMarked(language));
  const source = [
    '// Made by scripts/build-openings.mjs; OpeningTable says how it is read.',
    "import type { OpeningTable } from './openings.form';",
    '',
    `export const ${name}_OPENING_TABLE: OpeningTable = {`,
    ...PLACES.map((place) => `  ${place}: \`\n${table[place]}\`,`),
    '};',
    '',
  ].join('\n');
  writeFileSync(join(vocabulary, `openings.${language}.table.ts`), source);
  const verbs = PLACES.map((place) => `${table[place].split('\n').length} ${place}`).join(', ');
  console.log(`${language}: ${verbs}, ${Buffer.byteLength(source)} bytes`);
}
