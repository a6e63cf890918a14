// The links of a part of the corpus, counted as the scoring tool counts them, for the languages whose gold it misreads: the
// editors' addresses begin with a folder of the language, and Spanish and Chinese go by `sp/` and `ch/` there. The tool takes
// `es/` and `zh/` off only, so that none of those addresses is ever met.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readResolution } from '../../server/src/model/read';

/** Shares in per cent, of what the editors linked and of what was cited. */
export interface LinkFigures {
  readonly recall: number;
  readonly precision: number;
}

/**
 * Holds the distinct instruments that each document of a folder cites against the links that its editors set. What stands
 * in the masthead is not counted against the reader.
 * @param except names of documents that are left out
 */
export function linkFigures(
  folder: string,
  extension: string,
  languageFolder: string,
  except: ReadonlySet<string>,
): LinkFigures {
  let met = 0;
  let linked = 0;
  let cited = 0;
  for (const file of readdirSync(folder)) {
    if (!file.endsWith(`.${extension}`)) continue;
    const name = file.slice(0, -extension.length - 1);
    if (except.has(name)) continue;
    const { links } = JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8')) as {
      links: { symbol: string }[];
    };
    const { source, citations, paragraphs } = readResolution(readFileSync(join(folder, file), 'utf8'));
    const head = letters(source.text.slice(0, paragraphs[0]?.span.start ?? 0));
    const wanted = new Set(links.flatMap(({ symbol }) => addresses(symbol, languageFolder)));
    const found = new Set(
      citations.flatMap(({ symbol, url }) => (symbol && url ? addresses(url, languageFolder) : [])),
    );
    linked += wanted.size;
    for (const address of found)
      if (wanted.has(address)) {
        met++;
        cited++;
      } else if (!head.includes(letters(address))) cited++;
  }
  return { recall: percent(met, linked), precision: percent(met, cited) };
}

/** An address without host and language, each part of a joint symbol by itself, in one form whoever wrote it. */
function addresses(address: string, languageFolder: string): string[] {
  const folders = new RegExp(`^(?:/*(?:en|fr|es|ru|ar|zh|${languageFolder})/+)+`, 'i');
  return decoded(address)
    .replace(/^https?:\/\/[^/]+\//i, '')
    .replace(folders, '')
    .replace(/\s+/g, '')
    .replaceAll('–', '-')
    .toUpperCase()
    .replace(/\((?:SUPP?|VOL|PART|SECT)[^)]*\)/g, '')
    .replace(/[.,;]+$/, '')
    .replace(/^(A\/RES\/(?:E?S-)?\d+\/\d+)[A-Z](?:-[A-Z])?$/, '$1')
    .replace(/^(A\/RES\/\d+)[A-Z](?=\()/, '$1')
    .split(/-(?=[A-Z]+\/)/);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Two places, cut off: a figure must not reach a minimum by rounding. */
function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.floor((10_000 * part) / whole) / 100;
}
