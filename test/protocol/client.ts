import { type ChildProcess, spawn } from 'node:child_process';
import {
  type ClientCapabilities,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import { built } from './built';

export const PULL: ClientCapabilities = {
  textDocument: { diagnostic: { dynamicRegistration: false } },
  workspace: { diagnostics: { refreshSupport: true } },
};

/** What VS Code can do, as far as this server asks. */
export const EDITOR: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    documentLink: { tooltipSupport: true },
    definition: { linkSupport: true },
    rename: { prepareSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } } },
    foldingRange: { lineFoldingOnly: true },
  },
  workspace: {
    workspaceEdit: { documentChanges: true },
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
  },
};

/** A client of the built server, which runs as a process of its own and is spoken to over its standard streams. */
export class Client {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly messages: string[] = [];
  readonly log: string[] = [];
  refreshes = 0;
  /** What the client answers when it is asked for the section `unResolution`. */
  configuration: unknown = null;

  private readonly arrivals = new Set<() => void>();

  private constructor(
    readonly process: ChildProcess,
    readonly connection: ProtocolConnection,
  ) {
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params);
      this.arrived();
    });
    connection.onNotification(ShowMessageNotification.type, ({ message }) => {
      this.messages.push(message);
      this.arrived();
    });
    connection.onNotification(LogMessageNotification.type, ({ message }) => {
      this.log.push(message);
      this.arrived();
    });
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.configuration));
    connection.onRequest(RegistrationRequest.type, () => {});
    connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes++;
      this.arrived();
    });
    connection.listen();
  }

  static start(args: readonly string[] = ['--stdio']): Client {
    const child = spawn(process.execPath, [built('server.js'), ...args], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const reader = new StreamMessageReader(child.stdout!);
    const writer = new StreamMessageWriter(child.stdin!);
    return new Client(child, createProtocolConnection(reader, writer));
  }

  static async initialized(
    capabilities: ClientCapabilities,
    options: { readonly configuration?: unknown; readonly initializationOptions?: unknown } = {},
  ): Promise<Client> {
    const client = Client.start();
    client.configuration = options.configuration ?? null;
    await client.initialize(capabilities, options.initializationOptions);
    return client;
  }

  async initialize(
    capabilities: ClientCapabilities,
    initializationOptions?: unknown,
  ): Promise<InitializeResult> {
    const result = await this.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities,
      initializationOptions,
    });
    await this.connection.sendNotification(InitializedNotification.type, {});
    return result;
  }

  open(uri: string, text: string, version = 1): Promise<void> {
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'un-resolution', version, text },
    });
  }

  change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  async configure(configuration: unknown): Promise<void> {
    this.configuration = configuration;
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { unResolution: configuration },
    });
  }

  /** Resolves as soon as `found` gives something for what has arrived so far. */
  waitFor<T>(found: () => T | undefined): Promise<T> {
    return new Promise((resolve) => {
      const look = (): void => {
        const result = found();
        if (result === undefined) return;
        this.arrivals.delete(look);
        resolve(result);
      };
      this.arrivals.add(look);
      look();
    });
  }

  /** The findings that the server sends for a version of a document. */
  async diagnostics(uri: string, version: number): Promise<Diagnostic[]> {
    const sent = await this.waitFor(() => this.published.find((p) => p.uri === uri && p.version === version));
    return sent.diagnostics;
  }

  /** Ends the server as the protocol says, and gives its exit status. */
  async end(): Promise<number | null> {
    const exit = this.exit();
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    return exit;
  }

  exit(): Promise<number | null> {
    if (this.process.exitCode !== null) return Promise.resolve(this.process.exitCode);
    return new Promise((resolve) => this.process.once('exit', resolve));
  }

  /** For the end of a test, whatever state it left the server in. */
  kill(): void {
    this.connection.dispose();
    this.process.kill();
  }

  private arrived(): void {
    for (const look of [...this.arrivals]) look();
  }
}
