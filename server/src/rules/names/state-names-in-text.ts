import { officialStateName, statesNamed } from '../../catalogue/states';
import type { Resolution } from '../../model/resolution';
import { assemblyResolution, bareDraft } from '../example-texts';
import { onlyWith } from '../matches';
import { hitsOf, replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { UNTERM } from '../sources';

/**
 * Names that mean a State and nothing else, wherever they stand; which State, and what it is called at a date, the
 * catalogue knows. Not here: what is also a formal name (“Czech Republic”) or a part of one (“Bolivarian Republic of
 * Venezuela”), and what many texts use as a short form.
 */
const NAMES = [
  'Turkey',
  'Swaziland',
  'Cape Verde',
  'Zaire',
  'Burma',
  'Ivory Coast',
  'Cote d’Ivoire',
  'Vietnam',
  'South Korea',
  'North Korea',
  'Laos',
  'Holland',
  'East Timor',
  'FYROM',
  'the former Yugoslav Republic of Macedonia',
  'Libyan Arab Jamahiriya',
];

/** Before the apostrophe, which has two forms. */
const BEGINNINGS = NAMES.map((name) => name.replace(/’.*/, ''));
const ANY = NAMES.join('|').replace(/’/g, "[’']");
const PATTERN = onlyWith(BEGINNINGS, new RegExp(`(?<![\\p{L}-])(?:${ANY})(?![\\p{L}-])`, 'gu'));

export const rule = defineRule({
  name: 'state-names-in-text',
  group: 'names',
  summary: 'A State is named in the text as it was named at the date of the document.',
  why: `Turkey is Türkiye since June 2022, Swaziland is Eswatini since 2018; Viet Nam and Côte d’Ivoire never bore the names that newspapers give them. What stands in quotation marks, in footnotes and in titles is left as it is: a treaty of 1992 keeps its name. So do the historical names of events.`,
  sources: [UNTERM],
  severity: { default: 'warning', 'security-council': 'information', 'model-un': 'information' },
  languages: ['en'],
  fix: 'offered',
  options: {
    allow: { kind: 'words', default: [], description: 'Names that may stand as they are.' },
  },
  examples: [
    {
      wrong: assemblyResolution({ preamble: 'Welcoming the tide tables of ⟦Turkey⟧ and ⟦Vietnam⟧,' }),
      fixed: assemblyResolution({ preamble: 'Welcoming the tide tables of Türkiye and Viet Nam,' }),
    },
    {
      wrong: bareDraft({ preamble: 'Welcoming the tide tables of ⟦South Korea⟧ and of ⟦Vietnam⟧,' }),
      fixed: bareDraft({ preamble: 'Welcoming the tide tables of the Republic of Korea and of Viet Nam,' }),
    },
    {
      options: { allow: ['Vietnam'] },
      right: assemblyResolution({ preamble: 'Welcoming the tide tables of Vietnam,' }),
    },
    {
      note: 'Without a date nobody can tell which name was right then.',
      right: bareDraft({ preamble: 'Welcoming the tide tables of Turkey,' }),
    },
    {
      right: assemblyResolution({
        preamble: 'Recalling the “Declaration of Vietnam”, and the Gulf of Turkey-in-the-Sea,',
      }),
    },
  ],
  *check(resolution, { allow }) {
    const date = dateOf(resolution);
    for (const { match, prose, span } of hitsOf(resolution, PATTERN)) {
      if (
        allow.includes(match[0]) ||
        /^ (?:ebola|virus|strain)/i.test(prose.text.slice(match.index + match[0].length))
      )
        continue;
      const readings = statesNamed(match[0], 'en');
      const former = readings.find(({ kind }) => kind === 'former');
      if (former && (date === null || (former.to !== null && former.to > date))) continue;
      if (former?.to && tellsOfBefore(former.to, prose.text, match.index)) continue;
      const state = (former ?? readings[0])?.state;
      const name = state === undefined ? null : officialStateName(state, date, 'en');
      if (name === null || name === match[0] || name.includes('(')) continue;
      const right =
        WITH_ARTICLE.test(name) && !/\bthe $/i.test(prose.text.slice(0, match.index)) ? `the ${name}` : name;
      yield {
        span,
        message: `“${match[0]}” is not the name that documents${date ? ` of ${date.slice(0, 4)}` : ''} carry; it should read “${right}”.`,
        fix: replaceWords(prose, match.index, match.index + match[0].length, right),
      };
    }
  },
});

/** Names that lists carry without their article, and sentences with it. */
const WITH_ARTICLE = /^(?:(?:Democratic|Lao|Kingdom|Republic|Netherlands)\b|.*\bRepublic$)/;

/** The day of the document; null where the masthead has none. */
function dateOf({ masthead: { adopted, date } }: Resolution): string | null {
  return (adopted ?? date)?.value ?? null;
}

/** Whether the words around tell of a day at which the name was the right one, or it stands in the name of a mission. */
function tellsOfBefore(change: string, text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 90), at);
  const years = (before + text.slice(at, at + 90)).match(/\b(?:19|20)\d\d\b/g) ?? [];
  return years.some((year) => year < change.slice(0, 4)) || NAMED_AFTER_IT.test(before);
}

/** What was named when the State bore the name: `the United Nations Mission of Support in …`. */
const NAMED_AFTER_IT =
  /\b(?:Mission|Administration|Force|Operation|Office|Tribunal|Commission)\b[\p{L} ]{0,40} (?:in|for|to) (?:the )?$/u;
