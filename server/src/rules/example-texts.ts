/** Texts that examples are made of: drafts on an invented subject, of which each example changes a line or two. */

type Lines = Readonly<Record<string, string>>;

/** Joins lines to a text; a line that is changed to nothing is left out. */
function textOf<L extends Lines>(lines: L, changed: Partial<L>): string {
  return Object.values({ ...lines, ...changed })
    .filter((line) => line !== '')
    .join('\n\n');
}

const BODY = {
  formula: 'The General Assembly,',
  preamble: 'Noting that tides know no borders,',
  first: '1. Invites coastal States to exchange their tide tables each year;',
  last: '2. Decides to return to the question at its next session.',
  closing: '',
  annex: '',
  notes: '',
};

const COMMITTEE_DRAFT = {
  head: 'United Nations',
  symbol: 'A/C.2/81/L.99',
  organ: 'General Assembly',
  distribution: 'Distr.: Limited',
  date: '30 October 2026',
  original: 'Original: English',
  session: 'Eighty-first session',
  committee: 'Second Committee',
  agendaItem: 'Agenda item 18',
  agendaTitle: '',
  sponsors: 'Chile and Ghana: draft resolution',
  title: 'Tide tables',
  ...BODY,
};

const ASSEMBLY_RESOLUTION = {
  head: 'United Nations',
  symbol: 'A/RES/81/999',
  organ: 'General Assembly',
  distribution: 'Distr.: General',
  date: '22 December 2026',
  session: 'Eighty-first session',
  agendaItem: 'Agenda item 18',
  adopted: 'Resolution adopted by the General Assembly on 18 December 2026',
  provenance: '[on the report of the Second Committee (A/81/999, para. 12)]',
  title: '81/999. Tide tables',
  ...BODY,
  closing: '53rd plenary meeting\n\n18 December 2026',
};

const RIGHTS_RESOLUTION = {
  head: 'United Nations',
  symbol: 'A/HRC/RES/62/99',
  organ: 'General Assembly',
  distribution: 'Distr.: General',
  date: '14 July 2026',
  original: 'Original: English',
  committee: 'Human Rights Council',
  session: 'Sixty-second session',
  sessionDates: '15 June–8 July 2026',
  agendaItem: 'Agenda item 3',
  adopted: 'Resolution adopted by the Human Rights Council on 7 July 2026',
  title: '62/99. Tide tables',
  ...BODY,
  formula: 'The Human Rights Council,',
  closing: '38th meeting\n\n7 July 2026\n\n[Adopted without a vote.]',
};

const COUNCIL_RESOLUTION = {
  head: 'United Nations',
  symbol: 'S/RES/2703 (2023)',
  organ: 'Security Council',
  distribution: 'Distr.: General',
  date: '30 October 2023',
  heading: 'Resolution 2703 (2023)',
  adopted: 'Adopted by the Security Council at its 9430th meeting, on 30 October 2023',
  title: '',
  ...BODY,
  formula: 'The Security Council,',
  first: '1. Calls upon all States to publish their tide tables;',
  last: '2. Decides to remain seized of the matter.',
};

const ECONOMIC_RESOLUTION = {
  head: 'United Nations',
  symbol: 'E/RES/2026/99',
  organ: 'Economic and Social Council',
  distribution: 'Distr.: General',
  date: '30 July 2026',
  session: '2026 session',
  agendaItem: 'Agenda item 18',
  adopted: 'Resolution adopted by the Economic and Social Council on 22 July 2026',
  provenance: '[on a proposal considered in plenary meeting (E/2026/L.99)]',
  title: '2026/99. Tide tables',
  ...BODY,
  formula: 'The Economic and Social Council,',
  closing: '32nd plenary meeting\n\n22 July 2026',
};

const MODEL_UN_DRAFT = {
  number: 'Draft Resolution 1.1',
  committee: 'Committee: Economic and Financial Committee',
  topic: 'Topic: Tide tables',
  sponsors: 'Sponsors: Chile, Ghana',
  signatories: 'Signatories: Fiji, Kenya, Peru',
  ...BODY,
};

/** A draft handed in to the Second Committee. */
export function committeeDraft(changed: Partial<typeof COMMITTEE_DRAFT> = {}): string {
  return textOf(COMMITTEE_DRAFT, changed);
}

/** A resolution that the General Assembly adopted. */
export function assemblyResolution(changed: Partial<typeof ASSEMBLY_RESOLUTION> = {}): string {
  return textOf(ASSEMBLY_RESOLUTION, changed);
}

/** A resolution that the Human Rights Council adopted. */
export function rightsResolution(changed: Partial<typeof RIGHTS_RESOLUTION> = {}): string {
  return textOf(RIGHTS_RESOLUTION, changed);
}

/** A resolution that the Security Council adopted. */
export function councilResolution(changed: Partial<typeof COUNCIL_RESOLUTION> = {}): string {
  return textOf(COUNCIL_RESOLUTION, changed);
}

/** A resolution that the Economic and Social Council adopted. */
export function economicResolution(changed: Partial<typeof ECONOMIC_RESOLUTION> = {}): string {
  return textOf(ECONOMIC_RESOLUTION, changed);
}

/** A draft of a Model UN conference. */
export function modelUnDraft(changed: Partial<typeof MODEL_UN_DRAFT> = {}): string {
  return textOf(MODEL_UN_DRAFT, changed);
}

/** The paragraphs alone, without a masthead. */
export function bareDraft(changed: Partial<typeof BODY> = {}): string {
  return textOf(BODY, changed);
}
