import type { Catalogue } from '../catalogue/catalogue';
import type { Citation } from '../citations/citation';
import type { Tree } from '../syntax/tree';
import type { Source } from '../text/source';
import type { Span } from '../text/span';
import type { Language } from '../vocabulary/language';
import type { KnownWords } from './known';
import type { Prose } from './prose';

/** Whose habits a text follows; rules take their severities from it. */
export type Profile =
  | 'general-assembly'
  | 'security-council'
  | 'economic-and-social-council'
  | 'human-rights-council'
  | 'other-organ'
  | 'model-un';

/** `none` is a text in which no resolution was recognised. */
export type DocumentKind = 'draft' | 'adopted' | 'model-un' | 'none';

/** A value read from the text and where it stands there. */
export interface Found<T> {
  readonly value: T;
  readonly span: Span;
}

/** The fields as printed, without their labels; what is not there is null. Dates are ISO (`2006-10-19`). */
export interface Masthead {
  readonly symbol: Found<string> | null;
  readonly organ: Found<string> | null;
  readonly distribution: Found<string> | null;
  readonly date: Found<string> | null;
  readonly originalLanguage: Found<string> | null;
  readonly session: Found<number> | null;
  readonly committee: Found<string> | null;
  readonly agendaItems: readonly Found<string>[];
  readonly agendaTitle: Found<string> | null;
  readonly sponsors: readonly Found<string>[];
  /** The whole line that names the sponsors and what they hand in (`…: draft resolution`). */
  readonly sponsorLine: Found<string> | null;
  /** Of a Model UN draft: those who wish to see it discussed; empty in any other text. */
  readonly signatories: readonly Found<string>[];
  /** What the sponsor line says that this is, as printed (`draft resolution`). */
  readonly submission: Found<string> | null;
  readonly title: Found<string> | null;
  readonly number: Found<string> | null;
  readonly adopted: Found<string> | null;
  readonly meeting: Found<string> | null;
  readonly jobNumber: Found<string> | null;
  /** Where the masthead stands, from its first to its last line; null where there is none. */
  readonly span: Span | null;
}

export type ParagraphKind = 'formula' | 'preambular' | 'operative' | 'sub' | 'heading' | 'annex' | 'text';

export type LabelStyle =
  | 'arabic'
  | 'lower-letter'
  | 'upper-letter'
  | 'lower-roman'
  | 'upper-roman'
  | 'bullet';

export interface Label {
  /** As printed: `1.`, `(a)`, `(ii)`. */
  readonly text: string;
  readonly style: LabelStyle;
  /** Its place in its row, 1 for `1.`, `(a)`, `(i)`; 0 for a bullet. */
  readonly value: number;
  readonly span: Span;
}

/** The words that open a paragraph: the participle or verb with what belongs to it (`Noting with concern also`). */
export interface Opening {
  readonly text: string;
  readonly span: Span;
  /** True where the text itself sets the words off as italic. */
  readonly emphasized: boolean;
}

export interface Paragraph {
  /** Its place in `Resolution.paragraphs`. */
  readonly index: number;
  readonly kind: ParagraphKind;
  readonly label: Label | null;
  readonly opening: Opening | null;
  /** Its own words, without label, markers, emphasis and what is nested in it, joined across pages. */
  readonly prose: Prose;
  /** 0 for what stands at the top, 1 for `(a)`, 2 for `(i)`, … */
  readonly depth: number;
  /** True for all that stands in an annex. */
  readonly annex: boolean;
  /** From its first to its last character, label and markers included; what interrupts it (a page break) lies within. */
  readonly span: Span;
  /** The stretches of source that are really its own, in order: one, or one a page. */
  readonly pieces: readonly Span[];
  /** The paragraph that this one is nested in, by index; null at the top. */
  readonly parent: number | null;
}

export interface Footnote {
  /** As printed without signs: `1`, `*`. */
  readonly label: string;
  readonly labelSpan: Span;
  readonly prose: Prose;
  readonly span: Span;
  readonly pieces: readonly Span[];
  /** The markers in the text that call this note, in reading order. */
  readonly markers: readonly Marker[];
}

/** The sign in the running text that calls a footnote. */
export interface Marker {
  readonly label: string;
  readonly span: Span;
  /** The paragraph that it stands in, by index; null in the masthead. */
  readonly paragraph: number | null;
}

/**
 * A text read as a resolution: the only thing that rules, features, conversions and the command line read.
 */
export interface Resolution {
  readonly source: Source;
  readonly tree: Tree;
  /** What is known of instruments where the text lies. */
  readonly catalogue: Catalogue;
  /** What is known of the words of its paragraphs and notes; the next version of the text is read with it. */
  readonly words: KnownWords;
  readonly language: Language;
  readonly profile: Profile;
  readonly kind: DocumentKind;
  readonly masthead: Masthead;
  /** In reading order. */
  readonly paragraphs: readonly Paragraph[];
  /** In the order of the text. */
  readonly footnotes: readonly Footnote[];
  /** In reading order, those without a note too. */
  readonly markers: readonly Marker[];
  /** In reading order: masthead, paragraphs, footnotes. Read when they are first asked for. */
  readonly citations: readonly Citation[];
}
