import type { OrganCode } from '../vocabulary/citations';
import { readNumberBeforeNoun } from './before-noun';
import { codeAt, isCapitalAt, skipSpace } from './characters';
import { type Draft, draft } from './draft';
import { bareSecurityCouncil } from './identify';
import type { PrintedNumber } from './number';
import { type Reading, wordsOf } from './reading';
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
  const attributive = index > 0 && reading.lexicon.language !== 'zh' && isAttributive(reading, index);
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

  const integer = tokens[next];
  if (integer?.kind === 'integer' && reading.followsAt(next) && meaning.kind === 'resolution') {
    const part = waiting?.words ?? null;
    const revision = revisionEnd(reading, integer.end);
    if (revision !== null) {
      drafts.push(draft('resolution', integer.start, revision, { part }));
      return reading.indexAt(revision, next);
    }
    const symbol = bareNumber(reading, integer.value, integer.end, named ?? subject);
    if (symbol !== null) drafts.push(draft('resolution', integer.start, integer.end, { symbol, part }));
  }
  return next;
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

/** `resolution 1325` without its year: only where nothing says that it is of another organ. */
function bareNumber(reading: Reading, value: number, end: number, organ: OrganCode | null): string | null {
  if (value < 100) return null;
  const known = reading.memory.symbolByRunning(value);
  if (known !== undefined) return known;
  if (organ !== null && organ !== 'S' && organ !== 'council') return null;
  // A year, as in "the resolution of 1995", or the number of a body behind it.
  if (value >= 1945 && value < 2100) return null;
  for (const start of reading.lexicon.of.starts(reading.text, end))
    if (start > end + 1 && isCapitalAt(reading.text, start)) {
      const next = reading.lexicon.phrases.at(reading.text, start)?.value;
      if (next?.is !== 'organ' || reading.resolve(next.organ) !== 'S') return null;
    }
  return bareSecurityCouncil(value);
}

/** A number of a resolution or decision. Gives the index of the next token to read. */
export function readNumber(reading: Reading, index: number): number {
  const token = reading.tokens[index]!;
  if (token.kind !== 'number') return index + 1;
  const { number } = token;
  if (reading.lexicon.language === 'zh') return readNumberBeforeNoun(reading, index, number);
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
  return readTail(reading, index + 1, item);
}

/** What belongs to a number and stands behind it: its organ, its date, its parts, each once and in any order. */
function readTail(reading: Reading, index: number, item: Draft): number {
  const { tokens, text, lexicon, scope } = reading;
  let end = item.end;
  for (;;) {
    const parts = item.end === end ? reading.partsBehind(end) : [];
    if (parts.length > 0) {
      item.part = joinParts(item.part, wordsOf(text, parts));
      item.end = parts[parts.length - 1]!.end;
      end = item.end;
      index = reading.indexAt(end, index);
      continue;
    }
    const token = tokens[index]?.kind === 'comma' ? tokens[index + 1] : tokens[index];
    const at = tokens[index]?.kind === 'comma' ? index + 1 : index;
    if (token === undefined) return index;
    if (token.kind === 'date' && item.date === null && lexicon.leads.join(text, end, token.start)) {
      const paired = pairDates(reading, at, item);
      if (paired === null) {
        item.date = token.date.iso;
        shareDate(reading, item);
      }
      index = paired ?? at + 1;
      end = tokens[index - 1]!.end;
      continue;
    }
    const meaning = reading.meaningAt(at);
    if (meaning?.is === 'organ' && lexicon.of.join(text, end, token.start)) {
      nameAll(reading, item, reading.resolve(meaning.organ), scope?.from ?? reading.drafts.length - 1);
      reading.remember(meaning.organ);
      end = token.end;
      index = at + 1;
      continue;
    }
    return index;
  }
}

function joinParts(before: string | null, behind: string | null): string | null {
  return before === null ? behind : behind === null ? before : `${before}, ${behind}`;
}

/** An organ named behind a list is that of every number in it that has none yet. */
function nameAll(reading: Reading, item: Draft, organ: OrganCode, from: number): void {
  const { drafts, scope } = reading;
  for (let i = drafts.length - 1; i >= from; i--) {
    const numbered = drafts[i]!.numbered;
    if (numbered === null) continue;
    if (numbered.named !== null && drafts[i] !== item) break;
    numbered.named = organ;
  }
  if (item.numbered !== null) item.numbered.named = organ;
  // Numbers that follow in the same list are as a rule of the same organ; a new noun opens a new scope.
  if (scope !== null && scope.named === null) scope.named = organ;
}

/** `73/186 and 73/187 of 17 December 2018`: the date is that of both where they are of one session. */
function shareDate(reading: Reading, item: Draft): void {
  const { drafts, scope } = reading;
  for (let i = drafts.length - 2; i >= (scope?.from ?? 0); i--) {
    const before = drafts[i]!;
    if (before.numbered === null || before.date !== null) return;
    const sameSession =
      before.numbered.number.group === item.numbered?.number.group &&
      before.numbered.number.form === item.numbered.number.form;
    if (!sameSession) return;
    before.date = item.date;
  }
}

/**
 * `194 (III) and 36/146 C of 11 December 1948 and 16 December 1981`: as many dates as numbers that have none yet, each
 * for its own. Gives the index behind the last date; null where the date at `index` stands alone or the counts differ.
 */
function pairDates(reading: Reading, index: number, item: Draft): number | null {
  const { tokens, text, lexicon, drafts } = reading;
  const dates: string[] = [];
  let end = index;
  for (let at = index; ; ) {
    const token = tokens[at];
    if (token?.kind !== 'date') break;
    dates.push(token.date.iso);
    end = at + 1;
    at = end;
    // A word for the year may stand behind a date.
    if (tokens[at]?.kind === 'comma' && tokens[at]!.gap <= 1) at++;
    if (reading.isWord(at, 'and') && tokens[at]!.gap <= 1) at++;
    const next = tokens[at];
    if (at === end || next === undefined || !lexicon.leads.join(text, tokens[at - 1]!.end, next.start)) break;
  }
  if (dates.length < 2) return null;
  const undated: Draft[] = [];
  for (let i = drafts.length - 1; i >= (reading.scope?.from ?? drafts.length - 1); i--) {
    const before = drafts[i]!;
    if (before.numbered === null || before.date !== null) break;
    undated.unshift(before);
  }
  if (undated.length !== dates.length || undated[undated.length - 1] !== item) return null;
  undated.forEach((before, place) => {
    before.date = dates[place]!;
  });
  return end;
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
