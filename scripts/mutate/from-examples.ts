import { dedent, marked } from '../../server/src/rules/example';
import type { Rule } from '../../server/src/rules/rule';
import { atEach, type Mutation, quoted } from './fault';

/** The words that an example mends, as a pair: what is right, and what stood for it. */
export interface WordPair {
  readonly right: string;
  readonly wrong: string;
}

/**
 * The mutations that follow from a rule's own examples: what is mended there word for word is damaged in the same way in
 * other texts.
 */
export function fromExamples(rule: Rule): Mutation[] {
  if (!GROUPS.has(rule.group)) return [];
  const pairs = new Map<string, WordPair>();
  for (const example of rule.examples) {
    if (!('wrong' in example) || example.fixed === undefined) continue;
    for (const pair of pairsOf(marked(example.wrong).text, dedent(example.fixed)))
      pairs.set(`${pair.right}\n${pair.wrong}`, pair);
  }
  return [...pairs.values()].map(({ right, wrong }) => ({
    rule: rule.name,
    fault: `“${right}” → “${wrong}”`,
    *plant(resolution) {
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(right)}(?![\\p{L}\\p{N}])`, 'gu');
      yield* atEach(resolution, pattern, (match) => (quoted(match.input, match.index) ? null : wrong));
    },
  }));
}

/** Rules on words that are wrong wherever they stand. */
const GROUPS: ReadonlySet<string> = new Set(['wording', 'names', 'numbers']);

/** Where two texts of as many lines differ in one stretch of a line, that stretch, widened to whole words. */
function pairsOf(wrong: string, right: string): WordPair[] {
  const wrongLines = wrong.split('\n');
  const rightLines = right.split('\n');
  if (wrongLines.length !== rightLines.length) return [];
  return wrongLines.flatMap((line, i) => {
    const other = rightLines[i]!;
    if (line === other) return [];
    let start = 0;
    while (start < line.length && line[start] === other[start]) start++;
    let same = 0;
    while (
      same < Math.min(line.length, other.length) - start &&
      line[line.length - 1 - same] === other[other.length - 1 - same]
    )
      same++;
    while (start > 0 && /[\p{L}\p{N}]/u.test(line[start - 1]!)) start--;
    while (same > 0 && /[\p{L}\p{N}]/u.test(line[line.length - same]!)) same--;
    const pair = {
      right: other.slice(start, other.length - same),
      wrong: line.slice(start, line.length - same),
    };
    // Longer stretches are sentences, which stand in no other text.
    return /\p{L}{2}/u.test(pair.right) && pair.wrong !== '' && pair.right.length <= 40 ? [pair] : [];
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
