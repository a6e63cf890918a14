import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
} from 'vscode-languageserver-protocol/node';
import { Documents } from '../../server/src/protocol/documents';
import type { Snapshot } from '../../server/src/protocol/snapshot';

const URI = 'file:///lamps.unres';
const TEXT = 'The General Assembly,\n\n1. Decides to light the lamps.\n';

describe('a version of a document', () => {
  it('is parsed once, whoever asks, and the next version anew', async () => {
    const up = new PassThrough();
    const down = new PassThrough();
    const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
    const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    const documents = new Documents();
    const changes: Snapshot[] = [];
    let arrived = () => {};
    documents.listen(server, {
      changed: (snapshot) => {
        changes.push(snapshot);
        arrived();
      },
      closed: () => {},
    });
    server.listen();
    client.listen();
    const next = () =>
      new Promise<void>((resolve) => {
        arrived = resolve;
      });
    try {
      let change = next();
      await client.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri: URI, languageId: 'un-resolution', version: 1, text: TEXT },
      });
      await change;
      const first = documents.current(URI)!;
      assert.equal(documents.current(URI), first);
      assert.equal(changes[0], first);
      assert.equal(first.resolution, first.resolution);

      change = next();
      await client.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: URI, version: 2 },
        contentChanges: [{ text: TEXT.replace('light', 'trim') }],
      });
      await change;
      const second = documents.current(URI)!;
      assert.notEqual(second, first);
      assert.equal(second.resolution, documents.current(URI)!.resolution);
      assert.match(second.resolution.paragraphs[1]!.prose.text, /trim/);
      assert.match(first.resolution.paragraphs[1]!.prose.text, /light/);
    } finally {
      client.dispose();
      server.dispose();
    }
  });
});
