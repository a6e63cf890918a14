/** What is asked of a draft in which nothing is wrong. Places are given by words of it that stand there once. */
export const sample = 'general-assembly-draft.unres';

/** Another resolution of the folder, which the draft cites. */
export const cited = {
  file: 'earlier.unres',
  text: `United Nations

A/RES/74/227

General Assembly

*The General Assembly*,

1. *Decides* to remain seized of the matter.
`,
  from: '74/227 of 19',
};

export const settings = {
  'unResolution.inlayHints': true,
  'unResolution.codeLens': true,
};

/** The definition of what stands `within` characters behind the beginning of `at` begins where `to` does. */
export const definitions = [
  { title: 'from a marker to its note', at: 'development,[^7]', within: 14, to: '[^7]: A/80/255' },
  {
    title: 'from a reference to its paragraph',
    at: 'paragraph 4 above',
    within: 3,
    to: '4. *Calls upon*',
  },
] as const;

export const link = { at: '71/222 of 21', address: 'A/RES/71/222' } as const;

/** The title behind a bare number. */
export const hint = /The\shuman\sright\sto\swater/;

/** A line from which one sees a paragraph that says how often it is cited, and its words behind the reference to it. */
export const lens = {
  near: '(ii) The settlements',
  says: 'cited once',
  hint: /Calls\supon\sMember/,
} as const;

export const view = { row: '64/292', to: '64/292 of 28' } as const;

/** The table of what the draft cites, beside it. */
export const table = {
  file: 'general-assembly-draft.csv',
  head: 'Kind,Name,Title,Symbol,Date,Address,Times cited,Where',
} as const;

/** A new name, and how often words stand in the text afterwards. */
export const renames = [
  { title: 'a footnote', at: '[^7]: A/80/255', within: 2, name: '70', counts: { '[^70]': 2, '[^7]': 0 } },
  {
    title: 'a paragraph',
    at: '7. *Invites*',
    within: 0,
    name: '17',
    counts: { '17. *Invites*': 1, 'paragraph 17 above': 1 },
  },
] as const;

/** In the draft with flaws: an action at these words, and the rule of which nothing is listed any more. */
export const actions = [
  { at: '2018-2028', action: 'Use an en dash', rule: 'year-ranges' },
  { at: '2018-2028', action: 'Disable year-ranges for this line', rule: 'year-ranges' },
  { at: 'Vietnam', action: 'Disable state-official-names for this folder', rule: 'state-official-names' },
] as const;

/** What the command mends of the draft with flaws, and what it leaves to a person. */
export const fixAll: {
  readonly title: string;
  readonly mended: readonly string[];
  readonly left: string;
} = {
  title: 'UN Resolutions: Fix All That Needs No Judgement',
  mended: ['preamble-ends-comma', 'operative-ends-semicolon'],
  left: 'marker-without-note',
};

/** In a text that is read from right to left: a reference, and how the paragraph begins that its hover shows. */
export const arabic = {
  sample: 'general-assembly-draft-arabic.unres',
  at: 'الفقرة 2 أعلاه',
  within: 4,
  shows: 'تهيب بالدول',
} as const;
