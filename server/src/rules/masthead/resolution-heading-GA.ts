import { adoptionLine } from '../adoption-line';
import { assemblyResolution } from '../example-texts';
import { defineRule } from '../rule';
import { MASTHEADS, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'resolution-heading-GA',
  group: 'masthead',
  summary:
    'A resolution of the General Assembly is headed “Resolution adopted by the General Assembly on” with its day.',
  why: `The line tells when the text became a resolution; the date at the head of the page is only that of its issue. Texts before 2006 name no day there.`,
  sources: [MASTHEADS, PRACTICE],
  severity: { default: 'off', 'general-assembly': 'warning' },
  languages: 'all',
  fix: 'none',
  examples: [
    { wrong: assemblyResolution({ symbol: '⟦A/RES/81/999⟧', adopted: '' }) },
    {
      wrong: assemblyResolution({
        adopted: '⟦Resolution Adopted by the General Assembly, 18 December 2026⟧',
      }),
    },
    { right: assemblyResolution() },
    {
      right: assemblyResolution({
        adopted: '**Resolution adopted by the General Assembly on 18 December 2026**',
      }),
    },
  ],
  check: (resolution) => adoptionLine(resolution, 'A/RES/', 'Resolution adopted by the General Assembly on'),
});
