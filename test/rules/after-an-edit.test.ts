import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { longText } from '../../scripts/lib/bench/text';
import { BUILT_IN } from '../../server/src/catalogue/catalogue';
import type { KnownWords } from '../../server/src/model/known';
import type { Prose } from '../../server/src/model/prose';
import { readResolution } from '../../server/src/model/read';
import type { Resolution } from '../../server/src/model/resolution';
import { checkResolution } from '../../server/src/rules/check';
import { resolutionLike } from '../syntax/arbitrary';

const SAMPLES = join(__dirname, '../../samples');

/** The words of a prose and the place of each character. */
function placed(prose: Prose): unknown {
  const { text } = prose;
  return [text, Array.from({ length: text.length + 1 }, (_, i) => prose.sourceOffset(i))];
}

/** All that a model and its findings say, places included; what is only remembered is left out. */
function sayings(resolution: Resolution): unknown {
  const { language, profile, kind, masthead, markers, citations, tree } = resolution;
  return {
    blocks: tree.blocks.map(({ leaves, ...block }) => ({ ...block, leaves: [...leaves] })),
    ...{ language, profile, kind, masthead, markers, citations },
    paragraphs: resolution.paragraphs.map(({ prose, ...rest }) => ({ ...rest, prose: placed(prose) })),
    footnotes: resolution.footnotes.map(({ prose, ...rest }) => ({ ...rest, prose: placed(prose) })),
    findings: checkResolution(resolution).map(({ fix, ...rest }) => ({ ...rest, fix: fix?.() })),
  };
}

/** Reads versions one after the other, as an editor gives them, and each of them for itself. */
function assertAlike(versions: readonly string[]): void {
  let before: KnownWords | null = null;
  for (const text of versions) {
    const next: Resolution = readResolution(text, BUILT_IN, before);
    assert.deepEqual(sayings(next), sayings(readResolution(text)));
    before = next.words;
  }
}

/** How often any pattern is tried. */
function searchesIn(work: () => unknown): number {
  const { exec } = RegExp.prototype;
  let searches = 0;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    searches++;
    return exec.call(this, text);
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return searches;
}

describe('a text read and checked after an edit', () => {
  it('says the same as one that is read anew, whatever the text and its edits', function () {
    this.timeout(60_000);
    const edit = fc.record({
      at: fc.nat(),
      length: fc.nat(60),
      inserted: fc.oneof(fc.string(), resolutionLike),
    });
    fc.assert(
      fc.property(resolutionLike, fc.array(edit, { minLength: 1, maxLength: 3 }), (text, edits) => {
        const versions = [text];
        for (const { at, length, inserted } of edits) {
          const last = versions[versions.length - 1]!;
          const start = last.length === 0 ? 0 : at % last.length;
          versions.push(last.slice(0, start) + inserted + last.slice(start + length));
        }
        assertAlike([...versions, text]);
      }),
      { numRuns: 150 },
    );
  });

  for (const file of ['general-assembly-draft-flawed.unres', 'extracted-from-pdf.unres.txt'])
    it(`says the same at each of many places of ${file}`, function () {
      this.timeout(60_000);
      const text = readFileSync(join(SAMPLES, file), 'utf8');
      const versions = [text];
      for (let at = 0; at < text.length; at += 311) {
        versions.push(`${text.slice(0, at)}x${text.slice(at)}`);
        versions.push(text.slice(0, at) + text.slice(at + 1));
        versions.push(`${text.slice(0, at)}\n${text.slice(at)}`);
      }
      assertAlike(versions);
    });

  const DRAFT = `The General Assembly,

Recalling its resolution 80/14 of 3 December 2025 on tide tables,

Recalling also the Convention on Biological Diversity,[^1]

Noting the decision of the Council on tide tables,

1. Takes note of resolution 80/14 and of article 4 of the Convention;

2. Requests the Council to consider resolution 60/3;

3. Decides to return to the question at its eighty-third session.[^2]

[^1]: United Nations, Treaty Series, vol. 1760, No. 30619.

[^2]: Ibid., vol. 1771.
`;

  for (const { what, change } of [
    { what: 'the organ that speaks', change: ['The General Assembly,', 'The Human Rights Council,'] },
    {
      what: 'the organ, for one that has its own openings',
      change: ['The General Assembly,', 'The Security Council,'],
    },
    { what: 'the language', change: ['The General Assembly,', 'L’Assemblée générale,'] },
    {
      what: 'the instrument that a name stands for',
      change: ['Biological Diversity,', 'the Law of the Sea,'],
    },
    {
      what: 'what is named in full before',
      change: [
        'tide tables,\n\nRecalling also',
        'tide tables and resolution 2006/1 of the Economic and Social Council,\n\nRecalling also',
      ],
    },
    {
      what: 'the date that tells whose a number is',
      change: [
        'resolution 80/14 of 3 December 2025 on',
        'resolution 60/3 of 7 October 2025 of the Human Rights Council on',
      ],
    },
    {
      what: 'the note before one that says “Ibid.”',
      change: ['vol. 1760, No. 30619', 'vol. 1833, No. 31363'],
    },
    { what: 'a definition', change: ['Diversity,[^1]', 'Diversity (the Convention),[^1]'] },
  ] as const)
    it(`takes up a change of ${what} in words that are as they were`, () => {
      const [old, now] = change;
      assert.ok(DRAFT.includes(old));
      assertAlike([DRAFT, DRAFT.replace(old, now), DRAFT]);
    });

  it('asks nothing anew of words that are as they were', () => {
    const text = readFileSync(join(SAMPLES, 'general-assembly-draft.unres'), 'utf8');
    const before = readResolution(text);
    checkResolution(before);
    const answers = new Map(before.paragraphs.map(({ prose: { known } }) => [known, [...known.facts]]));
    const after = readResolution(
      text.replace('*Reaffirming* the', '*Reaffirming* all the'),
      BUILT_IN,
      before.words,
    );
    checkResolution(after);
    const changed = after.paragraphs.filter(({ prose }) => !answers.has(prose.known));
    assert.equal(changed.length, 1);
    for (const { prose } of after.paragraphs)
      for (const [question, answer] of answers.get(prose.known)?.entries() ?? [])
        assert.equal(prose.known.facts[question], answer);
  });

  it('is searched where it has changed', () => {
    const text = longText(join(SAMPLES, '..'), 60_000);
    const edited = text.replace('*Reaffirming* the', '*Reaffirming* all the');
    const before = readResolution(text);
    const first = searchesIn(() => checkResolution(before));
    const after = readResolution(edited, BUILT_IN, before.words);
    const second = searchesIn(() => checkResolution(after));
    assert.ok(second * 3 < first, `${first} searches, then ${second}`);
  });

  it('holds on to no earlier version', function () {
    this.timeout(60_000);
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    // Without emphasis each paragraph is cut out of the text in one piece.
    let text = longText(join(SAMPLES, '..'), 100_000).replaceAll('*', '');
    let before: Resolution | null = null;
    const heldAfter = (edits: number): number => {
      for (let i = 0; i < edits; i++) {
        const at = text.indexOf(' ', 4000 + ((text.length * 7919) % 90_000));
        text = `${text.slice(0, at)}x${text.slice(at)}`;
        const next = readResolution(text, BUILT_IN, before?.words ?? null);
        checkResolution(next);
        before = next;
      }
      collect();
      return process.memoryUsage().heapUsed;
    };
    const first = heldAfter(15);
    const grown = heldAfter(40) - first;
    // Twice 100,000 bytes is what each version takes for its text alone.
    assert.ok(grown < 40 * 60_000, `${grown} bytes`);
  });

  it('takes up another catalogue', () => {
    const before = readResolution(DRAFT);
    const other = { ...BUILT_IN, forEachName: () => {} };
    const after = readResolution(DRAFT, other, before.words);
    assert.ok(before.citations.some(({ kind }) => kind === 'treaty'));
    assert.ok(!after.citations.some(({ kind }) => kind === 'treaty'));
  });
});
