import type { Source } from '../../text/source';
import type { Span } from '../../text/span';
import type { Language } from '../../vocabulary/language';
import { type ModelUnWords, type Vocabulary, vocabularyOf } from '../../vocabulary/vocabulary';
import { dateAt, type FoundDate } from '../dates';
import type { Found, Masthead } from '../resolution';
import { found, joined } from './rows';
import { readSponsorLine } from './sponsors';

/** Where the words go that are no field of their own. */
export type Open = 'agenda-title' | 'adoption' | 'title' | 'block' | 'passed-over' | null;

export type ModelUnField = Exclude<keyof ModelUnWords, 'draft'>;

/** What has been read of a masthead so far. */
export interface Reading {
  readonly source: Source;
  /** The language's own first; English behind it, since many a masthead is printed in English above another language. */
  readonly vocabularies: readonly Vocabulary[];
  readonly draft: { -readonly [F in keyof Masthead]: Masthead[F] };
  /** Whether the head of the page has been passed: organ, date, session, agenda item. */
  inBody: boolean;
  open: Open;
  /** The label that stands before its value on a line of its own. */
  awaited: 'distribution' | 'original' | null;
  /** Whether the running head of a further page was the last row. */
  newPage: boolean;
  /** Whether a bracket is open that tells on what basis the text was adopted. */
  inBracket: boolean;
  readonly agendaTitle: Span[];
  readonly adoption: Span[];
  readonly title: Span[];
  /** Runs of rows that are no field yet: sponsor line, title, what else stands there. */
  readonly blocks: Span[][];
  /** A body that may be the one whose session comes next. */
  body: Found<string> | null;
  /** The heading of a Model UN draft whose value goes on in the next row, or stands there. */
  heading: { readonly field: ModelUnField; readonly vocabulary: Vocabulary } | null;
  /** How many blocks stood before the last heading of a Model UN draft; null in any other text. */
  blocksBeforeHeading: number | null;
}

export function newReading(source: Source, language: Language): Reading {
  const own = vocabularyOf(language);
  return {
    source,
    // Labels of other languages' documents may be English.
    vocabularies: [...new Set([own, vocabularyOf('en')])],
    draft: {
      symbol: null,
      organ: null,
      distribution: null,
      date: null,
      originalLanguage: null,
      session: null,
      committee: null,
      agendaItems: [],
      agendaTitle: null,
      sponsors: [],
      sponsorLine: null,
      signatories: [],
      submission: null,
      title: null,
      number: null,
      adopted: null,
      meeting: null,
      jobNumber: null,
      span: null,
    },
    inBody: false,
    open: null,
    awaited: null,
    newPage: false,
    inBracket: false,
    agendaTitle: [],
    adoption: [],
    title: [],
    blocks: [],
    body: null,
    heading: null,
    blocksBeforeHeading: null,
  };
}

/** Puts what is no field of its own where it belongs; what is open goes on, else a block begins. */
export function take(reading: Reading, spans: readonly Span[]): void {
  if (reading.open === 'agenda-title') reading.agendaTitle.push(...spans);
  else if (reading.open === 'adoption') reading.adoption.push(...spans);
  else if (reading.open === 'title') reading.title.push(...spans);
  else if (reading.open !== 'passed-over') {
    if (reading.open !== 'block') reading.blocks.push([]);
    reading.open = 'block';
    reading.blocks.at(-1)!.push(...spans);
  }
}

/**
 * Closes what is open, at a blank line. A title is waited for over a blank line; a list of sponsors goes on behind one
 * where it ends in a comma, and behind a page break until it says what they hand in.
 */
export function close(reading: Reading, newPage: boolean): void {
  const { open, source } = reading;
  reading.inBracket = false;
  if (open === 'agenda-title' && reading.agendaTitle.length === 0) return;
  if (open === 'title' && reading.title.length === 0) return;
  const block = reading.blocks.at(-1);
  const last = block?.at(-1);
  if (open === 'block' && block && last) {
    if (/[,،，、]/u.test(source.text.charAt(last.end - 1))) return;
    if (newPage && !readSponsorLine(joined(source, block), reading.vocabularies)) return;
  }
  if (open === 'agenda-title') reading.inBody = true;
  reading.open = null;
}

/** The words of `spans` as one value. */
export function whole(reading: Reading, spans: readonly Span[]): Found<string> | null {
  const words = joined(reading.source, spans);
  return found(words, 0, words.text.length);
}

/** The date that begins at `at`, in the language of the text or in English. */
export function dateOf(reading: Reading, text: string, at: number): FoundDate | null {
  for (const { language } of reading.vocabularies) {
    const date = dateAt(text, language, at);
    if (date) return date;
  }
  return null;
}
