import { strict as assert } from 'node:assert';
import { InlayHintRequest } from 'vscode-languageserver-protocol/node';
import { Client } from './client';
import { RIGHT } from './texts';

const uri = 'file:///drafts/lights.unres';
const text = RIGHT.replace('a keeper for each light;', 'a keeper for each light under paragraph 1 above;');
const range = { start: { line: 0, character: 0 }, end: { line: text.split('\n').length, character: 0 } };

describe('what is shown to a client that can not be asked', () => {
  let client: Client;
  afterEach(() => client.kill());

  const hinted = async (): Promise<boolean> =>
    (await client.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range }))!.length >
    0;

  it('follows what it said when it started, and what it has said since', async () => {
    client = await Client.initialized(
      {},
      { initializationOptions: { unResolution: { inlayHints: true, rules: { 'curly-quotes': 'off' } } } },
    );
    await client.open(uri, text);
    assert.equal(await hinted(), true);
    await client.configure({ inlayHints: false });
    assert.equal(await hinted(), false);
    await client.configure({ inlayHints: true });
    assert.equal(await hinted(), true);
  });
});
