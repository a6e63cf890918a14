import type { WorkspaceEdit } from 'vscode-languageserver';
import { turnedOff } from '../rules/settings-file';
import { Source } from '../text/source';
import type { ClientFlags } from './client-flags';
import type { FolderFile } from './folder-settings';
import { toTextEdit } from './to-protocol';

/** The edit that turns a rule off in a settings file; null where the client or the file doesn't allow it. */
export function settingsEdit(
  { uri, text }: FolderFile,
  rule: string,
  client: ClientFlags,
): WorkspaceEdit | null {
  const edit = turnedOff(text, rule);
  if (edit === null || (text === null && !(client.createsFiles && client.documentChanges))) return null;
  const edits = [toTextEdit(new Source(text ?? ''), edit)];
  if (!client.documentChanges) return { changes: { [uri]: edits } };
  const change = { textDocument: { uri, version: null }, edits };
  return {
    documentChanges:
      text === null ? [{ kind: 'create', uri, options: { ignoreIfExists: true } }, change] : [change],
  };
}
