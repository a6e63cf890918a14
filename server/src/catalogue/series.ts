import { BODIES } from './bodies';

/**
 * What the parts of a document symbol mean. A symbol says, from left to right, whose document it is, of which
 * subsidiary body, of which session or year, of what nature, and whether it adds to or changes another.
 */

/** The first part: whose document it is. */
const ISSUERS: ReadonlyMap<string, string> = table({
  A: 'General Assembly',
  S: 'Security Council',
  E: 'Economic and Social Council',
  T: 'Trusteeship Council',
  ST: 'Secretariat',
  AT: 'United Nations Administrative Tribunal',
  BWC: 'Biological Weapons Convention',
  CAC: 'Conference of the States Parties to the United Nations Convention against Corruption',
  CAT: 'Committee against Torture',
  CBD: 'Convention on Biological Diversity',
  CCM: 'Convention on Cluster Munitions',
  CCPR: 'Human Rights Committee',
  CCW: 'Convention on Certain Conventional Weapons',
  CD: 'Conference on Disarmament',
  CEB: 'United Nations System Chief Executives Board for Coordination',
  CED: 'Committee on Enforced Disappearances',
  CEDAW: 'Committee on the Elimination of Discrimination against Women',
  CERD: 'Committee on the Elimination of Racial Discrimination',
  CLCS: 'Commission on the Limits of the Continental Shelf',
  CMW: 'Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families',
  CRC: 'Committee on the Rights of the Child',
  CRPD: 'Committee on the Rights of Persons with Disabilities',
  CTOC: 'Conference of the Parties to the United Nations Convention against Transnational Organized Crime',
  DP: 'United Nations Development Programme',
  ECE: 'Economic Commission for Europe',
  ESCAP: 'Economic and Social Commission for Asia and the Pacific',
  FCCC: 'United Nations Framework Convention on Climate Change',
  HRI: 'International human rights instruments',
  HSP: 'United Nations Human Settlements Programme (UN-Habitat)',
  ICCD: 'United Nations Convention to Combat Desertification',
  ICSC: 'International Civil Service Commission',
  ISBA: 'International Seabed Authority',
  JIU: 'Joint Inspection Unit',
  LC: 'Economic Commission for Latin America and the Caribbean',
  NPT: 'Treaty on the Non-Proliferation of Nuclear Weapons',
  PBC: 'Peacebuilding Commission',
  SPLOS: 'Meeting of States Parties to the United Nations Convention on the Law of the Sea',
  TD: 'United Nations Conference on Trade and Development',
  TPNW: 'Treaty on the Prohibition of Nuclear Weapons',
  UNEP: 'United Nations Environment Programme',
  UNW: 'United Nations Entity for Gender Equality and the Empowerment of Women (UN-Women)',
});

/** Parts that name a body by its kind, their number behind a dot (`AC.109`). */
const BODY_KINDS: ReadonlyMap<string, string> = table({
  AC: 'ad hoc committee',
  C: 'standing, permanent or main committee',
  CN: 'commission',
  CMA: 'conference of the parties serving as the meeting of the parties',
  CMP: 'conference of the parties serving as the meeting of the parties',
  CONF: 'conference',
  CONS: 'consultative meeting',
  COP: 'conference of the parties',
  'COP-MOP': 'conference of the parties serving as the meeting of the parties',
  COSP: 'conference of the States parties',
  CSP: 'conference of the States parties',
  EB: 'executive board',
  GC: 'governing council',
  GE: 'group of experts',
  GGE: 'group of governmental experts',
  MOP: 'meeting of the parties',
  MSP: 'meeting of States parties',
  PC: 'preparatory committee',
  PM: 'preparatory meeting',
  RPM: 'regional preparatory meeting',
  SC: 'subcommittee',
  SPCONF: 'special conference',
  Sub: 'subcommission',
  WG: 'working group',
});

/** Parts that say what kind of document it is. */
const NATURES: ReadonlyMap<string, string> = table({
  Agenda: 'agenda',
  BMS: 'biennial meeting of States',
  BP: 'background paper',
  CO: 'concluding observations',
  CRP: 'conference room paper',
  D: 'communication of an individual',
  DEC: 'decision',
  G: 'communication from a Government',
  GC: 'general comment or recommendation',
  HLS: 'outcome of a high-level segment',
  INF: 'information series',
  L: 'limited distribution, as a rule a draft',
  MIN: 'minutes',
  NI: 'communication from a national human rights institution',
  NGO: 'statement by a non-governmental organization',
  PET: 'petition',
  PRST: 'statement by the President',
  PV: 'verbatim record of a meeting',
  R: 'restricted distribution',
  RC: 'review conference',
  REP: 'report',
  RES: 'resolution',
  SR: 'summary record of a meeting',
  WP: 'working paper',
});

/** Parts behind the number: what the document does to the one without them. */
const CHANGES: ReadonlyMap<string, string> = table({
  Add: 'addendum',
  Amend: 'amendment, by a competent authority, of an adopted text',
  Corr: 'corrigendum',
  Corrigendum: 'corrigendum',
  Rev: 'revision, replacing the earlier text',
  Summary: 'summarized version',
});

export const ISSUER_CODES: ReadonlySet<string> = new Set(ISSUERS.keys());

/** What a first part means; null where it is not known. */
export function issuerMeaning(code: string): string | null {
  return ISSUERS.get(code) ?? null;
}

/** What a run of parts means as one body (`E/CN.4`); null where it is not known. */
export function bodyMeaning(code: string): string | null {
  return BODIES.get(code) ?? null;
}

export type SeriesGroup = 'body' | 'nature' | 'change';

/**
 * What a part of a symbol means by its letters (`Add.1`, `CRP.3`, `PRST`), its number left aside.
 * `GC` means a governing council before the number and a general comment behind a `C`: the group tells them apart.
 */
export function seriesMeaning(part: string, group: SeriesGroup): string | null {
  const letters = lettersOf(part);
  const meanings = group === 'body' ? BODY_KINDS : group === 'nature' ? NATURES : CHANGES;
  for (const [key, meaning] of meanings) if (key.toLowerCase() === letters.toLowerCase()) return meaning;
  return null;
}

/** Organs of an issuer that a single letter or two stand for, behind the number of their session: `ISBA/28/C/9`. */
const ORGANS_OF_ISSUERS: ReadonlyMap<string, string> = table({
  'ISBA/A': 'Assembly of the International Seabed Authority',
  'ISBA/C': 'Council of the International Seabed Authority',
  'ISBA/FC': 'Finance Committee of the International Seabed Authority',
  'ISBA/LTC': 'Legal and Technical Commission of the International Seabed Authority',
  'PBC/OC': 'Organizational Committee of the Peacebuilding Commission',
});

/** What a part behind a session means as an organ of the issuer; null where it is none. */
export function organOfIssuer(issuer: string, part: string): string | null {
  return ORGANS_OF_ISSUERS.get(`${issuer}/${part}`) ?? null;
}

/** A look-up table that knows its own keys and nothing else. */
function table(entries: Record<string, string>): ReadonlyMap<string, string> {
  return new Map(Object.entries(entries));
}

/** The letters that a part begins with, a hyphen between them included. */
function lettersOf(part: string): string {
  let end = 0;
  while (end < part.length && (isLetter(part, end) || (part[end] === '-' && isLetter(part, end + 1)))) end++;
  return part.slice(0, end);
}

function isLetter(part: string, index: number): boolean {
  const code = part.charCodeAt(index) | 32;
  return code >= 97 && code <= 122;
}
