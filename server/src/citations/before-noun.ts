import type { OrganCode } from '../vocabulary/citations';
import { type Draft, draft } from './draft';
import type { PrintedNumber } from './number';
import { type Reading, wordsOf } from './reading';
import { mentioned, organOfDocument, possessor } from './whose';

/**
 * Chinese puts organ and date before a number and the noun behind the last one of a list:
 * 大会2015年12月17日第70/178号和2016年12月19日第71/209号决议.
 */
export function readNumberBeforeNoun(reading: Reading, index: number, number: PrintedNumber): number {
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
  return { named: null, possessive: mentioned(reading, tokens[index]!.start), date, inherits: false };
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
