import { fitsCouncilYear } from '../catalogue/numbering';
import type { OrganCode } from '../vocabulary/citations';
import { DATE_FORMS } from '../vocabulary/date-forms';
import { ofSecurityCouncil } from './bare';
import { skipSpace } from './characters';
import { type Draft, draft } from './draft';
import type { PrintedNumber } from './number';
import { type Reading, wordsOf } from './reading';
import { mentioned, organOfDocument, possessor } from './whose';

/**
 * Chinese puts organ and date before a number and the noun behind the last one of a list:
 * 大会2015年12月17日第70/178号和2016年12月19日第71/209号决议.
 */
export function readNumberBeforeNoun(reading: Reading, index: number, number: PrintedNumber): number {
  const { drafts, tokens, text } = reading;
  const chain = chainBefore(reading, index);
  const noun = nounBehind(reading, index);
  // `2024/25年度` is a financial year.
  if (
    noun === 'other' ||
    text[skipSpace(text, number.end)] === DATE_FORMS[reading.lexicon.language].signs?.year
  )
    return index + 1;
  const inherited = chain.inherits ? drafts[drafts.length - 1]?.numbered?.kind : undefined;
  const kind = noun ?? inherited ?? nounBefore(reading, index);
  const evident =
    (number.form === 'special' && !number.parted) || number.form === 'roman' || number.form === 'security';
  const plain = number.parted || number.form === 'dotted' || number.form === 'conference';
  if (kind === null && !evident && (reading.scope === null || plain)) return index + 1;
  if (!chain.inherits) reading.awaited.length = 0;
  const date = reading.awaited.shift() ?? dateOf(reading, index, chain.dates);
  const last = chain.inherits ? (drafts[drafts.length - 1]?.numbered ?? null) : null;
  const item = draft('resolution', tokens[index]!.start, number.end, {
    date,
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
      near: date ?? dateBefore(reading, index),
    },
  });
  drafts.push(item);
  return readPartsBehindNoun(reading, index, item);
}

/**
 * `安全理事会第1325和第2250号决议`: a number of the Security Council without its year. Only a mark of numbers before it and
 * the noun behind it tell it from other figures.
 */
export function readIntegerBeforeNoun(reading: Reading, index: number, value: number): number {
  const { drafts, tokens } = reading;
  const chain = chainBefore(reading, index);
  const last = chain.inherits ? (drafts[drafts.length - 1] ?? null) : null;
  const belongs =
    last === null
      ? reading.isWord(index - 1, 'number-mark')
      : isInList(reading, index) && isOfSecurityCouncil(last);
  if (!belongs || nounBehind(reading, index) !== 'resolution') return index + 1;
  const organ = last === null ? null : 'S';
  const itself = chain.itself ? reading.own : null;
  const symbol = ofSecurityCouncil(reading, value, organ ?? chain.named ?? chain.possessive ?? itself);
  const date = chain.dates[chain.dates.length - 1] ?? null;
  if (symbol === null || (date !== null && !fitsCouncilYear(value, Number(date.slice(0, 4)))))
    return index + 1;
  const { start, end } = tokens[index]!;
  const item = draft('resolution', start, end, { symbol, date });
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

/**
 * The date of a number among those before it: where as many numbers follow as there are dates, each has its own
 * (2018年12月20日和2019年12月18日第73/248号和第74/238号决议), else the last one.
 */
function dateOf(reading: Reading, index: number, dates: readonly string[]): string | null {
  if (dates.length > 1 && numbersWithoutDate(reading, index) === dates.length)
    reading.awaited.push(...dates.slice(1));
  return (reading.awaited.length > 0 ? dates[0] : dates[dates.length - 1]) ?? null;
}

/** How many numbers stand in a list from `index` on, none with a date before it. */
function numbersWithoutDate({ tokens }: Reading, index: number): number {
  let count = 0;
  for (let i = index; i < tokens.length && i < index + 60; i++) {
    const token = tokens[i]!;
    if (i > index && token.gap > 0) break;
    if (token.kind === 'number') count++;
    else if (token.kind !== 'comma') {
      const is = token.kind === 'word' ? token.meaning.is : null;
      if (is !== 'number-mark' && is !== 'and') break;
    }
  }
  return count;
}

interface Chain {
  readonly named: OrganCode | null;
  readonly possessive: OrganCode | null;
  /** In the order of the text; several where a list of dates stands before a list of numbers. */
  readonly dates: readonly string[];
  /** Whether a possessive says that it is of the organ of the text. */
  readonly itself: boolean;
  /** Whether it goes on with a list, whose evidence then holds for it too. */
  readonly inherits: boolean;
}

/** What stands before a number in Chinese, read backwards. */
function chainBefore(reading: Reading, index: number): Chain {
  const { tokens, drafts } = reading;
  const dates: string[] = [];
  let otherClause = false;
  for (let i = index; i > 0; i--) {
    const before = tokens[i - 1]!;
    if (before.kind === 'date') {
      if (otherClause) break;
      // The date of a report under a resolution is none of the resolution: 2020年3月5日关于第….
      if (
        !reading.lexicon.leads.join(reading.text, before.end, tokens[i]!.start) &&
        !reading.isWord(i, 'and')
      )
        break;
      dates.unshift(before.date.iso);
      continue;
    }
    if (tokens[i]!.gap > 2) break;
    if (before.kind === 'integer') {
      const inherits = drafts[drafts.length - 1]?.start === before.start;
      return { named: null, possessive: null, dates, itself: false, inherits };
    }
    if (before.kind === 'number') {
      const last = drafts[drafts.length - 1];
      const inherits = last?.start === before.start;
      const token = tokens[index]!;
      const sameSession = token.kind === 'number' && before.number.group === token.number.group;
      return {
        named: null,
        possessive: null,
        dates: dates.length === 0 && inherits && sameSession && last.date !== null ? [last.date] : dates,
        itself: false,
        inherits,
      };
    }
    if (before.kind === 'comma') {
      // 延长至2020年7月31日，回顾第…: what words part from the number is no date of it.
      otherClause ||= tokens[i]!.gap > 0;
      continue;
    }
    if (before.kind !== 'word') break;
    const { meaning } = before;
    if (meaning.is === 'number-mark' || meaning.is === 'and' || meaning.is === 'to') continue;
    if (meaning.is === 'organ' && tokens[i]!.gap === 0)
      return {
        named: reading.resolve(meaning.organ),
        possessive: null,
        dates,
        itself: false,
        inherits: false,
      };
    if (meaning.is === 'its') {
      const possessive = possessor(reading, before.start);
      return { named: null, possessive, dates, itself: possessive === null, inherits: false };
    }
    break;
  }
  return {
    named: null,
    possessive: mentioned(reading, tokens[index]!.start),
    dates,
    itself: false,
    inherits: false,
  };
}

/** The noun that ends a list of numbers, the number at `index` among them; `other` for one of no resolutions. */
function nounBehind(reading: Reading, index: number): 'resolution' | 'decision' | 'other' | null {
  for (let i = index + 1; i < reading.tokens.length && i < index + 400; i++) {
    const token = reading.tokens[i]!;
    if (token.gap > 2) return null;
    if (token.kind === 'number' || token.kind === 'date' || token.kind === 'comma') continue;
    if (token.kind === 'integer' && isInList(reading, i)) continue;
    if (token.kind !== 'word') return null;
    const { meaning } = token;
    if (meaning.is === 'noun') return meaning.kind;
    if (meaning.is === 'other-noun') return 'other';
    if (meaning.is === 'number-mark' || meaning.is === 'and' || meaning.is === 'to' || meaning.is === 'organ')
      continue;
    return null;
  }
  return null;
}

/** The noun that stands straight before a number, as notes have it for decisions of other bodies: 决定1/CP.21. */
function nounBefore(reading: Reading, index: number): 'resolution' | 'decision' | null {
  const meaning = reading.meaningAt(index - 1);
  return meaning?.is === 'noun' && reading.followsAt(index) ? meaning.kind : null;
}

function isOfSecurityCouncil({ symbol, numbered }: Draft): boolean {
  return numbered === null ? symbol?.startsWith('S/RES/') === true : numbered.number.form === 'security';
}

/** Whether a mark of numbers, a conjunction or a comma stands before the figure at `index`. */
function isInList(reading: Reading, index: number): boolean {
  const is = reading.meaningAt(index - 1)?.is;
  return is === 'number-mark' || is === 'and' || reading.tokens[index - 1]?.kind === 'comma';
}

/** 第69/283号决议附件二, 决定1/CP.21，附件: parts behind the number and its noun belong to it. */
function readPartsBehindNoun(reading: Reading, index: number, item: Draft): number {
  let next = index + 1;
  while (reading.isWord(next, 'number-mark') && reading.followsAt(next)) next++;
  if (!reading.isWord(next, 'noun') || !reading.followsAt(next)) {
    if (nounBefore(reading, index) === null) return index + 1;
    next = index;
  }
  const parts = reading.partsBehind(reading.tokens[next]!.end);
  if (parts.length === 0) return index + 1;
  item.part = wordsOf(reading.text, parts);
  item.end = parts[parts.length - 1]!.end;
  return reading.indexAt(item.end, next);
}
