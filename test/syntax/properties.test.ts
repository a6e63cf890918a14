import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readResolution } from '../../server/src/model/read';
import type { Resolution } from '../../server/src/model/resolution';
import { parse } from '../../server/src/syntax/parse';
import { Source } from '../../server/src/text/source';
import type { Span } from '../../server/src/text/span';
import { resolutionLike } from './arbitrary';

const RUNS = { numRuns: 400 };

/** What a model says, without its places. */
function sayings(resolution: Resolution): unknown {
  const { language, profile, kind, masthead, paragraphs, footnotes, markers, citations } = resolution;
  const value = (found: unknown): unknown =>
    Array.isArray(found) ? found.map(value) : ((found as { value?: unknown } | null)?.value ?? null);
  return {
    language,
    profile,
    kind,
    masthead: Object.entries(masthead)
      .filter(([field]) => field !== 'span')
      .map(([field, found]) => [field, value(found)]),
    paragraphs: paragraphs.map(({ kind, label, opening, prose, depth, annex, parent }) => [
      kind,
      label?.text,
      label?.value,
      opening?.text,
      prose.text,
      depth,
      annex,
      parent,
    ]),
    footnotes: footnotes.map(({ label, prose, markers }) => [label, prose.text, markers.length]),
    markers: markers.map(({ label, paragraph }) => [label, paragraph]),
    citations: citations.map(({ kind, text, symbol, date, part }) => [kind, text, symbol, date, part]),
  };
}

function assertInside(outer: Span, inner: Span, what: string): void {
  assert.ok(outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end, what);
}

describe('any text', () => {
  it('belongs character by character to exactly one leaf, blocks and leaves in order and without gaps', () =>
    fc.assert(
      fc.property(resolutionLike, (text) => {
        const { blocks } = parse(new Source(text));
        let at = 0;
        for (const block of blocks) {
          assert.equal(block.start, at);
          for (const leaf of block.leaves) {
            assert.equal(leaf.start, at);
            assert.ok(leaf.end > leaf.start);
            at = leaf.end;
          }
          assert.equal(block.end, at);
        }
        assert.equal(at, text.length);
      }),
      RUNS,
    ));

  it('gives a model whose places lie in one another and in the text', () =>
    fc.assert(
      fc.property(resolutionLike, (text) => {
        const { paragraphs, footnotes, citations } = readResolution(text);
        const all = { start: 0, end: text.length };
        for (const { span, pieces, label, opening, prose, parent, index } of [...paragraphs]) {
          assertInside(all, span, 'paragraph');
          for (const piece of pieces) assertInside(span, piece, 'piece');
          if (label) assertInside(span, label.span, 'label');
          if (opening) assertInside(span, opening.span, 'opening');
          assert.ok(parent === null || parent < index);
          for (let i = 0; i < prose.text.length; i++) {
            const printed = text[prose.sourceOffset(i)];
            assert.ok(printed === prose.text[i] || prose.text[i] === ' ', 'prose');
          }
        }
        for (const note of footnotes) {
          assertInside(note.span, note.labelSpan, 'note label');
          for (const { span } of note.markers) assertInside(all, span, 'marker');
        }
        for (const { span, pieces } of citations)
          for (const piece of pieces) assertInside(span, piece, 'citation');
      }),
      RUNS,
    ));

  it('says the same with any of the three line endings', () =>
    fc.assert(
      fc.property(resolutionLike, (text) => {
        const plain = text.replace(/\r\n?/g, '\n');
        const said = sayings(readResolution(plain));
        for (const ending of ['\r\n', '\r'])
          assert.deepEqual(sayings(readResolution(plain.replaceAll('\n', ending))), said);
      }),
      RUNS,
    ));

  it('is read the same again after an edit and its inverse', () =>
    fc.assert(
      fc.property(
        resolutionLike,
        fc.nat(),
        fc.nat(40),
        fc.string({ maxLength: 8 }),
        (text, seed, length, inserted) => {
          const before = parse(new Source(text));
          const start = text.length === 0 ? 0 : seed % text.length;
          const removed = text.slice(start, start + length);
          const edited = text.slice(0, start) + inserted + text.slice(start + length);
          parse(new Source(edited));
          const restored = edited.slice(0, start) + removed + edited.slice(start + inserted.length);
          assert.deepEqual(parse(new Source(restored)).blocks, before.blocks);
        },
      ),
      RUNS,
    ));
});
