import { OPENING_COUNTS } from '../vocabulary/hover.openings.counts';
import type { Language } from '../vocabulary/language';
import { normal } from './opening-forms';
import { withoutLinks } from './opening-links';

export type OpeningKind = 'preambular' | 'operative';

/** How many paragraphs of the adopted texts that were counted open so, in all and by organ. */
export interface OpeningCount {
  readonly all: number;
  readonly assembly: number;
  readonly securityCouncil: number;
  readonly economicAndSocialCouncil: number;
  readonly rightsCouncil: number;
}

const counts = new Map<string, Map<string, readonly number[]>>();

/** How often adopted texts open so, `also` and `further` counted in; null where that was not counted apart. */
export function openingCount(text: string, kind: OpeningKind, language: Language): OpeningCount | null {
  const key = `${kind} ${language}`;
  let known = counts.get(key);
  if (known === undefined) {
    known = readCounts(OPENING_COUNTS[language][kind], language);
    counts.set(key, known);
  }
  const found = known.get(withoutLinks(text, language).bare);
  if (found === undefined) return null;
  const [assembly = 0, securityCouncil = 0, economicAndSocialCouncil = 0, rightsCouncil = 0] = found;
  const all = assembly + securityCouncil + economicAndSocialCouncil + rightsCouncil;
  return { all, assembly, securityCouncil, economicAndSocialCouncil, rightsCouncil };
}

/** By opening in its normal form; in Arabic that holds the Councils' forms together with those of the Assembly. */
function readCounts(lines: string, language: Language): Map<string, readonly number[]> {
  const read = new Map<string, readonly number[]>();
  for (const line of lines.split('\n')) {
    const gap = line.lastIndexOf(' ');
    if (gap < 0) continue;
    const opening = normal(line.slice(0, gap), language);
    const before = read.get(opening);
    const figures = line
      .slice(gap + 1)
      .split('/')
      .map(Number);
    read.set(opening, before === undefined ? figures : figures.map((figure, at) => figure + before[at]!));
  }
  return read;
}
