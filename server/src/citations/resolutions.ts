import { FOLDED } from '../catalogue/fold';
import type { OrganCode } from '../vocabulary/citations';
import { isWordAt, skipSpace } from './digits';
import { type Draft, draft } from './draft';
import { bareSecurityCouncil } from './identify';
import type { PrintedNumber } from './number';
import { type Reading, wordsOf } from './reading';

/** How many characters back an organ may stand and still be the one that a bare "resolution 34/18" is of. */
const NEARBY = 60;

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
  if (before?.is === 'organ' && attributive) {
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
    spokenOf: reading.subject?.organ ?? null,
    from: drafts.length,
    part: waiting?.words ?? null,
  };

  const integer = tokens[next];
  if (integer?.kind === 'integer' && reading.followsAt(next) && meaning.kind === 'resolution') {
    const symbol = bareNumber(reading, integer.value, integer.end, named ?? subject);
    if (symbol !== null)
      drafts.push(draft('resolution', integer.start, integer.end, { symbol, part: waiting?.words ?? null }));
  }
  return next;
}

/** Whether an organ stands straight before the noun at `index`: nothing between but spaces and a possessive ending. */
function isAttributive(reading: Reading, index: number): boolean {
  const between = reading.text.slice(reading.tokens[index - 1]!.end, reading.tokens[index]!.start);
  return between.length <= 4;
}

function joinsOrgan(reading: Reading, end: number, index: number): boolean {
  return reading.lexicon.of.join(reading.text, end, reading.tokens[index]!.start);
}

/** The organ that the sentence spoke of shortly before. */
function mentioned(reading: Reading, start: number): OrganCode | null {
  const { subject } = reading;
  return subject !== null && start - subject.end <= NEARBY ? subject.organ : null;
}

/**
 * `E/2015/27, chap. I, sect. C, resolution 59/1`: a resolution in a document is of the body that reports there. The
 * reports of the Human Rights Council are supplements No. 53 of the records of the Assembly.
 */
function organOfDocument(reading: Reading, index: number): OrganCode | null {
  const { document, tokens } = reading;
  const comma = tokens[index - 1];
  if (document === null || comma?.kind !== 'comma' || comma.start !== skipSpace(reading.text, document.end))
    return null;
  const symbol = document.item.symbol ?? '';
  return /^A\/\d+\/53(?:\/|$)/.test(symbol) ? 'A/HRC' : 'other';
}

/** `International Telecommunication Union resolution 186`: a capital word before the noun that is no organ known here. */
function isOfUnknownBody(reading: Reading, start: number): boolean {
  const { text, lexicon } = reading;
  if (lexicon.language !== 'en' || text[start - 1] !== ' ') return false;
  let before = start - 1;
  while (before > 0 && isWordAt(text, before - 1)) before--;
  if (!isCapitalAt(text, before) || start - before < 4) return false;
  // The first word of a sentence and "United Nations" say nothing.
  return (
    text[before - 1] === ' ' &&
    !'.;:'.includes(text[before - 2] ?? '.') &&
    !text.startsWith('Nations', before)
  );
}

function isCapitalAt(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return isWordAt(text, offset) && FOLDED[unit] !== unit && unit < 0x530;
}

/** Whose "its" is: the organ of the text after "recalling", else the one that the sentence speaks of. */
function possessor(reading: Reading, start: number): OrganCode | null {
  const { subject, text, lexicon } = reading;
  if (subject === null) return null;
  const words = text
    .slice(Math.max(0, start - 40), start)
    .trimEnd()
    .split(/\s/)
    .slice(-2);
  const own = words.some((word) => lexicon.words.ownBefore.some((ending) => foldedEnds(word, ending)));
  return own ? null : subject.organ;
}

function foldedEnds(word: string, ending: string): boolean {
  if (word.length < ending.length) return false;
  const offset = word.length - ending.length;
  for (let i = 0; i < ending.length; i++)
    if (FOLDED[word.charCodeAt(offset + i)] !== FOLDED[ending.charCodeAt(i)]) return false;
  return true;
}

/** In Arabic the possessive tells an assembly from a council. */
function possessorByGender(reading: Reading, gender: 'feminine' | 'masculine'): OrganCode | null {
  const ownGender = reading.own === null || reading.own === 'A' ? 'feminine' : 'masculine';
  if (gender === ownGender) {
    const { subject } = reading;
    return subject !== null && subject.organ !== 'A' && gender === 'feminine' ? subject.organ : null;
  }
  if (gender === 'feminine') return reading.subject?.organ ?? 'A';
  return reading.subject?.organ ?? reading.memory.council ?? 'council';
}

/** `resolution 1325` without its year: only where nothing says that it is of another organ. */
function bareNumber(reading: Reading, value: number, end: number, organ: OrganCode | null): string | null {
  if (value < 100) return null;
  const known = reading.memory.running.get(value);
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
      item.date = token.date.iso;
      shareDate(reading, item);
      end = token.end;
      index = at + 1;
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

/** Whether a number that looks like one of a resolution is one here. */
function isAccepted(reading: Reading, index: number, number: PrintedNumber): boolean {
  const token = reading.tokens[index]!;
  if (number.form === 'special') return true;
  if (number.form === 'security') return reading.scope !== null || bareFits(number);
  if (number.form === 'roman') return reading.scope !== null || number.serial >= 100;
  if (reading.scope === null || token.gap > 2) return false;
  const before = reading.tokens[index - 1];
  if (before === undefined) return false;
  if (before.kind !== 'word') return before.kind !== 'integer' && before.kind !== 'stop';
  const { is } = before.meaning;
  return is !== 'part' && is !== 'volume' && is !== 'supplement' && is !== 'name';
}

function bareFits(number: PrintedNumber): boolean {
  return (
    number.serial >= 10 && bareSecurityCouncil(number.serial) === `S/RES/${number.serial}(${number.group})`
  );
}

/**
 * Chinese puts organ and date before a number and the noun behind the last one of a list:
 * 大会2015年12月17日第70/178号和2016年12月19日第71/209号决议.
 */
function readNumberBeforeNoun(reading: Reading, index: number, number: PrintedNumber): number {
  const { drafts, tokens } = reading;
  const chain = chainBefore(reading, index);
  const noun = nounBehind(reading, index);
  const kind = noun ?? (chain.inherits ? drafts[drafts.length - 1]?.numbered?.kind : null) ?? null;
  const evident = number.form === 'special' || number.form === 'roman' || number.form === 'security';
  if (kind === null && !evident && reading.scope === null) return index + 1;
  const last = chain.inherits ? (drafts[drafts.length - 1]?.numbered ?? null) : null;
  const item = draft('resolution', tokens[index]!.start, number.end, {
    date: chain.date,
    numbered: {
      number,
      kind: kind ?? reading.scope?.kind ?? 'resolution',
      named:
        chain.named ??
        (chain.inherits ? null : organOfDocument(reading, beforeMark(reading, index))) ??
        last?.named ??
        null,
      subject: chain.possessive ?? last?.subject ?? null,
      spokenOf: reading.subject?.organ ?? null,
      near: chain.date ?? dateBefore(reading, index),
    },
  });
  drafts.push(item);
  return readPartsBehindNoun(reading, index, item);
}

/** The index of the 第 before a number; of the number itself where it has none. */
function beforeMark(reading: Reading, index: number): number {
  return reading.isWord(index - 1, 'number-mark') ? index - 1 : index;
}

/** The date that stands between a number and the one before it, parted from it by a title: 2024年7月10日题为“…”的第56/5号. */
function dateBefore(reading: Reading, index: number): string | null {
  for (let i = index - 1; i >= 0 && i > index - 40; i--) {
    const token = reading.tokens[i]!;
    if (token.kind === 'date') return token.date.iso;
    if (token.kind === 'number' || token.kind === 'stop') return null;
  }
  return null;
}

interface Chain {
  readonly named: OrganCode | null;
  readonly possessive: OrganCode | null;
  readonly date: string | null;
  /** Whether it goes on with a list, whose evidence then holds for it too. */
  readonly inherits: boolean;
}

/** What stands before a number in Chinese, read backwards. */
function chainBefore(reading: Reading, index: number): Chain {
  const { tokens, drafts } = reading;
  let date: string | null = null;
  for (let i = index; i > 0; i--) {
    const before = tokens[i - 1]!;
    if (tokens[i]!.gap > 2) break;
    if (before.kind === 'date' && date === null) {
      date = before.date.iso;
      continue;
    }
    if (before.kind === 'number') {
      const last = drafts[drafts.length - 1];
      const inherits = last?.start === before.start;
      const sameSession = before.number.group === (tokens[index] as { number: PrintedNumber }).number.group;
      return {
        named: null,
        possessive: null,
        date: date ?? (inherits && sameSession ? last.date : null),
        inherits,
      };
    }
    if (before.kind === 'comma') continue;
    if (before.kind !== 'word') break;
    const { meaning } = before;
    if (meaning.is === 'number-mark' || meaning.is === 'and' || meaning.is === 'to') continue;
    if (meaning.is === 'organ' && tokens[i]!.gap === 0)
      return { named: reading.resolve(meaning.organ), possessive: null, date, inherits: false };
    if (meaning.is === 'its')
      return { named: null, possessive: possessor(reading, before.start), date, inherits: false };
    break;
  }
  const near = reading.subject;
  const possessive = near !== null && tokens[index]!.start - near.end <= NEARBY ? near.organ : null;
  return { named: null, possessive, date, inherits: false };
}

/** The noun that ends a list of numbers, the number at `index` among them. */
function nounBehind(reading: Reading, index: number): 'resolution' | 'decision' | null {
  for (let i = index + 1; i < reading.tokens.length && i < index + 400; i++) {
    const token = reading.tokens[i]!;
    if (token.gap > 2) return null;
    if (token.kind === 'number' || token.kind === 'date' || token.kind === 'comma') continue;
    if (token.kind !== 'word') return null;
    const { meaning } = token;
    if (meaning.is === 'noun') return meaning.kind;
    if (meaning.is === 'number-mark' || meaning.is === 'and' || meaning.is === 'to' || meaning.is === 'organ')
      continue;
    return null;
  }
  return null;
}

/** 第69/283号决议附件二: parts behind the noun belong to the number before it. */
function readPartsBehindNoun(reading: Reading, index: number, item: Draft): number {
  let next = index + 1;
  while (reading.isWord(next, 'number-mark') && reading.followsAt(next)) next++;
  if (!reading.isWord(next, 'noun') || !reading.followsAt(next)) return index + 1;
  const parts = reading.partsBehind(reading.tokens[next]!.end);
  if (parts.length === 0) return index + 1;
  item.part = wordsOf(reading.text, parts);
  item.end = parts[parts.length - 1]!.end;
  return reading.indexAt(item.end, next);
}
