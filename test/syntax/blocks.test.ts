import assert from 'node:assert/strict';
import { renderBlocks } from './render';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly blocks: readonly string[];
}

/** Removes the margin that the fixtures below are set in with. */
function flush(text: string): string {
  return text.replace(/^\n/, '').replace(/^ {6}\|/gm, '');
}

const CLEAN: readonly Case[] = [
  {
    name: 'parts blocks at blank lines and reads labels, emphasis and markers',
    text: `
      |*The General Assembly*,
      |
      |*Recalling* its resolution 70/1,[^1] and the harbours of small islands,
      |
      |1. *Decides* to light every harbour;
      |
      |    (a) By oil;
      |
      |[^1]: A/80/12.
`,
    blocks: [
      'paragraph: *The General Assembly*,',
      'paragraph: *Recalling* its resolution 70/1,‹[^1]› and the harbours of small islands,',
      'paragraph: [1.] *Decides* to light every harbour;',
      'paragraph: [(a)] By oil;',
      'note: [[^1]:] A/80/12.',
    ],
  },
  {
    name: 'leaves paragraphs in bare lines open to what is known of the words',
    text: `
      |Recalling the harbours of the north,
      |Noting the lamps that were lit in Bergen,
      |Oslo and Narvik,
      |1. Requests that they be kept;
      |2. Urges the keepers
      |to keep them.
`,
    blocks: [
      'paragraph: Recalling the harbours of the north,',
      'paragraph?: Noting the lamps that were lit in Bergen,',
      'paragraph?: Oslo and Narvik,',
      'paragraph: [1.] Requests that they be kept;',
      'paragraph: [2.] Urges the keepers to keep them.',
    ],
  },
  {
    name: 'takes each line for a paragraph where none of the long ones goes on in the next',
    text: `
      |Lamps of the harbours of the north and the oil of those of the south and of the west
      |The General Assembly,
      |Recalling the harbours of the north, and the lamps that were lit at the mouth of each for those who came home late in the evening of the last day of the month,
      |отмечая гавани севера и лампы, которые были зажжены у входа в каждую из них зимой,
      |1. Requests that the lamps of the harbours of the north and of the south be kept well.
      |53rd plenary meeting of the keepers of the lamps of the harbours of the north and south
      |12 March 2026
`,
    blocks: [
      'paragraph: Lamps of the harbours of the north and the oil of those of the south and of the west',
      'paragraph: The General Assembly,',
      'paragraph: Recalling the harbours of the north, and the lamps that were lit at the mouth of each for those who came home late in the evening of the last day of the month,',
      'paragraph: отмечая гавани севера и лампы, которые были зажжены у входа в каждую из них зимой,',
      'paragraph: [1.] Requests that the lamps of the harbours of the north and of the south be kept well.',
      'paragraph: 53rd plenary meeting of the keepers of the lamps of the harbours of the north and south',
      'paragraph: 12 March 2026',
    ],
  },
  {
    name: 'takes markers in whatever form they survived',
    text: 'Recalling the Treaty,¹² the lamps $^{3}$ the oil^{4} and the wicks<sup>5</sup> on 3 km² of quay,\n',
    blocks: [
      'paragraph: Recalling the Treaty,‹¹²› the lamps ‹$^{3}$› the oil‹^{4}› and the wicks‹<sup>5</sup>› on 3 km² of quay,',
    ],
  },
  {
    name: 'knows notes by their raised labels and by what OCR made of them',
    text: '¹ Resolution 70/1.\n\n² A/80/12,\nannex.\n\n$^{^{3}\\} A/80/13$ and A/80/14.\n',
    blocks: [
      'note: [¹] Resolution 70/1.',
      'note: [²] A/80/12, annex.',
      'note: [$^{^{3}\\}] A/80/13~$~ and A/80/14.',
    ],
  },
  {
    name: 'sees rows of cells, comments and breaks',
    text: 'Harbour | Lamps\n\n| Bergen | 4 |\n\n<!-- two\nlines -->\n\n* * *\n\n# Annex\n',
    blocks: [
      'table: Harbour | Lamps',
      'table: | Bergen | 4 |',
      'comment: <!-- two lines -->',
      'rule: * * *',
      'paragraph: ⟨# ⟩Annex',
    ],
  },
  {
    name: 'reads a list bullet before a number',
    text: '- 1. Decides to light the quay;\n- 2. *Urges* the keepers to stay;\n',
    blocks: [
      'paragraph: ⟨- ⟩[1.] Decides to light the quay;',
      'paragraph: ⟨- ⟩[2.] *Urges* the keepers to stay;',
    ],
  },
];

const EXTRACTED: readonly Case[] = [
  {
    name: 'cuts paragraphs at set-in first lines and joins them across a page',
    text: `
      |                United Nations                                        A/C.2/81/L.3
      |                General Assembly                          Distr.: Limited
      |
      |                     The General Assembly,
      |                     Recalling its resolutions on the lighting of harbours, in which it asked every
      |                coastal State to keep a lamp burning at the mouth of each harbour, 1 and the many
      |                replies,
      |                     Noting that a lamp which is lit late in the evening is of little help to those who
      |                come home in the dusk, and that the keepers of the smaller harbours have no oil
      |        __________________
      |            1
      |              Resolution 70/1.
      |
      | 26-10001 (E)    011126
      | *2610001*
      |\fA/C.2/81/L.3
      |
      |                   at the end of the month,
      |                        1.    Decides that every lamp shall be lit an hour before the sun goes down at the
      |                   mouth of the harbour;
      |
      |2/2                                                                       26-10001
`,
    blocks: [
      'paragraph: United Nations A/C.2/81/L.3 General Assembly Distr.: Limited',
      'paragraph: The General Assembly,',
      'paragraph: Recalling its resolutions on the lighting of harbours, in which it asked every coastal State to keep a lamp burning at the mouth of each harbour, ‹1› and the many replies,',
      'paragraph: Noting that a lamp which is lit late in the evening is of little help to those who come home in the dusk, and that the keepers of the smaller harbours have no oil',
      'rule: __________________',
      'note: [1] Resolution 70/1.',
      'furniture: 26-10001 (E) 011126 *2610001* A/C.2/81/L.3',
      'paragraph+: at the end of the month,',
      'paragraph: [1.] Decides that every lamp shall be lit an hour before the sun goes down at the mouth of the harbour;',
      'furniture: 2/2 26-10001',
    ],
  },
  {
    name: 'keeps a number at the start of a line in its paragraph, and takes one without a full stop for a label when it is due',
    text: `
      |                        1.   Requests the keepers to report on the lamps that were lit in paragraphs 3 and
      |                   4. above and on those that were not lit in the winters of the years 2024 and
      |                   2025;
      |                        2    Urges the keepers to light them again, as set out in resolution 70/1 and in
      |                   the annex;
`,
    blocks: [
      'paragraph: [1.] Requests the keepers to report on the lamps that were lit in paragraphs 3 and 4. above and on those that were not lit in the winters of the years 2024 and 2025;',
      'paragraph: [2] Urges the keepers to light them again, as set out in resolution 70/1 and in the annex;',
    ],
  },
  {
    name: 'tells a running head that repeats the title from text, though the symbol is lost',
    text: `
      |A/RES/81/900
      |Lighting of small harbours
      |
      |The General Assembly,
      |
      |Noting the lamps that burn at the mouth of the harbour
      |
      |26-10001
      |Lighting of small harbours
      |
      |and those that do not,
`,
    blocks: [
      'paragraph: A/RES/81/900',
      'paragraph: Lighting of small harbours',
      'paragraph: The General Assembly,',
      'paragraph: Noting the lamps that burn at the mouth of the harbour',
      'furniture: 26-10001 Lighting of small harbours',
      'paragraph+: and those that do not,',
    ],
  },
  {
    name: 'keeps a capital behind a comma in its paragraph where the line is full and blank lines part the paragraphs',
    text: `
      |Recalling the harbours of the north, and the lamps that were lit at the mouth of each
      |harbour for those who came home late, among them those of Bergen, Narvik, Tromsø, and
      |Oslo, and the many that were not,
      |
      |Noting that the keepers of the smaller harbours, those of the Lamplighters’ Association,
      |Harbour Watch and the Guild of the Quay among them, have no oil at the end of the month
      |and are given none,
      |
      |Noting also that no lamp is of help to those who come home in the dusk when it is lit in
      |the night, and that nobody knows how much oil is left in the houses of the keepers,
      |
      |1. Decides to light them.
`,
    blocks: [
      'paragraph: Recalling the harbours of the north, and the lamps that were lit at the mouth of each harbour for those who came home late, among them those of Bergen, Narvik, Tromsø, and Oslo, and the many that were not,',
      'paragraph: Noting that the keepers of the smaller harbours, those of the Lamplighters’ Association, Harbour Watch and the Guild of the Quay among them, have no oil at the end of the month and are given none,',
      'paragraph: Noting also that no lamp is of help to those who come home in the dusk when it is lit in the night, and that nobody knows how much oil is left in the houses of the keepers,',
      'paragraph: [1.] Decides to light them.',
    ],
  },
  {
    name: 'reads an asterisk before a number at the foot of a page as the bullet of a list',
    text: `
      |A/C.2/81/L.3
      |
      | The General Assembly,
      |
      | * 1. Decides to light the lamps;
      |
      |2/7
`,
    blocks: [
      'paragraph: A/C.2/81/L.3',
      'paragraph: The General Assembly,',
      'paragraph: ⟨* ⟩[1.] Decides to light the lamps;',
      'furniture: 2/7',
    ],
  },
  {
    name: 'sees that a clause ends before a signed marker',
    text: `
      |                     Having considered the report of the Secretary-General on the lamps of the harbours,
      |                and on the oil that they are given at the end of the month, 2 and the many replies
      |                of coastal States,
      |                     Noting the report of the keepers on the lamps of the harbours,$^{6}$
      |                     Recalling the dark,[^7]
      |                     Noting that a lamp which is lit late in the evening is of little help to those who
      |                come home in the dusk,
`,
    blocks: [
      'paragraph: Having considered the report of the Secretary-General on the lamps of the harbours, and on the oil that they are given at the end of the month, 2 and the many replies of coastal States,',
      'paragraph: Noting the report of the keepers on the lamps of the harbours,‹$^{6}$›',
      'paragraph: Recalling the dark,‹[^7]›',
      'paragraph: Noting that a lamp which is lit late in the evening is of little help to those who come home in the dusk,',
    ],
  },
  {
    name: 'keeps the meeting and the day apart, the page between them or not',
    text: `
      |United Nations A/C.2/81/L.3
      |
      |1. Decides to light the lamps.
      |
      |                                                     53rd plenary meeting
      |2/3
      |\fA/C.2/81/L.3
      |
      |                                                         12 March 2026
`,
    blocks: [
      'paragraph: United Nations A/C.2/81/L.3',
      'paragraph: [1.] Decides to light the lamps.',
      'paragraph: 53rd plenary meeting',
      'furniture: 2/3 A/C.2/81/L.3',
      'paragraph: 12 March 2026',
    ],
  },
  {
    name: 'reads no label at the head of a page where the line above the break goes on',
    text: `
      |United Nations A/C.2/81/L.3
      |
      |                     Noting that a lamp which is lit late in the evening is of little help to those who
      |                come home in the dusk, as it said in its resolution on lamps of small harbours, 7305
      |2/3
      |\fA/C.2/81/L.3
      |
      |                (X) of 15 December 1955, which the keepers of the smaller harbours know by heart and
      |                recite in the dark,
      |                     Noting also that a lamp which is lit late in the evening is of little help to them
      |                at the end of the month,
`,
    blocks: [
      'paragraph: United Nations A/C.2/81/L.3',
      'paragraph: Noting that a lamp which is lit late in the evening is of little help to those who come home in the dusk, as it said in its resolution on lamps of small harbours, 7305',
      'furniture: 2/3 A/C.2/81/L.3',
      'paragraph+: (X) of 15 December 1955, which the keepers of the smaller harbours know by heart and recite in the dark,',
      'paragraph: Noting also that a lamp which is lit late in the evening is of little help to them at the end of the month,',
    ],
  },
  {
    name: 'reads no label that closes a bracket',
    text: `
      |                     Recalling the Protocol to the Convention on the Lamps of Harbours of 1930 (No.
      |                29) and the many replies of coastal States, and those of the keepers of the smaller
      |                harbours,
      |                     Noting that a lamp which is lit late in the evening is of little help to those who
      |                come home in the dusk,
`,
    blocks: [
      'paragraph: Recalling the Protocol to the Convention on the Lamps of Harbours of 1930 (No. 29) and the many replies of coastal States, and those of the keepers of the smaller harbours,',
      'paragraph: Noting that a lamp which is lit late in the evening is of little help to those who come home in the dusk,',
    ],
  },
  {
    name: 'begins a paragraph with the number below a labelled heading',
    text: `
      |                I.   Lamps of the harbours
      |                     1.    The Committee of the Keepers of Lamps looks after all lamps that are lit at the
      |                mouths of harbours, and keeps the oil.
`,
    blocks: [
      'paragraph: [I.] Lamps of the harbours',
      'paragraph: [1.] The Committee of the Keepers of Lamps looks after all lamps that are lit at the mouths of harbours, and keeps the oil.',
    ],
  },
  {
    name: 'parts the hanging items of a page that holds nothing else, and joins them across pages',
    text: `
      |United Nations A/C.2/81/L.3
      |                     1.   Requests the keepers of the lamps of harbours to see to the oil at the end of the
      |                month, so that nobody who comes home late is left in the dark at the mouth of a
      |                harbour, and to report on the lamps that were lit and on those that were not lit:
      |                           (i)    By counting the lamps of the harbours and the oil that is left in them,
      |                                  and the wicks of those that are lit late in the evening, and
      |2/3
      |\fA/C.2/81/L.3
      |
      |                                  the wicks of those that are not, wherever they may be found at the end
      |                                  of the month in the houses of the keepers and at the mouths of harbours;
      |                           (ii)   By lighting a lamp an hour before the sun goes down at the mouth of the
      |                                  harbour, for those who come home in the dusk at the end of the month;
      |3/3
      |\fA/C.2/81/L.3
      |
      |                     2.   Decides that the lamps of the harbours and the oil at the end of the month, so far
      |                as they are left, are looked after by the keepers of the lamps of the harbours and of
      |                the oil.
`,
    blocks: [
      'paragraph: United Nations A/C.2/81/L.3',
      'paragraph: [1.] Requests the keepers of the lamps of harbours to see to the oil at the end of the month, so that nobody who comes home late is left in the dark at the mouth of a harbour, and to report on the lamps that were lit and on those that were not lit:',
      'paragraph: [(i)] By counting the lamps of the harbours and the oil that is left in them, and the wicks of those that are lit late in the evening, and',
      'furniture: 2/3 A/C.2/81/L.3',
      'paragraph+: the wicks of those that are not, wherever they may be found at the end of the month in the houses of the keepers and at the mouths of harbours;',
      'paragraph: [(ii)] By lighting a lamp an hour before the sun goes down at the mouth of the harbour, for those who come home in the dusk at the end of the month;',
      'furniture: 3/3 A/C.2/81/L.3',
      'paragraph: [2.] Decides that the lamps of the harbours and the oil at the end of the month, so far as they are left, are looked after by the keepers of the lamps of the harbours and of the oil.',
    ],
  },
  {
    name: 'takes a heading of several lines at the head of a page for none of the paragraph before it',
    text: `
      |United Nations A/C.2/81/L.3
      |                     1.   Requests the keepers of the lamps of harbours to see to the oil at the end of the
      |                month, so that nobody who comes home late is left in the dark;
      |2/3
      |\fA/C.2/81/L.3
      |
      |                Estimates in respect of the lamps of the harbours of the north and the oil of those
      |                of the south
      |                     2.   Decides that the lamps of the harbours and the oil at the end of the month, so far
      |                as they are left, are looked after by the keepers.
`,
    blocks: [
      'paragraph: United Nations A/C.2/81/L.3',
      'paragraph: [1.] Requests the keepers of the lamps of harbours to see to the oil at the end of the month, so that nobody who comes home late is left in the dark;',
      'furniture: 2/3 A/C.2/81/L.3',
      'paragraph: Estimates in respect of the lamps of the harbours of the north and the oil of those of the south',
      'paragraph: [2.] Decides that the lamps of the harbours and the oil at the end of the month, so far as they are left, are looked after by the keepers.',
    ],
  },
  {
    name: 'finds the margin of a page that holds two lines of text by the one that stands further left',
    text: `
      |United Nations A/C.2/81/L.3
      |
      |                     Recalling the resolutions on the lamps of the harbours of the north and of the south,
      |                the last of which asked every coastal State for oil, and the replies to it,
      |2/3
      |\fA/C.2/81/L.3
      |
      |                     Noting that a lamp which is lit late in the evening is of little help to those who
      |                come home in the dusk, and that the keepers of the smaller harbours have no oil at the
      |                end of the month,
      |                     Noting also that nobody who comes home late at the end of the month sees the lamps
      |                that are not lit,
`,
    blocks: [
      'paragraph: United Nations A/C.2/81/L.3',
      'paragraph: Recalling the resolutions on the lamps of the harbours of the north and of the south, the last of which asked every coastal State for oil, and the replies to it,',
      'furniture: 2/3 A/C.2/81/L.3',
      'paragraph: Noting that a lamp which is lit late in the evening is of little help to those who come home in the dusk, and that the keepers of the smaller harbours have no oil at the end of the month,',
      'paragraph: Noting also that nobody who comes home late at the end of the month sees the lamps that are not lit,',
    ],
  },
  {
    name: 'takes no number inside a note for the label of the next one',
    text: `
      |Noting the lamps, 3 the oil 4 and the wicks, 5
      |
      |  __________________
      |  3 Lamps of Small Harbours and Their Keepers (as at
      |  7 October 2025).
      |  4 Official Records of the Keepers, Supplement No.
      |  1 (A/80/1).
      |  5 A/80/12.
`,
    blocks: [
      'paragraph: Noting the lamps, ‹3› the oil ‹4› and the wicks, ‹5›',
      'rule: __________________',
      'note: [3] Lamps of Small Harbours and Their Keepers (as at 7 October 2025).',
      'note: [4] Official Records of the Keepers, Supplement No. 1 (A/80/1).',
      'note: [5] A/80/12.',
    ],
  },
  {
    name: 'takes no number behind `No.` for the label that is due',
    text: `
      |Noting the lamps, 9 and the oil, 10
      |
      |  __________________
      |  9 Official Records of the Keepers, Supplement No.
      |    10 (A/80/10).
      |  10 A/80/12.
`,
    blocks: [
      'paragraph: Noting the lamps, ‹9› and the oil, ‹10›',
      'rule: __________________',
      'note: [9] Official Records of the Keepers, Supplement No. 10 (A/80/10).',
      'note: [10] A/80/12.',
    ],
  },
  {
    name: 'leaves a row within its paragraph where line ends and pages put its labels first',
    text: `
      |United Nations A/C.2/81/L.3
      |
      |1. Requests the keepers of the lamps of the harbours of the north to see to it that (a) the
      |lamps are lit in the evening; (b) the oil is bought before the end of the month;
      |(c) the wicks are trimmed; and
      |(d) the glasses of the lamps are kept clean by those who live nearest to them, whether they
      |are keepers or not, and that a list of the harbours is kept, by: (i) writing it down;
      |(ii) reading it aloud;
      |
      |2/3
      |\\fA/C.2/81/L.3
      |
      |(iii) sending it to the keepers of the harbours of the south;
      |
      |2. Requests them further:
      |
      |(a) To write;
      |
      |(b) To read.
`,
    blocks: [
      'paragraph: United Nations A/C.2/81/L.3',
      'paragraph: [1.] Requests the keepers of the lamps of the harbours of the north to see to it that (a) the lamps are lit in the evening; (b) the oil is bought before the end of the month; (c) the wicks are trimmed; and (d) the glasses of the lamps are kept clean by those who live nearest to them, whether they are keepers or not, and that a list of the harbours is kept, by: (i) writing it down; (ii) reading it aloud;',
      'furniture: 2/3 A/C.2/81/L.3',
      'paragraph+: (iii) sending it to the keepers of the harbours of the south;',
      'paragraph: [2.] Requests them further:',
      'paragraph: [(a)] To write;',
      'paragraph: [(b)] To read.',
    ],
  },
  {
    name: 'leaves the first of such a row where the second follows within a line',
    text: `
      |1. Requests the keepers of the lamps of the harbours of the north, and those of the south:
      |(a) to see to the lamps that are lit in the evening; (b) to buy oil at the end of the month;
      |and (c) to trim the wicks.
`,
    blocks: [
      'paragraph: [1.] Requests the keepers of the lamps of the harbours of the north, and those of the south: (a) to see to the lamps that are lit in the evening; (b) to buy oil at the end of the month; and (c) to trim the wicks.',
    ],
  },
  {
    name: 'takes an item without punctuation at its end to go on across a page',
    text: `
      |                United Nations A/C.2/81/L.3
      |
      |                     Noting that a lamp which is lit late in the evening is of little help to those who
      |                come home in the dusk, and that the keepers of the smaller harbours
      |                have no oil at the end of the month,
      |                     1.   Requests the keepers of the lamps of harbours to see to the oil at the end of the
      |                month:
      |                           (i)   By counting the lamps that burn in the harbours of the United
      |2/3
      |\\fA/C.2/81/L.3
      |
      |                                 Keepers of the North, and the wicks that are left;
      |                     2.   Decides that the lamps of the harbours and the oil at the end of the month are
      |                looked after by the keepers.
`,
    blocks: [
      'paragraph: United Nations A/C.2/81/L.3',
      'paragraph: Noting that a lamp which is lit late in the evening is of little help to those who come home in the dusk, and that the keepers of the smaller harbours have no oil at the end of the month,',
      'paragraph: [1.] Requests the keepers of the lamps of harbours to see to the oil at the end of the month:',
      'paragraph: [(i)] By counting the lamps that burn in the harbours of the United',
      'furniture: 2/3 A/C.2/81/L.3',
      'paragraph+: Keepers of the North, and the wicks that are left;',
      'paragraph: [2.] Decides that the lamps of the harbours and the oil at the end of the month are looked after by the keepers.',
    ],
  },
  {
    name: 'reads Chinese lines, which break anywhere and are twice as wide as they are long',
    text: `
      |                A/C.2/81/L.3
      |
      |                     注意到北方各港口的灯在傍晚点得太晚，而给守灯人的油到月底就用完，1 使夜里回来的
      |                人看不见港口，
      |                     又注意到南方各港口第81/5号决议、2 第14条和2030年以前的计划，
      |                     1.   请守灯人在每天傍晚日落以前把港口的灯点上，并在年底向大会报告点了哪些灯、用
      |                了多少油；
      |        __________________
      |          1 A/80/12。
      |          2 A/80/13。
      |2/3
      |\\fA/C.2/81/L.3
      |
      |                     2.   决定继续关心此事。
`,
    blocks: [
      'paragraph: A/C.2/81/L.3',
      'paragraph: 注意到北方各港口的灯在傍晚点得太晚，而给守灯人的油到月底就用完，‹1› 使夜里回来的 人看不见港口，',
      'paragraph: 又注意到南方各港口第81/5号决议、‹2› 第14条和2030年以前的计划，',
      'paragraph: [1.] 请守灯人在每天傍晚日落以前把港口的灯点上，并在年底向大会报告点了哪些灯、用 了多少油；',
      'rule: __________________',
      'note: [1] A/80/12。',
      'note: [2] A/80/13。',
      'furniture: 2/3 A/C.2/81/L.3',
      'paragraph: [2.] 决定继续关心此事。',
    ],
  },
  {
    name: 'knows the running heads of a second document behind the first',
    text: `
      |                United Nations                                                 A/C.2/81/L.3
      |
      |                     1.   Decides to light the lamps of the harbours.
      |2/2
      |\\f                United Nations                                                 A/C.3/81/L.9
      |
      |                     1.   Requests the keepers to see to the oil that is
      |2/3
      |\\fA/C.3/81/L.9
      |
      |                needed.
`,
    blocks: [
      'paragraph: United Nations A/C.2/81/L.3',
      'paragraph: [1.] Decides to light the lamps of the harbours.',
      'furniture: 2/2',
      'paragraph?: United Nations A/C.3/81/L.9',
      'paragraph: [1.] Requests the keepers to see to the oil that is',
      'furniture: 2/3 A/C.3/81/L.9',
      'paragraph+: needed.',
    ],
  },
  {
    name: 'parts paragraphs by the room that a line leaves where nothing is set in and no blank line stands',
    text: `
      |The General Assembly,
      |Noting that the keepers of small harbours light their lamps late in the evening, and that
      |the oil that they are given does not last the month,
      |Noting also that nobody who comes home late at the end of the month sees the lamps that are
      |not lit, and that the keepers in Bergen, who have looked after the lamps of the harbour,
      |Oslo and Narvik have no oil,
      |1.
      |Requests the keepers of the lamps of the harbours of the north to report on the oil that is
      |left, and to light the lamps:
      |(a) Of the north;
      |(b) Of the south.
      |53rd plenary meeting
      |12 March 2026
`,
    blocks: [
      'paragraph: The General Assembly,',
      'paragraph: Noting that the keepers of small harbours light their lamps late in the evening, and that the oil that they are given does not last the month,',
      'paragraph: Noting also that nobody who comes home late at the end of the month sees the lamps that are not lit, and that the keepers in Bergen, who have looked after the lamps of the harbour,',
      'paragraph?: Oslo and Narvik have no oil,',
      'paragraph: [1.] Requests the keepers of the lamps of the harbours of the north to report on the oil that is left, and to light the lamps:',
      'paragraph: [(a)] Of the north;',
      'paragraph: [(b)] Of the south.',
      'paragraph: 53rd plenary meeting',
      'paragraph: 12 March 2026',
    ],
  },
  {
    name: 'reads lines set from right to left, which begin further right where a paragraph ends',
    text: `
      |A/C.2/81/L.3
      |
      |                                                           إن الجمعية العامة،
      |                إذ تلاحظ أن حراس المرافئ الصغيرة يضيئون مصابيحهم في وقت متأخر من المساء
      |                            وأن الزيت الذي يعطى لهم لا يكفيهم(1) حتى نهاية الشهر،
      |                وإذ تلاحظ أيضا أن من يعودون إلى ديارهم في وقت متأخر لا يرون المصابيح
      |                التي لم تضأ عند مداخل المرافئ، وأن حراسها لا يملكون زيتا في نهاية الشهر
      |                                                            وفي أول الشهر التالي،
      |                1 - تطلب إلى حراس مصابيح المرافئ أن ينظروا في أمر الزيت في نهاية
      |                                                                         الشهر.
      |        __________________
      |                                                                 (1) A/80/12.
`,
    blocks: [
      'paragraph: A/C.2/81/L.3',
      'paragraph: إن الجمعية العامة،',
      'paragraph: إذ تلاحظ أن حراس المرافئ الصغيرة يضيئون مصابيحهم في وقت متأخر من المساء وأن الزيت الذي يعطى لهم لا يكفيهم‹(1)› حتى نهاية الشهر،',
      'paragraph: وإذ تلاحظ أيضا أن من يعودون إلى ديارهم في وقت متأخر لا يرون المصابيح التي لم تضأ عند مداخل المرافئ، وأن حراسها لا يملكون زيتا في نهاية الشهر وفي أول الشهر التالي،',
      'paragraph: [1 -] تطلب إلى حراس مصابيح المرافئ أن ينظروا في أمر الزيت في نهاية الشهر.',
      'rule: __________________',
      'note: [(1)] A/80/12.',
    ],
  },
  {
    name: 'takes numbers in brackets below a rule for notes in Arabic alone',
    text: `
      |Decides that the keepers (1) light the lamps:
      |
      |__________________
      |
      |(1) Of the north;
`,
    blocks: [
      'paragraph: Decides that the keepers (1) light the lamps:',
      'rule: __________________',
      'paragraph: [(1)] Of the north;',
    ],
  },
  {
    name: 'finds plain notes at the end of a text without a rule above them',
    text: `
      |Recalling the report of the keepers for 2026,1
      |
      |Recalling also the Lamps Treaty,2 and the oil,
      |
      |1. Decides to light them;
      |
      |2. Decides to see to the oil.
      |
      |1 See A/81/345.
      |
      |2 Lamps Treaty, in the words of
      |the keepers (A/81/12).
`,
    blocks: [
      'paragraph: Recalling the report of the keepers for 2026,‹1›',
      'paragraph: Recalling also the Lamps Treaty,‹2› and the oil,',
      'paragraph: [1.] Decides to light them;',
      'paragraph: [2.] Decides to see to the oil.',
      'note: [1] See A/81/345.',
      'note: [2] Lamps Treaty, in the words of the keepers (A/81/12).',
    ],
  },
  {
    name: 'takes numbers that lost their full stops for none',
    text: `
      |Recalling resolution 80/3,
      |
      |1 Recalls resolution 80/4;
      |
      |2 Recalls resolution 80/5.
`,
    blocks: [
      'paragraph: Recalling resolution 80/3,',
      'paragraph: 1 Recalls resolution 80/4;',
      'paragraph: 2 Recalls resolution 80/5.',
    ],
  },
  {
    name: 'takes lines at the margin below the end of a paragraph for a heading, where the next one is set in again',
    text: `
      |                United Nations A/C.2/81/L.3
      |                     1.   Requests the keepers of the lamps of harbours to see to the oil at the end of the
      |                month, and to the lamps of the harbours that were not lit in the
      |                evening;
      |                Budget of the lamps for the period from 1 July 2025
      |                to 30 June 2026
      |                     2.   Decides that the lamps of the harbours and the oil at the end of the month are
      |                looked after by the keepers of the north; and
      |                Harbours of the south, and by no others;
`,
    blocks: [
      'paragraph: United Nations A/C.2/81/L.3',
      'paragraph: [1.] Requests the keepers of the lamps of harbours to see to the oil at the end of the month, and to the lamps of the harbours that were not lit in the evening;',
      'paragraph: Budget of the lamps for the period from 1 July 2025 to 30 June 2026',
      'paragraph: [2.] Decides that the lamps of the harbours and the oil at the end of the month are looked after by the keepers of the north; and Harbours of the south, and by no others;',
    ],
  },
  {
    name: 'parts from the last item of a list what goes on below it',
    text: `
      |                United Nations A/C.2/81/L.3
      |
      |                     Noting that a lamp which is lit late in the evening is of little help to those who
      |                come home in the dusk, and that the keepers of the smaller harbours
      |                have no oil at the end of the month,
      |                     1.   Requests the keepers of the lamps of harbours to see to the oil at the end of the
      |                month, and welcomes:
      |                     (a) The list of the harbours whose keepers have said that they light their lamps
      |                every evening before the sun goes down, and the list of those that do not, both of
      |                them of May 2026;
      |                and calls upon them to see to it that the lamps burn until the sun comes up;
`,
    blocks: [
      'paragraph: United Nations A/C.2/81/L.3',
      'paragraph: Noting that a lamp which is lit late in the evening is of little help to those who come home in the dusk, and that the keepers of the smaller harbours have no oil at the end of the month,',
      'paragraph: [1.] Requests the keepers of the lamps of harbours to see to the oil at the end of the month, and welcomes:',
      'paragraph: [(a)] The list of the harbours whose keepers have said that they light their lamps every evening before the sun goes down, and the list of those that do not, both of them of May 2026;',
      'paragraph: and calls upon them to see to it that the lamps burn until the sun comes up;',
    ],
  },
  {
    name: 'keeps a quoted paragraph together that is set in as a whole',
    text: `
      |                United Nations A/C.2/81/L.3
      |
      |                     Noting that a lamp which is lit late in the evening is of little help to those who
      |                come home in the dusk, and that the keepers of the smaller harbours
      |                have no oil at the end of the month,
      |                     1.   Recalls that the rules of the keepers of the lamps of harbours, as amended in the
      |                year before, read:
      |                          “A keeper lights the lamp of a harbour in the evening of each day, at the first
      |                     sign of dusk, and trims it.”
      |                     2.   Decides that they are kept.
`,
    blocks: [
      'paragraph: United Nations A/C.2/81/L.3',
      'paragraph: Noting that a lamp which is lit late in the evening is of little help to those who come home in the dusk, and that the keepers of the smaller harbours have no oil at the end of the month,',
      'paragraph: [1.] Recalls that the rules of the keepers of the lamps of harbours, as amended in the year before, read:',
      'paragraph: “A keeper lights the lamp of a harbour in the evening of each day, at the first sign of dusk, and trims it.”',
      'paragraph: [2.] Decides that they are kept.',
    ],
  },
  {
    name: 'keeps lines together that stand as far in as one another, above them the lines of a masthead',
    text: `
      |A/C.2/81/L.3
      |
      |Report of the keepers of the lamps of the harbours of the north and of the harbours
      |of the south
      |
      |   Noting the determination of the keepers of the lamps of harbours to light them all,
      |   as shown by their reports on the lamps of the north and on those of the south,
`,
    blocks: [
      'paragraph: A/C.2/81/L.3',
      'paragraph: Report of the keepers of the lamps of the harbours of the north and of the harbours of the south',
      'paragraph: Noting the determination of the keepers of the lamps of harbours to light them all, as shown by their reports on the lamps of the north and on those of the south,',
    ],
  },
  {
    name: 'keeps the margin that the first lines of a page show, far right of the other pages as it is',
    text: `
      |                               2.    Notes that the lamps of the harbours of the north were lit late in the
      |                          evening of each day of the year, and that the oil that the keepers were given for
      |                          the winter did not last the month;
      |                               3.    Notes also that the lamps of the harbours of the south burn in the
      |                          Keepers’ Houses alone, as the reports of the keepers of the south have shown in
      |                          every year;
      |\\fA/80/L.200
      |
      |                 4.    Requests the keepers of the harbours to write down how long each lamp was lit
      |            on each day of the year, and what oil was burned in it;
      |                 5.    Requests the keepers also to send what they have written down to the offices of
      |            the harbours at the end of the year.
      |\\fA/80/L.200
      |
      |                 6.    Invites the keepers of lamps in the mountains to do likewise, and to say how many
      |            lamps were lit there and how long each of them was lit;
      |                 7.    Decides to come back to the lamps of the harbours and of the mountains at the end
      |            of the year.
`,
    blocks: [
      'paragraph: [2.] Notes that the lamps of the harbours of the north were lit late in the evening of each day of the year, and that the oil that the keepers were given for the winter did not last the month;',
      'paragraph: [3.] Notes also that the lamps of the harbours of the south burn in the Keepers’ Houses alone, as the reports of the keepers of the south have shown in every year;',
      'furniture: A/80/L.200',
      'paragraph: [4.] Requests the keepers of the harbours to write down how long each lamp was lit on each day of the year, and what oil was burned in it;',
      'paragraph: [5.] Requests the keepers also to send what they have written down to the offices of the harbours at the end of the year.',
      'furniture: A/80/L.200',
      'paragraph: [6.] Invites the keepers of lamps in the mountains to do likewise, and to say how many lamps were lit there and how long each of them was lit;',
      'paragraph: [7.] Decides to come back to the lamps of the harbours and of the mountains at the end of the year.',
    ],
  },
];

describe('blocks', () => {
  describe('of clean and Markdown-flavoured text', () => {
    for (const { name, text, blocks } of CLEAN)
      it(name, () => assert.deepEqual(renderBlocks(flush(text)), blocks));
  });
  describe('of extracted text', () => {
    for (const { name, text, blocks } of EXTRACTED)
      it(name, () => assert.deepEqual(renderBlocks(flush(text).replace(/\\f/g, '\f')), blocks));
  });
});
