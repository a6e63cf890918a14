import type { OrganCode } from '../vocabulary/citations';
import { WRITING } from '../vocabulary/writing';
import { joinedInteger, readBareNumbers } from './bare';
import { readNumberBeforeNoun } from './before-noun';
import { codeAt, skipSpace } from './characters';
import { draft } from './draft';
import { bareSecurityCouncil } from './identify';
import type { PrintedNumber } from './number';
import type { Reading } from './reading';
import { readTail } from './tail';
import { isOfUnknownBody, mentioned, organOfDocument, possessor, possessorByGender } from './whose';

/**
 * A noun: opens the scope of the numbers that follow it. Gives the index of the next token to read.
 */
export function readNoun(reading: Reading, index: number): number {
  const { tokens, drafts } = reading;
  const token = tokens[index]!;
  const meaning = reading.meaningAt(index);
  if (meaning === null || meaning.is !== 'noun') return index + 1;

  const before = reading.meaningAt(index - 1);
  let named: OrganCode | null = null;
  let subject: OrganCode | null = null;
  let start = token.start;
  const attributive =
    index > 0 && !WRITING[reading.lexicon.language].nounLast && isAttributive(reading, index);
  if (meaning.organ !== undefined) {
    named = meaning.organ;
  } else if (before?.is === 'organ' && attributive) {
    named = reading.resolve(before.organ);
    start = tokens[index - 1]!.start;
    // A name that only says whose resolution it is does not become the subject of the sentence.
    if (reading.subject?.end === tokens[index - 1]!.end) reading.subject = null;
  } else if (before?.is === 'its' && token.gap <= 2) {
    start = tokens[index - 1]!.start;
    subject = possessor(reading, start);
  } else if (meaning.own !== null) {
    subject = possessorByGender(reading, meaning.own);
  } else {
    named = organOfDocument(reading, index) ?? (isOfUnknownBody(reading, token.start) ? 'other' : null);
    subject = mentioned(reading, token.start);
  }
  const waiting = reading.takeWaiting(start);

  let next = index + 1;
  const behind = reading.meaningAt(next);
  if (named === null && behind?.is === 'organ' && joinsOrgan(reading, token.end, next)) {
    named = reading.resolve(behind.organ);
    reading.remember(behind.organ);
    next++;
  }
  reading.scope = {
    kind: meaning.kind,
    named,
    subject,
    spokenOf: reading.subject?.organ ?? reading.scope?.named ?? null,
    from: drafts.length,
    part: waiting?.words ?? null,
  };

  const marked = named === 'S' && reading.isWord(next, 'number-mark') && reading.followsAt(next);
  const figure = marked ? next + 1 : next;
  const integer = tokens[figure];
  if (integer?.kind !== 'integer' || !reading.followsAt(figure) || meaning.kind !== 'resolution') return next;
  const part = waiting?.words ?? null;
  const revision = revisionEnd(reading, integer.end);
  if (revision !== null) {
    drafts.push(draft('resolution', integer.start, revision, { part }));
    return reading.indexAt(revision, next);
  }
  const itself = before?.is === 'its' || meaning.own !== null ? reading.own : null;
  return readBareNumbers(reading, figure, { organ: named ?? subject ?? itself, part, goesOn: false });
}

/** How long the place and year of a revision may be. */
const REVISION = 50;

/** Behind `(Rev. Dubai, 2018)`: a resolution of the Telecommunication Union, which has no address; null where none stands there. */
function revisionEnd({ text, lexicon }: Reading, start: number): number | null {
  const open = skipSpace(text, start);
  if (codeAt(text, open) !== 40 || lexicon.revised.at(text, skipSpace(text, open + 1)) === null) return null;
  for (let at = open; at < text.length && at < open + REVISION; at++)
    if (codeAt(text, at) === 41) return at + 1;
  return null;
}

/** Whether an organ stands straight before the noun at `index`: nothing between but spaces and a possessive ending. */
function isAttributive(reading: Reading, index: number): boolean {
  const between = reading.text.slice(reading.tokens[index - 1]!.end, reading.tokens[index]!.start);
  return between.length <= 4;
}

function joinsOrgan(reading: Reading, end: number, index: number): boolean {
  return reading.lexicon.of.join(reading.text, end, reading.tokens[index]!.start);
}

/** A number of a resolution or decision. Gives the index of the next token to read. */
export function readNumber(reading: Reading, index: number): number {
  const token = reading.tokens[index]!;
  if (token.kind !== 'number') return index + 1;
  const { number } = token;
  if (WRITING[reading.lexicon.language].nounLast) return readNumberBeforeNoun(reading, index, number);
  if (!isAccepted(reading, index, number)) return index + 1;

  const { scope, drafts } = reading;
  const item = draft('resolution', token.start, number.end, {
    part: scope !== null && scope.from === drafts.length ? scope.part : null,
    numbered: {
      number,
      kind: scope?.kind ?? 'resolution',
      named: scope?.named ?? null,
      subject: scope?.subject ?? null,
      spokenOf: scope?.spokenOf ?? null,
      near: null,
    },
  });
  drafts.push(item);
  const next = readTail(reading, index + 1, item);
  const bare = number.form === 'security' ? joinedInteger(reading, next) : -1;
  if (bare < 0) return next;
  const organ = scope?.named ?? scope?.subject ?? 'S';
  return readBareNumbers(reading, bare, { organ, part: null, goesOn: true });
}

/** Whether a number that looks like one of a resolution is one here. */
function isAccepted(reading: Reading, index: number, number: PrintedNumber): boolean {
  const token = reading.tokens[index]!;
  if (isOfOtherNoun(reading, index)) {
    // What goes on with the list is of that noun too.
    reading.scope = null;
    return false;
  }
  if (number.form === 'special' && !number.parted) return true;
  if (number.form === 'security') return reading.scope !== null || bareFits(number);
  if (number.form === 'roman') return reading.scope !== null || number.serial >= 100;
  if (reading.scope === null || token.gap > 2) return false;
  const before = reading.tokens[index - 1];
  if (before === undefined) return false;
  if ((number.form === 'conference' && number.letters === '') || number.form === 'dotted')
    return isInListOfItsForm(reading, index, number);
  if (before.kind !== 'word') return before.kind !== 'integer' && before.kind !== 'stop';
  const { is } = before.meaning;
  // A figure behind a name is part of it, save where it has a date: the resolution of the parties to a convention.
  if (is === 'name') return isDated(reading, index);
  return is !== 'part' && is !== 'volume' && is !== 'supplement';
}

/** `agreed conclusions 1997/2`, `Law No. 10/2018`: what a noun before it says is no resolution. */
function isOfOtherNoun(reading: Reading, index: number): boolean {
  const before = reading.isWord(index - 1, 'number-mark') ? index - 2 : index - 1;
  return reading.isWord(before, 'other-noun') && reading.tokens[index]!.gap === 0;
}

function isDated({ tokens, text, lexicon }: Reading, index: number): boolean {
  const number = tokens[index]!;
  const date = tokens[tokens[index + 1]?.kind === 'comma' ? index + 2 : index + 1];
  return date?.kind === 'date' && lexicon.leads.join(text, number.end, date.start);
}

/** Figures like `76.16` and `X/2` are numbers straight behind the noun, or in a list that one of them began. */
function isInListOfItsForm(reading: Reading, index: number, { form }: PrintedNumber): boolean {
  const { tokens, drafts, scope } = reading;
  if (scope === null || tokens[index]!.gap > 0) return false;
  const last = drafts.length > scope.from ? drafts[drafts.length - 1] : undefined;
  if (last === undefined) return reading.isWord(index - 1, 'noun') || reading.isWord(index - 1, 'organ');
  const before = tokens[index - 1]!;
  return last.numbered?.number.form === form && (before.kind === 'comma' || reading.isWord(index - 1, 'and'));
}

function bareFits(number: PrintedNumber): boolean {
  return (
    number.serial >= 10 && bareSecurityCouncil(number.serial) === `S/RES/${number.serial}(${number.group})`
  );
}
