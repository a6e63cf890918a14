import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { TOKEN_KINDS } from '../features/semantic-tokens';
import type { ClientFlags } from './client-flags';

/** The source action that mends all that can be mended without judgement. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.unResolution`;

/** The names of colours: with a mark before them, since all extensions of an editor share these names. */
export const TOKEN_TYPES: readonly string[] = TOKEN_KINDS.map(
  (kind) => `un${kind[0]!.toUpperCase()}${kind.slice(1)}`,
);

/** What the server offers to a client. */
export function serverCapabilities(client: ClientFlags): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    documentSymbolProvider: true,
    documentLinkProvider: {},
    foldingRangeProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    selectionRangeProvider: true,
    inlayHintProvider: true,
    codeLensProvider: {},
    semanticTokensProvider: {
      legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] },
      full: true,
      range: true,
    },
    workspaceSymbolProvider: true,
    callHierarchyProvider: true,
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    // A client without code action literals knows only commands, and the server has none.
    ...(client.codeActionLiterals && {
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
    }),
    ...(client.workspaceFolders && {
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    }),
    ...(client.pullsDiagnostics && {
      diagnosticProvider: {
        identifier: 'un-resolution',
        interFileDependencies: false,
        workspaceDiagnostics: false,
      },
    }),
  };
}
