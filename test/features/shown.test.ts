import { strict as assert } from 'node:assert';
import { codeLensesOf } from '../../server/src/features/code-lenses';
import { inlayHintsIn } from '../../server/src/features/inlay-hints';
import { semanticTokens } from '../../server/src/features/semantic-tokens';
import { readResolution } from '../../server/src/model/read';
import { fixture } from './fixture';

const DRAFT = fixture(`
  United Nations A/C.2/82/L.14

  The General Assembly,

  Recalling its resolutions 55/25 and 70/1,

  Noting the report on buoys,[^1]

  ⟦1⟧. Decides to keep the lamps lit on all capes and in all harbours of the world;

  2. Invites keepers to report under paragraph ⟦1⟧ above;

  3. Decides to return to ⟦paragraphs 1 to 3 above⟧.

  Annex

  Rules under resolution 70/1

  [^1]: A/82/401.
`);
const { text, resolution } = DRAFT;
const whole = { start: 0, end: text.length };

describe('hints in the line', () => {
  it('give the title of a resolution and the opening of a paragraph', () => {
    const hints = inlayHintsIn(resolution, whole).map(
      ({ offset, text: hint }) => `${text.slice(offset - 7, offset)}|${hint}`,
    );
    assert.deepEqual(hints, [
      's 55/25|United Nations Convention against Transnational …',
      'nd 70/1|Transforming our world: the 2030 Agenda for …',
      '1 above|Decides to keep the lamps lit on all capes and …',
      'on 70/1|Transforming our world: the 2030 Agenda for …',
    ]);
  });

  /** What, the text, the hints with what stands before each. */
  const CASES: [string, string, string[]][] = [
    [
      'are in the language of the text where a name is known in it',
      'L’Assemblée générale,\n\nRappelant sa résolution 217 A (III),\n\n1. Décide de garder les lampes.\n',
      ['217 A (III)|Déclaration universelle des droits de l’homme'],
    ],
    [
      'stand behind the counter of a Chinese number',
      '大会，\n\n回顾其第60/1号决议和第70/1号、第66/288号决议，\n\n1. 决定让灯继续亮着。\n',
      [
        '第60/1号决议|2005年世界首脑会议成果',
        '和第70/1号|变革我们的世界：2030年可持续发展议程',
        '66/288号决议|我们希望的未来',
      ],
    ],
    [
      'are none where the text has the title itself in quotation marks',
      'The General Assembly,\n\nRecalling its resolution 70/1 of 25 September 2015, entitled “Transforming our world: the 2030 Agenda for Sustainable Development”, and 71/234 on sustainable mountain development,\n\n1. Decides to rest.\n',
      ['d 71/234|Sustainable mountain development'],
    ],
    [
      'are none where the symbol follows that a repetition stands for',
      'The General Assembly,\n\nNoting two reports,[^1] [^2]\n\n1. Decides to rest.\n\n[^1]: Official Records of the General Assembly, Sixty-second Session, Supplement No. 53 (A/62/53).\n[^2]: Ibid., Sixty-third Session, Supplement No. 53 (A/63/53).\n',
      [],
    ],
    [
      'are none in the heading that a text bears its own number in',
      'United Nations S/RES/1325 (2000)\n\nSecurity Council\n\nResolution 1325 (2000)\n\nThe Security Council,\n\n1. Decides to rest.\n',
      [],
    ],
    [
      'say what an annex is about',
      'The General Assembly,\n\n1. Adopts the annex to the present resolution.\n\nAnnex\n\nRules of the lamps\n\n1. Lamps burn.\n',
      ['olution|Rules of the lamps'],
    ],
  ];
  for (const [what, words, expected] of CASES)
    it(what, () => {
      const read = readResolution(words);
      const hints = inlayHintsIn(read, { start: 0, end: words.length });
      assert.equal(hints.length, expected.length, JSON.stringify(hints));
      hints.forEach(({ offset, text: hint }, at) => {
        const [before, told] = expected[at]!.split('|') as [string, string];
        assert.ok(words.slice(0, offset).endsWith(before), words.slice(offset - 12, offset));
        assert.equal(hint, told);
      });
    });

  it('are given only for what is looked at', () => {
    const start = text.indexOf('2. Invites');
    assert.equal(inlayHintsIn(resolution, { start, end: start + 80 }).length, 1);
  });
});

describe('code lenses', () => {
  it('stand at paragraphs that are pointed to, with the places', () => {
    const lenses = codeLensesOf(resolution);
    const range = lenses[0]!;
    assert.deepEqual(range.span, DRAFT.ranges[0]);
    assert.deepEqual(
      range.references.map((span) => text.slice(span.start, span.end)),
      ['1', '1'],
    );
    assert.deepEqual(
      lenses.map(({ span, references }) => [text.slice(span.start, span.end), references.length]),
      [
        ['1', 2],
        ['2', 1],
        ['3', 1],
      ],
    );
  });
});

describe('semantic tokens', () => {
  const shown = (tokens: readonly { start: number; end: number; kind: string }[]) =>
    tokens.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

  it('colour the parts of a text, smaller ones before larger', () => {
    const found = shown(semanticTokens(resolution));
    for (const token of [
      'symbol A/C.2/82/L.14',
      'formula The General Assembly,',
      'opening Recalling',
      'marker [^1]',
      'label 1.',
      'opening Decides',
      'citation paragraph 1 above',
      'heading Annex',
      'heading Rules under resolution',
      'citation 70/1',
      'marker [^1]:',
      'citation A/82/401',
    ])
      assert.ok(found.includes(token), `${token} in ${found.join('; ')}`);
  });

  it('take the sponsor line of a draft without a title for none', () => {
    const council = readResolution(
      'United Nations S/2026/812\n\nSecurity Council\n\nDistr.: General\n3 November 2026\n\nOriginal: English\n\nDenmark and Greece: draft resolution\n\nThe Security Council,\n\nRecalling its concern,\n\n1. Decides to keep the lamps lit.\n',
    );
    assert.notEqual(council.masthead.title, null);
    const kinds = semanticTokens(council).map(({ kind }) => kind);
    assert.ok(kinds.includes('symbol') && !kinds.includes('title'), kinds.join(' '));
  });

  it('lie in order, apart, and each on one line', () => {
    let end = 0;
    for (const token of semanticTokens(resolution)) {
      assert.ok(end <= token.start && token.start < token.end);
      assert.ok(!text.slice(token.start, token.end).includes('\n'));
      end = token.end;
    }
  });

  it('of a stretch are those of the whole text that lie there', () => {
    const stretch = { start: text.indexOf('2. Invites'), end: text.indexOf('3. Decides') };
    const expected = semanticTokens(resolution).filter(
      ({ start, end }) => start < stretch.end && end > stretch.start,
    );
    assert.deepEqual(semanticTokens(resolution, stretch), expected);
    assert.equal(expected.length, 3);
  });
});
