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
