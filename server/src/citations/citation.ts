import type { Span } from '../text/span';

/**
 * What is cited:
 * - `resolution`, `decision`: of any organ, by number
 * - `document`: by symbol (`E/CN.4/2006/62`, `S/PRST/2004/12`)
 * - `treaty`: a treaty, covenant, convention, protocol or statute by name
 * - `instrument`: a declaration, programme or plan of action by name
 * - `charter`: the Charter of the United Nations, its Chapters and Articles
 * - `treaty-series`: `United Nations, Treaty Series, vol. 2171, No. 27531`
 * - `official-records`: Official Records and their supplements
 * - `repeated`: `Ibid.`, `Idem`
 * - `internal`: a paragraph, section or annex of the text itself
 */
export type CitationKind =
  | 'resolution'
  | 'decision'
  | 'document'
  | 'treaty'
  | 'instrument'
  | 'charter'
  | 'treaty-series'
  | 'official-records'
  | 'repeated'
  | 'internal';

/** A reference as it was found in one run of words; offsets are those of that run. */
export interface Reference extends Span {
  readonly kind: CitationKind;
  /** The words of the reference, as printed. */
  readonly text: string;
  /** The symbol in the form that the UN's own addresses use (`A/RES/2200(XXI)`); null where there is none. */
  readonly symbol: string | null;
  /** ISO date that the text itself gives for it; null where it gives none. */
  readonly date: string | null;
  /** The part of the instrument that is meant, as printed (`annex I`, `para. 3`); null for all of it. */
  readonly part: string | null;
  /** Key of the instrument in the catalogue, where it is known by name; null otherwise. */
  readonly instrument: string | null;
  /** For a paragraph of which the words do not say what it is a paragraph of. */
  readonly bare?: true;
}

/** A reference with its place in the source and its official address. */
export interface Citation extends Omit<Reference, 'start' | 'end'> {
  readonly span: Span;
  /** The stretches of source that hold it: more than one where a line or page breaks it. */
  readonly pieces: readonly Span[];
  readonly url: string | null;
  /** The paragraph that it stands in, by index; null elsewhere. */
  readonly paragraph: number | null;
  /** The footnote that it stands in, by index; null elsewhere. */
  readonly footnote: number | null;
}
