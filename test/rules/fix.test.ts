import assert from 'node:assert/strict';
import { readResolution } from '../../server/src/model/read';
import { applyEdits, applySafeFixes, editsTogether } from '../../server/src/rules/fix';
import type { Edit, Finding } from '../../server/src/rules/rule';

/** A finding whose fix makes the edits `[start, end, text]`. */
function finding(...edits: readonly (readonly [start: number, end: number, text: string])[]): Finding {
  const made: Edit[] = edits.map(([start, end, text]) => ({ span: { start, end }, text }));
  return {
    code: 'test',
    severity: 'warning',
    message: 'For the test.',
    span: made[0]!.span,
    fixable: true,
    fixKind: 'safe',
    fix: () => ({ title: 'Mend', edits: made }),
  };
}

describe('fixes made together', () => {
  const cases: readonly [string, Finding[], string, number][] = [
    ['apart', [finding([0, 1, 'A']), finding([3, 4, 'D'])], 'AbcDefgh', 2],
    ['in any order', [finding([3, 4, 'D']), finding([0, 1, 'A'])], 'AbcDefgh', 2],
    ['overlapping: the first stands', [finding([0, 3, 'X']), finding([2, 4, 'Y'])], 'Xdefgh', 1],
    ['touching: the first stands', [finding([2, 2, 'X']), finding([2, 2, 'Y'])], 'abXcdefgh', 1],
    ['the same edit twice', [finding([1, 2, 'B']), finding([1, 2, 'B'], [5, 6, 'F'])], 'aBcdeFgh', 2],
    ['all edits of a fix or none', [finding([4, 5, 'E']), finding([0, 1, 'A'], [4, 6, 'Z'])], 'abcdEfgh', 1],
  ];
  for (const [name, findings, expected, count] of cases)
    it(name, () => {
      const { edits, taken } = editsTogether(findings);
      assert.equal(applyEdits('abcdefgh', edits), expected);
      assert.equal(taken, count);
    });
});

describe('fix-all', () => {
  const replaceFirst =
    (from: string, to: string, fixKind: Finding['fixKind'] = 'safe') =>
    (text: string): Finding[] => {
      const start = text.indexOf(from);
      return start < 0 ? [] : [{ ...finding([start, start + from.length, to]), fixKind }];
    };
  const mend = (text: string, check: (text: string) => Finding[]) =>
    applySafeFixes(text, readResolution, ({ source }) => check(source.text));

  it('goes on until nothing safe is left', () => {
    assert.deepEqual(mend('aaa', replaceFirst('a', 'b')), { text: 'bbb', mended: 3, rounds: 3 });
  });

  it('leaves what needs judgement', () => {
    assert.deepEqual(mend('aaa', replaceFirst('a', 'b', 'offered')), { text: 'aaa', mended: 0, rounds: 0 });
  });

  it('gives up on fixes that never come to rest', () => {
    assert.equal(mend('a', replaceFirst('a', 'aa')).rounds, 10);
  });
});
