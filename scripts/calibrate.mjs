#!/usr/bin/env node
// Holds the rules against adopted texts: how often each one fires, by organ, and where.
//
//   node scripts/calibrate.mjs [--rule NAME] [--cases N] [--ext txt|md|pdf.txt] [--write] [FOLDER...]
//
// Without a folder, the folders of adopted texts in ../shared/corpus, all languages. A figure is findings per 1,000
// paragraphs; `!` marks a rule that fires more often than its severity allows. Of a rule that is named all cases are
// printed, of the others the first N (default 3). With --write the figures go to the rules’ pages, by way of
// server/src/rules/figures.json; run scripts/generate-rules.mjs after it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { require as load } from 'tsx/cjs/api';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rule: { type: 'string' },
    cases: { type: 'string', default: '3' },
    ext: { type: 'string', default: 'txt' },
    write: { type: 'boolean', default: false },
  },
});
const corpus = join(root, '../shared/corpus');
const folders =
  positionals.length > 0
    ? positionals
    : ['en', 'fr', 'es', 'ru', 'ar', 'zh'].map((language) => join(corpus, language)).filter(existsSync);
if (folders.length === 0) {
  console.log('calibrate: left out, there is no corpus of adopted texts here');
  process.exit(0);
}

// All from one loader: what is remembered of words belongs to one program.
const from = (path) => load(join(root, 'server/src', path), import.meta.url);
const { readResolution } = from('model/read.ts');
const { checkResolution } = from('rules/check.ts');
const { RULES } = from('rules/index.ts');
const { severityFor } = from('rules/rule.ts');

/** Findings per 1,000 paragraphs that a severity allows. */
const ALLOWED = { error: 0.1, warning: 1, information: 10, hint: Number.POSITIVE_INFINITY };
const ORGANS = {
  'general-assembly': 'GA',
  'security-council': 'SC',
  'economic-and-social-council': 'ECOSOC',
  'human-rights-council': 'HRC',
  'other-organ': 'other',
  'model-un': 'MUN',
};

const paragraphs = {};
/** Counts by language and profile, as figures.json holds them. */
const figures = { paragraphs: {}, findings: {} };
const count = (table, { language, profile }, by) => {
  table[language] ??= {};
  table[language][profile] = (table[language][profile] ?? 0) + by;
};
const found = new Map();
let documents = 0;
let withErrors = 0;
for (const folder of folders)
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(`.${values.ext}`) || (values.ext === 'txt' && file.endsWith('.pdf.txt'))) continue;
    const resolution = readResolution(readFileSync(join(folder, file), 'utf8'));
    const { source, profile } = resolution;
    documents++;
    paragraphs[profile] = (paragraphs[profile] ?? 0) + resolution.paragraphs.length;
    count(figures.paragraphs, resolution, resolution.paragraphs.length);
    const findings = checkResolution(resolution);
    if (findings.some(({ severity }) => severity === 'error')) withErrors++;
    for (const { code, span, message } of findings) {
      const { line } = source.positionAt(span.start);
      const around = source.text.slice(Math.max(0, span.start - 40), span.end + 30).replace(/\s+/g, ' ');
      const cases = found.get(code) ?? found.set(code, []).get(code);
      figures.findings[code] ??= {};
      count(figures.findings[code], resolution, 1);
      cases.push({ profile, text: `${basename(folder)}/${file}:${line + 1} ${message}  …${around}…` });
    }
  }

if (values.write)
  writeFileSync(join(root, 'server/src/rules/figures.json'), `${JSON.stringify(figures, null, 2)}\n`);

const profiles = Object.keys(ORGANS).filter((profile) => paragraphs[profile]);
const perThousand = (count, of) => ((1000 * count) / of).toFixed(2);
const total = Object.values(paragraphs).reduce((sum, count) => sum + count, 0);
console.log(
  `${documents} documents, ${total} paragraphs, ${withErrors} documents with an error; findings per 1,000 paragraphs\n`,
);
console.log(
  ['rule'.padEnd(30), ...profiles.map((p) => ORGANS[p].padStart(12)), 'findings'.padStart(10)].join(''),
);
const names = [
  ...RULES.map(({ name }) => name),
  ...[...found.keys()].filter((name) => !RULES.some((r) => r.name === name)),
];
for (const name of names) {
  if (values.rule && values.rule !== name) continue;
  const cases = found.get(name) ?? [];
  const rule = RULES.find((r) => r.name === name);
  const cells = profiles.map((profile) => {
    const count = cases.filter((c) => c.profile === profile).length;
    const severity = rule ? severityFor(rule, profile) : 'hint';
    if (severity === 'off') return 'off'.padStart(12);
    const rate = perThousand(count, paragraphs[profile]);
    return `${rate > ALLOWED[severity] ? '! ' : ''}${rate} ${severity[0]}`.padStart(12);
  });
  console.log([name.padEnd(30), ...cells, String(cases.length).padStart(10)].join(''));
}
for (const name of names) {
  if (values.rule && values.rule !== name) continue;
  const cases = found.get(name) ?? [];
  if (cases.length === 0) continue;
  console.log(`\n${name}: ${cases.length}`);
  for (const { text } of cases.slice(0, values.rule ? cases.length : Number(values.cases)))
    console.log(`  ${text}`);
}
