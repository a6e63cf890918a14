#!/usr/bin/env node
// Makes server/src/vocabulary/openings.*.table.ts: which verbs open paragraphs, how often, and what behind them still
// belongs to the opening; and hover.openings.counts.ts: how often each organ opens so.
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
const { buildTable, countsOf } = await tsImport('./lib/opening-table.ts', import.meta.url);
const { PLACES } = await tsImport('./lib/opening-rows.ts', import.meta.url);

if (!existsSync(shared)) throw new Error(`${shared} is not here`);
const vocabulary = join(root, 'server/src/vocabulary');

/** What is rarer says nothing of how an organ writes. */
const RARE = 10;

/** Lines `opening Assembly/Security Council/Economic and Social Council/Human Rights Council`, the most usual first. */
function linesOf(counts) {
  return [...counts]
    .map(([opening, { ga, sc, ecosoc, hrc }]) => ({
      all: ga + sc + ecosoc + hrc,
      line: `${opening} ${ga}/${sc}/${ecosoc}/${hrc}`,
    }))
    .filter(({ all }) => all >= RARE)
    .sort((a, b) => b.all - a.all || (a.line < b.line ? -1 : 1))
    .map(({ line }) => line)
    .join('\n');
}

const counted = [
  '// Made by scripts/build-openings.mjs.',
  "import type { Language } from './language';",
  '',
  '/** How often adopted texts open paragraphs so, also/further forms included: `opening GA/SC/ECOSOC/HRC`, a line an opening. */',
  'export const OPENING_COUNTS: Readonly<',
  '  Record<Language, { readonly preambular: string; readonly operative: string }>',
  '> = {',
];

for (const [language, name] of [
  ['en', 'ENGLISH'],
  ['fr', 'FRENCH'],
  ['es', 'SPANISH'],
  ['ru', 'RUSSIAN'],
  ['ar', 'ARABIC'],
  ['zh', 'CHINESE'],
]) {
  const counts = readCounts(language);
  counted.push(`  ${language}: {`);
  for (const place of PLACES)
    counted.push(`    ${place}: \`\n${linesOf(countsOf(language, counts, place))}\`,`);
  counted.push('  },');
  const table = buildTable(language, counts, readMarked(language));
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
writeFileSync(join(vocabulary, 'hover.openings.counts.ts'), [...counted, '};', ''].join('\n'));
