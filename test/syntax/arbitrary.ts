import fc from 'fast-check';

const INDENTS = ['', '', '', '    ', '                ', '                     ', '\t', '\f'];
const STARTS = [
  'The General Assembly,',
  '*The Security Council*,',
  'L’Assemblée générale,',
  '大会，',
  'إن الجمعية العامة،',
  'Recalling its resolution 70/1,',
  '*Noting with concern* that',
  '1. Decides to',
  '1.   Requests',
  '2. *Urges*',
  '- 3. Invites',
  '(a) To light',
  '(i) the quay;',
  '(ii)',
  'ii.',
  'a)',
  '1 - تقرر',
  'I',
  'IV. Lamps',
  'B',
  '•',
  '¹ Resolution 70/1.',
  '$^{6}\\} A/C.2/81/L.3$',
  '[^1]: A/80/12.',
  '1',
  '12 A/80/12, annex.',
  '* On behalf of the lamplighters.',
  '__________________',
  '---',
  '2/7',
  '06-57590 (E) 011126',
  '*0657590*',
  'A/C.2/81/L.3',
  'United Nations    A/C.2/81/L.3',
  'Distr.: Limited',
  'Norway, Chile and Iran (Islamic Republic of): draft resolution',
  '53rd plenary meeting',
  'Annex II',
  '<!-- un-resolution-disable lamps -->',
  '<!--',
  '| a | b |',
  '# Heading',
];
const WORDS = [
  'the lamps of the harbour',
  'resolution 70/1 of 25 September 2015',
  'paragraph 3 above',
  '1325 (2000)',
  'Convention, 1',
  'in 2024,2',
  'quay¹²',
  '[^1]',
  '([^2])',
  '^{3}',
  '<sup>4</sup>',
  '*quite*',
  '**bold',
  '_under_',
  '\\*',
  '\u00ad',
  '\u00a0',
  '\u200f',
  '\ud800',
  '\udc00x',
  '😀',
  '\0',
  'اللغة',
  '灯塔',
];
const ENDS = [',', ';', '.', ':', '', '', '-', ' and', '，', '؛', '  '];
const BREAKS = ['\n', '\n', '\n\n', '\r\n', '\r', '\n\f', '\n\n\n'];

const line = fc
  .tuple(
    fc.constantFrom(...INDENTS),
    fc.oneof(
      fc.constantFrom(...STARTS),
      fc.constantFrom(...WORDS),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }),
    fc.constantFrom(...ENDS),
    fc.constantFrom(...BREAKS),
  )
  .map(
    ([indent, start, words, end, lineBreak]) => `${indent}${[start, ...words].join(' ')}${end}${lineBreak}`,
  );

/** Texts made of what resolutions are made of, in any order, with junk among it. */
export const resolutionLike = fc.array(line, { maxLength: 40 }).map((lines) => lines.join(''));
