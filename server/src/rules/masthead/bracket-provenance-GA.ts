import { assemblyResolution } from '../example-texts';
import { provenanceLine } from '../provenance';
import { defineRule } from '../rule';
import { MASTHEADS, PRACTICE } from '../sources';

const SYMBOL = 'A\\/[A-Z0-9][A-Za-z0-9./-]*';
const ALSO = `(?: ?(?:,|and|,? as)? ?(?:(?:orally|verbally)?[a-z ]{0,40})?(?:${SYMBOL}|(?:Add|Corr|Rev)\\.\\d+)){0,12}`;

const FORMS: readonly RegExp[] = [
  new RegExp(`^\\[without reference to a Main Committee \\(${SYMBOL}${ALSO}[^)]{0,60}\\)\\]$`),
  new RegExp(
    `^\\[on the reports? of the (?:First|Second|Third|Fifth|Sixth|General|Credentials|Special Political and Decolonization) Committee(?: \\(Fourth Committee\\))? \\(${SYMBOL}${ALSO}(?:, paras?\\. [\\d, and–-]+)?[^)]{0,60}\\)\\]$`,
  ),
];

export const rule = defineRule({
  name: 'bracket-provenance-GA',
  group: 'masthead',
  summary:
    'The line in square brackets says where a resolution of the General Assembly came from: a Main Committee, or none.',
  why: `Two forms are used: “[without reference to a Main Committee (A/73/L.8)]” and “[on the report of the Third Committee (A/78/481, para. 29)]”. The Fourth Committee is named in full: “Special Political and Decolonization Committee (Fourth Committee)”.`,
  sources: [MASTHEADS, PRACTICE],
  severity: { default: 'off', 'general-assembly': 'warning' },
  languages: ['en'],
  fix: 'none',
  examples: [
    {
      wrong: assemblyResolution({
        provenance: '⟦[on the report of the 2nd Committee (A/81/999, para. 12)]⟧',
      }),
    },
    {
      wrong: assemblyResolution({
        provenance: '⟦[on the report of the Fourth Committee (A/81/999, para. 12)]⟧',
      }),
    },
    { right: assemblyResolution() },
    { right: assemblyResolution({ provenance: '[without reference to a Main Committee (A/81/L.99)]' }) },
  ],
  check: (resolution) =>
    provenanceLine(
      resolution,
      'A/RES/',
      FORMS,
      '“[on the report of the Third Committee (A/78/481, para. 29)]” or “[without reference to a Main Committee (A/73/L.8)]”',
    ),
});
