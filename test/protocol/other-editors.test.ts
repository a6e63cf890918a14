import { strict as assert } from 'node:assert';
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  type ClientCapabilities,
  CodeActionRequest,
  CodeLensRequest,
  DefinitionRequest,
  DocumentDiagnosticRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  type MarkupContent,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import { Source } from '../../server/src/text/source';
import { Client } from './client';

const uri = 'untitled:draft';

/** A sign outside the basic plane stands before what is asked about: columns are counted in UTF-16. */
const TEXT = `United Nations A/C.3/81/L.9

*The General Assembly*,

*Recalling* the 𝄞 of its resolution 70/1 of 25 September 2015,[^1]

1. *Decides* to rest;

2. *Recalls* the 𝄞 of paragraph 1 above,

3. *Decides* to remain seized of the matter.

[^1]: A/80/255.
`;

const source = new Source(TEXT);
const position = (words: string, within = 0) => source.positionAt(TEXT.indexOf(words) + within);
const at = (words: string, within = 0) => ({ textDocument: { uri }, position: position(words, within) });
const all = { start: { line: 0, character: 0 }, end: source.positionAt(TEXT.length) };
const said = (range: {
  start: { line: number; character: number };
  end: { line: number; character: number };
}) => TEXT.slice(source.offsetAt(range.start), source.offsetAt(range.end));

const LITERALS = {
  codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } },
};

/** What editors say that they can do, as far as answers depend on it. */
const EDITORS: readonly {
  name: string;
  capabilities: ClientCapabilities;
  pulls: boolean;
  acts: boolean;
  tree: boolean;
}[] = [
  { name: 'that can do nothing but the protocol', capabilities: {}, pulls: false, acts: false, tree: false },
  {
    name: 'that pulls findings and creates files (Neovim)',
    capabilities: {
      general: { positionEncodings: ['utf-8', 'utf-16', 'utf-32'] },
      textDocument: {
        diagnostic: { dynamicRegistration: false },
        codeAction: LITERALS,
        definition: { linkSupport: true },
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        hover: { contentFormat: ['markdown', 'plaintext'] },
        rename: { prepareSupport: true },
      },
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: false } },
    },
    pulls: true,
    acts: true,
    tree: true,
  },
  {
    name: 'that counts columns in another way if it may (Helix)',
    capabilities: {
      general: { positionEncodings: ['utf-8', 'utf-32', 'utf-16'] },
      textDocument: {
        publishDiagnostics: { versionSupport: true },
        codeAction: LITERALS,
        hover: { contentFormat: ['markdown'] },
        rename: { prepareSupport: true, honorsChangeAnnotations: false },
      },
      workspace: { configuration: true, workspaceEdit: { documentChanges: true } },
    },
    pulls: false,
    acts: true,
    tree: false,
  },
];

for (const { name, capabilities, pulls, acts, tree } of EDITORS)
  describe(`an editor ${name}`, () => {
    let client: Client;
    before(async () => {
      client = await Client.initialized(capabilities, {
        initializationOptions: { unResolution: { inlayHints: true, codeLens: true } },
      });
      await client.open(uri, TEXT);
    });
    after(() => client?.kill());
    const ask = <T>(method: { readonly method: string }, params: object): Promise<T> =>
      client.connection.sendRequest<T>(method.method, params);

    it('is told of findings', async () => {
      const found = pulls
        ? await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } })
        : await client.waitFor(() => client.published.find((sent) => sent.uri === uri));
      const findings = 'items' in found ? found.items : 'diagnostics' in found ? found.diagnostics : [];
      assert.ok(
        findings.some(({ code, range }) => code === 'operative-ends-semicolon' && said(range) === ','),
      );
    });

    it('hovers, and sees where the words stand', async () => {
      const hover = await client.connection.sendRequest(HoverRequest.type, at('70/1', 1));
      assert.equal(said(hover!.range!), '70/1');
      assert.match(JSON.stringify(hover!.contents), /25 September 2015/);
      const { kind, value } = hover!.contents as MarkupContent;
      const markdown = capabilities.textDocument?.hover?.contentFormat !== undefined;
      assert.equal(kind, markdown ? 'markdown' : 'plaintext');
      assert.equal(/\*\*|---|\]\(/.test(value), markdown, value);
    });

    it('goes from a reference to its paragraph, and finds all places of it', async () => {
      const found = (
        await ask<{ range?: object; targetSelectionRange?: object }[]>(DefinitionRequest.type, at('1 above'))
      )[0]!;
      const place = 'targetSelectionRange' in found ? found.targetSelectionRange : found.range;
      assert.deepEqual((place as { start: object }).start, position('1. *Decides*'));
      const references = await client.connection.sendRequest(ReferencesRequest.type, {
        ...at('1. *Decides*'),
        context: { includeDeclaration: true },
      });
      assert.deepEqual(
        references?.map(({ range }) => said(range)),
        ['1', '1'],
      );
      const highlights = await client.connection.sendRequest(DocumentHighlightRequest.type, at('[^1]', 2));
      assert.equal(highlights?.length, 2);
    });

    it('renames a paragraph with what points to it', async () => {
      const prepared = await client.connection.sendRequest(PrepareRenameRequest.type, at('1 above'));
      assert.equal(said((prepared as { range: typeof all }).range), '1');
      const edit = await client.connection.sendRequest(RenameRequest.type, {
        ...at('1 above'),
        newName: '7',
      });
      const edits =
        edit?.changes?.[uri] ??
        edit?.documentChanges?.flatMap((change) => ('edits' in change ? change.edits : []));
      assert.equal(edits?.length, 2);
    });

    it('is given links, folds, selections, an outline and symbols', async () => {
      const document = { textDocument: { uri } };
      const links = await client.connection.sendRequest(DocumentLinkRequest.type, document);
      assert.deepEqual(
        links?.map(({ range }) => said(range)),
        ['70/1', 'A/80/255'],
      );
      assert.ok((await client.connection.sendRequest(FoldingRangeRequest.type, document))!.length > 0);
      const [selection] = (await client.connection.sendRequest(SelectionRangeRequest.type, {
        ...document,
        positions: [position('70/1')],
      }))!;
      assert.equal(said(selection!.parent!.range), '70/1');
      const outline = await ask<{ children?: unknown[] }[]>(DocumentSymbolRequest.type, document);
      assert.equal(
        outline.some(({ children }) => children !== undefined),
        tree,
      );
      const symbols = await ask<{ name: string }[]>(WorkspaceSymbolRequest.type, { query: 'decides' });
      assert.ok(symbols.length >= 2);
    });

    it('is given colours, hints and lenses', async () => {
      const document = { textDocument: { uri } };
      const tokens = await ask<{ data: number[] }>(SemanticTokensRequest.type, document);
      assert.ok(tokens.data.length > 0);
      const some = await ask<{ data: number[] }>(SemanticTokensRangeRequest.type, {
        ...document,
        range: { start: position('1. *Decides*'), end: position('2. *Recalls*') },
      });
      assert.ok(some.data.length > 0 && some.data.length < tokens.data.length);
      const hints = await client.connection.sendRequest(InlayHintRequest.type, { ...document, range: all });
      assert.ok(hints?.some(({ label }) => /Transforming our world/.test(String(label))));
      const lenses = await client.connection.sendRequest(CodeLensRequest.type, document);
      assert.deepEqual(
        lenses?.map(({ command }) => command?.title),
        ['cited once'],
      );
    });

    it('asks who cites whom', async () => {
      const [item] = (await client.connection.sendRequest(CallHierarchyPrepareRequest.type, at('70/1', 1)))!;
      assert.equal(item!.name, 'A/RES/70/1');
      const incoming = await client.connection.sendRequest(CallHierarchyIncomingCallsRequest.type, {
        item: item!,
      });
      assert.deepEqual(
        incoming?.map(({ from }) => from.uri),
        [uri],
      );
      const outgoing = await client.connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, {
        item: incoming![0]!.from,
      });
      assert.ok(outgoing!.some(({ to }) => to.name === item!.name));
    });

    if (acts)
      it('mends what is at the cursor, and all at once', async () => {
        const request = (range: typeof all, only: string[]) =>
          client.connection.sendRequest(CodeActionRequest.type, {
            textDocument: { uri },
            range,
            context: { diagnostics: [], only },
          });
        const comma = { start: position('above,', 5), end: position('above,', 6) };
        const fixes = await request(comma, ['quickfix']);
        assert.ok(
          fixes?.some(({ title }) => /semicolon/i.test(title)),
          JSON.stringify(fixes),
        );
        assert.equal((await request(all, ['source.fixAll']))?.length, 1);
      });
  });
