import { WRITING } from '../../vocabulary/writing';
import { parseDate } from '../dates';
import type { Joined } from '../prose';
import type { Found } from '../resolution';
import { meetingIn } from './closing';
import { isResolutionHeading, numberedTitle, partTitle, wordsAt } from './fields';
import { type Reading, whole } from './reading';
import { found, joined, type Row } from './rows';
import { readSponsorLine } from './sponsors';

/** A line that tells who adopted a text and when is not longer where only its words and date mark it. */
const LONGEST_ADOPTION = 80;

/** Takes the row that holds the number of the resolution, alone or with the title; false where it holds none. */
export function takeNumber(reading: Reading, words: Joined): boolean {
  const continues =
    reading.open === 'title' || reading.open === 'agenda-title' || reading.open === 'adoption';
  // `resolution 2719 (2023)` in small letters is the rest of a title that breaks there.
  const heads = !continues && !/^\p{Ll}/u.test(words.text);
  if (heads && reading.vocabularies.some((vocabulary) => isResolutionHeading(words.text, vocabulary))) {
    reading.inBody = true;
    reading.open = 'passed-over';
    return true;
  }
  if (reading.title.length > 0) return false;
  const numbered =
    numberedTitle(words.text) ?? (isEmpty(reading) ? partTitle(words.text, reading.vocabularies) : null);
  if (!numbered) return false;
  if (numbered.number) reading.draft.number = found(words, numbered.number.start, numbered.number.end);
  reading.title.push(...words.pieces(numbered.title, words.text.length));
  reading.inBody = true;
  reading.open = 'title';
  return true;
}

/** Whether nothing was read so far: a text that begins with a part of a composite resolution. */
function isEmpty({ draft, blocks, blocksBeforeHeading }: Reading): boolean {
  const { symbol, organ, distribution, session, number } = draft;
  return (
    !symbol &&
    !organ &&
    !distribution &&
    !session &&
    !number &&
    blocks.length === 0 &&
    blocksBeforeHeading === null
  );
}

/** Takes the row that tells who adopted the resolution and when; its words are read once they are all there. */
export function takeAdoption(reading: Reading, row: Row, text: string): boolean {
  if (reading.adoption.length > 0) return false;
  const opens = reading.vocabularies.some(
    ({ masthead, language }) =>
      // A pronoun may be joined to the last word.
      wordsAt(text, 0, masthead.adoptedBy, WRITING[language].joined !== null) > 0 ||
      (text.length <= LONGEST_ADOPTION &&
        masthead.adoption.some((word) => text.includes(word)) &&
        parseDate(text, language) !== null),
  );
  if (!opens && !(reading.inBody && reading.title.length === 0 && isDayAlone(reading, text))) return false;
  reading.inBody = true;
  reading.open = 'adoption';
  reading.adoption.push(...row.cells);
  return true;
}

/** Whether a row holds a day, with the preposition before it, and nothing else: `of 22 November 1967` below a resolution's number. */
function isDayAlone({ vocabularies }: Reading, text: string): boolean {
  return vocabularies.some(({ language }) => {
    const date = text.length <= LONGEST_ADOPTION ? parseDate(text, language) : null;
    return (
      date !== null &&
      /^\p{L}{0,3}\s*$/u.test(text.slice(0, date.start)) &&
      text.slice(date.end).trim() === ''
    );
  });
}

/** Day and meeting from the adoption line. */
export function readAdoption(reading: Reading): void {
  if (reading.adoption.length === 0) return;
  const words = joined(reading.source, reading.adoption);
  for (const vocabulary of reading.vocabularies) {
    const date = parseDate(words.text, vocabulary.language);
    if (date) reading.draft.adopted ??= { value: date.iso, span: words.span(date.start, date.end) };
    const meeting = meetingIn(words.text, vocabulary);
    if (meeting) reading.draft.meeting ??= found(words, meeting.start, meeting.end);
  }
}

/** Sponsor line and title from the numbered title and the blocks that are left. */
export function readBlocks(reading: Reading): void {
  const { draft, agendaTitle } = reading;
  const blocks = agendaTitle.length > 0 ? [agendaTitle, ...reading.blocks] : reading.blocks;
  let sponsorBlock = -1;
  // an adopted text has no sponsors: `Amendments to the Staff Regulations` is the title of an item
  if (reading.blocksBeforeHeading === null && reading.adoption.length === 0)
    for (let i = 0; i < blocks.length && sponsorBlock < 0; i++) {
      const line = readSponsorLine(joined(reading.source, blocks[i]!), reading.vocabularies);
      if (!line) continue;
      sponsorBlock = i;
      draft.sponsorLine = line.line;
      draft.submission = line.submission;
      draft.sponsors = line.sponsors;
    }
  if (agendaTitle.length > 0 && !(sponsorBlock === 0 && blocks[0] === agendaTitle))
    draft.agendaTitle ??= whole(reading, agendaTitle);
  if (reading.title.length > 0) {
    draft.title = withoutPart(reading, whole(reading, reading.title));
    return;
  }
  const titles = blocks
    .slice(sponsorBlock + 1)
    .filter((spans) => spans !== agendaTitle)
    .flatMap((spans) => whole(reading, spans) ?? [])
    .filter(({ value }) => value.length > 4 && value.length <= 600 && !/[,;:،؛，；：]$/u.test(value));
  if (sponsorBlock >= 0) draft.title = titles[0] ?? draft.sponsorLine;
  else if (reading.blocksBeforeHeading !== null)
    draft.title = modelUnTitle(reading, reading.blocksBeforeHeading, titles);
  else if (titles.length <= 3 && (reading.inBody || draft.agendaItems.length > 0))
    draft.title = titles.at(-1) ?? null;
}

/** A Model UN draft has its title above its headings, or alone between them and the text. */
function modelUnTitle(
  reading: Reading,
  before: number,
  titles: readonly Found<string>[],
): Found<string> | null {
  if (before === 0) return reading.blocks.length === 1 ? (titles[0] ?? null) : null;
  const last = reading.blocks[before - 1]!.at(-1)!;
  return titles.find(({ span }) => span.end <= last.end) ?? null;
}

/** The title without the letter of its part (`A/RES/74/260 B`), which is printed below it. */
function withoutPart(reading: Reading, title: Found<string> | null): Found<string> | null {
  const part = /\s([A-Z])$/u.exec(reading.draft.symbol?.value ?? '')?.[1];
  if (!title || !part || !title.value.endsWith(` ${part}`)) return title;
  const { start, end } = title.span;
  const kept = reading.source.text.slice(start, reading.source.text.lastIndexOf(part, end - 1)).trimEnd();
  return { value: title.value.slice(0, -2).trimEnd(), span: { start, end: start + kept.length } };
}
