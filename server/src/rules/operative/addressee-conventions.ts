import { perWords } from '../../model/known';
import { bareDraft } from '../example-texts';
import { ownPlaces } from '../layout';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

const UNIT =
  /^(?:Also |Further )?[Rr]equests (the (?:United Nations )?(?:Secretariat(?! of (?!the United Nations))|Department (?:of|for) [A-Z][A-Za-z,-]*(?: (?:(?:and|of|for) )?[A-Z][A-Za-z-]*)*|Office of Legal Affairs|Office of Internal Oversight Services))/;

const unitIn = perWords((text) => UNIT.exec(text.slice(0, 200)));

export const rule = defineRule({
  name: 'addressee-conventions',
  group: 'operative',
  summary: 'What the Secretariat is to do is asked of the Secretary-General.',
  why: `The Secretary-General is the chief administrative officer, and says which department does the work: “Requests the Secretary-General to …”. Departments that have been asked by name stand in one paragraph of some thousands.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'hint', 'security-council': 'off' },
  languages: ['en'],
  fix: 'none',
  examples: [
    { wrong: bareDraft({ first: '1. Requests ⟦the Secretariat⟧ to publish the tide tables;' }) },
    { right: bareDraft({ first: '1. Requests the Secretary-General to publish the tide tables;' }) },
  ],
  *check(resolution) {
    for (const { paragraph } of ownPlaces(resolution, 'operative')) {
      const match = unitIn(paragraph.prose);
      if (!match) continue;
      const start = match[0].length - match[1]!.length;
      yield {
        span: paragraph.prose.span(start, match[0].length),
        message: `The request is addressed to “${match[1]}”; it should be addressed to the Secretary-General.`,
      };
    }
  },
});
