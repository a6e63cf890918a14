import { adoptionLine } from '../adoption-line';
import { rightsResolution } from '../example-texts';
import { defineRule } from '../rule';
import { MASTHEADS, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'heading-HRC',
  group: 'masthead',
  summary:
    'A resolution of the Human Rights Council is headed “Resolution adopted by the Human Rights Council on” with its day.',
  why: `The line tells when the text became a resolution, and of which organ; the date at the head of the page is only that of its issue, often a week later. Who cites the resolution takes its date from this line.`,
  sources: [MASTHEADS, PRACTICE],
  severity: { default: 'off', 'human-rights-council': 'warning' },
  languages: 'all',
  fix: 'none',
  examples: [
    { wrong: rightsResolution({ symbol: '⟦A/HRC/RES/62/99⟧', adopted: '' }) },
    {
      wrong: rightsResolution({ adopted: '⟦Resolution adopted by the Council on 7 July 2026⟧' }),
    },
    { right: rightsResolution() },
  ],
  check: (resolution) =>
    adoptionLine(resolution, 'A/HRC/RES/', 'Resolution adopted by the Human Rights Council on'),
});
