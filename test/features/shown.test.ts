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
