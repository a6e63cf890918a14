import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';

/** What the client can do, as far as an answer depends on it. */
export interface ClientFlags {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly configuration: boolean;
  readonly configurationChanges: boolean;
  readonly workspaceFolders: boolean;
  readonly watchesFiles: boolean;
  /** Whether it answers `unResolution/readFile`, as it says in its initialization options. */
  readonly readsFiles: boolean;
  /** Whether it holds settings files against their schema itself, as it says in its initialization options. */
  readonly validatesSettings: boolean;
  readonly createsFiles: boolean;
  /** Whether it answers `unResolution/findResolutions` and `unResolution/readResolution`. */
  readonly findsResolutions: boolean;
  readonly showsProgress: boolean;
  /** Whether it knows the command by which a lens shows its references. */
  readonly showsReferences: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesCodeLenses: boolean;
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

export function clientFlags({ capabilities, initializationOptions }: InitializeParams): ClientFlags {
  const { textDocument, workspace, window }: ClientCapabilities = capabilities;
  const said = (initializationOptions ?? {}) as Readonly<Record<string, unknown>>;
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
    workspaceFolders: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    readsFiles: said.readsFiles === true,
    validatesSettings: said.validatesSettings === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    linkTooltips: textDocument?.documentLink?.tooltipSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    findsResolutions: said.findsResolutions === true,
    showsReferences: said.showsReferences === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    showsProgress: window?.workDoneProgress === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    foldsLinesOnly: textDocument?.foldingRange?.lineFoldingOnly === true,
    foldLimit: textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
  };
}
