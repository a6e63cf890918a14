import { strict as assert } from 'node:assert';
import { mkdirSync } from 'node:fs';
import { RIGHT } from '../protocol/texts';
import { Folder } from './run';

describe('files that are no resolution, or no text at all', () => {
  let folder: Folder;
  before(() => {
    folder = new Folder({
      'right.unres': RIGHT,
      'binary.bin': Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256),
      'latin-1.txt': Buffer.from('Assemblée générale', 'latin1'),
      'half-surrogate.txt': Uint8Array.of(0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8, 0x42, 0x00),
      'surrogate-as-utf-8.txt': Uint8Array.of(0x41, 0xed, 0xa0, 0x80, 0x42),
      'empty.txt': '',
      'blank.txt': '\n\n \n',
      'one-line.txt': 'lighthouse '.repeat(500_000),
      'list.txt': '- 2 pounds of flour\n- milk\n- 12 eggs\n',
      'welsh.txt': 'Annwyl gyfeillion,\n\nDiolch am eich llythyr.\n',
      'replacement.txt': 'The General Assembly,\n\n1. Decides to keep \ufffd lights.\n',
    });
    mkdirSync(folder.file('folder'));
  });
  after(() => folder.remove());

  const unreadable = [
    ['nowhere.unres', 'does not exist'],
    ['right.unres/below', 'does not exist'],
    ['folder', 'is a folder in which no resolution is'],
    ['binary.bin', 'is no text: it holds zero bytes'],
    ['latin-1.txt', 'is no text in UTF-8 or UTF-16; save it as UTF-8'],
    ['half-surrogate.txt', 'is no text in UTF-16; save it as UTF-8'],
    ['surrogate-as-utf-8.txt', 'is no text in UTF-8 or UTF-16; save it as UTF-8'],
  ] as const;

  for (const [file, reason] of unreadable)
    it(`${file} is named with the reason, and the others are read`, () => {
      const model = folder.run(['model', 'right.unres', file, 'list.txt']);
      assert.deepEqual([model.stderr, model.status], [`${file} ${reason}\n`, 2]);
      assert.equal(model.stdout.trimEnd().split('\n').length, 2);
      const check = folder.run(['check', '--format', 'json', file, 'right.unres']);
      assert.deepEqual([check.stderr, check.status], [`${file} ${reason}\n`, 2]);
      assert.equal(JSON.parse(check.stdout).length, 1);
    });

  for (const file of ['empty.txt', 'blank.txt', 'one-line.txt', 'list.txt', 'welsh.txt'])
    it(`${file} gives no more than one hint`, () => {
      const { stdout, stderr, status } = folder.run(['check', '--format', 'json', file]);
      assert.deepEqual([stderr, status], ['', 0]);
      const [{ findings }] = JSON.parse(stdout);
      assert.ok(findings.length <= 1, stdout);
      for (const { severity } of findings) assert.equal(severity, 'hint');
    });

  it('a text with a character that was lost before is read', () => {
    const { stdout, status } = folder.run(['model', 'replacement.txt']);
    assert.equal(status, 0);
    assert.match(JSON.parse(stdout).paragraphs.at(-1).text, /keep \ufffd lights/);
  });

  it('shows no control character of a text to a terminal', () => {
    const { stdout } = folder.run(['check', '-'], 'milk\u001b[31m and \u0007 eggs\n');
    assert.ok(stdout.length > 0);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that must not be there
    assert.doesNotMatch(stdout, /[\u0000-\u0009\u000b-\u001f]/);
  });
});
