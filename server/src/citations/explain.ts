import { bodyMeaning, issuerMeaning, seriesMeaning } from '../catalogue/series';
import { firstOf } from './address';
import { skipSpace } from './characters';
import { designationAt } from './designation';
import { bodyKind, changeMeaning, meaningOf, sessionName } from './explain-part';
import { symbolAt } from './symbol';

export { ordinal } from './explain-part';

/** A part of a document symbol and what it says. */
export interface ExplainedPart {
  /** As it stands in the symbol: `CN.4`, `2006`, `Add.1–3`. */
  readonly part: string;
  readonly meaning: string;
}

/** One symbol with its parts, in order. */
export interface ExplainedSymbol {
  readonly symbol: string;
  readonly parts: readonly ExplainedPart[];
}

/**
 * What each part of a document symbol means, in English. Takes a symbol or the words of a reference to one, additions
 * included (`E/CN.4/2006/62 and Add.1–3`); a symbol of two organs gives two. Empty where no symbol begins the words.
 */
export function explainSymbol(words: string): readonly ExplainedSymbol[] {
  const start = skipSpace(words, 0);
  const found = symbolAt(words, start);
  if (found === null) return explainDesignation(words, start);
  const explained: ExplainedSymbol[] = [];
  let rest = found.symbol;
  while (rest !== '') {
    const first = firstOf(rest);
    explained.push({ symbol: first, parts: partsOf(first) });
    rest = rest.slice(first.length + 1);
  }
  const additions = additionsOf(words.slice(found.end));
  const last = explained[explained.length - 1]!;
  explained[explained.length - 1] = { symbol: last.symbol, parts: [...last.parts, ...additions] };
  return explained;
}

/** A symbol of a body outside the document system: its form is that body's own, so that only whose it is is told. */
function explainDesignation(words: string, start: number): readonly ExplainedSymbol[] {
  const found = designationAt(words, start);
  if (found === null) return [];
  const { symbol, designation } = found;
  return [{ symbol, parts: [{ part: symbol, meaning: designation.body }] }];
}

function partsOf(symbol: string): ExplainedPart[] {
  const pieces = symbol.split('/').flatMap(splitVolume);
  const parts: ExplainedPart[] = [];
  const issuer = pieces[0]!;
  parts.push({ part: issuer, meaning: issuerMeaning(issuer) ?? 'issuing body' });
  let number = 1;
  let path = issuer;
  for (; number < pieces.length; number++) {
    const piece = pieces[number]!;
    path += `/${piece}`;
    const body = bodyMeaning(path) ?? sessionOfBody(path) ?? bodyKind(piece);
    if (body === null) break;
    parts.push({ part: piece, meaning: body });
  }
  for (let index = number; index < pieces.length; index++)
    parts.push({ part: pieces[index]!, meaning: meaningOf(pieces, index, number) });
  return parts;
}

/** `UNEP/EA.4`, `HSP/EB.2023`: a body that is known without the number or the year of its session. */
function sessionOfBody(path: string): string | null {
  const dot = path.lastIndexOf('.');
  const body = dot < 0 ? null : bodyMeaning(path.slice(0, dot));
  if (body === null) return null;
  const session = sessionName(path.slice(dot + 1));
  return session === null ? null : `${body}, ${session}`;
}

/** `6(Sect.26)` as `6` and `(Sect.26)`; `1325(2000)` as `1325` and `(2000)`. */
function splitVolume(piece: string): string[] {
  const open = piece.indexOf('(');
  return open <= 0 ? [piece] : [piece.slice(0, open), piece.slice(open)];
}

/** `Add.1–3`, `Corr.1 and 2` behind a symbol in the words of a reference. */
function additionsOf(words: string): ExplainedPart[] {
  const found: ExplainedPart[] = [];
  for (const match of words.matchAll(/\b(Add|Corr|Rev|Amend)\.(\d{1,3})(?:[-–‑](\d{1,3}))?/g)) {
    const [part, letters = '', first = '', last] = match;
    const meaning = seriesMeaning(letters, 'change') ?? letters;
    const range = last === undefined ? `.${first}` : `.${first}-${last}`;
    found.push({ part, meaning: changeMeaning(meaning, range) });
  }
  return found;
}
