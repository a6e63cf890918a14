import type { Profile, Resolution } from '../../../server/src/model/resolution';
import { assemblyResolution } from '../../../server/src/rules/example-texts';
import { ordinalInWords, ordinalSuffix } from '../../../server/src/rules/ordinals';
import { atEach, edit, type Fault, type Mutation, ownOf, quoted, replaced, sourceSpan } from '../fault';
import { grafted, scionsOf } from '../graft';

/** Words that are wrong wherever a resolution of the General Assembly has them, by the rule that says so. */
const PAIRS: readonly (readonly [rule: string, right: RegExp, wrong: string])[] = [
  ['member-states', /\bMember States\b/g, 'member states'],
  [
    'no-UN-abbrev',
    /(?<!(?:Charter|Secretary-General|University) of the )(?<=\bthe )United Nations(?= (?:system|funds|entities))/g,
    'UN',
  ],
  ['secretary-general-hyphen', /\bSecretary-General(?! of (?!the United)|,? [A-Z])/g, 'Secretary General'],
  ['british-base', /\bprogrammes?\b/g, 'program'],
  ['british-base', /\blabour\b/g, 'labor'],
  ['british-base', /\bcentres?\b(?! [A-Z])/g, 'center'],
  ['oxford-ize', /\brecognize\b/g, 'recognise'],
  ['oxford-ize', /\bemphasize\b/g, 'emphasise'],
  ['oxford-ize', /\borganizations\b/g, 'organisations'],
  ['per-cent', /(?<=\b\d{1,3}) per cent\b/g, '%'],
  ['latin-abbrevs', /\bfor example\b/g, 'e.g.'],
];

const MONTHS = '(January|February|March|April|May|June|July|August|September|October|November|December)';

const english = (rule: string, fault: string, plant: Mutation['plant']): Mutation => ({
  rule,
  fault,
  *plant(resolution) {
    if (resolution.language === 'en' && resolution.profile !== 'model-un') yield* plant(resolution);
  },
});

/** Names that no State has ever had, for those that they have. */
const NICKNAMES: readonly (readonly [official: string, other: string])[] = [
  ['Viet Nam', 'Vietnam'],
  ['the Republic of Korea', 'South Korea'],
  ['the Democratic People’s Republic of Korea', 'North Korea'],
  ['the Lao People’s Democratic Republic', 'Laos'],
];

const STATES_NAMED = assemblyResolution({
  preamble: `Welcoming the tide tables of ${NICKNAMES.map(([official]) => official).join(', of ')},`,
});

const NICKNAMED = scionsOf(
  STATES_NAMED,
  NICKNAMES.map(([official, other]) => {
    const at = STATES_NAMED.indexOf(official);
    return { edits: [edit(at, at + official.length, other)] };
  }),
);

export const words: readonly Mutation[] = [
  {
    rule: 'state-names-in-text',
    fault: 'a State under a name of the newspapers',
    plant: () => [],
    graft: (resolution) => NICKNAMED.flatMap((scion) => grafted(resolution, scion)),
  },
  ...PAIRS.map(([rule, right, wrong]) =>
    english(rule, `“${wrong}”`, (resolution) =>
      atEach(resolution, right, ({ input, index, 0: found }) => {
        if (quoted(input, index)) return null;
        return found.endsWith('s') && !wrong.endsWith('s') && /^[a-z]+$/.test(wrong) ? `${wrong}s` : wrong;
      }),
    ),
  ),
  english('curly-quotes', 'straight quotation marks', function* (resolution) {
    for (const { paragraph } of ownOf(resolution, 'preambular', 'operative', 'sub')) {
      const { prose } = paragraph;
      for (const match of prose.text.matchAll(/“[^“”"]{1,80}”/g)) {
        const end = match.index + match[0].length;
        const open = prose.span(match.index, match.index + 1);
        const close = prose.span(end - 1, end);
        yield { edits: [edit(open.start, open.end, '"'), edit(close.start, close.end, '"')] };
      }
    }
  }),
  {
    rule: 'whitespace',
    fault: 'two blanks between words',
    *plant(resolution) {
      // In a text set to one width they are the printer's.
      if (/^ {8}/m.test(resolution.source.text)) return;
      yield* atEach(resolution, /(?<=\p{L}{3}) (?=\p{L}{3})/gu, () => '  ');
    },
  },
  english('dates', 'the month before the day', (resolution) =>
    atEach(
      resolution,
      new RegExp(`\\b(\\d{1,2}) ${MONTHS} (\\d{4})\\b`, 'g'),
      ([, day, month, year]) => `${month} ${day}, ${year}`,
      { more: { also: ['date-on-first-mention', 'recall-list-chronological'] } },
    ),
  ),
  english('session-ordinals-words', 'a session in figures', (resolution) =>
    atEach(resolution, /(?<=\bits )([a-z]+(?:-[a-z]+)?)(?= session\b)/g, ([word]) => {
      const number = numberOf(word);
      return number === null ? null : `${number}${ordinalSuffix(number)}`;
    }),
  ),
  english('session-not-past', 'a session of the Assembly that is past', (resolution) =>
    pastSession(
      resolution,
      'general-assembly',
      /(?<=\b(?:Assembly (?:at|during|for) its|provisional agenda of its) )([a-z]+(?:-[a-z]+)?)(?= session\b)/g,
    ),
  ),
  english('session-not-past', 'a session of the Council that is past', (resolution) =>
    pastSession(
      resolution,
      'human-rights-council',
      /(?<=\bCouncil (?:at|during|for) its )([a-z]+(?:-[a-z]+)?)(?= session\b)/g,
    ),
  ),
  english('session-not-past', 'a session that is past where the organ decides', (resolution) =>
    pastSession(
      resolution,
      'general-assembly',
      /(?<=\b[Dd]ecides (?:to|that) (?:(?!Comm|Board|Conference|Council)[^;])*(?:at|during|for) its )([a-z]+(?:-[a-z]+)?)(?= session\b)/g,
    ),
  ),
  english('year-ranges', 'a hyphen between years', (resolution) =>
    atEach(
      resolution,
      /(?<![\w/.–-])((?:19|20)\d{2})–((?:19|20)\d{2})(?![\w/–-])/g,
      ([, from, to]) => `${from}-${to}`,
    ),
  ),
  ...(
    [
      ['st', /\b(?!\d*1[123]th)\d{1,4}(?:th|nd|rd)\b/g],
      ['th', /\b\d{1,4}(?:st|nd|rd)\b/g],
    ] as const
  ).map(([ending, right]) =>
    english('ordinal-correct', `“${ending}” behind a number that has another ending`, function* (resolution) {
      const owners = resolution.paragraphs.filter(({ kind }) => kind !== 'heading' && kind !== 'annex');
      for (const owner of owners)
        for (const match of owner.prose.text.matchAll(right)) {
          const span = sourceSpan(resolution, owner, match.index, match.index + match[0].length);
          const also = ['meeting-line', 'heading-HRC'];
          if (span) yield replaced(span, `${match[0].slice(0, -2)}${ending}`, { also });
        }
    }),
  ),
  english('latin-abbrevs', '“i.e.” for “that is”', (resolution) =>
    atEach(resolution, /(?<=, )that is(?=,? (?:to|the|of|in|a)\b)/g, ({ input, index }) =>
      quoted(input, index) ? null : 'i.e.',
    ),
  ),
  english('latin-abbrevs', '“etc.” behind a list', function* (resolution) {
    for (const { paragraph } of ownOf(resolution, 'operative')) {
      const { prose } = paragraph;
      const list = /\p{Ll}, [\p{Ll} ]{3,30} and [\p{Ll} ]{3,30};$/u.exec(prose.text);
      const place = list && prose.span(prose.text.length - 1, prose.text.length);
      if (place) yield { edits: [edit(place.start, place.start, ', etc.')] };
    }
  }),
];

/** Sessions that are still to come, in paragraphs that act, made into one that is past. */
function* pastSession(resolution: Resolution, profile: Profile, pattern: RegExp): Generator<Fault> {
  const now = resolution.masthead.session?.value;
  if (now === undefined || now < 20 || now > 90 || resolution.profile !== profile) return;
  for (const { paragraph } of ownOf(resolution, 'operative'))
    for (const match of paragraph.prose.text.matchAll(pattern)) {
      const span = sourceSpan(resolution, paragraph, match.index, match.index + match[0].length);
      if (span && (numberOf(match[0]) ?? 0) >= now) yield replaced(span, ordinalInWords(now - 4)!);
    }
}

function numberOf(word: string): number | null {
  for (let number = 1; number < 100; number++) if (ordinalInWords(number) === word) return number;
  return null;
}
