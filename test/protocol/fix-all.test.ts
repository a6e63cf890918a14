import { strict as assert } from 'node:assert';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CodeAction, CodeActionRequest } from 'vscode-languageserver-protocol/node';
import { readResolution } from '../../server/src/model/read';
import { checkResolution } from '../../server/src/rules/check';
import { Folder } from '../cli/run';
import { applied } from './apply';
import { Client, EDITOR } from './client';

const samples = join(__dirname, '../../samples');
const LINE_ENDS = { LF: '\n', CRLF: '\r\n', CR: '\r' };

describe('fix-all of an editor and of the command line', () => {
  let client: Client;
  let folder: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'un-resolution-'));
    writeFileSync(join(folder, '.un-resolution.json'), '{ "rules": { "per-cent": "off" } }');
    client = await Client.initialized(EDITOR);
  });
  after(() => {
    client.kill();
    rmSync(folder, { recursive: true });
  });

  async function mendedByEditor(name: string, text: string): Promise<string> {
    const uri = pathToFileURL(join(folder, name)).href;
    await client.open(uri, text);
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      context: { diagnostics: [], only: ['source.fixAll'] },
    })) as CodeAction[];
    assert.deepEqual(
      actions.map(({ kind }) => kind),
      ['source.fixAll.unResolution'],
    );
    const [change] = actions[0]!.edit!.documentChanges as { edits: Parameters<typeof applied>[1] }[];
    return applied(text, change!.edits);
  }

  for (const file of readdirSync(samples).filter((name) => name.includes('flawed')))
    for (const [ends, lineEnd] of Object.entries(LINE_ENDS))
      it(`write the same: ${file}, ${ends}`, async () => {
        const text = readFileSync(join(samples, file), 'utf8').replaceAll('\n', lineEnd);
        const name = `${ends}-${file}`;
        const inEditor = await mendedByEditor(name, text);
        assert.notEqual(inEditor, text);

        const files = new Folder({
          [name]: text,
          '.un-resolution.json': '{ "rules": { "per-cent": "off" } }',
        });
        files.run(['check', '--fix', name]);
        const byCommand = readFileSync(files.file(name), 'utf8');
        files.remove();
        assert.equal(byCommand, inEditor);

        const left = checkResolution(readResolution(byCommand), { severities: { 'per-cent': 'off' } });
        assert.deepEqual(
          left.filter(({ fixKind }) => fixKind === 'safe').map(({ code }) => code),
          [],
        );
        assert.deepEqual(
          [...byCommand.matchAll(/\r\n|\r|\n/g)].filter(([it]) => it !== lineEnd),
          [],
        );
      }).timeout(10_000);
});
