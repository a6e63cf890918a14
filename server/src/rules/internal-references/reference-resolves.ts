import type { Citation } from '../../citations/citation';
import { lexiconOf } from '../../citations/lexicon';
import { outerFirst, partsAt } from '../../citations/parts';
import type { Paragraph, Resolution } from '../../model/resolution';
import { CITATION_WORDS } from '../../vocabulary/citations';
import type { Language } from '../../vocabulary/language';
import { layoutOf, ownPlaces } from '../layout';
import { defineRule, type Remark } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'reference-resolves',
  group: 'internal-references',
  summary: 'A paragraph that the text refers to is there, and stands above or below as the text says.',
  why: `Numbers shift when paragraphs are added or taken out, and references to them are not always carried along: “paragraph 17 above” in a text of thirteen paragraphs, or one that in fact stands below.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'error', 'model-un': 'warning' },
  languages: 'all',
  fix: 'offered',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Encourages harbour authorities to print them in large type;

        3. Requests the Secretary-General to report on the matters mentioned in ⟦paragraph 7 above⟧.
      `,
    },
    {
      note: 'Each paragraph of several is looked for.',
      wrong: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Encourages harbour authorities to print them in large type;

        3. Requests the Secretary-General to report on the matters mentioned in ⟦paragraph 1 (a) and paragraph 8 above⟧ and in ⟦subparagraph (b) of paragraph 9 above⟧.
      `,
    },
    {
      wrong: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Encourages harbour authorities to print them in large type;

        3. Requests the Secretary-General to report on the matters mentioned in ⟦paragraph 2 below⟧.
      `,
      fixed: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Encourages harbour authorities to print them in large type;

        3. Requests the Secretary-General to report on the matters mentioned in paragraph 2 above.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Encourages harbour authorities to make use of the tables mentioned in paragraph 1 above;

        3. Requests the Secretary-General to report on the matters mentioned in paragraphs 1 and 2 of the present resolution.
      `,
    },
  ],
  *check(resolution) {
    const places = layoutOf(resolution);
    let numbered: Map<number, Targets> | undefined;
    for (const citation of resolution.citations) {
      if (citation.kind !== 'internal' || citation.paragraph === null) continue;
      const place = places[citation.paragraph];
      if (!place || place.foreign) continue;
      numbered ??= numberedIn(resolution);
      const targets = numbered.get(place.part);
      if (targets) yield* judge(citation, place.paragraph, targets, resolution);
    }
  },
});

/** The numbered operative paragraphs of one resolution, by number; sections may each have a first one. */
type Targets = Map<number, Paragraph[]>;

/** The targets of each resolution in the text. */
function numberedIn(resolution: Resolution): Map<number, Targets> {
  const numbered = new Map<number, Targets>();
  for (const { paragraph, part } of ownPlaces(resolution, 'operative')) {
    if (paragraph.parent !== null || paragraph.label?.style !== 'arabic') continue;
    const targets = numbered.get(part) ?? new Map<number, Paragraph[]>();
    numbered.set(part, targets);
    const alike = targets.get(paragraph.label.value);
    if (alike) alike.push(paragraph);
    else targets.set(paragraph.label.value, [paragraph]);
  }
  return numbered;
}

function* judge(
  citation: Citation,
  from: Paragraph,
  targets: Targets,
  { language, source }: Resolution,
): Generator<Remark> {
  const { numbers, inSections } = numbersMeant(citation, language);
  const missing = [...new Set([...numbers, ...inSections])].filter((number) => !targets.has(number));
  if (missing.length > 0) {
    const last = Math.max(...targets.keys());
    yield {
      span: citation.span,
      message: `“${citation.text}” leads to no paragraph, since there is no paragraph ${missing.join(' and no paragraph ')} and the last one is ${last}; it should name one that is there.`,
    };
    return;
  }
  const { above, below } = CITATION_WORDS[language];
  const said = lastOf(citation.text, above) ? 'above' : lastOf(citation.text, below) ? 'below' : null;
  if (said === null || numbers.length === 0) return;
  const right = said === 'above' ? 'below' : 'above';
  const standsSo = (paragraph: Paragraph) =>
    said === 'above' ? paragraph.index <= from.index : paragraph.index >= topOf(from);
  if (numbers.some((number) => targets.get(number)!.some(standsSo))) return;
  const word = lastOf(citation.text, said === 'above' ? above : below)!;
  const at = citation.span.start + source.slice(citation.span).lastIndexOf(word);
  const span = { start: at, end: at + word.length };
  yield {
    span: citation.span,
    message: `“${citation.text}” should say that paragraph ${numbers.join(' and paragraph ')} stands ${right}, since it comes ${right === 'above' ? 'before' : 'after'} this one.`,
    ...(language === 'en' &&
      at >= citation.span.start && {
        fix: () => ({ title: `Say “${right}”`, edits: [{ span, text: right }] }),
      }),
  };
}

/** The numbers of the paragraphs that a reference names. */
interface Meant {
  /** Of the whole text: none where all of them are in other parts of it. */
  readonly numbers: readonly number[];
  /** In a section that the reference names: another may have one of the same number. */
  readonly inSections: readonly number[];
}

function numbersMeant({ part }: Citation, language: Language): Meant {
  const numbers: number[] = [];
  const inSections: number[] = [];
  const parts = part === null ? [] : partsAt(part, 0, lexiconOf(language));
  for (const row of outerFirst(parts)) {
    const outer = row.filter((one) => one.part !== 'paragraph' && one.part !== 'subparagraph');
    // What an annex or an article of it holds has numbers of its own.
    if (outer.some((one) => one.part !== 'section')) continue;
    const into = outer.length > 0 ? inSections : numbers;
    for (const one of row) {
      // The paragraphs of the preamble are counted, not numbered.
      if (one.part !== 'paragraph' || PREAMBULAR.test(part!.slice(one.start, one.end))) continue;
      into.push(...one.labels.map((label) => Number.parseInt(label, 10)).filter((number) => number > 0));
    }
  }
  return { numbers, inSections };
}

const PREAMBULAR = /preamb|préamb|preámb|преамб|ديباجة|序言/i;

function lastOf(text: string, words: readonly string[]): string | undefined {
  return words.find((word) => text.toLowerCase().includes(word));
}

/** The index of the paragraph at the top in which a paragraph is nested: what stands in the same one is above and below. */
function topOf(paragraph: Paragraph): number {
  return paragraph.parent ?? paragraph.index;
}
