import { assemblyYear, rightsCouncilYear } from '../catalogue/numbering';
import { bodyMeaning, issuerMeaning, seriesMeaning } from '../catalogue/series';
import { firstOf } from './address';
import { skipSpace } from './characters';
import { designationAt } from './designation';
import { symbolAt } from './symbol';

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

/** `UNEP/EA.4`: a body that is known without the number of its session. */
function sessionOfBody(path: string): string | null {
  const session = /\.(\d+)$/.exec(path);
  const body = session === null ? null : bodyMeaning(path.slice(0, session.index));
  return body === null ? null : `${body}, ${ordinal(Number(session![1]))} session`;
}

/** `6(Sect.26)` as `6` and `(Sect.26)`; `1325(2000)` as `1325` and `(2000)`. */
function splitVolume(piece: string): string[] {
  const open = piece.indexOf('(');
  return open <= 0 ? [piece] : [piece.slice(0, open), piece.slice(open)];
}

/** `AC.109`, `WG.6`, `PC.2`: a body by its kind. A kind without a number is none (`C` in `CRC/C` apart). */
function bodyKind(piece: string): string | null {
  const dot = piece.indexOf('.');
  if (piece === 'C') return 'the committee itself';
  if (dot < 0)
    return piece === 'PC' || piece === 'EB' || piece === 'COP' ? seriesMeaning(piece, 'body') : null;
  const meaning = seriesMeaning(piece, 'body');
  const number = piece.slice(dot + 1);
  if (meaning === null || !/^\d+$/.test(number)) return null;
  return number.length === 4 ? `${meaning} of ${number}` : `${meaning} No. ${number}`;
}

/** What a part behind the bodies means; the first `bodies` pieces name those. */
function meaningOf(pieces: readonly string[], index: number, bodies: number): string {
  const piece = pieces[index]!;
  if (piece.startsWith('(')) return volumeMeaning(piece);
  const change = seriesMeaning(piece, 'change');
  if (change !== null) return numbered(change, piece);
  const nature = seriesMeaning(piece, 'nature');
  if (nature !== null)
    return piece.includes('.') ? `${nature}, No. ${piece.slice(piece.indexOf('.') + 1)}` : nature;
  const kind = bodyKind(piece);
  if (kind !== null) return kind;
  const special = /^(ES|S)-(\d+)$/.exec(piece);
  if (special !== null) {
    const name = special[1] === 'ES' ? 'emergency special' : 'special';
    return `${ordinal(Number(special[2]))} ${name} session`;
  }
  if (!/^\d+[A-Z]?(?:-\d+)?$/.test(piece)) return 'part of the series';
  if (!isFirstOfTwoFigures(pieces, index)) return 'number in the series';
  const value = Number.parseInt(piece, 10);
  if (value >= 1946 && value < 2200) return 'year';
  const council = pieces[0] === 'A' && pieces[1] === 'HRC';
  if (council && bodies === 2)
    return `${ordinal(value)} session of the Council (${rightsCouncilYear(value)})`;
  if (council) return `${ordinal(value)} session of the body`;
  if (pieces[0] === 'A' && value > 30)
    return `${ordinal(value)} session of the General Assembly (${assemblyYear(value)}–${assemblyYear(value) + 1})`;
  return `session or serial ${value}`;
}

/** Whether a figure has another figure or a numbered kind behind it: then it is a session or year. */
function isFirstOfTwoFigures(pieces: readonly string[], index: number): boolean {
  const next = pieces[index + 1];
  if (next === undefined || /\d/.test(pieces.slice(0, index).find((piece) => /^\d+$/.test(piece)) ?? ''))
    return false;
  return /^\d/.test(next) || (/^[A-Z]+\.\d/.test(next) && seriesMeaning(next, 'change') === null);
}

function volumeMeaning(piece: string): string {
  const inside = piece.slice(1, -1);
  if (/^\d{4}$/.test(inside)) return 'year of adoption';
  if (/^(?:E?S-)?[IVXLC]+$/.test(inside)) return `session ${inside} of the organ`;
  if (/^sect/i.test(inside)) return 'section of the document';
  if (/^vol/i.test(inside)) return 'volume of the document';
  if (/^part/i.test(inside)) return 'part of the document';
  if (/^\d+$/.test(inside)) return `${ordinal(Number(inside))} session`;
  return 'what the document holds';
}

/** `addendum` and `Add.1-3` as `addenda 1 to 3`. */
function numbered(meaning: string, piece: string): string {
  const found = /\.(\d+)(?:[-–](\d+))?/.exec(piece);
  if (found === null) return meaning;
  const [, first, last] = found;
  if (last !== undefined) return `${plural(meaning)} ${first} to ${last}`;
  const comma = meaning.indexOf(',');
  return comma < 0 ? `${meaning} ${first}` : `${meaning.slice(0, comma)} ${first}${meaning.slice(comma)}`;
}

function plural(meaning: string): string {
  if (meaning.startsWith('addendum')) return 'addenda';
  if (meaning.startsWith('corrigendum')) return 'corrigenda';
  return meaning;
}

/** `Add.1–3`, `Corr.1 and 2` behind a symbol in the words of a reference. */
function additionsOf(words: string): ExplainedPart[] {
  const found: ExplainedPart[] = [];
  for (const match of words.matchAll(/\b(Add|Corr|Rev|Amend)\.(\d{1,3})(?:[-–‑](\d{1,3}))?/g)) {
    const [part, letters = '', first = '', last] = match;
    const meaning = seriesMeaning(letters, 'change') ?? letters;
    const range = last === undefined ? `.${first}` : `.${first}-${last}`;
    found.push({ part, meaning: numbered(meaning, range) });
  }
  return found;
}

/** `61st`, `12th`. */
export function ordinal(value: number): string {
  const tens = value % 100;
  if (tens >= 11 && tens <= 13) return `${value}th`;
  const ending = ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
  return `${value}${ending}`;
}
