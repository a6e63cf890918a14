import { isBefore } from '../age';
import { bareDraft } from '../example-texts';
import { defineRule } from '../rule';
import { PRACTICE, SPELLING } from '../sources';
import { anyOf, literal, replaced } from '../word-rule';

/** Words in the form that they have had for some time, by the one that they had before. */
const RIGHT = {
  'co-operation': 'cooperation',
  'co-operate': 'cooperate',
  'co-operative': 'cooperative',
  'co-ordination': 'coordination',
  'co-ordinate': 'coordinate',
  'co-ordinator': 'coordinator',
  'co-ordinating': 'coordinating',
  'peace-keeping': 'peacekeeping',
  'peace-building': 'peacebuilding',
  'sub-regional': 'subregional',
  'sub-region': 'subregion',
  'inter-governmental': 'intergovernmental',
  'socio-economic': 'socioeconomic',
  'cyber-security': 'cybersecurity',
  'web site': 'website',
  'web-site': 'website',
  'on-line': 'online',
  'cease-fire': 'ceasefire',
  'e-mail': 'email',
  'policy-maker': 'policymaker',
  'policy-makers': 'policymakers',
  'decision making': 'decision-making',
  'capacity building': 'capacity-building',
  wellbeing: 'well-being',
  multistakeholder: 'multi-stakeholder',
  nongovernmental: 'non-governmental',
  'world-wide': 'worldwide',
};

/** Texts before this year have the forms of their time. */
const LISTED_SINCE = 2000;

export const rule = defineRule({
  name: 'word-list',
  group: 'wording',
  summary:
    'Compound words have the form of the United Nations’ list: cooperation, peacekeeping, decision-making.',
  why: `One form for each word makes texts of many hands look like one, and a search find all of them. Names of organizations keep theirs: Organisation for Economic Co-operation and Development. Texts of before 2000 are left alone: “co-operation” was right in its time.`,
  sources: [SPELLING, PRACTICE],
  severity: { default: 'information', 'security-council': 'off', 'model-un': 'hint' },
  languages: ['en'],
  fix: 'safe',
  options: {
    allow: {
      kind: 'words',
      default: [],
      description: 'Words that may stand, in small letters.',
    },
    more: {
      kind: 'words',
      default: [],
      description: 'Further words and what they should read, each as in `"water-front = waterfront"`.',
    },
  },
  examples: [
    {
      wrong: bareDraft({
        first: '1. Invites coastal States to strengthen ⟦co-operation⟧ and ⟦sub-regional⟧ exchange;',
      }),
      fixed: bareDraft({
        first: '1. Invites coastal States to strengthen cooperation and subregional exchange;',
      }),
    },
    {
      options: { allow: ['co-operation'], more: ['tide-table = tide table'] },
      wrong: bareDraft({ first: '1. Invites coastal States to print each ⟦tide-table⟧ in co-operation;' }),
      fixed: bareDraft({ first: '1. Invites coastal States to print each tide table in co-operation;' }),
    },
    {
      right: bareDraft({
        first:
          '1. Invites the Organisation for Economic Co-operation and Development to exchange tide tables;',
      }),
    },
  ],
  *check(resolution, { allow, more }) {
    const listed = isBefore(resolution, LISTED_SINCE) ? [] : replaced(resolution, WRONG, RIGHT);
    const own = more.length === 0 ? null : pairsOf(more);
    for (const remark of [
      ...listed,
      ...(own ? replaced(resolution, anyOf(Object.keys(own).map(literal)), own) : []),
    ]) {
      if (allow.includes(resolution.source.slice(remark.span).toLowerCase())) continue;
      // With a capital it is part of a name.
      if (/^\p{Ll}/u.test(resolution.source.text[remark.span.start] ?? '')) yield remark;
    }
  },
});

const WRONG = anyOf(Object.keys(RIGHT));

/** What should read otherwise, by what it is; a pair that has no two sides says nothing. */
function pairsOf(pairs: readonly string[]): Record<string, string> {
  const sides = pairs.map((pair) => pair.split('=').map((side) => side.trim()));
  return Object.fromEntries(
    sides.flatMap(([wrong, right]) => (wrong && right ? [[wrong.toLowerCase(), right]] : [])),
  );
}
