import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';

/** What the client can do, as far as an answer depends on it. */
export interface ClientFlags {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly configuration: boolean;
  readonly configurationChanges: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly markdownHover: boolean;
  readonly linkTooltips: boolean;
  readonly definitionLinks: boolean;
  readonly documentChanges: boolean;
  readonly codeActionLiterals: boolean;
  readonly preparesRename: boolean;
  readonly foldsLinesOnly: boolean;
  /** The most folding ranges that the client wants of a document. */
  readonly foldLimit: number;
}

export function clientFlags({ capabilities }: InitializeParams): ClientFlags {
  const { textDocument, workspace }: ClientCapabilities = capabilities;
  // Clients of old announce what they know of diagnostics with the notification, newer ones with the request too.
  const published = textDocument?.publishDiagnostics;
  const pulled = textDocument?.diagnostic;
  return {
    pullsDiagnostics: pulled !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: (pulled?.relatedInformation ?? published?.relatedInformation) === true,
    codeDescription: (pulled?.codeDescriptionSupport ?? published?.codeDescriptionSupport) === true,
    configuration: workspace?.configuration === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    linkTooltips: textDocument?.documentLink?.tooltipSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    foldsLinesOnly: textDocument?.foldingRange?.lineFoldingOnly === true,
    foldLimit: textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
  };
}
