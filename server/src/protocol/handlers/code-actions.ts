import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Connection,
} from 'vscode-languageserver';
import { fixAllEdits } from '../../features/fix-all';
import { quickFixesIn } from '../../features/quick-fixes';
import { silencesIn } from '../../features/suppress';
import { checkResolution } from '../../rules/check';
import { FIX_ALL } from '../capabilities';
import type { ClientFlags } from '../client-flags';
import type { Fence } from '../fence';
import { settingsEdit } from '../settings-edit';
import type { SettingsStore } from '../settings-store';
import { toDiagnostic } from '../to-protocol';
import { toWorkspaceEdit } from '../workspace-edit';

/** What ends a finding: the fixes of single ones and of all that need no judgement, and the ways to silence a rule. */
export function registerCodeActions(
  connection: Connection,
  fence: Fence,
  client: ClientFlags,
  settings: SettingsStore,
): void {
  connection.onCodeAction(
    fence.around<CodeActionParams, CodeAction[]>('Code actions', [], async (snapshot, { range, context }) => {
      if (snapshot.tooLong) return [];
      const known = await settings.for(snapshot.uri);
      const actions: CodeAction[] = [];
      if (context.only === undefined || asksFor(context.only, CodeActionKind.QuickFix)) {
        const { source } = snapshot.resolution;
        const stretch = { start: source.offsetAt(range.start), end: source.offsetAt(range.end) };
        for (const fix of quickFixesIn(snapshot.findings(known), stretch))
          actions.push({
            title: fix.title,
            kind: CodeActionKind.QuickFix,
            diagnostics: fix.findings.map((finding) => toDiagnostic(source, snapshot.uri, finding, client)),
            ...(fix.preferred && { isPreferred: true }),
            edit: toWorkspaceEdit(snapshot, fix.edits, client),
          });
        const silences = silencesIn(snapshot.resolution, snapshot.findings(known), stretch);
        const file = silences.length > 0 ? await settings.fileFor(snapshot.uri) : null;
        for (const { title, rule, edit, findings } of silences) {
          const made = edit
            ? toWorkspaceEdit(snapshot, [edit], client)
            : file && settingsEdit(file, rule, client);
          if (made)
            actions.push({
              title,
              kind: CodeActionKind.QuickFix,
              diagnostics: findings.map((finding) => toDiagnostic(source, snapshot.uri, finding, client)),
              edit: made,
            });
        }
      }
      // Computed only for a client that names the kind: it means reading the whole text again.
      if (context.only !== undefined && asksFor(context.only, FIX_ALL)) {
        const edits = fixAllEdits(snapshot.resolution, (resolution) =>
          resolution === snapshot.resolution
            ? snapshot.findings(known)
            : checkResolution(resolution, known.check),
        );
        if (edits.length > 0)
          actions.push({
            title: 'Fix all that needs no judgement',
            kind: FIX_ALL,
            edit: toWorkspaceEdit(snapshot, edits, client),
          });
      }
      return actions;
    }),
  );
}

/** Whether one of the kinds asked for is this kind or one above it (`source` is above `source.fixAll`). */
function asksFor(kinds: readonly string[], kind: string): boolean {
  return kinds.some((asked) => asked === kind || asked === '' || kind.startsWith(`${asked}.`));
}
