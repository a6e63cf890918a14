import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { ClientFlags } from './client-flags';

/** The source action that mends all that can be mended without judgement. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.unResolution`;

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
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    // A client without code action literals knows only commands, and the server has none.
    ...(client.codeActionLiterals && {
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
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
