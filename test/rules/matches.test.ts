import assert from 'node:assert/strict';
import { readResolution } from '../../server/src/model/read';
import type { Resolution } from '../../server/src/model/resolution';
import { matchesIn } from '../../server/src/rules/matches';
import { hitsOf } from '../../server/src/rules/phrases';

const TEXT = `The General Assembly,

Recalling its earlier decisions on lamps and lamp oil,

1. Invites States to trim their lamps;

2. Decides to return to the question of lamps at its next session.[^1]

[^1]: See the report on “lamps” of 2026 and the lamps of 2025.
`;

describe('what is known of words', () => {
  it('is found once for the same words in all versions of a text', () => {
    const before = readResolution(TEXT);
    const after = readResolution(TEXT.replace('trim', 'light'), before.catalogue, before.words);
    for (const i of [1, 3])
      assert.equal(
        matchesIn(before.paragraphs[i]!.prose, /lamps?/g),
        matchesIn(after.paragraphs[i]!.prose, /lamps?/g),
      );
    assert.notEqual(
      matchesIn(before.paragraphs[2]!.prose, /lamps/g),
      matchesIn(after.paragraphs[2]!.prose, /lamps/g),
    );
  });

  it('is known by pattern and flags', () => {
    const { prose } = readResolution(TEXT).paragraphs[1]!;
    const words = (pattern: RegExp): string[] => matchesIn(prose, pattern).map(([word]) => word);
    assert.deepEqual(words(/LAMPS?/gi), ['lamps', 'lamp']);
    assert.deepEqual(words(/LAMPS?/g), []);
    assert.deepEqual(words(/lamps/g), ['lamps']);
  });

  it('is forgotten with the last version in which the words stand', () => {
    const first = readResolution(TEXT);
    const second = readResolution(TEXT.replace('trim', 'light'), first.catalogue, first.words);
    const third = readResolution(TEXT, second.catalogue, second.words);
    const matches = (text: Resolution) => matchesIn(text.paragraphs[2]!.prose, /lamps/g);
    const known = matches(first);
    assert.notEqual(matches(third), known);
    assert.deepEqual(matches(third), known);
  });

  it('gives the same hits the first time and the second', () => {
    const hits = () =>
      [...hitsOf(readResolution(TEXT), /\blamps\b/g, { notes: true })].map(({ span, paragraph }) => [
        TEXT.slice(span.start, span.end),
        span.start,
        paragraph?.kind ?? null,
      ]);
    const first = hits();
    assert.deepEqual(hits(), first);
    assert.deepEqual(
      first.map(([, , kind]) => kind),
      ['preambular', 'operative', 'operative', null],
    );
  });
});
