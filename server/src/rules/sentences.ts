import type { Paragraph, Resolution } from '../model/resolution';
import { ownPlaces } from './layout';
import { matchesIn, onlyWith } from './matches';
import { nameOf } from './naming';
import type { Remark } from './rule';

/** A full stop, and behind it a capital with a small letter. */
const STOP = onlyWith(['.'], /\.(?= \p{Lu}\p{Ll})/gu);

/** A word of small letters before it. */
const WORD = /\p{Ll}{3}[)”’"»]?$/u;

/** What ends with a full stop of its own. */
const SHORTENED =
  /(?:\b(?:para|paras|chap|vol|sect|art|arts|cf|etc|see|Corr|Add|Rev|Supp|Mrs|Prof|Dist)|\bNo|\bp)$/;

/** Places where a sentence ends within a paragraph of a kind; what stands in quotation marks is not looked at. */
export function* sentenceBreaks(resolution: Resolution, kind: Paragraph['kind']): Generator<Remark> {
  for (const { paragraph } of ownPlaces(resolution, kind)) {
    const { prose, parent } = paragraph;
    if (parent !== null || paragraph.opening === null) continue;
    for (const match of matchesIn(prose, STOP)) {
      const before = prose.text.slice(Math.max(0, match.index - 8), match.index);
      if (!WORD.test(before) || SHORTENED.test(before) || withinQuotation(prose.text, match.index)) continue;
      yield {
        span: prose.span(match.index, match.index + 1),
        message: `${nameOf(resolution, paragraph)} holds a full stop; a paragraph should be part of one sentence, parted by commas or semicolons.`,
      };
      break;
    }
  }
}

function withinQuotation(text: string, at: number): boolean {
  return (
    text.lastIndexOf('“', at) > text.lastIndexOf('”', at) ||
    text.lastIndexOf('«', at) > text.lastIndexOf('»', at)
  );
}
