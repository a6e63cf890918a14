import { codeAt, skipSpace } from './characters';
import { draft } from './draft';
import { bareSecurityCouncil } from './identify';
import { type Reading, wordsOf } from './reading';

/** A document symbol with what adds to it: `E/CN.4/2006/62 and Add.1–3, para. 12`. */
export function readSymbol(reading: Reading, index: number): number {
  const token = reading.tokens[index]!;
  if (token.kind !== 'symbol') return index + 1;
  const { end } = token.symbol;
  const symbol = withYear(token.symbol.symbol);
  const kind = token.symbol.kind ?? kindOf(symbol);
  const waiting = reading.takeWaiting(token.start);
  const item = draft(kind, token.start, end, { symbol, part: waiting?.words ?? null });
  reading.drafts.push(item);

  let next = index + 1;
  const additions = additionsBehind(reading, next);
  if (additions !== null) {
    item.end = additions.end;
    next = additions.next;
  }
  // Inside parentheses the parts stand behind the closing one, and outside the reference.
  const close = skipSpace(reading.text, item.end);
  const enclosed = codeAt(reading.text, close) === 41;
  const parts = reading.partsBehind(enclosed ? close + 1 : item.end);
  let belongs = enclosed ? close + 1 : item.end;
  if (parts.length > 0) {
    item.part = wordsOf(reading.text, parts);
    belongs = parts[parts.length - 1]!.end;
    if (!enclosed) item.end = belongs;
    next = reading.indexAt(belongs, next);
  }
  reading.document = { item, end: belongs };
  const date = reading.tokens[next];
  if (date?.kind === 'date' && reading.lexicon.leads.join(reading.text, item.end, date.start)) {
    item.date = date.date.iso;
    next++;
  }
  return next;
}

function kindOf(symbol: string): 'resolution' | 'decision' | 'document' {
  if (/\/RES[/.]|\/Res\./.test(symbol)) return 'resolution';
  return /\/DEC\//.test(symbol) ? 'decision' : 'document';
}

/** Addresses need the year of a resolution of the Security Council, which texts leave out now and then. */
function withYear(symbol: string): string {
  const serial = /^S\/RES\/(\d{1,4})$/.exec(symbol)?.[1];
  return serial === undefined ? symbol : (bareSecurityCouncil(Number(serial)) ?? symbol);
}

/** `and Add.1`, `, Corr.1 and Add.1–3` behind a symbol. */
function additionsBehind(reading: Reading, index: number): { end: number; next: number } | null {
  const { tokens, text } = reading;
  let found: { end: number; next: number } | null = null;
  let at = index;
  for (;;) {
    const joint = tokens[at];
    if (joint === undefined || joint.gap > 0) return found;
    const joined = joint.kind === 'comma' || reading.isWord(at, 'and');
    if (!joined) return found;
    let inner = at + 1;
    if (joint.kind === 'comma' && reading.isWord(inner, 'and')) inner++;
    const suffix = tokens[inner];
    if (suffix !== undefined && reading.isWord(inner, 'addition') && suffix.gap === 0) inner++;
    else if (found === null) return null;
    const number = tokens[inner];
    if (number?.kind !== 'integer' || !reading.followsAt(inner) || codeAt(text, number.end) === 47)
      return found;
    let end = number.end;
    inner++;
    const last = tokens[inner];
    const upTo = tokens[inner + 1];
    if (last?.kind === 'integer' && last.gap === 0 && isHyphenBetween(text, end, last.start)) {
      end = last.end;
      inner++;
    } else if (reading.isWord(inner, 'to') && upTo?.kind === 'integer' && upTo.gap === 0) {
      end = upTo.end;
      inner += 2;
    }
    found = { end, next: inner };
    at = inner;
  }
}

function isHyphenBetween(text: string, end: number, start: number): boolean {
  const at = skipSpace(text, end);
  return at < start && codeAt(text, at) === 45 && skipSpace(text, at + 1) === start;
}
