import { strict as assert } from 'node:assert';
import { fixAllEdits } from '../../server/src/features/fix-all';
import { quickFixesIn } from '../../server/src/features/quick-fixes';
import { readResolution } from '../../server/src/model/read';
import type { Resolution } from '../../server/src/model/resolution';
import { applyEdits } from '../../server/src/rules/fix';
import type { Edit, Finding, FixKind } from '../../server/src/rules/rule';
import type { Span } from '../../server/src/text/span';

/** A finding of an invented rule. */
function finding(code: string, span: Span, fixKind: FixKind, edits: readonly Edit[] | null): Finding {
  return {
    code,
    span,
    severity: 'warning',
    message: `This is ${code}.`,
    fixable: fixKind !== 'none',
    fixKind,
    ...(fixKind !== 'none' && { fix: () => (edits === null ? null : { title: `Mend ${code}`, edits }) }),
  };
}

function edit(start: number, end: number, text: string): Edit {
  return { span: { start, end }, text };
}

const FINDINGS = [
  finding('colon', { start: 10, end: 11 }, 'safe', [edit(10, 11, ';')]),
  finding('name', { start: 10, end: 14 }, 'offered', [edit(14, 14, ')'), edit(10, 10, '(')]),
  finding('matter', { start: 10, end: 14 }, 'none', null),
  finding('vain', { start: 12, end: 13 }, 'safe', null),
  finding('colon', { start: 40, end: 41 }, 'safe', [edit(40, 41, ';')]),
];

describe('quick fixes', () => {
  it('are those of the findings that a stretch touches, and of all of their kind', () => {
    const fixes = quickFixesIn(FINDINGS, { start: 11, end: 11 });
    assert.deepEqual(
      fixes.map(({ title, preferred, edits }) => [title, preferred, edits]),
      [
        ['Mend colon', true, [edit(10, 11, ';')]],
        ['Mend name', false, [edit(10, 10, '('), edit(14, 14, ')')]],
        ['Fix all 2 findings of colon', false, [edit(10, 11, ';'), edit(40, 41, ';')]],
      ],
    );
    assert.deepEqual(fixes[2]!.findings, [FINDINGS[0], FINDINGS[4]]);
  });

  it('are none elsewhere', () => {
    assert.deepEqual(quickFixesIn(FINDINGS, { start: 15, end: 39 }), []);
  });
});

/** Finds every `a` that is to be a `b`, and after that every `bb` that is to be a `c`. */
function letters({ source }: Resolution): Finding[] {
  const found: Finding[] = [];
  const { text } = source;
  for (let at = text.indexOf('a'); at >= 0; at = text.indexOf('a', at + 1))
    found.push(finding('a', { start: at, end: at + 1 }, 'safe', [edit(at, at + 1, 'b')]));
  const pair = text.indexOf('bb');
  if (pair >= 0)
    found.push(finding('bb', { start: pair, end: pair + 2 }, 'safe', [edit(pair, pair + 2, 'c')]));
  const q = text.indexOf('q');
  if (q >= 0) found.push(finding('q', { start: q, end: q + 1 }, 'offered', [edit(q, q + 1, 'x')]));
  return found;
}

const FIX_ALL: readonly (readonly [before: string, after: string, edits: number])[] = [
  ['x a y a z', 'x b y b z', 2],
  ['x ab y', 'x c y', 1],
  ['x aa y aa z', 'x c y c z', 1],
  ['q', 'q', 0],
  ['', '', 0],
];

describe('fix all', () => {
  for (const [before, after, count] of FIX_ALL)
    it(`makes "${after}" of "${before}" with ${count} edits`, () => {
      const edits = fixAllEdits(readResolution(before), letters);
      assert.equal(applyEdits(before, edits), after);
      assert.equal(edits.length, count);
    });
});
