import { dedent, marked } from '../../server/src/rules/example';
import type { Edit, OptionValues, Rule } from '../../server/src/rules/rule';
import { edit, type Fault, type Mutation } from './fault';
import { grafted, scionsOf } from './graft';

/**
 * The mutation that follows from a rule's own examples: what is mended in one is damaged again; where nothing is mended, the
 * right example that is most like the wrong one is made like it. It says that no other rule has anything to say of the
 * mistakes, and that those of words are found and mended one by one.
 */
export function fromExamples(rule: Rule): Mutation[] {
  const faults = new Map<
    string,
    { readonly right: string; readonly faults: Fault[]; readonly set: boolean }
  >();
  for (const example of rule.examples) {
    if (!('wrong' in example)) continue;
    const { options } = example;
    const { text, places } = marked(example.wrong);
    const rights = rule.examples.flatMap((other) =>
      'right' in other && keyOf('', other.options) === keyOf('', options) ? [dedent(other.right)] : [],
    );
    const right = example.fixed === undefined ? nearest(rights, text) : dedent(example.fixed);
    if (right === null) continue;
    const key = keyOf(right, options);
    const known = faults.get(key) ?? { right, faults: [], set: options !== undefined };
    const edits = differences(right, text);
    if (edits.length > 0 && ONE_BY_ONE.has(rule.group) && example.fixed !== undefined)
      known.faults.push(...edits.map((single) => ({ edits: [single] })));
    else known.faults.push({ edits: edits.length > 0 ? edits : [stretch(right, text)], places });
    faults.set(key, known);
  }
  if (faults.size === 0) return [];
  // Other texts are held to the rule without its options.
  const scions = [...faults.values()].flatMap(({ right, faults, set }) =>
    set ? [] : scionsOf(right, faults),
  );
  return [
    {
      rule: rule.name,
      fault: 'the mistakes of its examples',
      plant: ({ source }, settings) =>
        faults.get(keyOf(source.text, settings?.options?.[rule.name]))?.faults ?? [],
      graft: (resolution) => scions.flatMap((scion) => grafted(resolution, scion)),
    },
  ];
}

/** A text together with the options that are set for it. */
function keyOf(text: string, options: OptionValues = {}): string {
  return `${JSON.stringify(options)}\n${text}`;
}

/** The text that has most in common with another one at its beginning and end; null where there is none. */
function nearest(texts: readonly string[], other: string): string | null {
  const cost = (text: string): number => {
    const { span, text: added } = stretch(text, other);
    return span.end - span.start + added.length;
  };
  return texts.reduce<string | null>(
    (best, text) => (best === null || cost(text) < cost(best) ? text : best),
    null,
  );
}

/** The one edit from the first to the last sign that differs. */
function stretch(right: string, wrong: string): Edit {
  const most = Math.min(right.length, wrong.length);
  let start = 0;
  while (start < most && right[start] === wrong[start]) start++;
  let same = 0;
  while (same < most - start && right[right.length - 1 - same] === wrong[wrong.length - 1 - same]) same++;
  return edit(start, right.length - same, wrong.slice(start, wrong.length - same));
}

/** Groups of rules on single words; elsewhere the lines of a text hang together, and one changed alone is another fault. */
const ONE_BY_ONE: ReadonlySet<string> = new Set(['citations', 'footnotes', 'names', 'wording', 'numbers']);

/** Where two texts of as many lines differ, each line word by word. */
function differences(right: string, wrong: string): Edit[] {
  const rightLines = right.split('\n');
  const wrongLines = wrong.split('\n');
  if (rightLines.length !== wrongLines.length) return [];
  let lineStart = 0;
  return rightLines.flatMap((line, i) => {
    const start = lineStart;
    lineStart += line.length + 1;
    return differencesOfLine(start, line, wrongLines[i]!);
  });
}

/** The stretches of a line that become others, between the words that both lines have in the same order. */
function differencesOfLine(offset: number, right: string, wrong: string): Edit[] {
  const a = tokensOf(right);
  const b = tokensOf(wrong);
  const common = commonLengths(a, b);
  const edits: Edit[] = [];
  let at = offset;
  let removed = '';
  let added = '';
  const close = (): void => {
    if (removed !== '' || added !== '') edits.push(edit(at, at + removed.length, added));
    at += removed.length;
    removed = added = '';
  };
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (i < a.length && a[i] === b[j]) {
      // A word between two that changed stays with them: the two may be one that has moved.
      const between = removed + added !== '' && i + 1 < a.length && a[i + 1] !== b[j + 1];
      if (between) {
        removed += a[i]!;
        added += b[j]!;
      } else {
        close();
        at += a[i]!.length;
      }
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && common[i + 1]![j]! >= common[i]![j + 1]!))
      removed += a[i++]!;
    else added += b[j++]!;
  }
  close();
  return edits;
}

/** Words, each with the blank behind it: what stands between two words that changed changes with them. */
function tokensOf(line: string): string[] {
  return line.match(/\S+\s*|\s+/g) ?? [];
}

/** How many tokens from `i` and `j` on the two rows have in common, in order. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i]![j] =
        a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  return lengths;
}
