import assert from 'node:assert/strict';
import { readResolution } from '../../server/src/model/read';
import { checkResolution } from '../../server/src/rules/check';
import { CHECKING_ENTRIES } from '../../server/src/rules/checking';
import { dedent, marked } from '../../server/src/rules/example';
import { applyEdits, applySafeFixes, editsTogether } from '../../server/src/rules/fix';
import { RULES } from '../../server/src/rules/index';
import type { Example, Finding, RuleEntry } from '../../server/src/rules/rule';

/** The findings of one rule alone. */
function findingsOf(rule: RuleEntry, text: string, { profile, options }: Example): Finding[] {
  const settings = { ...(profile && { profile }), ...(options && { options: { [rule.name]: options } }) };
  return checkResolution(readResolution(text), settings).filter(({ code }) => code === rule.name);
}

const placesIn = (text: string, findings: readonly Finding[]): string[] =>
  findings.map(({ span }) => `${span.start}–${span.end} ${JSON.stringify(text.slice(span.start, span.end))}`);

for (const rule of [...RULES, ...CHECKING_ENTRIES]) {
  describe(`the examples of ${rule.name}`, () => {
    for (const [i, example] of rule.examples.entries()) {
      if ('right' in example) {
        it(`${i + 1}: gives no finding`, () => {
          const text = dedent(example.right);
          assert.notEqual(readResolution(text).kind, 'none', 'the example is not read as a resolution');
          assert.deepEqual(
            findingsOf(rule, text, example).map(({ message }) => message),
            [],
          );
        });
        continue;
      }
      it(`${i + 1}: gives just the findings that it marks`, () => {
        const { text, places } = marked(example.wrong);
        assert.ok(places.length > 0, 'a wrong example marks at least one place');
        assert.deepEqual(
          placesIn(text, findingsOf(rule, text, example)),
          places.map(({ start, end }) => `${start}–${end} ${JSON.stringify(text.slice(start, end))}`),
        );
      });
      if (example.fixed === undefined) continue;
      const fixed = dedent(example.fixed);
      it(`${i + 1}: is mended as it says`, () => {
        const { text } = marked(example.wrong);
        const { edits } = editsTogether(findingsOf(rule, text, example));
        assert.equal(applyEdits(text, edits), fixed);
        assert.deepEqual(placesIn(fixed, findingsOf(rule, fixed, example)), []);
      });
    }

    it('say of each fix what the rule says', () => {
      for (const example of rule.examples) {
        if (!('wrong' in example)) continue;
        for (const finding of findingsOf(rule, marked(example.wrong).text, example)) {
          if (rule.fix === 'none') assert.equal(finding.fixable, false);
          if (!finding.fixable) continue;
          const fix = finding.fix?.();
          assert.ok(fix && fix.edits.length > 0, `nothing is mended for: ${finding.message}`);
          assert.match(fix.title, /^[A-Z]/);
        }
      }
    });

    it('come to rest when all that is safe is mended', () => {
      for (const example of rule.examples) {
        const { text } = marked('wrong' in example ? example.wrong : example.right);
        const first = applySafeFixes(text, readResolution, checkResolution);
        assert.ok(first.rounds < 10, 'mending never comes to an end');
        const second = applySafeFixes(first.text, readResolution, checkResolution);
        assert.equal(second.text, first.text);
        assert.equal(second.mended, 0);
      }
    });
  });
}

describe('the rules', () => {
  const noticed = new Set(['not-a-resolution', 'internal-error']);
  for (const rule of [...RULES, ...CHECKING_ENTRIES])
    it(`${rule.name} shows a right and a wrong text, and its fix where there is one`, () => {
      if (noticed.has(rule.name)) return;
      assert.ok(rule.examples.some((example) => 'right' in example));
      assert.ok(rule.examples.some((example) => 'wrong' in example));
      const mended = rule.examples.some((example) => 'wrong' in example && example.fixed !== undefined);
      assert.equal(mended, rule.fix !== 'none');
      assert.ok(rule.summary.endsWith('.') && rule.why.length > 0 && rule.sources.length > 0);
    });

  it('have names of their own', () => {
    const names = [...RULES, ...CHECKING_ENTRIES].map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    for (const name of names) assert.match(name, /^[a-zA-Z]+(-[a-zA-Z0-9]+)*$/);
  });
});
