import type { Source } from '../text/source';
import type { Span } from '../text/span';
import type { Language } from '../vocabulary/language';
import { type Vocabulary, vocabularyOf } from '../vocabulary/vocabulary';
import { dateAt, type FoundDate, parseDate } from './dates';
import { isBlank, isSign } from './folding';
import { meetingIn, readClosing } from './masthead/closing';
import {
  agendaItemsAt,
  distributionLabelAt,
  isEnd,
  isResolutionHeading,
  languageNameAt,
  numberedTitle,
  originalLabelAt,
  partTitle,
  symbolAt,
  wordsAt,
} from './masthead/fields';
import { readJobNumber } from './masthead/job-number';
import { type ModelUnHeading, modelUnHeading, modelUnNumber } from './masthead/model-un';
import { joined, plain, type Row, rowsOf } from './masthead/rows';
import { sessionAt } from './masthead/session';
import { found, readSponsorLine, splitSponsors } from './masthead/sponsors';
import type { Prose } from './prose';
import type { Found, Masthead } from './resolution';

type Draft = { -readonly [F in keyof Masthead]: Masthead[F] };

/** Where the words of the next row go. */
type Open = 'agenda-title' | 'adoption' | 'title' | 'block' | 'passed-over' | 'value' | null;

/**
 * Reads the masthead that stands in `[start, end)`, the text before the first formula. Clean, Markdown-flavoured and
 * extracted text are read alike, several fields on a line too. `after` holds the lines that close the resolution: they
 * tell the meeting, and the day where the masthead does not. A draft without a title of its own, as those of the Security
 * Council are, is known by its sponsor line: there `title` and `sponsorLine` are the same. Total and linear; no more than
 * the first few hundred lines are looked at.
 */
export function readMasthead(
  source: Source,
  start: number,
  end: number,
  language: Language,
  after?: Span,
): Masthead {
  return new MastheadReader(source, language).read(start, end, after);
}

class MastheadReader {
  private readonly own: Vocabulary;
  /** The language's own first; English behind it, since many a masthead is printed in English above another language. */
  private readonly vocabularies: readonly Vocabulary[];
  private readonly draft: Draft = {
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
    submission: null,
    title: null,
    number: null,
    adopted: null,
    meeting: null,
    jobNumber: null,
    span: null,
  };
  /** Whether the agenda item, or what comes after it, has been passed. */
  private inBody = false;
  private open: Open = null;
  private awaited: 'distribution' | 'original' | null = null;
  private bracket = false;
  private modelUn = false;
  /** A body that may be the one whose session comes next. */
  private body: Found<string> | null = null;
  private readonly agendaTitle: Span[] = [];
  private readonly adoption: Span[] = [];
  private readonly title: Span[] = [];
  /** Runs of rows that are none of the fields above: sponsor line, title, what else stands there. */
  private readonly blocks: Span[][] = [];

  constructor(
    private readonly source: Source,
    language: Language,
  ) {
    this.own = vocabularyOf(language);
    this.vocabularies = language === 'en' ? [this.own] : [this.own, vocabularyOf('en')];
  }

  read(start: number, end: number, after: Span | undefined): Masthead {
    const rows = rowsOf(this.source, start, end);
    for (const row of rows) this.readRow(row);
    const { draft } = this;
    if (this.agendaTitle.length > 0) draft.agendaTitle ??= this.whole(this.agendaTitle);
    this.readAdoption();
    this.readBlocks();
    if (this.title.length > 0) draft.title = this.withoutPart(this.whole(this.title)) ?? draft.title;
    if (after) {
      const closing = readClosing(this.source, after, this.own);
      draft.meeting ??= closing.meeting;
      draft.adopted ??= closing.date;
    }
    draft.jobNumber = readJobNumber(this.source);
    if (rows.length > 0) {
      const first = rows[0]!.cells[0]!;
      const last = rows[rows.length - 1]!.cells.at(-1)!;
      draft.span = { start: first.start, end: last.end };
    }
    return draft;
  }

  private whole(spans: readonly Span[]): Found<string> | null {
    const words = joined(this.source, spans);
    return found(words, 0, words.text.length);
  }

  /** The title without the letter of its part (`A/RES/74/260 B`), which is printed below it. */
  private withoutPart(title: Found<string> | null): Found<string> | null {
    const part = /\s([A-Z])$/u.exec(this.draft.symbol?.value ?? '')?.[1];
    if (!title || !part || !title.value.endsWith(` ${part}`)) return title;
    const value = title.value.slice(0, -2).trimEnd();
    const end = this.source.text.lastIndexOf(part, title.span.end - 1);
    const kept = this.source.text.slice(title.span.start, end).trimEnd();
    return { value, span: { start: title.span.start, end: title.span.start + kept.length } };
  }

  private readRow(row: Row): void {
    const words = joined(this.source, row.cells);
    const { text } = words;
    if (row.gap && !this.goesOn()) this.open = null;
    if (this.bracket || (text.startsWith('[') && text[1] !== '^')) {
      this.bracket = !text.includes(']');
      this.inBody = true;
      this.open = null;
      return;
    }
    if (this.readModelUn(words) || this.readNumber(words) || this.readAdoptionRow(row, text)) return;
    if (this.inBody) this.take(row.cells);
    else for (const cell of row.cells) this.readHead(cell);
  }

  /** A list of sponsors that ends in a comma goes on behind a page break, and a title is waited for over a blank line. */
  private goesOn(): boolean {
    if (this.open === 'agenda-title') return this.agendaTitle.length === 0;
    if (this.open === 'title') return this.title.length === 0;
    if (this.open !== 'block') return false;
    const last = this.blocks.at(-1)?.at(-1);
    return last !== undefined && /[,،，、]/u.test(this.source.text.charAt(last.end - 1));
  }

  /** Puts what is no field of its own where it belongs. */
  private take(spans: readonly Span[]): void {
    if (this.open === 'agenda-title') this.agendaTitle.push(...spans);
    else if (this.open === 'adoption') this.adoption.push(...spans);
    else if (this.open === 'title') this.title.push(...spans);
    else if (this.open !== 'passed-over') {
      if (this.open !== 'block') this.blocks.push([]);
      this.open = 'block';
      this.blocks.at(-1)!.push(...spans);
    }
  }

  /** One cell of the head of the page: as many fields as it holds. */
  private readHead(cell: Span & { text: string }): void {
    const { text } = cell;
    let at = 0;
    while (at < text.length) {
      const c = text.charCodeAt(at);
      if (isBlank(c) || isSign(c)) {
        at++;
        continue;
      }
      const next = this.readField(cell, at);
      if (next > at) {
        at = next;
        continue;
      }
      const rest = this.unknownEnd(text, at);
      this.takeUnknown({ start: cell.start + at, end: cell.start + rest });
      at = rest;
    }
  }

  /** Where the words that are no field end: before a label further on in the same cell. */
  private unknownEnd(text: string, at: number): number {
    if (this.open === 'agenda-title') return text.length;
    const label = /\s(?=Distr\.|Original\s?:)/iu.exec(text.slice(at, at + 200));
    return label ? at + label.index : text.length;
  }

  private takeUnknown(span: Span): void {
    const { draft } = this;
    const value: Found<string> = { value: plain(this.source.slice(span)), span };
    if (this.awaited === 'distribution' && /^\p{L}{3,20}$/u.test(value.value)) {
      draft.distribution = value;
      this.awaited = null;
    } else if (this.open === 'agenda-title' || this.open === 'block') this.take([span]);
    else if (
      !draft.organ &&
      !draft.distribution &&
      !draft.session &&
      draft.symbol &&
      value.value.length <= 150
    )
      draft.organ = value;
    else {
      if (value.value.length <= 150 && this.isBody(value.value)) this.body = value;
      this.take([span]);
    }
  }

  private isBody(name: string): boolean {
    return this.vocabularies.some(({ otherFormulas }) =>
      otherFormulas.nouns.some((noun) => name.includes(noun)),
    );
  }

  /** Reads the field that stands in the cell at `at`; gives the offset behind it, or `at` where none is known. */
  private readField(cell: Span & { text: string }, at: number): number {
    const { draft } = this;
    const { text } = cell;
    const put = (from: number, to: number): Found<string> => {
      const trimmed = text.slice(from, to).trimEnd().length;
      return {
        value: plain(text.slice(from, to)),
        span: { start: cell.start + from, end: cell.start + from + trimmed },
      };
    };
    if (this.open === 'agenda-title' && this.agendaTitle.length > 0) return at;

    for (const { language, masthead } of this.vocabularies) {
      const end = wordsAt(text, at, masthead.unitedNations, language === 'zh');
      if (end > 0 && (isEnd(text, end) || symbolAt(text, skipBlanks(text, end)) || !draft.symbol)) return end;
    }
    const symbol = symbolAt(text, at);
    if (symbol) {
      draft.symbol ??= put(symbol.start, symbol.end);
      return symbol.end;
    }
    const label = distributionLabelAt(text, at);
    if (label > 0) {
      const from = skipBlanks(text, label);
      const word = /^\p{L}{3,24}/u.exec(text.slice(from, from + 24));
      if (word) draft.distribution = put(from, from + word[0].length);
      else this.awaited = 'distribution';
      this.open = null;
      return word ? from + word[0].length : label;
    }
    const original = originalLabelAt(text, at);
    if (original > 0) {
      if (isEnd(text, original)) this.awaited = 'original';
      else draft.originalLanguage = put(skipBlanks(text, original), text.length);
      this.open = null;
      return text.length;
    }
    const languageName = languageNameAt(text, at, this.vocabularies);
    if (languageName > 0) {
      if (this.awaited === 'original') draft.originalLanguage = put(at, languageName);
      this.awaited = null;
      return languageName;
    }
    if (!draft.date && (draft.distribution || draft.symbol)) {
      const date = this.dateAt(text, at);
      if (date) {
        draft.date = {
          value: date.iso,
          span: { start: cell.start + date.start, end: cell.start + date.end },
        };
        return date.end;
      }
    }
    return this.readSession(cell, at, put);
  }

  private readSession(
    cell: Span & { text: string },
    at: number,
    put: (from: number, to: number) => Found<string>,
  ): number {
    const { draft } = this;
    const { text } = cell;
    for (const vocabulary of this.vocabularies) {
      const session = draft.session ? null : sessionAt(text, at, vocabulary);
      if (session) {
        draft.session = { value: session.number, span: put(at, session.end).span };
        this.confirmBody();
        return session.end;
      }
      const agenda = agendaItemsAt(text, at, vocabulary);
      if (agenda) {
        draft.agendaItems = [...draft.agendaItems, ...agenda.items.map((item) => put(item.start, item.end))];
        this.confirmBody();
        this.open = this.agendaTitle.length > 0 ? 'passed-over' : 'agenda-title';
        return agenda.end;
      }
      const committee = wordsAt(
        text,
        at,
        vocabulary.committees.flatMap(({ names }) => names.map((name) => name.toLowerCase())),
      );
      if (committee > 0 && !draft.committee) {
        draft.committee = put(at, committee);
        return committee;
      }
      for (const organ of vocabulary.organs) {
        const end = wordsAt(
          text,
          at,
          [organ.name, ...organ.formulas].map((name) => name.toLowerCase()),
        );
        if (end < 0 || !(isEnd(text, end) || this.fieldBegins(text, skipBlanks(text, end)))) continue;
        if (!draft.organ) draft.organ = put(at, end);
        else if (!draft.committee) draft.committee = put(at, end);
        return end;
      }
    }
    return at;
  }

  private fieldBegins(text: string, at: number): boolean {
    return (
      distributionLabelAt(text, at) > 0 ||
      symbolAt(text, at) !== null ||
      this.vocabularies.some(
        (vocabulary) => sessionAt(text, at, vocabulary) || agendaItemsAt(text, at, vocabulary),
      )
    );
  }

  /** A body named before a session or an agenda item is the one that meets (`Commission on the Status of Women`). */
  private confirmBody(): void {
    if (this.body && !this.draft.committee) {
      this.draft.committee = this.body;
      const span = this.body.span;
      const block = this.blocks.findIndex((spans) => spans.length === 1 && spans[0]!.start === span.start);
      if (block >= 0) this.blocks.splice(block, 1);
      this.open = null;
    }
    this.body = null;
  }

  private dateAt(text: string, at: number): FoundDate | null {
    for (const { language } of this.vocabularies) {
      const date = dateAt(text, language, at);
      if (date) return date;
    }
    return null;
  }

  private readNumber(words: Prose): boolean {
    const { draft } = this;
    const continues = this.open === 'title' || this.open === 'agenda-title' || this.open === 'adoption';
    if (!continues && this.vocabularies.some((vocabulary) => isResolutionHeading(words.text, vocabulary))) {
      this.inBody = true;
      this.open = 'passed-over';
      return true;
    }
    const numbered =
      this.title.length > 0
        ? null
        : (numberedTitle(words.text) ?? (this.isEmpty() ? partTitle(words.text) : null));
    if (!numbered) return false;
    if (numbered.number) draft.number = found(words, numbered.number.start, numbered.number.end);
    this.title.push(...words.pieces(numbered.title, words.text.length));
    this.inBody = true;
    this.open = 'title';
    return true;
  }

  /** Whether nothing was read so far: a text that begins with a part of a composite resolution. */
  private isEmpty(): boolean {
    const { symbol, organ, distribution, session, number } = this.draft;
    return (
      !symbol && !organ && !distribution && !session && !number && this.blocks.length === 0 && !this.modelUn
    );
  }

  /** Takes the row that tells who adopted the resolution and when; its words are read once they are all there. */
  private readAdoptionRow(row: Row, text: string): boolean {
    if (this.adoption.length > 0) return false;
    const opens = this.vocabularies.some(
      ({ masthead, language }) =>
        wordsAt(text, 0, masthead.adoptedBy, language === 'ar') > 0 ||
        (text.length <= 80 &&
          masthead.adoption.some((word) => text.includes(word)) &&
          parseDate(text, language) !== null),
    );
    if (!opens) return false;
    this.inBody = true;
    this.open = 'adoption';
    this.adoption.push(...row.cells);
    return true;
  }

  private readAdoption(): void {
    if (this.adoption.length === 0) return;
    const words = joined(this.source, this.adoption);
    for (const vocabulary of this.vocabularies) {
      const date = parseDate(words.text, vocabulary.language);
      if (date) this.draft.adopted ??= { value: date.iso, span: words.span(date.start, date.end) };
      const meeting = meetingIn(words.text, vocabulary);
      if (meeting) this.draft.meeting ??= found(words, meeting.start, meeting.end);
    }
  }

  /** Sponsor line and title from the blocks that are left. */
  private readBlocks(): void {
    const { draft } = this;
    const blocks = [...this.blocks];
    if (this.agendaTitle.length > 0) blocks.unshift(this.agendaTitle);
    let sponsorBlock = -1;
    for (let i = 0; i < blocks.length && sponsorBlock < 0 && !this.modelUn; i++) {
      const line = readSponsorLine(joined(this.source, blocks[i]!), this.vocabularies);
      if (!line) continue;
      sponsorBlock = i;
      draft.sponsorLine = line.line;
      draft.submission = line.submission;
      draft.sponsors = line.sponsors;
      if (blocks[i] === this.agendaTitle) draft.agendaTitle = null;
    }
    if (this.title.length > 0) return;
    const candidates = blocks
      .slice(sponsorBlock + 1)
      .filter((spans) => spans !== this.agendaTitle)
      .flatMap((spans) => this.whole(spans) ?? [])
      .filter(({ value }) => value.length > 4 && value.length <= 600 && !/[,;:،؛，；：]$/u.test(value));
    const title = sponsorBlock >= 0 ? candidates[0] : candidates.at(-1);
    if (title && (sponsorBlock >= 0 || this.inBody || this.modelUn || draft.agendaItems.length > 0))
      draft.title = title;
    else if (sponsorBlock >= 0) draft.title = draft.sponsorLine;
  }

  /** Headings of Model UN drafts, and the line with their number. */
  private readModelUn(words: Prose): boolean {
    const { draft } = this;
    if (draft.distribution) return false;
    const { text } = words;
    if (!draft.number && !draft.symbol) {
      const number = modelUnNumber(text, this.vocabularies);
      if (number) {
        draft.number = found(words, number.start, number.end);
        this.modelUn = true;
        const date = parseDate(text, this.own.language, number.end);
        if (date) draft.date ??= { value: date.iso, span: words.span(date.start, date.end) };
        this.open = null;
        return true;
      }
    }
    let heading = modelUnHeading(text, 0, this.vocabularies);
    if (!heading) return false;
    this.modelUn = true;
    this.open = 'passed-over';
    while (heading) {
      const { start, end, vocabulary }: ModelUnHeading = heading;
      const value = found(words, start, end);
      if (heading.field === 'committee') draft.committee ??= value;
      else if (heading.field === 'topic') draft.agendaTitle ??= value;
      else if (heading.field === 'sponsors') {
        draft.sponsors = [...draft.sponsors, ...splitSponsors(words, start, end, vocabulary)];
        draft.sponsorLine ??= found(words, 0, text.length);
      } else if (heading.field === 'date') {
        const date = parseDate(text, this.own.language, start);
        if (date) draft.date ??= { value: date.iso, span: words.span(date.start, date.end) };
      }
      heading = end < text.length ? modelUnHeading(text, end + 2, this.vocabularies) : null;
    }
    return true;
  }
}

function skipBlanks(text: string, at: number): number {
  let i = at;
  while (i < text.length && (isBlank(text.charCodeAt(i)) || isSign(text.charCodeAt(i)))) i++;
  return i;
}
