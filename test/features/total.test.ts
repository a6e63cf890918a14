import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { citedInstruments } from '../../server/src/features/cited-instruments';
import { citedTable } from '../../server/src/features/cited-table';
import { codeLensesOf } from '../../server/src/features/code-lenses';
import { definitionsAt } from '../../server/src/features/definition';
import { fixAllEdits } from '../../server/src/features/fix-all';
import { foldsOf } from '../../server/src/features/folding';
import { highlightsAt } from '../../server/src/features/highlights';
import { hoverAt } from '../../server/src/features/hover';
import { digestOf } from '../../server/src/features/index-digest';
import { searchIndex } from '../../server/src/features/index-search';
import { inlayHintsIn } from '../../server/src/features/inlay-hints';
import { linksOf } from '../../server/src/features/links';
import { type OutlineNode, outlineOf } from '../../server/src/features/outline';
import { quickFixesIn } from '../../server/src/features/quick-fixes';
import { referencesAt } from '../../server/src/features/references';
import { renamableAt, renameAt } from '../../server/src/features/rename';
import { selectionAt } from '../../server/src/features/selection';
import { semanticTokens } from '../../server/src/features/semantic-tokens';
import { silencesIn } from '../../server/src/features/suppress';
import { readResolution } from '../../server/src/model/read';
import { checkResolution } from '../../server/src/rules/check';
import type { Span } from '../../server/src/text/span';

/** What texts of this kind are made of, and what damages them. */
const PIECES = [
  'United Nations',
  'A/C.2/82/L.14',
  'Distr.: Limited',
  'The General Assembly,',
  '大会，',
  'إن الجمعية العامة،',
  'Recalling its resolution 70/1,',
  'Noting further',
  '1. ',
  '12. Decides',
  '(a) ',
  '(ii) ',
  'I',
  'II. Costs',
  'A',
  'Annex',
  '[^1]',
  '[^1]: A/82/401.',
  '¹ Ibid.',
  '_______',
  '27-10442',
  '2/7',
  '*',
  '- ',
  ';',
  ':',
  '.',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '      ',
  '\ufeff',
  '\u0000',
  '\ud83d',
  '\udca1',
  '😀',
];

const anyText = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary' })), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(''));

describe('every feature', () => {
  it('answers about any text, with places that lie in it', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, somewhere) => {
        const resolution = readResolution(text);
        const offset = somewhere % (text.length + 1);
        const inside = ({ start, end }: Span): void => {
          assert.ok(0 <= start && start <= end && end <= text.length, `${start} to ${end} of ${text.length}`);
        };
        const visit = ({ name, span, nameSpan, children }: OutlineNode): void => {
          assert.ok(name !== '');
          inside(span);
          assert.ok(span.start <= nameSpan.start && nameSpan.end <= span.end, name);
          for (const child of children) visit(child);
        };
        for (const node of outlineOf(resolution)) visit(node);
        for (const { span } of foldsOf(resolution)) {
          inside(span);
          assert.ok(resolution.source.lineAt(span.start) < resolution.source.lineAt(span.end));
        }
        for (const { span } of linksOf(resolution)) inside(span);
        for (const { origin, target, name } of definitionsAt(resolution, offset))
          [origin, target, name].forEach(inside);
        for (const span of referencesAt(resolution, offset, true)) inside(span);
        for (const { span } of highlightsAt(resolution, offset)) inside(span);
        const renamable = renamableAt(resolution, offset);
        if (renamable !== null) inside(renamable.span);
        for (const name of ['7', 'b', 'iv']) {
          const renaming = renameAt(resolution, offset, name);
          if ('edits' in renaming) for (const { span } of renaming.edits) inside(span);
        }
        for (const { instruments } of citedInstruments(resolution))
          for (const { places } of instruments) for (const { span } of places) inside(span);
        assert.ok(citedTable(resolution).endsWith('\r\n'));
        for (const { offset } of inlayHintsIn(resolution, { start: 0, end: text.length }))
          inside({ start: offset, end: offset });
        for (const { span, references } of codeLensesOf(resolution)) [span, ...references].forEach(inside);
        const steps = selectionAt(resolution, offset);
        steps.forEach(inside);
        steps.slice(1).forEach(({ start, end }, i) => {
          assert.ok(start <= steps[i]!.start && steps[i]!.end <= end);
        });
        let colour = 0;
        for (const token of semanticTokens(resolution)) {
          inside(token);
          assert.ok(colour <= token.start && token.start < token.end);
          colour = token.end;
        }
        const hover = hoverAt(resolution, offset);
        if (hover !== null) {
          inside(hover.span);
          assert.ok(hover.span.start <= offset && offset <= hover.span.end);
        }
        const findings = checkResolution(resolution);
        const whole = { start: 0, end: text.length };
        for (const { edits } of quickFixesIn(findings, whole)) for (const { span } of edits) inside(span);
        for (const { edit } of silencesIn(resolution, findings, whole)) if (edit !== null) inside(edit.span);
        for (const { span } of fixAllEdits(resolution, checkResolution)) inside(span);
        searchIndex([digestOf('file:///any', resolution)], text.slice(0, 9), 50);
      }),
      { numRuns: 300 },
    );
  });
});
