import { strict as assert } from 'node:assert';
import { settingsPlaces } from '../../server/src/protocol/settings-places';

const FILE = '.un-resolution.json';

describe('the places of settings files', () => {
  const cases: readonly [string, readonly string[], readonly string[], string | null][] = [
    [
      'file:///work/drafts/third/lights.unres',
      ['file:///work/drafts'],
      [`file:///work/drafts/third/${FILE}`, `file:///work/drafts/${FILE}`],
      `file:///work/drafts/${FILE}`,
    ],
    [
      'file:///work/drafts/third/lights.unres',
      ['file:///work/', 'file:///work/drafts/third'],
      [`file:///work/drafts/third/${FILE}`],
      `file:///work/drafts/third/${FILE}`,
    ],
    [
      'file:///work/lights.unres',
      ['file:///wor'],
      [`file:///work/${FILE}`, `file:///${FILE}`],
      `file:///work/${FILE}`,
    ],
    [
      'vscode-vfs://github/isles/lights.unres?x#y/z',
      [],
      [`vscode-vfs://github/isles/${FILE}`, `vscode-vfs://github/${FILE}`],
      `vscode-vfs://github/isles/${FILE}`,
    ],
    ['untitled:Untitled-1', ['file:///work'], [], null],
    ['', [], [], null],
  ];
  for (const [uri, roots, all, preferred] of cases)
    it(`of ${uri} in ${roots.join(' and ')}`, () =>
      assert.deepEqual(settingsPlaces(uri, roots), { all, preferred }));

  it('are not sought without end', () => {
    assert.ok(settingsPlaces(`file://${'/a'.repeat(10_000)}/b.unres`, []).all.length < 100);
  });
});
