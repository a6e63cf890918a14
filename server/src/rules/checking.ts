import type { RuleEntry } from './rule';

/** What the check itself has to say, beside its rules; each has its page and its severity like a rule. */

export const NOT_A_RESOLUTION: RuleEntry = {
  name: 'not-a-resolution',
  group: 'checking',
  summary: 'A text that is checked should be a resolution.',
  why: `No line that names the organ, such as “The General Assembly,”, and no numbered paragraphs were found, so no rule was applied. Begin with the organ’s line, or choose another language mode for the file if it is none of this.`,
  sources: [{ title: 'This program’s own notice' }],
  severity: { default: 'hint' },
  languages: 'all',
  fix: 'none',
  examples: [],
};

export const INTERNAL_ERROR: RuleEntry = {
  name: 'internal-error',
  group: 'checking',
  summary: 'A rule that fails on a text is left out and named once.',
  why: `The fault lies in this program and not in the text. All other rules were applied as usual. Please report it with the text that showed it.`,
  sources: [{ title: 'This program’s own notice' }],
  severity: { default: 'hint' },
  languages: 'all',
  fix: 'none',
  examples: [],
};

export const UNUSED_SUPPRESSION: RuleEntry = {
  name: 'unused-suppression',
  group: 'checking',
  summary: 'A comment that silences a rule should silence something.',
  why: `A comment such as \`<!-- un-resolution-disable-next-line RULE: reason -->\` that no longer meets a finding hides the next real one. It should go, or name the rule that is meant.`,
  sources: [{ title: 'This program’s own notice' }],
  severity: { default: 'hint' },
  languages: 'all',
  fix: 'offered',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        ⟦<!-- un-resolution-disable-next-line operative-ends-semicolon: kept as it was handed in -->⟧
        1. Requests the Secretary-General to publish the tide tables each year;

        2. Decides to return to the question at its next session.
      `,
      fixed: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Requests the Secretary-General to publish the tide tables each year;

        2. Decides to return to the question at its next session.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        <!-- un-resolution-disable-next-line operative-ends-semicolon: kept as it was handed in -->
        1. Requests the Secretary-General to publish the tide tables each year:

        2. Decides to return to the question at its next session.
      `,
    },
  ],
};

export const CHECKING_ENTRIES: readonly RuleEntry[] = [NOT_A_RESOLUTION, INTERNAL_ERROR, UNUSED_SUPPRESSION];
