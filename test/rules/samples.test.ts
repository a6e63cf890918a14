import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readResolution } from '../../server/src/model/read';
import { checkResolution } from '../../server/src/rules/check';
import { applyEdits, applySafeFixes, editsTogether } from '../../server/src/rules/fix';

const folder = join(__dirname, '../../samples');
const samples = readdirSync(folder).filter((file) => /\.unres(\.txt)?$/.test(file));
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** The findings of a text, each as the line (from 1) and the rule. */
function findingsIn(text: string): string[] {
  const resolution = readResolution(text);
  return checkResolution(resolution).map(
    ({ code, span }) => `${resolution.source.positionAt(span.start).line + 1} ${code}`,
  );
}

describe('the samples', () => {
  for (const file of samples.filter((name) => !name.includes('flawed')))
    it(`${file} is in order`, () => assert.deepEqual(findingsIn(textOf(file)), []));

  const planted: Readonly<Record<string, readonly string[]>> = {
    'general-assembly-draft-flawed.unres': [
      '7 distribution-line',
      '13 symbol-matches-body',
      '21 state-official-names',
      '27 resolution-date',
      '29 year-ranges',
      '31 chain-sequencing',
      '31 preamble-ends-comma',
      '33 whitespace',
      '47 marker-without-note',
      '51 operative-ends-semicolon',
      '67 label-sequence',
      '69 chain-sequencing',
      '83 operative-numbered',
      '85 reference-resolves',
      '87 present-resolution',
      '87 session-not-past',
      '89 curly-quotes',
      '89 last-ends-full-stop',
      '95 note-without-marker',
    ],
    'security-council-draft-flawed.unres': [
      '9 masthead-date',
      '13 state-official-names',
      '15 organ-line-comma',
      '17 existing-resolution',
      '19 SC-form',
      '21 lower-case',
      '33 preamble-ends-comma',
      '39 operative-ends-semicolon',
      '49 label-sequence',
      '51 reference-resolves',
      '53 secretary-general-hyphen',
      '55 operative-numbered',
      '57 no-and-before-last',
      '59 last-ends-full-stop',
    ],
    'model-un-draft-flawed.unres': [
      '7 state-official-names',
      '9 signatories-in-order',
      '9 state-official-names',
      '13 charter-name',
      '15 resolution-date',
      '15 short-form',
      '21 preamble-ends-comma',
      '23 whitespace',
      '27 member-states',
      '27 colon-with-list',
      '37 label-sequence',
      '39 operative-verb-italic',
      '43 operative-numbered',
      '43 operative-verb-form',
      '45 operative-ends-semicolon',
      '47 chain-sequencing',
      '47 no-and-before-last',
      '49 last-ends-full-stop',
    ],
  };
  for (const [file, expected] of Object.entries(planted))
    it(`${file} shows its mistakes`, () => {
      const found = findingsIn(textOf(file));
      for (const finding of expected)
        assert.ok(found.includes(finding), `${finding} is not among\n${found.join('\n')}`);
    });
});

describe('any text', () => {
  const pieces = samples.flatMap((file) => textOf(file).split('\n'));
  const shuffled = fc
    .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary' })), {
      maxLength: 60,
    })
    .map((lines) => lines.join('\n'));

  it('is checked without a failing rule, at places within it', () => {
    fc.assert(
      fc.property(shuffled, (text) => {
        for (const { code, span, message, fix } of checkResolution(readResolution(text))) {
          assert.notEqual(code, 'internal-error', message);
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
          for (const edit of fix?.()?.edits ?? [])
            assert.ok(
              0 <= edit.span.start && edit.span.start <= edit.span.end && edit.span.end <= text.length,
            );
        }
      }),
      { numRuns: 200 },
    );
  });

  it('comes to rest when all that is safe is mended', () => {
    fc.assert(
      fc.property(shuffled, (text) => {
        const mended = applySafeFixes(text, readResolution, checkResolution);
        assert.ok(mended.rounds < 10);
        const { edits } = editsTogether(
          checkResolution(readResolution(mended.text)).filter(({ fixKind }) => fixKind === 'safe'),
        );
        assert.equal(applyEdits(mended.text, edits), mended.text);
      }),
      { numRuns: 200 },
    );
  });
});
