import { bareDraft } from '../example-texts';
import { onlyWith } from '../matches';
import { defineRule } from '../rule';
import { ABBREVIATIONS, PRACTICE } from '../sources';
import { anyOf, replaced } from '../word-rule';

const NAMES = {
  UNGA: 'the General Assembly',
  UNSC: 'the Security Council',
  ECOSOC: 'the Economic and Social Council',
  UNSG: 'the Secretary-General',
  UNHRC: 'the Human Rights Council',
  UNOG: 'the United Nations Office at Geneva',
  UNOV: 'the United Nations Office at Vienna',
  UNON: 'the United Nations Office at Nairobi',
} as const;

const WRONG = onlyWith(Object.keys(NAMES), anyOf(Object.keys(NAMES).map((name) => `(?:the )?${name}`)));

/** By the name with and without its article. */
const RIGHT: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(NAMES).flatMap(([name, full]) => [
    [name, full],
    [`the ${name}`, full],
  ]),
);

export const rule = defineRule({
  name: 'protected-titles',
  group: 'names',
  summary: 'The principal organs, the Secretary-General and the Offices are never abbreviated.',
  why: `“UNGA”, “UNSC” and “ECOSOC” are the shorthand of the corridors. In a text that one organ addresses to another each bears the name that the Charter gives it: in full, or as “the Assembly” and “the Council” where there is no doubt.`,
  sources: [ABBREVIATIONS, PRACTICE],
  severity: { default: 'warning', 'security-council': 'information', 'model-un': 'information' },
  languages: ['en'],
  fix: 'offered',
  examples: [
    {
      wrong: bareDraft({ first: '1. Invites ⟦ECOSOC⟧ and ⟦the UNSC⟧ to take note of the tide tables;' }),
      fixed: bareDraft({
        first:
          '1. Invites the Economic and Social Council and the Security Council to take note of the tide tables;',
      }),
    },
    {
      right: bareDraft({
        first: '1. Invites the Economic and Social Council to take note of the tide tables;',
      }),
    },
  ],
  *check(resolution) {
    for (const remark of replaced(resolution, WRONG, RIGHT, 'as it is')) {
      // What is joined to a number is a document or a resolution.
      const after = resolution.source.text.slice(remark.span.end, remark.span.end + 12);
      // Before a capital it is a part of a name: the ECOSOC Chamber.
      if (!/^\s?(?:resolution|\d|\/|[A-Z])/.test(after)) yield remark;
    }
  },
});
