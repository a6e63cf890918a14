// Tears every clean text of the corpus as an extractor would, reads it, and prints how many are read as the clean one is.
//   tsx scripts/torn.ts [LANGUAGE] [--seed N] [--bare] [--show N] [--write FOLDER]     --bare: with the layout lost
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TORN_LANGUAGES, tearingCorpusIsHere, tornTexts } from './lib/torn';

const option = (name: string) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
};

if (!tearingCorpusIsHere()) {
  console.log('Left out: the corpus is not here.');
  process.exit(0);
}
let show = Number(option('--show') ?? 0);
const folder = option('--write');
for (const language of TORN_LANGUAGES.filter(
  (language) =>
    !TORN_LANGUAGES.some((name) => process.argv.includes(name)) || process.argv.includes(language),
)) {
  const texts = tornTexts(language, 1, Number(option('--seed') ?? 1), process.argv.includes('--bare'));
  const same = texts.filter(({ differences }) => differences.length === 0);
  console.log(
    `${language}: ${same.length} of ${texts.length} = ${((100 * same.length) / texts.length).toFixed(2)} %`,
  );
  for (const { name, torn, differences } of texts) {
    if (differences.length === 0 || show-- <= 0) continue;
    console.log(
      `\n${name}: ${differences.length}\n  ${differences
        .slice(0, 6)
        .map((line) => line.slice(0, 240))
        .join('\n  ')}`,
    );
    if (folder) writeFileSync(join(folder, name), torn);
  }
}
