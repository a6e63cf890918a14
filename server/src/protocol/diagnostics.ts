import {
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { ClientFlags } from './client-flags';
import type { Documents } from './documents';
import { describe, type Fence } from './fence';
import { pushDelay } from './limits';
import type { Runtime } from './runtime';
import type { Settings } from './settings';
import type { SettingsStore } from './settings-store';
import type { Snapshot } from './snapshot';
import { toDiagnostic } from './to-protocol';

/** The way by which findings reach the client. */
export interface Diagnostics {
  changed(snapshot: Snapshot): void;
  closed(uri: string): void;
  /** To be called when the findings of every document may be others. */
  outdated(): void;
}

interface Parts {
  readonly connection: Connection;
  readonly client: ClientFlags;
  readonly documents: Documents;
  readonly settings: SettingsStore;
  readonly runtime: Runtime;
  readonly fence: Fence;
}

/** The client asks where it can, otherwise the server sends; never both, or each finding would be shown twice. */
export function provideDiagnostics(parts: Parts): Diagnostics {
  return parts.client.pullsDiagnostics ? pullDiagnostics(parts) : pushDiagnostics(parts);
}

function diagnosticsOf(snapshot: Snapshot, settings: Settings, client: ClientFlags): Diagnostic[] {
  const findings = snapshot.findings(settings);
  if (findings.length === 0) return [];
  const { source } = snapshot.resolution;
  return findings.map((finding) => toDiagnostic(source, snapshot.uri, finding, client));
}

function pullDiagnostics({ connection, client, settings, fence }: Parts): Diagnostics {
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    fence.aroundLatest<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      'Diagnostics',
      nothing,
      async (snapshot, { previousResultId }) => {
        const known = await settings.for(snapshot.uri);
        const resultId = `${snapshot.opening}.${snapshot.version}:${known.key}`;
        if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
        const items = diagnosticsOf(snapshot, known, client);
        return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
      },
    ),
  );
  return {
    changed: () => {},
    closed: () => {},
    outdated: () => {
      if (client.refreshesDiagnostics) void connection.languages.diagnostics.refresh();
    },
  };
}

function pushDiagnostics({ connection, client, documents, settings, runtime }: Parts): Diagnostics {
  /** What is about to be sent, by address, as the function that prevents it. */
  const waiting = new Map<string, () => void>();
  const sent = new Set<string>();

  const send = async (uri: string): Promise<void> => {
    waiting.delete(uri);
    const snapshot = documents.current(uri);
    if (snapshot === null) return;
    try {
      const known = await settings.for(uri);
      // What changed while the settings were on their way has been put in line again.
      if (documents.current(uri) !== snapshot) return;
      const diagnostics = diagnosticsOf(snapshot, known, client);
      sent.add(uri);
      await connection.sendDiagnostics({ uri, version: snapshot.version, diagnostics });
    } catch (error) {
      connection.console.error(`Diagnostics failed for ${uri}: ${describe(error)}`);
    }
  };
  const put = (uri: string, milliseconds: number): void => {
    waiting.get(uri)?.();
    waiting.set(
      uri,
      runtime.after(milliseconds, () => void send(uri)),
    );
  };
  return {
    changed: ({ uri, text }) => put(uri, sent.has(uri) ? pushDelay(text.length) : 0),
    closed: (uri) => {
      waiting.get(uri)?.();
      waiting.delete(uri);
      if (sent.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    outdated: () => {
      for (const { uri } of documents.all()) put(uri, 0);
    },
  };
}
