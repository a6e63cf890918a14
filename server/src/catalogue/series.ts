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

/** Two parts and more that name a body together; the longest that fits counts. */
const BODIES: ReadonlyMap<string, string> = table({
  'A/C.1': 'First Committee (Disarmament and International Security)',
  'A/C.2': 'Second Committee (Economic and Financial)',
  'A/C.3': 'Third Committee (Social, Humanitarian and Cultural)',
  'A/C.4': 'Special Political and Decolonization Committee (Fourth Committee)',
  'A/C.5': 'Fifth Committee (Administrative and Budgetary)',
  'A/C.6': 'Sixth Committee (Legal)',
  'A/BUR': 'General Committee',
  'A/HRC': 'Human Rights Council',
  'A/HRC/Sub.1': 'Sub-Commission on the Promotion and Protection of Human Rights',
  'A/HRC/WG.2': 'Working Group on the Right to Development',
  'A/HRC/WG.6': 'Working Group on the Universal Periodic Review',
  'A/HRC/WGEID': 'Working Group on Enforced or Involuntary Disappearances',
  'A/HRC/EMRIP': 'Expert Mechanism on the Rights of Indigenous Peoples',
  'A/AC.96': 'Executive Committee of the Programme of the United Nations High Commissioner for Refugees',
  'A/AC.105': 'Committee on the Peaceful Uses of Outer Space',
  'A/AC.109':
    'Special Committee on the Situation with regard to the Implementation of the Declaration on the Granting of Independence to Colonial Countries and Peoples',
  'A/AC.121': 'Special Committee on Peacekeeping Operations',
  'A/AC.154': 'Committee on Relations with the Host Country',
  'A/AC.159': 'Ad Hoc Committee on the Indian Ocean',
  'A/AC.182': 'Special Committee on the Charter of the United Nations',
  'A/AC.183': 'Committee on the Exercise of the Inalienable Rights of the Palestinian People',
  'A/CN.4': 'International Law Commission',
  'A/CN.9': 'United Nations Commission on International Trade Law',
  'A/CN.10': 'Disarmament Commission',
  'A/CONF.151': 'United Nations Conference on Environment and Development (Rio de Janeiro, 1992)',
  'A/CONF.157': 'World Conference on Human Rights (Vienna, 1993)',
  'A/CONF.166': 'World Summit for Social Development (Copenhagen, 1995)',
  'A/CONF.171': 'International Conference on Population and Development (Cairo, 1994)',
  'A/CONF.177': 'Fourth World Conference on Women (Beijing, 1995)',
  'A/CONF.189':
    'World Conference against Racism, Racial Discrimination, Xenophobia and Related Intolerance (Durban, 2001)',
  'A/CONF.192':
    'United Nations Conference on the Illicit Trade in Small Arms and Light Weapons in All Its Aspects (New York, 2001)',
  'A/CONF.197': 'Second World Assembly on Ageing (Madrid, 2002)',
  'A/CONF.198': 'International Conference on Financing for Development (Monterrey, 2002)',
  'A/CONF.199': 'World Summit on Sustainable Development (Johannesburg, 2002)',
  'A/CONF.206': 'World Conference on Disaster Reduction (Kobe, 2005)',
  'A/CONF.210': 'Review Conference on the United Nations Fish Stocks Agreement',
  'A/CONF.216': 'United Nations Conference on Sustainable Development (Rio de Janeiro, 2012)',
  'A/CONF.219': 'Fourth United Nations Conference on the Least Developed Countries (Istanbul, 2011)',
  'A/CONF.224': 'Third United Nations World Conference on Disaster Risk Reduction (Sendai, 2015)',
  'A/CONF.226': 'United Nations Conference on Housing and Sustainable Urban Development (Quito, 2016)',
  'A/CONF.227': 'Third International Conference on Financing for Development (Addis Ababa, 2015)',
  'A/CONF.229':
    'United Nations conference to negotiate a legally binding instrument to prohibit nuclear weapons (New York, 2017)',
  'A/CONF.231': 'Intergovernmental Conference to Adopt the Global Compact for Migration (Marrakech, 2018)',
  'A/CONF.234': 'Fourteenth United Nations Congress on Crime Prevention and Criminal Justice (Kyoto, 2021)',
  'E/AC.51': 'Committee for Programme and Coordination',
  'E/C.2': 'Committee on Non-Governmental Organizations',
  'E/C.12': 'Committee on Economic, Social and Cultural Rights',
  'E/C.16': 'Committee of Experts on Public Administration',
  'E/C.18': 'Committee of Experts on International Cooperation in Tax Matters',
  'E/C.19': 'Permanent Forum on Indigenous Issues',
  'E/CN.3': 'Statistical Commission',
  'E/CN.4': 'Commission on Human Rights',
  'E/CN.4/Sub.2': 'Sub-Commission on the Promotion and Protection of Human Rights',
  'E/CN.5': 'Commission for Social Development',
  'E/CN.6': 'Commission on the Status of Women',
  'E/CN.7': 'Commission on Narcotic Drugs',
  'E/CN.9': 'Commission on Population and Development',
  'E/CN.15': 'Commission on Crime Prevention and Criminal Justice',
  'E/CN.16': 'Commission on Science and Technology for Development',
  'E/CN.17': 'Commission on Sustainable Development',
  'E/CN.18': 'United Nations Forum on Forests',
  'E/ECE': 'Economic Commission for Europe',
  'E/ESCAP': 'Economic and Social Commission for Asia and the Pacific',
  'E/ESCWA': 'Economic and Social Commission for Western Asia',
  'E/ECA': 'Economic Commission for Africa',
  'E/FFDF': 'Forum on financing for development follow-up',
  'E/HLPF': 'High-level political forum on sustainable development',
  'E/HLS': 'High-level segment of the Economic and Social Council',
  'E/ICEF': 'United Nations Children’s Fund',
  'E/INCB': 'International Narcotics Control Board',
  'FCCC/CP': 'Conference of the Parties to the United Nations Framework Convention on Climate Change',
  'FCCC/KP/CMP': 'Conference of the Parties serving as the meeting of the Parties to the Kyoto Protocol',
  'FCCC/PA/CMA': 'Conference of the Parties serving as the meeting of the Parties to the Paris Agreement',
  'HSP/HA': 'United Nations Habitat Assembly',
  'HSP/EB': 'Executive Board of the United Nations Human Settlements Programme',
  'S/AC.51': 'Working Group on Children and Armed Conflict',
  'ST/AI': 'Administrative instruction',
  'ST/ESA': 'Department of Economic and Social Affairs',
  'ST/IC': 'Information circular',
  'ST/LEG': 'Office of Legal Affairs',
  'ST/SGB': 'Secretary-General’s bulletin',
  'TD/B': 'Trade and Development Board',
  'UNEP/CBD/COP': 'Conference of the Parties to the Convention on Biological Diversity',
  'UNEP/EA': 'United Nations Environment Assembly',
  'UNEP/GC': 'Governing Council of the United Nations Environment Programme',
});

/** Parts that name a body by its kind, their number behind a dot (`AC.109`). */
const BODY_KINDS: ReadonlyMap<string, string> = table({
  AC: 'ad hoc committee',
  C: 'standing, permanent or main committee',
  CN: 'commission',
  CONF: 'conference',
  COP: 'conference of the parties',
  EB: 'executive board',
  GC: 'governing council',
  GE: 'group of experts',
  MSP: 'meeting of States parties',
  PC: 'preparatory committee',
  PM: 'preparatory meeting',
  RPM: 'regional preparatory meeting',
  SC: 'subcommittee',
  Sub: 'subcommission',
  WG: 'working group',
});

/** Parts that say what kind of document it is. */
const NATURES: ReadonlyMap<string, string> = table({
  Agenda: 'agenda',
  BP: 'background paper',
  CO: 'concluding observations',
  CRP: 'conference room paper',
  DEC: 'decision',
  GC: 'general comment or recommendation',
  HLS: 'outcome of a high-level segment',
  INF: 'information series',
  L: 'limited distribution, as a rule a draft',
  MIN: 'minutes',
  NGO: 'statement by a non-governmental organization',
  PET: 'petition',
  PRST: 'statement by the President',
  PV: 'verbatim record of a meeting',
  R: 'restricted distribution',
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

/** A look-up table that knows its own keys and nothing else. */
function table(entries: Record<string, string>): ReadonlyMap<string, string> {
  return new Map(Object.entries(entries));
}

/** The letters that a part begins with. */
function lettersOf(part: string): string {
  let end = 0;
  while (end < part.length) {
    const code = part.charCodeAt(end) | 32;
    if (code < 97 || code > 122) break;
    end++;
  }
  return part.slice(0, end);
}
