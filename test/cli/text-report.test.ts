import { strict as assert } from 'node:assert';
import { textReporter } from '../../server/src/cli/report/text';
import type { Finding } from '../../server/src/rules/rule';
import { Source } from '../../server/src/text/source';

const source = new Source('Decides to rest:\n');

function finding(severity: Finding['severity'], fixKind: Finding['fixKind'] = 'none'): Finding {
  const fixable = fixKind !== 'none';
  return {
    span: { start: 15, end: 16 },
    code: 'full-stop',
    message: 'A colon ends it.',
    severity,
    fixable,
    fixKind,
  };
}

/** Files, each with its findings and how many were mended before, and the sentence at the end. */
const SUMS: readonly (readonly [
  files: readonly (readonly [Finding[], number | null])[],
  sentence: string,
])[] = [
  [[[[], null]], 'No findings in 1 file.\n'],
  [
    [
      [[], null],
      [[], null],
    ],
    'No findings in 2 files.\n',
  ],
  [[], ''],
  [[[[finding('error')], null]], '\n1 finding in 1 file: 1 error.\n'],
  [
    [
      [[finding('hint'), finding('error', 'safe'), finding('information')], null],
      [[finding('error', 'offered'), finding('warning')], null],
    ],
    '\n5 findings in 2 files: 2 errors, 1 warning, 1 for information, 1 hint. --fix mends 1 of them.\n',
  ],
  [[[[finding('error', 'safe')], null]], '\n1 finding in 1 file: 1 error. --fix mends all of them.\n'],
  [[[[], 0]], '0 findings mended. No findings in 1 file.\n'],
  [[[[], 3]], '3 findings mended. No findings left in 1 file.\n'],
  [[[[finding('warning', 'offered')], 1]], '\n1 finding mended. 1 finding in 1 file: 1 warning.\n'],
];

describe('the report in words', () => {
  for (const [files, sentence] of SUMS)
    it(`ends with "${sentence.trim()}"`, () => {
      const reporter = textReporter(false);
      for (const [findings, mended] of files) reporter.file({ file: 'a', source, findings, mended });
      assert.equal(reporter.end(), sentence);
    });

  it('is plain without colours, and the same words with them', () => {
    const checked = { file: 'a.unres', source, findings: [finding('error')], mended: null };
    const plain = textReporter(false).file(checked);
    const coloured = textReporter(true).file(checked);
    assert.equal(
      plain,
      'a.unres:1:16  error  A colon ends it.  full-stop\n    Decides to rest:\n                   ^\n',
    );
    assert.ok(coloured.includes('\u001b[31merror\u001b[0m'));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a colour begins with one
    assert.equal(coloured.replace(/\u001b\[\d+m/g, ''), plain);
  });
});
