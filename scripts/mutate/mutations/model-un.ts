import type { Found, Resolution } from '../../../server/src/model/resolution';
import { vocabularyOf } from '../../../server/src/vocabulary/vocabulary';
import { atEach, edit, type Fault, type Mutation, ownOf, quoted, replaced } from '../fault';

/** The name is dropped together with the mark that parts it from its neighbour. */
function dropped({ source }: Resolution, names: readonly Found<string>[], i: number): Fault {
  const { span } = names[i]!;
  const next = names[i + 1];
  const start = next ? span.start : names[i - 1]!.span.end;
  const end = next ? next.span.start : span.end;
  const places = [{ start: names[0]!.span.start, end: names.at(-1)!.span.end - (end - start) }];
  return { edits: [edit(start, end, '')], places: source.text === '' ? [] : places };
}

/** What the list of a draft parts its names with. */
function between({ source }: Resolution, [first, second]: readonly Found<string>[]): string {
  return first && second ? source.text.slice(first.span.end, second.span.start) : ', ';
}

function isModelUn({ kind }: Resolution): boolean {
  return kind === 'model-un';
}

export const modelUn: readonly Mutation[] = [
  {
    rule: 'enough-signatories',
    fault: 'a signatory too few',
    *plant(resolution, settings) {
      const { signatories } = resolution.masthead;
      const asked = settings?.options?.['enough-signatories']?.['least-signatories'];
      if (!isModelUn(resolution) || asked !== signatories.length || signatories.length < 2) return;
      for (let i = 0; i < signatories.length; i++) yield dropped(resolution, signatories, i);
    },
  },
  {
    rule: 'enough-signatories',
    fault: 'a sponsor too many',
    *plant(resolution, settings) {
      const { sponsors, signatories } = resolution.masthead;
      const allowed = settings?.options?.['enough-signatories']?.['most-sponsors'];
      const [only] = sponsors;
      if (!isModelUn(resolution) || !only || allowed !== sponsors.length) return;
      const more = resolution.language === 'en' ? 'Zambia' : only.value;
      const mark = between(resolution, signatories);
      const { end } = only.span;
      yield {
        edits: [edit(end, end, mark + more)],
        also: ['sponsors-in-order', 'sponsor-and-signatory'],
      };
    },
  },
  {
    rule: 'sponsor-and-signatory',
    fault: 'a sponsor among the signatories',
    *plant(resolution) {
      const { sponsors, signatories } = resolution.masthead;
      const [sponsor] = sponsors;
      if (!isModelUn(resolution) || !sponsor) return;
      for (const { span } of signatories)
        yield replaced(span, sponsor.value, { also: ['signatories-in-order'] });
    },
  },
  {
    rule: 'sponsor-and-signatory',
    fault: 'a signatory named twice',
    *plant(resolution) {
      const { signatories } = resolution.masthead;
      const last = signatories.at(-1);
      if (!isModelUn(resolution) || !last || signatories.length < 2) return;
      const { end } = last.span;
      yield { edits: [edit(end, end, between(resolution, signatories) + last.value)] };
    },
  },
  {
    rule: 'signatories-in-order',
    fault: 'two signatories have changed places',
    *plant(resolution) {
      const { signatories } = resolution.masthead;
      if (!isModelUn(resolution)) return;
      for (let i = 1; i < signatories.length; i++) {
        const [a, b] = [signatories[i - 1]!, signatories[i]!];
        yield {
          edits: [
            { span: a.span, text: b.value },
            { span: b.span, text: a.value },
          ],
        };
      }
    },
  },
  ...(
    [
      [/\bMember States\b/g, 'member nations'],
      [/\bMember States\b/g, 'Member Countries'],
      [/\bMember State\b/g, 'member nation'],
    ] as const
  ).map(
    ([right, wrong]): Mutation => ({
      rule: 'member-nations',
      fault: `“${wrong}”`,
      *plant(resolution) {
        if (resolution.language !== 'en' || !isModelUn(resolution)) return;
        yield* atEach(resolution, right, ({ input, index }) => (quoted(input, index) ? null : wrong));
      },
    }),
  ),
  {
    rule: 'no-sub-clauses-in-preamble',
    fault: 'a clause of the preamble parted into two',
    *plant(resolution) {
      if (!isModelUn(resolution)) return;
      const { colon, comma } = vocabularyOf(resolution.language).punctuation;
      for (const { paragraph, children } of ownOf(resolution, 'preambular')) {
        const { prose, opening, pieces } = paragraph;
        if (!opening || children.length > 0 || pieces.length !== 1 || prose.text.length < 8) continue;
        const { end } = prose.span(prose.text.length - 1, prose.text.length);
        const items = `${colon.trim()}\n\n(a) ${CLAUSE[resolution.language]}${comma}\n\n(b) ${CLAUSE[resolution.language]}${comma}`;
        yield {
          edits: [edit(end - 1, end, items)],
          places: [paragraph.span],
          also: ['label-levels', 'parallel-structure', 'sub-first-letter-capital'],
        };
      }
    },
  },
];

/** What an item of such a list may say. */
const CLAUSE = {
  en: 'Tides know no borders',
  fr: 'Les marées ignorent les frontières',
  es: 'Las mareas no conocen fronteras',
  ru: 'приливы не знают границ',
  ar: 'المد لا يعرف حدودا',
  zh: '潮汐不分国界',
};
