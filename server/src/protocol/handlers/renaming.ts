import {
  type Connection,
  LSPErrorCodes,
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { renamableAt, renameAt } from '../../features/rename';
import type { ClientFlags } from '../client-flags';
import type { Fence } from '../fence';
import { toRange } from '../to-protocol';
import { toWorkspaceEdit } from '../workspace-edit';

/** Labels of notes and paragraphs, changed with all that points to them. */
export function registerRenaming(connection: Connection, fence: Fence, client: ClientFlags): void {
  connection.onPrepareRename(
    fence.around<PrepareRenameParams, { range: Range; placeholder: string } | null>(
      'Preparing a rename',
      null,
      (snapshot, { position }) => {
        if (snapshot.tooLong) return null;
        const { resolution } = snapshot;
        const found = renamableAt(resolution, resolution.source.offsetAt(position));
        if (found === null) return null;
        return { range: toRange(resolution.source, found.span), placeholder: found.placeholder };
      },
    ),
  );

  connection.onRenameRequest(
    fence.around<RenameParams, WorkspaceEdit | ResponseError<void> | null>(
      'Rename',
      null,
      (snapshot, { position, newName }) => {
        if (snapshot.tooLong) return null;
        const { resolution } = snapshot;
        const renaming = renameAt(resolution, resolution.source.offsetAt(position), newName);
        return 'refused' in renaming
          ? new ResponseError(LSPErrorCodes.RequestFailed, renaming.refused)
          : toWorkspaceEdit(snapshot, renaming.edits, client);
      },
    ),
  );
}
