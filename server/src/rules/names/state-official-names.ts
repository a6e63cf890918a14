import { fold } from '../../catalogue/fold';
import { type StateName, statesNamed } from '../../catalogue/states';
import { committeeDraft } from '../example-texts';
import { officialNames } from '../official-names';
import { defineRule, type Remark } from '../rule';
import { UNTERM } from '../sources';

export const rule = defineRule({
  name: 'state-official-names',
  group: 'names',
  summary:
    'States are named among sponsors and signatories as the United Nations names them: Viet Nam, Iran (Islamic Republic of).',
  why: `Each State tells the Organization how it wishes to be called, in each of the six languages; other names may give offence, and put the list out of its order. What counts is the name at the date of the document: a draft of 2006 has the Libyan Arab Jamahiriya, and a draft of 2021 has Turkey.`,
  sources: [UNTERM],
  severity: { default: 'warning', 'model-un': 'information' },
  languages: 'all',
  fix: 'safe',
  examples: [
    {
      wrong: committeeDraft({ sponsors: 'Ghana, ⟦Iran⟧, Peru and ⟦Vietnam⟧: draft resolution' }),
      fixed: committeeDraft({
        sponsors: 'Ghana, Iran (Islamic Republic of), Peru and Viet Nam: draft resolution',
      }),
    },
    {
      note: 'The Libyan Arab Jamahiriya was called so until 2011.',
      right: committeeDraft({
        symbol: 'A/C.2/61/L.99',
        date: '30 October 2006',
        session: 'Sixty-first session',
        sponsors: 'Ghana, Iran (Islamic Republic of), Libyan Arab Jamahiriya and Viet Nam: draft resolution',
      }),
    },
  ],
  *check({ masthead: { sponsors, signatories, date }, language }) {
    const then = date?.value ?? null;
    for (const { value, span } of [...sponsors, ...signatories]) {
      const readings = statesNamed(value, language);
      const names = officialNames(readings, then);
      if (names.length === 0 || names.some((name) => fold(name) === fold(value))) continue;
      const right = names[0]!;
      const should = `it should read ${names.map((name) => `“${name}”`).join(' or ')}`;
      const when = isOf(readings, right, 'former') && then ? ` in ${then.slice(0, 4)}` : '';
      const formal = readings[0]!.kind === 'formal';
      const remark = {
        span,
        message: formal
          ? `“${value}” is the formal name, and lists carry the short one; ${should}.`
          : `“${value}” is not the name that United Nations documents carry${when}; ${should}.`,
      };
      if (names.length > 1) yield remark;
      else
        yield {
          ...remark,
          fix: () => ({ title: `Write “${right}”`, edits: [{ span, text: right }] }),
        } satisfies Remark;
    }
  },
});

/** Whether a name is one of a kind among those of the States that were read. */
function isOf(readings: readonly StateName[], name: string, kind: StateName['kind']): boolean {
  return readings.some(({ state, language }) =>
    statesNamed(name, language).some((other) => other.state === state && other.kind === kind),
  );
}
