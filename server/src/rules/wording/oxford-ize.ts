import { onlyWith } from '../matches';
import { hitsOf, replaceWords } from '../phrases';
import { defineRule } from '../rule';
import { PRACTICE, SPELLING } from '../sources';

/** Stems that the United Nations spells with -ize; words in -yse and those that are no Greek verbs are not among them. */
const STEMS = [
  'apolog',
  'author',
  'capital',
  'categor',
  'central',
  'character',
  'civil',
  'colon',
  'commercial',
  'criminal',
  'critic',
  'crystall',
  'decentral',
  'decolon',
  'demil',
  'demobil',
  'democrat',
  'destabil',
  'digital',
  'econom',
  'emphas',
  'equal',
  'familiar',
  'final',
  'formal',
  'general',
  'global',
  'harmon',
  'hospital',
  'immun',
  'industrial',
  'initial',
  'institutional',
  'internal',
  'international',
  'legal',
  'liberal',
  'local',
  'marginal',
  'material',
  'maxim',
  'memorial',
  'militar',
  'minim',
  'mobil',
  'modern',
  'monopol',
  'national',
  'neutral',
  'normal',
  'operational',
  'optim',
  'organ',
  'penal',
  'polar',
  'political',
  'popular',
  'prior',
  'prioriti',
  'privat',
  'professional',
  'radical',
  'rational',
  'real',
  'recogn',
  'reorgan',
  'revital',
  'scrutin',
  'sensit',
  'social',
  'special',
  'stabil',
  'standard',
  'stigmat',
  'subsid',
  'summar',
  'symbol',
  'sympath',
  'synchron',
  'systemat',
  'traumat',
  'urban',
  'util',
  'victim',
  'visual',
];

const spelt = (letter: 's' | 'z'): RegExp =>
  onlyWith(
    [`i${letter}e`, `i${letter}i`, `i${letter}a`],
    new RegExp(
      `\\b(?:re|de|un|over|under|de-|re-)?(?:${STEMS.join('|')})i?i${letter}(?:e[sd]?|ing|ations?|ers?)\\b`,
      'gi',
    ),
  );

const WITH_S = spelt('s');
const WITH_Z = spelt('z');

export const rule = defineRule({
  name: 'oxford-ize',
  group: 'wording',
  summary: 'Words such as recognize, organization and mobilize are spelt with a z.',
  why: `The United Nations follows the Oxford dictionary: -ize and -ization, but analyse, and of course advise, exercise and supervise. Names keep the spelling that they have: the Organisation for Economic Co-operation and Development. The Security Council lets both stand.`,
  sources: [SPELLING, PRACTICE],
  severity: { default: 'warning', 'security-council': 'off', 'model-un': 'hint' },
  languages: ['en'],
  fix: 'safe',
  options: {
    ending: {
      kind: 'choice',
      choices: ['ize', 'ise'],
      default: 'ize',
      description: 'The ending: that of the United Nations, or that of many newspapers.',
    },
    allow: {
      kind: 'words',
      default: [],
      description: 'Words that may be spelt as they are, in the very form in which they stand.',
    },
  },
  examples: [
    {
      wrong: `
        The General Assembly,

        ⟦Recognising⟧ the work of harbour ⟦organisations⟧ that keep tide tables,

        1. Invites coastal States to ⟦harmonise⟧ their tide tables;

        2. Decides to return to the question at its next session.
      `,
      fixed: `
        The General Assembly,

        Recognizing the work of harbour organizations that keep tide tables,

        1. Invites coastal States to harmonize their tide tables;

        2. Decides to return to the question at its next session.
      `,
    },
    {
      options: { ending: 'ise' },
      wrong: `
        The General Assembly,

        Recognising the work of harbour ⟦organizations⟧ that keep tide tables,

        1. Decides to return to the question at its next session.
      `,
      fixed: `
        The General Assembly,

        Recognising the work of harbour organisations that keep tide tables,

        1. Decides to return to the question at its next session.
      `,
    },
    {
      options: { allow: ['organisations'] },
      right: `
        The General Assembly,

        Recognizing the work of harbour organisations that keep tide tables,

        1. Decides to return to the question at its next session.
      `,
    },
    {
      right: `
        The General Assembly,

        Recognizing the work of the Organisation for Economic Co-operation and Development on tide tables,

        1. Invites coastal States to exercise care in their exchange and to analyse them;

        2. Decides to return to the question at its next session.
      `,
    },
  ],
  *check(resolution, { ending, allow }) {
    const due = ending === 'ise' ? 's' : 'z';
    for (const { match, prose, span } of hitsOf(resolution, due === 's' ? WITH_Z : WITH_S)) {
      const words = match[0];
      if (allow.includes(words)) continue;
      // A capital within the paragraph is part of a name.
      if (/^[A-Z]/.test(words) && match.index > 0) continue;
      const at = words.toLowerCase().lastIndexOf(due === 's' ? 'iz' : 'is');
      const right = `${words.slice(0, at + 1)}${due}${words.slice(at + 2)}`;
      yield {
        span,
        message: `“${words}” should be spelt “${right}”.`,
        fix: replaceWords(prose, match.index, match.index + words.length, right),
      };
    }
  },
});
