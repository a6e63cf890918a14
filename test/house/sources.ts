import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

export const ROOT = join(__dirname, '..', '..');

export interface SourceFile {
  /** From the top of the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The modules that it imports, as written. */
  readonly imports: readonly string[];
}

const IMPORT =
  /^\s*(?:import|export)\b[^'"]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\b(?:import|require)\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** All files of program text below a folder. */
export function sourcesBelow(folder: string): SourceFile[] {
  return filesBelow(join(ROOT, folder))
    .filter((file) => /\.(ts|mts|cts|js|mjs|cjs)$/.test(file))
    .map((file) => {
      const text = readFileSync(file, 'utf8');
      const imports = [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3]!);
      return { path: relative(ROOT, file).split(sep).join('/'), text, imports };
    });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    if (name === 'node_modules' || name === 'dist') return [];
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

/** What an import of a file means from the top of the project; null for a package. */
export function resolved({ path }: SourceFile, imported: string): string | null {
  return imported.startsWith('.') ? posix.join(posix.dirname(path), imported) : null;
}
