import { romanFigures } from '../labels';
import { layoutOf } from '../layout';
import { defineRule } from '../rule';
import { HEADINGS, PRACTICE } from '../sources';

const ROMAN = romanFigures(25);

const SECTION = (number: string, last: string) =>
  `${number}\n\nTide tables\n\n1. Invites coastal States to exchange their tide tables;\n\n2. Welcomes the tables${last}`;

export const rule = defineRule({
  name: 'section-headings',
  group: 'structure',
  summary: 'Sections are counted I, II, III, and a section I is followed by a section II.',
  why: `Sections are cited by their number (“section IV of resolution 66/246”). A lone section needs none; one that is missing shows that the text was cut, or that the numbers were not carried along.`,
  sources: [HEADINGS, PRACTICE],
  severity: { default: 'information', 'model-un': 'hint' },
  languages: 'all',
  fix: 'none',
  examples: [
    {
      wrong: `The General Assembly,\n\nNoting the tides,\n\n${SECTION('I', ';')}\n\n${SECTION('⟦III⟧', '.')}`,
    },
    { right: `The General Assembly,\n\nNoting the tides,\n\n${SECTION('I', ';')}\n\n${SECTION('II', '.')}` },
  ],
  *check(resolution) {
    let last = 0;
    let part = -1;
    for (const { paragraph, foreign, part: own } of layoutOf(resolution)) {
      if (own !== part || paragraph.annex) last = 0;
      part = own;
      const { kind, prose } = paragraph;
      const number = foreign || kind !== 'heading' ? '' : prose.text.trim().replace(/\.$/, '');
      const value = ROMAN.indexOf(number);
      if (value < 1) continue;
      if (last > 0 && value > last + 1)
        yield {
          span: prose.span(0, number.length),
          message: `Section ${number} follows section ${ROMAN[last]}; it should be ${ROMAN[last + 1]}.`,
        };
      last = value;
    }
  },
});
