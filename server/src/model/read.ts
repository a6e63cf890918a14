import { BUILT_IN, type Catalogue } from '../catalogue/catalogue';
import type { Citation } from '../citations/citation';
import { parse } from '../syntax/parse';
import type { Tree } from '../syntax/tree';
import { Source } from '../text/source';
import type { Language } from '../vocabulary/language';
import { readAmendment, readBody } from './body';
import { type CitedIn, readCitations } from './citations';
import { formulaAt } from './formula';
import { kindOf, organCode, organGroup, profileOf } from './kind';
import { KnownWords } from './known';
import { detectLanguage } from './language';
import { readMasthead } from './masthead';
import { readNotes } from './notes';
import { opensLike } from './opening-words';
import type { Masthead, Resolution } from './resolution';
import { gatherUnits, type Unit } from './units';

/**
 * Reads a text as a resolution. Total: any string gives a model, none throws.
 * @param catalogue what is known of instruments where the text lies; by default what this program knows by itself
 * @param before what was known of the words of an earlier version (its `words`); it saves work and changes nothing else
 */
export function readResolution(
  text: string,
  catalogue: Catalogue = BUILT_IN,
  before: KnownWords | null = null,
): Resolution {
  return modelOf(parse(new Source(text)), catalogue, before);
}

/** The model of a tree. */
export function modelOf(
  tree: Tree,
  catalogue: Catalogue = BUILT_IN,
  before: KnownWords | null = null,
): Resolution {
  const { source } = tree;
  const language = detectLanguage(source.text);
  const words = new KnownWords(language, catalogue, before);
  const units = gatherUnits(tree, language, words);
  words.settle();
  const first = findBody(units.paragraphs, language);
  const start =
    first < units.paragraphs.length ? units.paragraphs[first]!.blocks[0]!.start : source.text.length;
  const formula = first < units.paragraphs.length ? formulaAt(units.paragraphs[first]!.prose.text) : null;
  const paragraphs = readBody(
    source.text,
    units.paragraphs.slice(first),
    language,
    organGroup(formula?.organ ?? null),
  );
  const closing = paragraphs.filter(({ kind, annex }) => kind === 'text' && !annex);
  const after =
    closing.length > 0
      ? { start: closing[0]!.span.start, end: closing[closing.length - 1]!.span.end }
      : undefined;
  let masthead = readMasthead(source, 0, start, language, after);
  if (first === units.paragraphs.length) {
    const amendment = amendmentOf(units.paragraphs, masthead);
    if (amendment.length > 0) {
      for (const paragraph of readAmendment(source.text, amendment, language)) paragraphs.push(paragraph);
      masthead = readMasthead(source, 0, amendment[0]!.blocks[0]!.start, language);
    }
  }
  const headEnd = paragraphs[0]?.span.start ?? source.text.length;
  const { footnotes, markers } = readNotes(tree, units.notes, paragraphs);
  const kind = kindOf(masthead, paragraphs, formula !== null);
  const head = units.paragraphs.slice(0, first).filter(({ blocks }) => blocks[0]!.start < headEnd);
  const organ = formula?.organ ?? null;
  const cited: CitedIn = { head, masthead, paragraphs, footnotes };
  return new ResolutionRead(
    source,
    tree,
    catalogue,
    words,
    language,
    profileOf(masthead, organ, kind),
    kind,
    masthead,
    paragraphs,
    footnotes,
    markers,
    new LazyCitations(cited, language, organCode(organ, masthead), catalogue),
  );
}

/**
 * A class, so that all texts share the one getter: with a getter of its own, an object gets a shape of its own, which would
 * hold on to its text until the whole heap is looked through.
 */
class ResolutionRead implements Resolution {
  constructor(
    readonly source: Source,
    readonly tree: Tree,
    readonly catalogue: Catalogue,
    readonly words: KnownWords,
    readonly language: Language,
    readonly profile: Resolution['profile'],
    readonly kind: Resolution['kind'],
    readonly masthead: Masthead,
    readonly paragraphs: Resolution['paragraphs'],
    readonly footnotes: Resolution['footnotes'],
    readonly markers: Resolution['markers'],
    private readonly lazy: LazyCitations,
  ) {}

  get citations(): readonly Citation[] {
    return this.lazy.citations;
  }
}

/** Citations, read when they are first asked for. */
class LazyCitations {
  private read: readonly Citation[] | null = null;

  constructor(
    private readonly parts: CitedIn,
    private readonly language: Language,
    private readonly speaker: string | null,
    private readonly catalogue: Catalogue,
  ) {}

  get citations(): readonly Citation[] {
    this.read ??= readCitations(this.parts, this.language, this.speaker, this.catalogue);
    return this.read;
  }
}

/** The units below the masthead of a text that amends a draft and so has no formula; none of any other text. */
function amendmentOf(
  units: readonly Unit[],
  { symbol, submission, sponsorLine, title }: Masthead,
): readonly Unit[] {
  if (!symbol || !submission || !sponsorLine || !title) return [];
  const end = Math.max(sponsorLine.span.end, title.span.end);
  return units.filter(({ blocks }) => blocks[0]!.start >= end);
}

/**
 * The place of the first unit of the body: the formula; in a text without one, the first paragraph that opens as one of a
 * resolution does. The number of units where the text has no body.
 */
function findBody(units: readonly Unit[], language: Language): number {
  let opening = -1;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    const { text } = unit.prose;
    const { label } = unit.blocks[0]!;
    const formula = label ? null : formulaAt(text);
    if (formula && formula.length >= text.length) {
      if (formula.comma) return i;
      const next = units[i + 1];
      if (next && followsFormula(next, language)) return i;
    }
    if (opening < 0 && label === null && /[,،，;；]$/.test(text) && opensLike(text, language)) opening = i;
    if (opening < 0 && label?.style === 'number' && opensLike(text, language) !== null) opening = i;
  }
  return opening < 0 ? units.length : opening;
}

/** Whether a unit can stand behind a formula without a comma: a numbered or verbal paragraph, or another formula. */
function followsFormula(unit: Unit, language: Language): boolean {
  const { text } = unit.prose;
  return (
    unit.blocks[0]!.label?.style === 'number' ||
    opensLike(text, language) !== null ||
    formulaAt(text)?.comma === true
  );
}
