import { assemblyYear, rightsCouncilYear } from '../catalogue/numbering';
import { organOfIssuer, seriesMeaning } from '../catalogue/series';
import { officialStateName } from '../catalogue/states';
import { romanAt } from './characters';

/** `AC.109`, `WG.6`, `PC.2`, `CONF.IX`: a body by its kind; null for what is none. */
export function bodyKind(piece: string): string | null {
  if (piece === 'C') return 'the committee itself';
  const dot = piece.indexOf('.');
  const meaning = seriesMeaning(dot < 0 ? piece : piece.slice(0, dot), 'body');
  if (meaning === null) return null;
  // A kind that is one of several has a number behind it, save where a body has one alone.
  if (dot < 0) return NUMBERED_KINDS.has(piece) ? null : meaning;
  const number = piece.slice(dot + 1);
  const roman = romanIn(number);
  if (roman !== null)
    return piece.startsWith('CONF') ? `${ordinal(roman)} review conference` : `${meaning} ${number}`;
  if (!/^\d+$/.test(number)) return null;
  return number.length === 4 ? `${meaning} of ${number}` : `${meaning} No. ${number}`;
}

/** Kinds of bodies that are told apart by numbers. */
const NUMBERED_KINDS: ReadonlySet<string> = new Set(['AC', 'CN', 'GC', 'GE', 'SC', 'Sub', 'WG']);

/** What a part of a symbol behind its bodies means; the first `bodies` pieces name those. */
export function meaningOf(pieces: readonly string[], index: number, bodies: number): string {
  const piece = pieces[index]!;
  if (piece.startsWith('(')) return volumeMeaning(piece.slice(1, -1));
  const organ = organOfIssuer(pieces[0]!, piece);
  if (organ !== null) return organ;
  const change = seriesMeaning(piece, 'change');
  if (change !== null) return changeMeaning(change, piece);
  const nature = natureMeaning(piece);
  if (nature !== null) return nature;
  const kind = bodyKind(piece);
  if (kind !== null) return kind;
  const state = /^[A-Z]{3}$/.test(piece) ? officialStateName(piece, null, 'en') : null;
  if (state !== null) return state;
  // `CBD/CP/MOP/VIII/19`
  const roman = /^[IVXLC]+$/.test(piece) && /^\d/.test(pieces[index + 1] ?? '');
  const session = roman || /^E?S-\d/.test(piece) ? sessionName(piece) : null;
  if (session !== null) return session;
  if (!/^\d+[A-Z]?(?:-\d+)?$/.test(piece)) return 'part of the series';
  return figureMeaning(pieces, index, bodies);
}

/** `SR.12`, `L.4`, `CO`: what kind of document it is; null where a part says nothing of that. */
function natureMeaning(piece: string): string | null {
  const dot = piece.indexOf('.');
  // `LC/G.2681`: a letter with a number is a manner of distribution.
  const nature = dot === 1 && /^[DG]/.test(piece) ? null : seriesMeaning(piece, 'nature');
  if (nature === null || dot < 0) return nature;
  const number = piece.slice(dot + 1);
  const meeting = /^(summary|verbatim) record/.exec(nature)?.[0];
  const [, first, last] = /^(\d+)(?:-(\d+))?$/.exec(number) ?? [];
  if (meeting === undefined || first === undefined) return `${nature}, No. ${number}`;
  if (last === undefined) return `${meeting} of the ${ordinal(Number(first))} meeting`;
  return `${meeting}s of the ${ordinal(Number(first))} to ${ordinal(Number(last))} meetings`;
}

/** The reports that a State under review is heard on, by the last figure of their symbols. */
const REVIEW_REPORTS = [
  'national report',
  'compilation of information from the United Nations',
  'summary of submissions of other stakeholders',
];

function figureMeaning(pieces: readonly string[], index: number, bodies: number): string {
  const value = Number.parseInt(pieces[index]!, 10);
  const before = pieces.slice(bodies, index);
  if (pieces[2] === 'WG.6' && pieces[1] === 'HRC' && /^[A-Z]{3}$/.test(before[before.length - 1] ?? ''))
    return REVIEW_REPORTS[value - 1] ?? 'number in the series';
  if (before[before.length - 1] === 'CO') return reportsMeaning(pieces[index]!);
  if (before.includes('D')) {
    if (before[before.length - 1] === 'D') return `communication No. ${value}`;
    if (isYear(value)) return 'year';
  }
  if (!isFirstOfTwoFigures(pieces, index)) return 'number in the series';
  if (isYear(value)) return 'year';
  const council = pieces[0] === 'A' && pieces[1] === 'HRC';
  if (council && bodies === 2 && isOfTheCouncil(pieces[2]!))
    return `${ordinal(value)} session of the Council (${rightsCouncilYear(value)})`;
  if (!council && pieces[0] === 'A' && value > 30)
    return `${ordinal(value)} session of the General Assembly (${assemblyYear(value)}–${assemblyYear(value) + 1})`;
  if (pieces[0] === 'SPLOS') return `${ordinal(value)} Meeting`;
  return council ? `${ordinal(value)} session of the body` : `${ordinal(value)} session`;
}

/** `8`, `6-7`: the reports of a State that concluding observations are on. */
function reportsMeaning(piece: string): string {
  const [first = 0, last] = piece.split('-').map((figure) => Number.parseInt(figure, 10));
  if (last === undefined) return `on the ${ordinal(first)} periodic report`;
  return `on the ${ordinal(first)} ${last === first + 1 ? 'and' : 'to'} ${ordinal(last)} periodic reports`;
}

/** Whether what follows `A/HRC/` leaves it a document of the Council: a session, a resolution, no body that is not known. */
function isOfTheCouncil(piece: string): boolean {
  return /^\d/.test(piece) || seriesMeaning(piece, 'nature') !== null;
}

function isYear(value: number): boolean {
  return value >= 1946 && value < 2200;
}

/** Whether a figure has a figure, a numbered kind or a State behind it and none before: then it is a session or year. */
function isFirstOfTwoFigures(pieces: readonly string[], index: number): boolean {
  const [next, second] = pieces.slice(index + 1);
  if (next === undefined || pieces.slice(0, index).some((piece) => /^\d+$/.test(piece))) return false;
  if (/^\d/.test(next)) return true;
  if (/^[A-Z]+\.\d/.test(next)) return seriesMeaning(next, 'change') === null;
  return /^[A-Z]+$/.test(next) && second !== undefined && /^(?:\d|[A-Z]+\.\d)/.test(second);
}

/** What the words in parentheses say. */
function volumeMeaning(inside: string): string {
  if (/^\d{4}$/.test(inside)) return 'year of adoption';
  const session = sessionName(inside);
  if (session !== null) return session;
  const [, word = '', number = ''] = /^([A-Za-z]+?)s?\.?((?:\d|[IVXLC]).*)?$/.exec(inside) ?? [];
  const said = VOLUME_WORDS.find((one) => one.startsWith(word.toLowerCase().slice(0, 4)) && word.length > 2);
  if (said === undefined) return 'what the document holds';
  if (number === '') return said;
  const several = number.replace(/(\d|[IVXLC])(?:and|-)(?=\d|[IVXLC])/, '$1 and ');
  return `${said}${several === number ? '' : 's'} ${several}`;
}

const VOLUME_WORDS = [
  'part',
  'volume',
  'section',
  'supplement',
  'resumption',
  'plan outline',
  'programme',
  'prologue',
  'chapter',
  'income section',
  'introduction',
];

/** A session by its number as symbols have it: `14`, `XXI`, `S-IV`, `ES-10`, or its year; null where it is none. */
export function sessionName(number: string): string | null {
  const [, prefix = '', rest = ''] = /^(E?S-)?(\d{1,4}|[IVXLC]+)$/.exec(number) ?? [];
  const value = /^\d/.test(rest) ? Number(rest) : romanIn(rest);
  if (value === null) return null;
  if (prefix === '') return isYear(value) ? `session of ${value}` : `${ordinal(value)} session`;
  return `${ordinal(value)} ${prefix === 'ES-' ? 'emergency special' : 'special'} session`;
}

function romanIn(number: string): number | null {
  const roman = romanAt(number, 0);
  return roman !== null && roman.end === number.length ? roman.value : null;
}

/** `addendum` and `Add.1-3` as `addenda 1 to 3`. */
export function changeMeaning(meaning: string, piece: string): string {
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

/** `61st`, `12th`. */
export function ordinal(value: number): string {
  const tens = value % 100;
  if (tens >= 11 && tens <= 13) return `${value}th`;
  const ending = ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
  return `${value}${ending}`;
}
