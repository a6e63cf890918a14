import { strict as assert } from 'node:assert';
import { excerptOf } from '../../server/src/cli/report/excerpt';
import { fixture } from '../features/fixture';

/** A text with the place in question, and what is shown of it. */
const EXCERPTS: readonly (readonly [name: string, text: string, ...shown: string[]])[] = [
  ['a short line', 'Decides to rest⟦:⟧\n', 'Decides to rest:', '               ^'],
  ['an empty place', 'Decides to rest⟦⟧\n', 'Decides to rest', '               ^'],
  ['nothing', '⟦⟧\n'],
  ['several lines', 'Decides ⟦to\nrest⟧\n', 'Decides to', '        ^^'],
  [
    'columns of a page',
    '  United Nations            ⟦A/82/L.1⟧\n',
    'United Nations A/82/L.1',
    '               ^^^^^^^^',
  ],
  ['wide characters', '大会⟦决定⟧：\n', '大会决定：', '    ^^^^'],
  ['tabs and controls', '\tDecides\u001b ⟦to⟧\n', 'Decides to', '        ^^'],
  ['right-to-left text', 'إن الجمعية ⟦العامة⟧،\n', 'إن الجمعية العامة،'],
  [
    'a long line',
    `${'word '.repeat(50)}⟦here⟧ ${'word '.repeat(50)}\n`,
    '… word word word word word word word here word word word word word word word …',
    `${' '.repeat(37)}^^^^`,
  ],
  [
    'a place near the end of the room',
    `${'word '.repeat(7)}⟦${'word '.repeat(7)}⟧whenever they come\n`,
    `${'word '.repeat(14).trim()} …`,
    `${' '.repeat(35)}${'^'.repeat(35)}`,
  ],
  [
    'a long place',
    `⟦${'word '.repeat(50)}⟧end\n`,
    'word word word word word word word word word word word word word word word …',
    '^'.repeat(76),
  ],
];

describe('excerpts', () => {
  for (const [name, text, ...shown] of EXCERPTS)
    it(`show ${name}`, () => {
      const { resolution, ranges } = fixture(text);
      assert.deepEqual(excerptOf(resolution.source, ranges[0]!), shown);
    });

  it('cost no more on an endless line', () => {
    const { resolution } = fixture('word '.repeat(200_000));
    const started = performance.now();
    for (let i = 0; i < 1000; i++) excerptOf(resolution.source, { start: 500_000, end: 500_004 });
    assert.ok(performance.now() - started < 1000);
  });
});
