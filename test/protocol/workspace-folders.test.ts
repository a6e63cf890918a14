import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DidChangeWorkspaceFoldersNotification } from 'vscode-languageserver-protocol/node';
import { WorkspaceFolders } from '../../server/src/protocol/workspace-folders';
import { Client, EDITOR } from './client';
import { RIGHT } from './texts';

describe('the folders of a client', () => {
  const isles = { uri: 'file:///isles', name: 'isles' };
  const cases: readonly [string, ConstructorParameters<typeof WorkspaceFolders>[0], readonly string[]][] = [
    ['several', { rootUri: 'file:///capes', workspaceFolders: [isles] }, ['file:///isles']],
    ['none', { rootUri: null, workspaceFolders: [] }, []],
    ['one, of a client that knows no more', { rootUri: 'file:///capes' }, ['file:///capes']],
    ['no folder at all', { rootUri: null, workspaceFolders: null }, []],
  ];
  for (const [name, given, roots] of cases)
    it(`are ${name}`, () => assert.deepEqual(new WorkspaceFolders(given).roots, roots));

  it('take with them what was shown on their files', async () => {
    const path = mkdtempSync(join(tmpdir(), 'un-resolution-'));
    const uri = pathToFileURL(path).href;
    mkdirSync(join(path, '.un-resolution'));
    writeFileSync(join(path, '.un-resolution.json'), '{ "profil": "auto" }');
    writeFileSync(join(path, '.un-resolution', 'instruments.json'), '{ "resolutions": 5 }');
    const client = Client.start();
    try {
      await client.initialize({ ...EDITOR, workspace: { ...EDITOR.workspace, workspaceFolders: true } });
      const last = (file: string, count: number): Promise<number> =>
        client.waitFor(
          () => client.published.filter((it) => it.uri === `${uri}/${file}`)[count - 1]?.diagnostics.length,
        );
      const files = ['.un-resolution.json', '.un-resolution/instruments.json'];
      await client.open(`${uri}/lights.unres`, RIGHT);
      for (const file of files) assert.equal(await last(file, 1), 1);
      await client.close(`${uri}/lights.unres`);
      await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
        event: { added: [], removed: [{ uri, name: 'isles' }] },
      });
      for (const file of files) assert.equal(await last(file, 2), 0);
    } finally {
      client.kill();
      rmSync(path, { recursive: true });
    }
  });
});
