import {
  assemblySatOn,
  councilYear,
  fitsAssemblySession,
  fitsCouncilYear,
  fitsRightsCommission,
  rightsCouncilSatOn,
  specialSessionYear,
} from '../catalogue/numbering';
import type { OrganCode } from '../vocabulary/citations';
import { toRoman } from './characters';
import type { PrintedNumber } from './number';

/** What the words around a number say of whose it is, the surest first. */
export interface Evidence {
  readonly kind: 'resolution' | 'decision';
  /** The organ named with the number itself ("General Assembly resolution", "résolution … du Conseil"). */
  readonly named: OrganCode | null;
  /** The organ that is spoken of in the sentence, where the words point to it ("the Council, in its resolution"). */
  readonly subject: OrganCode | null;
  /** The organ that the sentence spoke of last; it counts only where a date rules out the others. */
  readonly spokenOf: OrganCode | null;
  /** The organ of the text itself. */
  readonly own: OrganCode | null;
  /** ISO date that is given for it. */
  readonly date: string | null;
}

export interface Identity {
  readonly organ: OrganCode;
  /** Null where the body has no symbols that addresses know. */
  readonly symbol: string | null;
  /** Whether the form, a name or the date leaves no doubt. */
  readonly sure: boolean;
}

const HIGHEST_RIGHTS_COUNCIL_SESSION = 70;

/** The Human Rights Council adopts some forty resolutions a session; its decisions begin at 101. */
function fitsRightsCouncil(serial: number): boolean {
  return serial <= 70 || (serial > 100 && serial < 140);
}

/** Sessions of the World Health Assembly from which on no other body numbers its resolutions with a full stop. */
const HEALTH_SESSIONS = 40;

/** Whose resolution a number is, and its symbol; null where the number can be none. */
export function identify(number: PrintedNumber, evidence: Evidence): Identity | null {
  const { named, subject, spokenOf } = evidence;
  if (number.form === 'dotted' || (number.form === 'session' && named === 'WHA'))
    return dotted(number, named ?? subject);
  const known: Evidence = {
    ...evidence,
    named: withoutSymbols(named),
    subject: withoutSymbols(subject),
    spokenOf: withoutSymbols(spokenOf),
  };
  switch (number.form) {
    case 'security':
      return securityCouncil(number, known);
    case 'roman':
      return runningNumber(number, known);
    case 'year':
      return byYear(number, known);
    case 'special':
      return specialSession(number, known);
    case 'session':
      return bySession(number, known);
    case 'conference': {
      const symbol = number.letters === '' ? null : `${number.serial}/${number.letters}.${number.group}`;
      return { organ: 'other', symbol, sure: true };
    }
  }
}

/** The World Health Assembly is one of the bodies that have no symbols, save for its own form of number. */
function withoutSymbols(organ: OrganCode | null): OrganCode | null {
  return organ === 'WHA' ? 'other' : organ;
}

function dotted({ group, serial }: PrintedNumber, organ: OrganCode | null): Identity {
  const health = organ === 'WHA' || (group >= HEALTH_SESSIONS && group < 100);
  return health
    ? { organ: 'WHA', symbol: `WHA${group}.${serial}`, sure: organ === 'WHA' }
    : { organ: 'other', symbol: null, sure: true };
}

function securityCouncil(number: PrintedNumber, evidence: Evidence): Identity | null {
  const sure = fitsCouncilYear(number.serial, number.group);
  const { named } = evidence;
  if (!sure && named !== null && named !== 'S' && named !== 'council')
    return { organ: 'other', symbol: null, sure: true };
  return { organ: 'S', symbol: `S/RES/${number.serial}(${number.group})`, sure };
}

/** A number that the text gives without its year (`resolution 1325`); null where it can be none of the Security Council. */
export function bareSecurityCouncil(serial: number): string | null {
  const year = councilYear(serial);
  return year === null ? null : `S/RES/${serial}(${year})`;
}

function runningNumber(number: PrintedNumber, evidence: Evidence): Identity {
  const { serial, group, prefix, letters } = number;
  const session = prefix === 'ORG-' ? `ORG-${group}` : `${prefix}${toRoman(group)}`;
  const what = evidence.kind === 'decision' ? 'DEC' : 'RES';
  const assembly: Identity = { organ: 'A', symbol: `A/${what}/${serial}(${session})`, sure: true };
  const economic: Identity = { organ: 'E', symbol: `E/${what}/${serial}(${session})`, sure: true };
  const named = evidence.named ?? evidence.subject;
  if (prefix === 'ES-') return assembly;
  if (prefix === 'ORG-') return economic;
  if (prefix === 'S-') return named === 'E' ? economic : assembly;
  const fits = fitsAssemblySession(serial, group);
  // What a sentence only spoke of does not outweigh a number that is one of the Assembly's.
  if (evidence.named === 'other' || (named === 'other' && !fits))
    return { organ: 'other', symbol: null, sure: true };
  if (fits && (letters !== '' || named !== 'E')) return assembly;
  const ofCommission = named === 'E/CN.4' || named === 'commission';
  // An African or an American commission counts otherwise.
  if (ofCommission && !fitsRightsCommission(serial, group))
    return { organ: 'other', symbol: null, sure: true };
  if (ofCommission)
    return { organ: 'E/CN.4', symbol: `E/CN.4/${what}/${serial}(${session})`, sure: named === 'E/CN.4' };
  if (evidence.named === 'A') return assembly;
  return economic;
}

function byYear(number: PrintedNumber, evidence: Evidence): Identity | null {
  const { serial, group } = number;
  if (group < 1946 || group > 2099) return null;
  const organ = evidence.named ?? evidence.subject;
  const what = evidence.kind === 'decision' ? 'DEC' : 'RES';
  // The Commission on Human Rights sat in spring, the Council never did, and its number too began with the year.
  const month = evidence.date?.slice(5, 7) ?? '';
  const satThen = month === '' || month === '02' || month === '03' || month === '04';
  const possible = fitsRightsCommission(serial, group);
  const spokenOf = organ === null && month !== '' && evidence.spokenOf === 'E/CN.4';
  if (possible && (organ === 'E/CN.4' || ((organ === 'commission' || spokenOf) && satThen)))
    return { organ: 'E/CN.4', symbol: `E/CN.4/${what}/${group}/${serial}`, sure: organ === 'E/CN.4' };
  if (organ !== 'E' && isOfSubCommission(group, evidence.date))
    return { organ: 'other', symbol: null, sure: true };
  if (organ === 'other' || evidence.named === 'commission' || evidence.named === 'E/CN.4')
    return { organ: 'other', symbol: null, sure: evidence.named !== null };
  return { organ: 'E', symbol: `E/${what}/${group}/${serial}`, sure: organ === 'E' };
}

/**
 * The Sub-Commission on human rights numbered its resolutions as the Council does and met in August until 2006; the
 * Council has closed its session by then.
 */
function isOfSubCommission(year: number, date: string | null): boolean {
  return year <= 2006 && date !== null && date > `${year}-08-05` && date < `${year}-09`;
}

function specialSession(number: PrintedNumber, evidence: Evidence): Identity {
  const { serial, group, prefix } = number;
  const what = evidence.kind === 'decision' ? 'DEC' : 'RES';
  const assembly: Identity = { organ: 'A', symbol: `A/${what}/${prefix}${group}/${serial}`, sure: true };
  if (prefix === 'ES-') return assembly;
  if (evidence.named === 'other') return { organ: 'other', symbol: null, sure: true };
  const council: Identity = {
    ...assembly,
    organ: 'A/HRC',
    symbol: `A/HRC/${what}/${prefix}${group}/${serial}`,
  };
  if (evidence.named === 'A/HRC') return council;
  if (evidence.named === 'A') return assembly;
  const assemblyYear = specialSessionYear(group);
  if (assemblyYear === null) return council;
  if (evidence.date !== null) {
    const year = Number(evidence.date.slice(0, 4));
    if (year < 2006) return assembly;
    if (year !== assemblyYear) return council;
    // In 2021 both had a session of this number: the Assembly in June, the Council in November.
    if (group !== 32) return assembly;
  }
  const guess = evidence.subject ?? evidence.own;
  return { ...(guess === 'A/HRC' || guess === 'council' ? council : assembly), sure: false };
}

/** A number by session of a body that is neither Assembly nor council; null for those. */
function ofOtherBody(organ: OrganCode, { group, serial }: PrintedNumber): Identity | null {
  if (organ === 'other' || organ === 'commission' || organ === 'E/CN.4')
    return { organ: 'other', symbol: null, sure: true };
  if (organ === 'UNEP/EA') return { organ, symbol: `UNEP/EA.${group}/Res.${serial}`, sure: true };
  if (organ === 'E/ESCAP') return { organ, symbol: `E/ESCAP/RES/${group}/${serial}`, sure: true };
  return null;
}

function bySession(number: PrintedNumber, evidence: Evidence): Identity | null {
  const { serial, group, letters, prefix } = number;
  const { date, named } = evidence;
  const what = evidence.kind === 'decision' ? 'DEC' : 'RES';
  const suffix = letters === '' ? '' : letters;
  const assembly: Identity = {
    organ: 'A',
    symbol: `A/${what}/${prefix}${group}/${serial}${suffix}`,
    sure: true,
  };
  const council: Identity = { organ: 'A/HRC', symbol: `A/HRC/${what}/${group}/${serial}`, sure: true };
  const elsewhere = named === null ? null : ofOtherBody(named, number);
  if (elsewhere !== null) return elsewhere;

  const assemblyPossible = group >= 31 && group < 120;
  const councilPossible =
    group <= HIGHEST_RIGHTS_COUNCIL_SESSION && letters === '' && fitsRightsCouncil(serial);
  if (named === 'A/HRC' && councilPossible) return council;
  if (named === 'A' && assemblyPossible) return assembly;
  if (date !== null) {
    const inAssembly = assemblyPossible && assemblySatOn(group, date);
    const inCouncil = councilPossible && rightsCouncilSatOn(group, date);
    if (inAssembly && !inCouncil) return assembly;
    if (inCouncil && !inAssembly) return council;
    const spokenOf = evidence.spokenOf === null ? null : ofOtherBody(evidence.spokenOf, number);
    if (!inAssembly && !inCouncil && spokenOf !== null) return spokenOf;
  }
  if (!councilPossible) return assemblyPossible ? { ...assembly, sure: date === null } : null;

  const guess = named ?? evidence.subject;
  const guessed = guess === null ? null : ofOtherBody(guess, number);
  if (guessed !== null) return { ...guessed, sure: false };
  const council_ = guess === 'A/HRC' || guess === 'council' || (guess === null && evidence.own === 'A/HRC');
  if (council_ || !assemblyPossible) {
    // Before its thirty-first session the Assembly wrote its numbers otherwise.
    const known = council_ || evidence.own === 'A/HRC';
    return known ? { ...council, sure: false } : { organ: 'other', symbol: null, sure: false };
  }
  return { ...assembly, sure: false };
}
