import {
  type CodeLens,
  type CodeLensParams,
  CodeLensRefreshRequest,
  type Connection,
  type InlayHint,
  type InlayHintParams,
  InlayHintRefreshRequest,
  type Location,
  type SelectionRange,
  type SelectionRangeParams,
  type SemanticTokens,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { codeLensesOf } from '../../features/code-lenses';
import { times } from '../../features/hover-markdown';
import { inlayHintsIn } from '../../features/inlay-hints';
import { selectionAt } from '../../features/selection';
import { semanticTokens, TOKEN_KINDS, type Token } from '../../features/semantic-tokens';
import type { Source } from '../../text/source';
import type { Span } from '../../text/span';
import type { ClientFlags } from '../client-flags';
import type { Fence } from '../fence';
import { toRange } from '../to-protocol';
import type { ViewSettingsStore } from '../view-settings';

/** What is shown in the text itself: selections that grow, hints, counts, colours. */
export function registerShown(
  connection: Connection,
  fence: Fence,
  client: ClientFlags,
  settings: ViewSettingsStore,
): void {
  connection.onSelectionRanges(
    fence.around<SelectionRangeParams, SelectionRange[]>(
      'Selection ranges',
      [],
      (snapshot, { positions }) => {
        if (snapshot.tooLong) return [];
        const { resolution } = snapshot;
        const { source } = resolution;
        return positions.map((position) =>
          toSelectionRange(source, selectionAt(resolution, source.offsetAt(position))),
        );
      },
    ),
  );

  connection.languages.inlayHint.on(
    fence.around<InlayHintParams, InlayHint[]>('Inlay hints', [], async (snapshot, { range }) => {
      if (snapshot.tooLong || !(await settings.for(snapshot.uri)).inlayHints) return [];
      const { resolution } = snapshot;
      const { source } = resolution;
      return inlayHintsIn(resolution, toSpan(source, range)).map(({ offset, text }) => ({
        position: source.positionAt(offset),
        label: text,
        paddingLeft: true,
      }));
    }),
  );

  connection.onCodeLens(
    fence.around<CodeLensParams, CodeLens[]>('Code lenses', [], async (snapshot) => {
      if (snapshot.tooLong || !(await settings.for(snapshot.uri)).codeLens) return [];
      const { resolution, uri } = snapshot;
      const { source } = resolution;
      return codeLensesOf(resolution).map(({ span, references }): CodeLens => {
        const range = toRange(source, span);
        const locations = references.map((place): Location => ({ uri, range: toRange(source, place) }));
        const title = `cited ${times(references.length)}`;
        return {
          range,
          command: client.showsReferences
            ? { title, command: 'unResolution.showReferences', arguments: [uri, range.start, locations] }
            : { title, command: '' },
        };
      });
    }),
  );

  connection.languages.semanticTokens.on(
    fence.around<SemanticTokensParams, SemanticTokens>('Semantic tokens', NO_TOKENS, (snapshot) => {
      if (snapshot.tooLong) return NO_TOKENS;
      const { resolution } = snapshot;
      return toSemanticTokens(resolution.source, semanticTokens(resolution));
    }),
  );
  connection.languages.semanticTokens.onRange(
    fence.around<SemanticTokensRangeParams, SemanticTokens>(
      'Semantic tokens of a range',
      NO_TOKENS,
      (snapshot, { range }) => {
        if (snapshot.tooLong) return NO_TOKENS;
        const { resolution } = snapshot;
        const { source } = resolution;
        return toSemanticTokens(source, semanticTokens(resolution, toSpan(source, range)));
      },
    ),
  );
}

/** Has the client ask anew for what depends on settings. */
export function refreshShown(connection: Connection, client: ClientFlags): void {
  if (client.refreshesInlayHints) void connection.sendRequest(InlayHintRefreshRequest.type);
  if (client.refreshesCodeLenses) void connection.sendRequest(CodeLensRefreshRequest.type);
}

const NO_TOKENS: SemanticTokens = { data: [] };

function toSpan(source: Source, { start, end }: InlayHintParams['range']): Span {
  return { start: source.offsetAt(start), end: source.offsetAt(end) };
}

/** The smallest stretch with the others around it; `spans` holds at least the whole text. */
function toSelectionRange(source: Source, spans: readonly Span[]): SelectionRange {
  return spans.reduceRight<SelectionRange | null>(
    (parent, span) => ({ range: toRange(source, span), ...(parent !== null && { parent }) }),
    null,
  )!;
}

/** Five numbers a token, its place as the distance from the one before. */
function toSemanticTokens(source: Source, tokens: readonly Token[]): SemanticTokens {
  const data: number[] = [];
  let before = { line: 0, character: 0 };
  for (const { kind, start, end } of tokens) {
    const at = source.positionAt(start);
    const line = at.line - before.line;
    data.push(line, line === 0 ? at.character - before.character : at.character, end - start);
    data.push(TOKEN_KINDS.indexOf(kind), 0);
    before = at;
  }
  return { data };
}
