import { strict as assert } from 'node:assert';
import type { Connection, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { clientFlags } from '../../server/src/protocol/client-flags';
import { Documents } from '../../server/src/protocol/documents';
import { FolderIndex } from '../../server/src/protocol/folder-index';
import { FolderInstruments } from '../../server/src/protocol/instruments/folder';
import type { Runtime } from '../../server/src/protocol/runtime';
import { WatchedFiles } from '../../server/src/protocol/watched-files';
import { WorkspaceFolders } from '../../server/src/protocol/workspace-folders';
import { RIGHT } from './texts';

const ISLES = 'file:///isles';
const CAPES = 'file:///capes';

describe('the index of the folders', () => {
  for (const stage of ['are listed', 'are read'] as const)
    it(`keeps nothing of a folder that is closed while its files ${stage}`, async () => {
      let changed = (_: WorkspaceFoldersChangeEvent): void => {};
      const listen = { onDidChangeWorkspaceFolders: (take: typeof changed) => (changed = take) };
      const connection = { workspace: listen, onDidChangeWatchedFiles: () => {} } as unknown as Connection;
      const client = clientFlags({
        processId: null,
        rootUri: null,
        capabilities: { workspace: { workspaceFolders: true } },
      });
      const close = (): void => changed({ added: [], removed: [{ uri: CAPES, name: 'capes' }] });
      const runtime: Runtime = {
        yield: () => Promise.resolve(),
        after: () => () => {},
        readFile: async (uri) => {
          if (!uri.endsWith('.unres')) return null;
          if (stage === 'are read' && uri.startsWith(CAPES)) close();
          return RIGHT;
        },
        findResolutions: async (folder) => {
          if (stage === 'are listed' && folder === CAPES) close();
          return [`${folder}/lights.unres`];
        },
      };
      const folders = new WorkspaceFolders({
        rootUri: null,
        workspaceFolders: [ISLES, CAPES].map((uri) => ({ uri, name: uri })),
      });
      folders.listen(connection, client);
      const watched = new WatchedFiles(connection, client);
      const parts = { connection, client, runtime, watched, folders };
      const instruments = new FolderInstruments(parts);
      const index = new FolderIndex({ ...parts, documents: new Documents(), instruments });
      index.listen();
      const found = (await index.whenReady()).map(({ uri }) => uri);
      assert.deepEqual(found, [`${ISLES}/lights.unres`]);
    });
});
