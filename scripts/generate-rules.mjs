#!/usr/bin/env node
// Makes what follows from the rules: the list that the check runs (server/src/rules/index.ts), their pages (docs/rules),
// the schema of the settings file (server/settings.schema.json) and the same settings in the manifest (package.json).
//
//   node scripts/generate-rules.mjs [--check]
//
// A rule is a file server/src/rules/GROUP/NAME.ts that exports `rule`. With --check nothing is written: the files that are
// out of date are named and the exit status is 1.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const rulesFolder = join(root, 'server/src/rules');
const pagesFolder = join(root, 'docs/rules');
const checkOnly = process.argv.includes('--check');

const { anchorOf, GROUP_INTRODUCTIONS, GROUP_NAMES, rulePage, ruleRow } = await tsImport(
  join(rulesFolder, 'page.ts'),
  import.meta.url,
);
const { editorSettings, settingsSchema } = await tsImport(
  join(rulesFolder, 'settings-schema.ts'),
  import.meta.url,
);
const { CHECKING_ENTRIES } = await tsImport(join(rulesFolder, 'checking.ts'), import.meta.url);

const found = [];
for (const group of Object.keys(GROUP_NAMES)) {
  if (!existsSync(join(rulesFolder, group))) continue;
  for (const file of readdirSync(join(rulesFolder, group)).sort()) {
    const name = file.replace(/\.ts$/, '');
    const { rule } = await tsImport(join(rulesFolder, group, file), import.meta.url);
    if (rule?.name !== name || rule.group !== group)
      throw new Error(`${group}/${file} must export a rule named ${name} of the group ${group}`);
    found.push(rule);
  }
}

const variable = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const imports = [
  ...found.map(({ group, name }) => [`./${group}/${name}`, `{ rule as ${variable(name)} }`]),
  ['./rule', 'type { Rule }'],
].sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
const index = `// Made by scripts/generate-rules.mjs; edit the rules, not this file.
${imports.map(([path, names]) => `import ${names} from '${path}';`).join('\n')}

/** All rules, group by group as their pages list them. */
export const RULES: readonly Rule[] = [
${found.map(({ name }) => `  ${variable(name)},`).join('\n')}
];
`;

const entries = [...found, ...CHECKING_ENTRIES];
const overview = [
  '# Rules',
  'What `un-resolution` finds in the text of a resolution, and on what each rule rests. These pages are made from the rules themselves (`server/src/rules`) by `scripts/generate-rules.mjs`.',
  'Read from the first chapter to the last they are a guide to drafting: the chapters follow a resolution from its masthead to its annexes, and each page says what is right, why, by which source, and shows it wrong and right in a draft. All drafts are on an invented subject, the keeping of tide tables.',
  Object.entries(GROUP_NAMES)
    .filter(([group]) => entries.some((rule) => rule.group === group))
    .map(([, title], i) => `${i + 1}. [${title}](#${anchorOf(title)})`)
    .join('\n'),
  'An *error* is wrong in any text and keeps it from being issued; a *warning* is wrong by the habits of the organ; *information* is a matter on which good texts are not all of one mind; a *hint* is something to know. `safe` fixes need no judgement and are part of “Fix all”; `offered` ones are made one by one.',
  ...Object.entries(GROUP_NAMES).flatMap(([group, title]) => {
    const rows = entries.filter((rule) => rule.group === group).map(ruleRow);
    if (rows.length === 0) return [];
    return [
      `## ${title}`,
      GROUP_INTRODUCTIONS[group],
      ['| rule | what is right | severity | fix |', '| --- | --- | --- | --- |', ...rows].join('\n'),
    ];
  }),
  '## Silencing a rule',
  'A comment silences a rule where there is a reason to keep a text as it is. What stands behind the colon is the reason; without a name the comment silences all rules. An editor writes it for you: among the quick fixes of a finding are “Disable … for this line” (or “paragraph”, or “note”, where it runs over several lines), “for this file” and “for this folder”.',
  `\`\`\`text
<!-- un-resolution-disable-next-line RULE: reason -->   the next line, with all lines of its paragraph or note
<!-- un-resolution-disable-line RULE: reason -->        this line, with all lines of its paragraph or note
<!-- un-resolution-disable RULE: reason -->             from here on
<!-- un-resolution-enable RULE -->                      … until here
<!-- un-resolution-disable-file RULE: reason -->        the whole file
\`\`\``,
  'A comment that silences nothing is [itself a finding](unused-suppression.md).',
  '## Settings of a folder',
  'A file `.un-resolution.json` holds for the texts of its folder and of all folders below it; the nearest one above a text counts. It says whose habits the texts are held to, how grave a rule is, and what a page lists under “Options”. Comments may stand in it. What it says goes before the settings of an editor, `unResolution.profile` and `unResolution.rules`, which take the same values.',
  `\`\`\`json
{
  "profile": "auto",
  "rules": {
    "curly-quotes": "off",
    "acronyms": { "severity": "warning", "known": ["IHBO"] }
  }
}
\`\`\``,
  'A Model UN conference sets its house rules in such a file and hands it to its delegates:',
  `\`\`\`json
{
  "profile": "model-un",
  "rules": {
    // Two to five sponsors, and a fifth of the room behind them.
    "enough-signatories": { "least-sponsors": 2, "most-sponsors": 5, "least-together": 12 },
    "label-levels": { "severity": "warning", "levels": ["a.", "i."] },
    "sub-ends-semicolon": { "severity": "warning", "mark": "comma" },
    "operative-verb-italic": { "severity": "warning", "sign": "<u>" },
    "dates": { "order": "month-day-year" }
  }
}
\`\`\``,
].join('\n\n');

const manifestFile = join(root, 'package.json');
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
for (const [name, setting] of Object.entries(editorSettings(entries)))
  manifest.contributes.configuration.properties[`unResolution.${name}`] = setting;

const files = new Map([
  [manifestFile, `${JSON.stringify(manifest, null, 2)}\n`],
  [join(rulesFolder, 'index.ts'), index],
  [join(pagesFolder, 'README.md'), `${overview}\n`],
  [join(root, 'server/settings.schema.json'), settingsSchema(entries)],
  ...entries.map((rule) => [join(pagesFolder, `${rule.name}.md`), rulePage(rule)]),
]);

const stale = [];
for (const [path, content] of files) {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) continue;
  stale.push(relative(root, path));
  if (checkOnly) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
for (const file of existsSync(pagesFolder) ? readdirSync(pagesFolder) : []) {
  const path = join(pagesFolder, file);
  if (files.has(path)) continue;
  stale.push(relative(root, path));
  if (!checkOnly) rmSync(path);
}

if (stale.length > 0) console.log(`${checkOnly ? 'out of date' : 'written'}: ${stale.join(', ')}`);
else console.log(`${found.length} rules, all up to date`);
if (checkOnly && stale.length > 0) process.exit(1);
