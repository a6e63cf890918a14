import { economicResolution } from '../example-texts';
import { provenanceLine } from '../provenance';
import { defineRule } from '../rule';
import { MASTHEADS, PRACTICE } from '../sources';

const SYMBOLS = '\\((?:E|A)\\/[A-Z0-9][^()]{0,120}\\)\\]$';

const FORMS: readonly RegExp[] = [
  new RegExp(
    `^\\[on (?:a proposal|proposals) considered (?:in plenary meeting|under silence procedure)[^()]{0,60} ${SYMBOLS}`,
  ),
  new RegExp(`^\\[on the (?:recommendation|report|proposal) of the [^()]{3,160} ${SYMBOLS}`),
];

export const rule = defineRule({
  name: 'bracket-provenance-ECOSOC',
  group: 'masthead',
  summary:
    'The line in square brackets says where a resolution of the Economic and Social Council came from.',
  why: `“[on a proposal considered in plenary meeting (E/2023/L.12)]”, or “[on the recommendation of the Commission for Social Development (E/2023/26)]”: the document leads back to the discussion.`,
  sources: [MASTHEADS, PRACTICE],
  severity: { default: 'off', 'economic-and-social-council': 'warning' },
  languages: ['en'],
  fix: 'none',
  examples: [
    { wrong: economicResolution({ provenance: '⟦[considered in plenary meeting (E/2026/L.99)]⟧' }) },
    { right: economicResolution() },
  ],
  check: (resolution) =>
    provenanceLine(
      resolution,
      'E/RES/',
      FORMS,
      '“[on a proposal considered in plenary meeting (E/2023/L.12)]” or “[on the recommendation of the Commission for Social Development (E/2023/26)]”',
    ),
});
