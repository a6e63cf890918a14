import type { OrganCode } from '../vocabulary/citations';
import type { Draft } from './draft';
import { type Reading, wordsOf } from './reading';

/** What belongs to a number and stands behind it: its organ, its date, its parts, each once and in any order. */
export function readTail(reading: Reading, index: number, item: Draft): number {
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
