import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../rules/rule';
import type { ClientFlags } from './client-flags';
import type { Snapshot } from './snapshot';
import { toTextEdit } from './to-protocol';

/** The edits with the version that they are meant for, so that a client never makes them in another. */
export function toWorkspaceEdit(
  snapshot: Snapshot,
  edits: readonly Edit[],
  client: ClientFlags,
): WorkspaceEdit {
  const { uri, version, resolution } = snapshot;
  const textEdits = edits.map((edit) => toTextEdit(resolution.source, edit));
  return client.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] }
    : { changes: { [uri]: textEdits } };
}
