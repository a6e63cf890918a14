import { readFileSync } from 'node:fs';

/** The rows of a tab-separated file as objects named by its first line. */
export function readTable(path) {
  const [head, ...lines] = readFileSync(path, 'utf8').split('\n');
  const names = head.split('\t');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t');
      return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
    });
}

/** A TypeScript module that exports texts, each one line a record. */
export function moduleOf(about, constants) {
  const lines = [`// Written by scripts/build-catalogue.mjs; not to be edited by hand.`, `// ${about}`, ''];
  for (const [name, text] of Object.entries(constants)) {
    lines.push(`export const ${name} =`, `  ${quoted(text)};`, '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function quoted(text) {
  return `\`${text.replace(/\\/g, '\\\\').replace(/`/g, '\\`').replace(/\$\{/g, '\\${')}\``;
}

const DAY = 86_400_000;

/** Days from 1 January 1946 to an ISO date. */
export function dayNumber(iso) {
  return Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1946, 0, 1)) / DAY);
}
