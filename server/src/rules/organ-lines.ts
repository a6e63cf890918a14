import type { Resolution } from '../model/resolution';
import { type Organ, vocabularyOf } from '../vocabulary/vocabulary';

/**
 * Whether a line above `end` opens a text in the name of an organ, though it was read as a part of the masthead. From the
 * line of the masthead that names the organ its comma tells it, or that it stands there a second time.
 */
export function isPrintedAbove(
  { source, language }: Resolution,
  end: number,
  organs: readonly Organ[] = vocabularyOf(language).organs,
): boolean {
  const lines = plainly(source.text.slice(0, end))
    .split(/[\r\n]+/)
    .map((line) => line.replace(/^[\s*_“"«„]+|[\s*_]+$/g, ''));
  return organs.some(({ formulas }) =>
    formulas.map(plainly).some((formula) => {
      if (lines.some((line) => /[,،，]$/.test(line) && line.slice(0, -1).replace(/[\s*_]+$/, '') === formula))
        return true;
      return lines.filter((line) => line === formula).length > 1;
    }),
  );
}

function plainly(words: string): string {
  return words.toLowerCase().replace(/’/g, "'");
}
