import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { silencesIn } from '../../server/src/features/suppress';
import { readResolution } from '../../server/src/model/read';
import { checkResolution } from '../../server/src/rules/check';
import { applyEdits } from '../../server/src/rules/fix';
import type { Finding } from '../../server/src/rules/rule';

const TEXT = `The General Assembly,

Recalling its earlier decisions on the numbering of lighthouses,

1. Invites States:

   (a) To number their lighthouses.

   (b) To paint the numbers in white;

2. Decides to return to the question at its next session.
`;

/** The ways to silence the rule whose finding stands at the end of the first `words`. */
function silencesAt(text: string, words: string) {
  const resolution = readResolution(text);
  const end = text.indexOf(words) + words.length;
  return silencesIn(resolution, checkResolution(resolution), { start: end, end });
}

describe('a rule is silenced', () => {
  it('for the line, the file and the folder', () => {
    assert.deepEqual(
      silencesAt(TEXT, 'their lighthouses').map(({ title, edit }) => [
        title,
        edit && applyEdits(TEXT, [edit]),
      ]),
      [
        [
          'Disable sub-ends-semicolon for this line',
          TEXT.replace(
            '   (a)',
            '   <!-- un-resolution-disable-next-line sub-ends-semicolon: say why -->\n   (a)',
          ),
        ],
        [
          'Disable sub-ends-semicolon for this file',
          `${TEXT}\n<!-- un-resolution-disable-file sub-ends-semicolon: say why -->\n`,
        ],
        ['Disable sub-ends-semicolon for this folder', null],
      ],
    );
  });

  it('for the paragraph, or the note, where it is more than a line', () => {
    const wrapped = TEXT.replace('number their', 'number\n   their');
    assert.deepEqual(
      silencesAt(wrapped, 'their lighthouses').map(({ title }) => title),
      ['paragraph', 'file', 'folder'].map((place) => `Disable sub-ends-semicolon for this ${place}`),
    );
    const note = TEXT.replace('lighthouses,', 'lighthouses,[^1]').replace(
      /$/,
      '\n[^1]: See A/80/17, of which\nthe annex lists them\n',
    );
    assert.ok(
      silencesAt(note, 'lists them').some(({ title }) => title === 'Disable note-capital-stop for this note'),
    );
  });

  it('with the line ends that the text has', () => {
    const text = TEXT.replaceAll('\n', '\r\n');
    for (const { edit } of silencesAt(text, 'their lighthouses'))
      if (edit) assert.doesNotMatch(applyEdits(text, [edit]), /[^\r]\n/);
  });

  it('nowhere else', () => assert.deepEqual(silencesAt(TEXT, 'Recalling'), []));

  it('in the settings alone where it is the check itself that speaks', () => {
    const text = `<!-- un-resolution-disable-next-line per-cent: old -->\n${TEXT}`;
    const titles = silencesAt(text, '<!-- un').map(({ title }) => title);
    assert.deepEqual(titles, ['Disable unused-suppression for this folder']);
  });
});

describe('a comment that silences', () => {
  const folder = join(__dirname, '../../samples');
  const nameOf = ({ code, message }: Finding): string => `${code}: ${message}`;
  const words = (text: string) => {
    const { masthead, paragraphs, footnotes } = readResolution(text);
    return {
      masthead: Object.values(masthead).map((field) => (field && 'value' in field ? field.value : null)),
      paragraphs: paragraphs.map(({ kind, label, prose, depth }) => [kind, label?.text, prose.text, depth]),
      footnotes: footnotes.map(({ label, prose }) => [label, prose.text]),
    };
  };
  for (const file of readdirSync(folder).filter((name) => name.includes('flawed')))
    it(`takes away what it is put in for, and changes nothing else of ${file}`, () => {
      const text = readFileSync(join(folder, file), 'utf8');
      const resolution = readResolution(text);
      const findings = checkResolution(resolution);
      assert.ok(findings.length > 10);
      for (const { span } of findings)
        for (const { title, edit, findings: silenced } of silencesIn(resolution, findings, span)) {
          if (edit === null) continue;
          const after = applyEdits(text, [edit]);
          assert.deepEqual(
            checkResolution(readResolution(after)).map(nameOf).sort(),
            findings
              .filter((finding) => !silenced.includes(finding))
              .map(nameOf)
              .sort(),
            title,
          );
          assert.deepEqual(words(after), words(text), title);
        }
    });
});
