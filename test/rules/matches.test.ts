import assert from 'node:assert/strict';
import { readResolution } from '../../server/src/model/read';
import { foundIn, matchesIn } from '../../server/src/rules/matches';
import { hitsOf } from '../../server/src/rules/phrases';

const TEXT = `The General Assembly,

Recalling its earlier decisions on lamps and lamp oil,

1. Invites States to trim their lamps;

2. Decides to return to the question of lamps at its next session.[^1]

[^1]: See the report on “lamps” of 2026 and the lamps of 2025.
`;

describe('what is known of words', () => {
  it('is found once for the same words, whatever text they stand in', () => {
    const [before, after] = [TEXT, TEXT.replace('trim', 'light')].map((text) => readResolution(text));
    for (const i of [1, 3])
      assert.equal(
        matchesIn(before!.paragraphs[i]!.prose, /lamps?/g),
        matchesIn(after!.paragraphs[i]!.prose, /lamps?/g),
      );
    assert.notEqual(
      matchesIn(before!.paragraphs[2]!.prose, /lamps/g),
      matchesIn(after!.paragraphs[2]!.prose, /lamps/g),
    );
  });

  it('is known by pattern and flags', () => {
    const { prose } = readResolution(TEXT).paragraphs[1]!;
    const words = (pattern: RegExp): string[] => matchesIn(prose, pattern).map(([word]) => word);
    assert.deepEqual(words(/LAMPS?/gi), ['lamps', 'lamp']);
    assert.deepEqual(words(/LAMPS?/g), []);
    assert.deepEqual(words(/lamps/g), ['lamps']);
  });

  it('is forgotten when much else has been asked for since', () => {
    const first = readResolution(TEXT);
    const known = foundIn(first.paragraphs[1]!.prose);
    for (let i = 0; i < 12; i++) {
      const long = `The General Assembly,\n\nRecalling ${`${i} lamps `.repeat(150_000)},\n\n1. Decides.\n`;
      foundIn(readResolution(long).paragraphs[1]!.prose);
    }
    assert.notEqual(foundIn(readResolution(TEXT).paragraphs[1]!.prose), known);
  });

  it('gives the same hits the first time and the second', () => {
    const hits = () =>
      [...hitsOf(readResolution(TEXT), /\blamps\b/g, { notes: true })].map(({ span, inText }) => [
        TEXT.slice(span.start, span.end),
        span.start,
        inText,
      ]);
    const first = hits();
    assert.deepEqual(hits(), first);
    assert.deepEqual(
      first.map(([, , inText]) => inText),
      [true, true, true, false],
    );
  });
});
