/** What a person does with a sample, and sees. Places are given by words of the sample that stand there once. */
export interface Scenario {
  readonly sample: string;
  readonly theme: 'light' | 'dark';
  /** Findings among those that the Problems panel lists: the rule, and words of the line that it is about. */
  readonly findings: readonly { readonly rule: string; readonly at: string }[];
  readonly hover: { readonly at: string; readonly shows: readonly string[] };
  /** Rows of the outline, in this order, others between them. */
  readonly outline: readonly { readonly depth: number; readonly name: RegExp }[];
  /** At the end of these words, `typed` takes the place of their last character, and the finding goes. */
  readonly mend: { readonly after: string; readonly typed: string; readonly rule: string };
}

const assembly = {
  sample: 'general-assembly-draft-flawed.unres',
  findings: [
    { rule: 'preamble-ends-comma', at: 'human right to water and sanitation;' },
    { rule: 'operative-ends-semicolon', at: 'have a part in it,' },
    { rule: 'operative-numbered', at: '10. *Decides* to devote one meeting' },
    { rule: 'note-without-marker', at: '[^3]: Resolution 69/313' },
    { rule: 'resolution-date', at: '77/172' },
  ],
  hover: {
    at: '74/227 of 19',
    shows: ['19 December 2019', 'Sustainable mountain development', 'A/RES/74/227'],
  },
  outline: [
    { depth: 1, name: /^Masthead/ },
    { depth: 1, name: /^Preamble/ },
    { depth: 2, name: /^Recalling\b/ },
    { depth: 1, name: /^1\. .*Recognizes/ },
    { depth: 1, name: /^4\. .*Calls upon/ },
    { depth: 2, name: /^\(a\)/ },
  ],
  mend: { after: 'have a part in it,', typed: ';', rule: 'operative-ends-semicolon' },
} as const;

export const scenarios: readonly Scenario[] = [
  { ...assembly, theme: 'light' },
  { ...assembly, theme: 'dark' },
  {
    sample: 'security-council-draft-flawed.unres',
    theme: 'dark',
    findings: [
      { rule: 'organ-line-comma', at: '*The Security Council*' },
      { rule: 'operative-ends-semicolon', at: 'on the roads that lead to them:' },
      { rule: 'operative-numbered', at: '7. *Encourages*' },
      { rule: 'secretary-general-hyphen', at: 'requests* the Secretary General' },
    ],
    hover: { at: '2286 (2016)', shows: ['3 May 2016', 'S/RES/2286(2016)'] },
    outline: [
      { depth: 1, name: /^Masthead/ },
      { depth: 1, name: /^Preamble/ },
      { depth: 1, name: /^1\. .*Demands/ },
    ],
    mend: { after: 'on the roads that lead to them:', typed: ';', rule: 'operative-ends-semicolon' },
  },
];

/** Drafts in which nothing is wrong, and how to make something wrong: the last character of these words goes. */
export const flawless = [
  { sample: 'general-assembly-draft.unres', breaks: 'have a part in it;' },
  { sample: 'security-council-draft.unres', breaks: 'keep them open at fixed hours of the day;' },
] as const;
