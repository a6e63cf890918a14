import { strict as assert } from 'node:assert';
import {
  CodeLensRefreshRequest,
  CodeLensRequest,
  InlayHintRefreshRequest,
  InlayHintRequest,
  SelectionRangeRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver-protocol/node';
import { Source } from '../../server/src/text/source';
import { Client, EDITOR } from './client';
import { RIGHT } from './texts';

const URI = 'file:///drafts/lights.unres';
const TEXT = RIGHT.replace('a keeper for each light;', 'a keeper for each light under paragraph 1 above;');
const source = new Source(TEXT);
const textDocument = { uri: URI };
const whole = source.rangeOf({ start: 0, end: TEXT.length });

describe('what is shown in the text', () => {
  let client: Client;
  const refreshed: string[] = [];
  before(async () => {
    client = Client.start();
    client.connection.onRequest(InlayHintRefreshRequest.type, () => void refreshed.push('hints'));
    client.connection.onRequest(CodeLensRefreshRequest.type, () => void refreshed.push('lenses'));
    await client.initialize(
      {
        ...EDITOR,
        workspace: {
          ...EDITOR.workspace,
          inlayHint: { refreshSupport: true },
          codeLens: { refreshSupport: true },
        },
      },
      { showsReferences: true },
    );
    await client.open(URI, TEXT);
  });
  after(() => client.kill());

  const hints = async () =>
    (await client.connection.sendRequest(InlayHintRequest.type, { textDocument, range: whole }))!;
  const lenses = async () => (await client.connection.sendRequest(CodeLensRequest.type, { textDocument }))!;

  it('hints and lenses are off until they are asked for, and then come by themselves', async () => {
    assert.deepEqual([await hints(), await lenses()], [[], []]);
    await client.configure({ inlayHints: true, codeLens: true });
    const shown = await hints();
    assert.deepEqual(
      shown.map(({ label }) => label),
      ['Transforming our world: the 2030 Agenda for …', 'Requests the Secretary-General:'],
    );
    const at = source.offsetAt(shown[1]!.position);
    assert.equal(TEXT.slice(at - 'paragraph 1 above'.length, at), 'paragraph 1 above');
    const [lens, ...others] = await lenses();
    assert.deepEqual(others, []);
    assert.equal(lens!.command!.title, 'cited once');
    assert.equal(lens!.command!.arguments![0], URI);
    assert.deepEqual(refreshed.sort(), ['hints', 'lenses']);
  });

  it('selections grow from a word to the whole text', async () => {
    const offset = TEXT.indexOf('training');
    const [first] = (await client.connection.sendRequest(SelectionRangeRequest.type, {
      textDocument,
      positions: [source.positionAt(offset + 3)],
    }))!;
    const steps: string[] = [];
    for (let step = first; step !== undefined; step = step.parent)
      steps.push(
        TEXT.slice(source.offsetAt(step.range.start), source.offsetAt(step.range.end)).split('\n')[0]!,
      );
    assert.deepEqual(steps.slice(0, 4), [
      'training',
      'To report on their training',
      'To report on their training;',
      '(b) To report on their training;',
    ]);
    assert.equal(steps.at(-1), TEXT.split('\n')[0]);
  });

  it('colours come with their names, for all and for a stretch', async () => {
    const { data } = (await client.connection.sendRequest(SemanticTokensRequest.type, { textDocument }))!;
    const read = (numbers: readonly number[]) => {
      const tokens: string[] = [];
      let line = 0;
      let character = 0;
      for (let i = 0; i < numbers.length; i += 5) {
        const [down = 0, along = 0, length = 0, type = 0] = numbers.slice(i, i + 4);
        line += down;
        character = down === 0 ? character + along : along;
        const start = source.offsetAt({ line, character });
        tokens.push(`${type} ${TEXT.slice(start, start + length)}`);
      }
      return tokens;
    };
    const all = read(data);
    for (const token of ['1 A/C.2/82/L.14', '3 The General Assembly,', '4 Recalling', '5 2.', '7 [^1]'])
      assert.ok(all.includes(token), `${token} in ${all.join('; ')}`);
    const start = TEXT.indexOf('2. Invites');
    const part = (await client.connection.sendRequest(SemanticTokensRangeRequest.type, {
      textDocument,
      range: source.rangeOf({ start, end: start + 75 }),
    }))!;
    assert.deepEqual(read(part.data), ['5 2.', '4 Invites', '6 paragraph 1 above']);
    assert.deepEqual(client.log, []);
  });
});
