import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import {
  DocumentDiagnosticRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import { outlineOf } from '../../server/src/features/outline';
import { readResolution } from '../../server/src/model/read';
import { checkResolution } from '../../server/src/rules/check';
import type { Severity } from '../../server/src/rules/rule';
import { Source } from '../../server/src/text/source';
import { Client, PULL } from './client';
import { FAULTS, RIGHT, WRONG } from './texts';

const URIS = ['file:///a.unres', 'untitled:b', 'vscode-vfs://github/c%20d.unres'];

/** What a client may do; `document` and `at` are taken modulo what there is. */
type Step =
  | { readonly does: 'open'; readonly document: number; readonly text: string }
  | {
      readonly does: 'edit';
      readonly document: number;
      readonly at: number;
      readonly length: number;
      readonly text: string;
    }
  | { readonly does: 'replace'; readonly document: number; readonly text: string }
  | { readonly does: 'close'; readonly document: number }
  | { readonly does: 'configure'; readonly severity: Severity }
  | { readonly does: 'ask'; readonly document: number };

const text = fc.constantFrom(RIGHT, WRONG, '', 'milk\n', WRONG.replaceAll('\n', '\r\n'), `\ufeff${WRONG}`);
// Most of it happens in one document.
const document = fc.constantFrom(0, 0, 0, 0, 1, 2);
const piece = fc.constantFrom('', '\n', '\r', ';', ':', ' (c) ', '4. Decides', '[^1]', '😀', 'ё', '\udca1');

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ does: fc.constant('open' as const), document, text }),
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('edit' as const),
      document,
      at: fc.nat(),
      length: fc.nat(30),
      text: piece,
    }),
  },
  fc.record({ does: fc.constant('replace' as const), document, text }),
  fc.record({ does: fc.constant('close' as const), document }),
  fc.record({
    does: fc.constant('configure' as const),
    severity: fc.constantFrom<Severity>('off', 'hint', 'error'),
  }),
  { weight: 5, arbitrary: fc.record({ does: fc.constant('ask' as const), document }) },
);

describe('whatever a client does', () => {
  let client: Client;
  before(async () => {
    client = await Client.initialized({
      ...PULL,
      textDocument: { ...PULL.textDocument, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
    });
  });
  after(() => client.kill());

  it('it is told the truth about the text as it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 60, size: 'max' }), async (steps) => {
        const texts = new Map<string, string>();
        const versions = new Map<string, number>();
        const known = new Map<string, { resultId: string; items: unknown[] }>();
        let severities: Record<string, Severity> = {};
        await client.configure({});

        const ask = async (uri: string): Promise<void> => {
          const before = known.get(uri);
          const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, {
            textDocument: { uri },
            ...(before && { previousResultId: before.resultId }),
          });
          const items = report.kind === 'full' ? report.items : before!.items;
          if (report.resultId !== undefined) known.set(uri, { resultId: report.resultId, items });
          const now = texts.get(uri);
          if (now === undefined) return assert.deepEqual(items, []);
          const resolution = readResolution(now);
          const expected = checkResolution(resolution, { severities }).map(({ code, span }) => ({
            code,
            range: resolution.source.rangeOf(span),
          }));
          assert.deepEqual(
            (items as { code: string; range: object }[]).map(({ code, range }) => ({ code, range })),
            expected,
          );
          const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, {
            textDocument: { uri },
          });
          assert.deepEqual(
            (symbols as DocumentSymbol[]).map(({ name }) => name),
            outlineOf(resolution).map(({ name }) => name),
          );
        };

        for (const action of steps) {
          if (action.does === 'configure') {
            severities = Object.fromEntries(FAULTS.map((code) => [code, action.severity]));
            await client.configure({ rules: severities });
            continue;
          }
          const uri = URIS[action.document]!;
          const now = texts.get(uri);
          if (action.does === 'ask') await ask(uri);
          else if (action.does === 'open' && now === undefined) {
            await client.open(uri, action.text);
            texts.set(uri, action.text);
            versions.set(uri, 1);
          } else if (action.does === 'close' && now !== undefined) {
            await client.close(uri);
            texts.delete(uri);
          } else if ((action.does === 'edit' || action.does === 'replace') && now !== undefined) {
            const version = versions.get(uri)! + 1;
            versions.set(uri, version);
            if (action.does === 'replace') {
              await client.change(uri, version, { text: action.text });
              texts.set(uri, action.text);
            } else {
              const source = new Source(now);
              const at = action.at % (now.length + 1);
              const range = source.rangeOf({ start: at, end: Math.min(now.length, at + action.length) });
              await client.change(uri, version, { range, text: action.text });
              const [start, end] = [source.offsetAt(range.start), source.offsetAt(range.end)];
              texts.set(uri, now.slice(0, start) + action.text + now.slice(end));
            }
          }
        }
        for (const uri of URIS) {
          await ask(uri);
          if (texts.has(uri)) await client.close(uri);
        }
        assert.deepEqual(client.log, []);
        assert.deepEqual(client.published, []);
      }),
      { numRuns: 60 },
    );
  });
});
