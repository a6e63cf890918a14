import type { Vocabulary } from '../../vocabulary/vocabulary';
import { parseDate } from '../dates';
import { folded } from '../folding';
import type { Joined } from '../prose';
import { isEnd } from './fields';
import type { ModelUnField, Reading } from './reading';
import { found } from './rows';
import { splitSponsors } from './sponsors';

/** A heading of a Model UN draft (`Committee: …`); offsets are those of the row. */
interface Heading {
  readonly field: ModelUnField;
  readonly vocabulary: Vocabulary;
  /** Where the value begins. */
  readonly start: number;
  /** Where it ends: the end of the row, or before the `·` or `|` that parts it from the next heading. */
  readonly end: number;
}

const FIELDS = ['committee', 'topic', 'sponsors', 'signatories', 'date', 'other'] as const;

/** Takes a row of headings, or the one with the draft's number; false where it is neither. */
export function takeModelUn(reading: Reading, words: Joined): boolean {
  const { draft } = reading;
  if (draft.distribution) return false;
  if (!draft.symbol && !draft.number && takeDraftNumber(reading, words)) return true;
  let next = headingAt(words.text, 0, reading.vocabularies);
  if (!next) return takeContinuation(reading, words);
  reading.blocksBeforeHeading = reading.blocks.length;
  reading.open = 'passed-over';
  while (next) {
    const heading: Heading = next;
    takeHeading(reading, words, heading);
    reading.heading = goesOn(words.text, heading.start) ? heading : null;
    next =
      heading.end < words.text.length ? headingAt(words.text, heading.end + 2, reading.vocabularies) : null;
  }
  return true;
}

/** Whether the value that begins at `start` goes on in the next row: nothing stands there yet, or a comma ends it. */
function goesOn(text: string, start: number): boolean {
  return isEnd(text, start) || /[,،，、]\s*$/u.test(text.slice(-8));
}

/** Takes a row that goes on with the heading above it, or is an entry of its list. */
function takeContinuation(reading: Reading, words: Joined): boolean {
  const { heading } = reading;
  if (!heading) return false;
  const bullet = /^[\s*•-]{0,8}/u.exec(words.text)![0];
  takeHeading(reading, words, { ...heading, start: bullet.length, end: words.text.length });
  if (!/[•*-]/.test(bullet) && !goesOn(words.text, bullet.length)) reading.heading = null;
  return true;
}

function takeHeading({ draft }: Reading, words: Joined, { field, vocabulary, start, end }: Heading): void {
  if (field === 'committee') draft.committee ??= found(words, start, end);
  else if (field === 'topic') draft.agendaTitle ??= found(words, start, end);
  else if (field === 'sponsors') {
    draft.sponsors = [...draft.sponsors, ...splitSponsors(words, start, end, vocabulary)];
    draft.sponsorLine ??= found(words, 0, words.text.length);
  } else if (field === 'signatories')
    draft.signatories = [...draft.signatories, ...splitSponsors(words, start, end, vocabulary)];
  else if (field === 'date') takeDate(draft, words, start, vocabulary);
}

function takeDate(draft: Reading['draft'], words: Joined, from: number, { language }: Vocabulary): void {
  const date = parseDate(words.text, language, from);
  if (date) draft.date ??= { value: date.iso, span: words.span(date.start, date.end) };
}

/** The heading that stands in `text` at `at`, or null. */
function headingAt(text: string, at: number, vocabularies: readonly Vocabulary[]): Heading | null {
  const match =
    /^[\s*_#>•-]{0,8}([\p{L}\p{M}][\p{L}\p{M} .’'-]{0,38}?)\s?(?:\([^():：]{0,40}\))?[\s*_]{0,4}[:：]/u.exec(
      text.slice(at, at + 100),
    );
  if (!match) return null;
  const name = folded(match[1]!).toLowerCase().replace(/\s+/g, ' ').trim();
  for (const vocabulary of vocabularies)
    for (const field of FIELDS)
      if (vocabulary.modelUn[field].some((word) => folded(word) === name)) {
        const start = at + match[0].length;
        const next = text.slice(start).search(/\s[·|]\s/u);
        return { field, vocabulary, start, end: next < 0 ? text.length : start + next };
      }
  return null;
}

/** The number in a row such as `Draft Resolution 1.1` or `DR-01A`, and the date that may stand behind it. */
function takeDraftNumber(reading: Reading, words: Joined): boolean {
  const { text } = words;
  const lower = folded(text.slice(0, 200)).toLowerCase();
  for (const vocabulary of reading.vocabularies)
    for (const name of vocabulary.modelUn.draft) {
      if (!lower.startsWith(folded(name))) continue;
      const rest = text.slice(name.length, name.length + 60);
      const match = /^[\s:#-]{0,4}((?=[\w./-]{0,20}\d)[\p{Lu}\d][\p{L}\d./-]{0,20})(?![\p{L}\d]|\s?\()/u.exec(
        rest,
      );
      if (!match) continue;
      const end = name.length + match[0].length;
      // `DR-01A` is one word: its letters belong to the number.
      const start = /^[-\d]/.test(rest) ? 0 : end - match[1]!.length;
      reading.draft.number = found(words, start, end);
      takeDate(reading.draft, words, end, vocabulary);
      reading.blocksBeforeHeading ??= 0;
      reading.open = null;
      return true;
    }
  return false;
}
