#!/usr/bin/env node
// Writes server/src/catalogue/data from the facts gathered beside this project and from the tables in scripts/catalogue:
//
//   node scripts/build-catalogue.mjs [--check] [FACTS_FOLDER]     (default: ../shared/facts beside the project)
//
// What it writes is committed, so that a build needs no facts. It prints what it took, what it left out, and why.
// With --check it writes nothing and ends with 1 where what is there is not what it would write.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packInstruments, readInstruments } from './catalogue/instruments.mjs';
import { packResolutions, readResolutions } from './catalogue/resolutions.mjs';
import { packStates } from './catalogue/states.mjs';
import { moduleOf, readTable } from './catalogue/tables.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const check = process.argv.includes('--check');
const facts = process.argv.slice(2).find((arg) => arg !== '--check') ?? join(root, '..', 'shared', 'facts');
const own = join(here, 'catalogue');
const out = join(root, 'server', 'src', 'catalogue', 'data');
const AS_OF = '2026-11';

/** `55/25` is short for `A/RES/55/25`, `3236(XXIX)` for `A/RES/3236(XXIX)`. */
const fullSymbol = (printed) => (/^(?:E|A|S)\//.test(printed) ? printed : `A/RES/${printed}`);

const instruments = readInstruments(own, facts);
const titles = new Map();
const dates = new Map();
for (const row of readTable(join(own, 'titles.tsv')))
  for (const printed of row.resolutions.split(' ')) {
    titles.set(fullSymbol(printed), row.title);
    if (row.date !== '') dates.set(fullSymbol(printed), row.date);
  }
// What was gathered as a resolution because its number looks like one of that organ.
const others = new Set(readTable(join(own, 'not-resolutions.tsv')).map((row) => row.symbol));
for (const instrument of instruments) {
  const symbol = instrument.source.split(',')[0];
  if (!/^(?:A|E|A\/HRC)\/RES\//.test(symbol) || !instrument.adoptedByResolution) continue;
  if (instrument.kind === 'instrument' || instrument.source.includes('annex')) {
    if (!titles.has(symbol)) titles.set(symbol, instrument.name);
  }
  dates.set(symbol, instrument.date);
}
const councilTitles = new Map(
  readTable(join(own, 'council-titles.tsv')).map((row) => [row.printed, row.title]),
);

const votes = new Map(readTable(join(own, 'votes.tsv')).map((row) => [fullSymbol(row.resolution), row.vote]));

const { resolutions, left } = readResolutions(join(facts, 'resolutions.tsv'), {
  titles,
  dates,
  others,
  councilTitles,
  votes,
});
const packed = packResolutions(resolutions);

mkdirSync(out, { recursive: true });
const files = {
  'resolutions.ts': moduleOf(`Resolutions with date, title and vote, as of ${AS_OF}.`, packed),
  'instruments.ts': moduleOf(
    `Treaties, declarations and programmes, as of ${AS_OF}.`,
    packInstruments(instruments),
  ),
  'states.ts': moduleOf(
    `Names of States, official, former and common, as of ${AS_OF}.`,
    packStates(join(facts, 'states.tsv'), join(own, 'state-names.tsv')),
  ),
};
let total = 0;
for (const [name, text] of Object.entries(files)) {
  const path = join(out, name);
  const size = Buffer.byteLength(text);
  total += size;
  if (check) {
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
      console.error(`${path} is not what the facts and tables give`);
      process.exitCode = 1;
    }
  } else writeFileSync(path, text);
  console.log(`${name.padEnd(16)} ${(size / 1000).toFixed(0).padStart(4)} kB`);
}
const count = (test) => resolutions.filter(test).length;
console.log(`${(total / 1000).toFixed(0)} kB in all`);
console.log(
  `${resolutions.length} resolutions: ${count((r) => r.sure === 'sure')} with a sure date, ${count((r) => r.sure === 'likely')} likely, ` +
    `${count((r) => r.date === '')} without; ${count((r) => r.title)} titles known; ${count((r) => r.vote)} votes`,
);
const cited = resolutions.filter((r) => r.cited > 0).sort((a, b) => b.cited - a.cited);
console.log(`of the 600 most cited ${cited.slice(0, 600).filter((r) => r.title).length} have a title`);
const most = cited.slice(0, 2000);
console.log(
  `of the 2,000 most cited ${most.filter((r) => r.date === '').length} have no date, ${most.filter((r) => !r.title).length} no title`,
);
console.log(
  `${left.length} rows are no resolution of their organ and are left out, such as ${left.slice(0, 8).join(', ')}`,
);
console.log(`${instruments.length} instruments`);
