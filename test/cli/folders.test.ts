import { strict as assert } from 'node:assert';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RIGHT } from '../protocol/texts';
import { Folder } from './run';

const BELOW = ['b.unres', 'a.unres.md', 'notes.txt', 'c/e.resolution', 'c/d.unres.txt', '.kept/f.unres'];
const RESOLUTIONS = ['a.unres.md', 'b.unres', 'c/d.unres.txt', 'c/e.resolution'];

describe('a folder on the command line', () => {
  let folder: Folder;
  before(() => {
    folder = new Folder({ 'other.txt': RIGHT });
    for (const below of ['drafts/c', 'drafts/.kept', 'empty'])
      mkdirSync(folder.file(below), { recursive: true });
    for (const name of BELOW) writeFileSync(folder.file(join('drafts', name)), RIGHT);
  });
  after(() => folder.remove());

  for (const [named, prefix] of [
    ['drafts', 'drafts'],
    ['./drafts/', 'drafts'],
  ] as const)
    it(`${named} stands for the resolutions in it, in the order of their names`, () => {
      const { stdout, stderr, status } = folder.run(['check', '--format', 'json', 'other.txt', named]);
      assert.deepEqual([stderr, status], ['', 0]);
      assert.deepEqual(
        JSON.parse(stdout).map(({ file }: { file: string }) => file),
        ['other.txt', ...RESOLUTIONS.map((name) => join(prefix, name))],
      );
    });

  it('gives a model of each', () => {
    const { stdout } = folder.run(['model', 'drafts/c']);
    assert.equal(stdout.trimEnd().split('\n').length, 2);
  });

  it('is named where it holds none, and the others are read', () => {
    const { stderr, status } = folder.run(['check', 'empty', 'drafts']);
    assert.deepEqual([stderr, status], ['empty is a folder in which no resolution is\n', 2]);
  });
});
