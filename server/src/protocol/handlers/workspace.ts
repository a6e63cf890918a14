import {
  type CallHierarchyIncomingCall,
  type CallHierarchyIncomingCallsParams,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CallHierarchyOutgoingCallsParams,
  type CallHierarchyPrepareParams,
  type Connection,
  type Range,
  SymbolKind,
  type WorkspaceSymbol,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import type { Catalogue } from '../../catalogue/catalogue';
import { identityOf, ownIdentity } from '../../features/identity';
import { bearersOf, citedBy, citingOf } from '../../features/index-citations';
import type { Digest } from '../../features/index-digest';
import { type FoundSymbol, nameOf, searchIndex, shortNameOf } from '../../features/index-search';
import { citationAt } from '../../features/subject';
import type { Fence } from '../fence';
import type { FolderIndex } from '../folder-index';
import { SYMBOLS, toRange } from '../to-protocol';

/** The most that a list of symbols shows; a person types on before reading so many. */
const MOST_SYMBOLS = 400;

/** What concerns all resolutions of the open folders: symbols, and who cites whom. */
export function registerWorkspace(connection: Connection, fence: Fence, index: FolderIndex): void {
  connection.onWorkspaceSymbol(
    fence.aroundAny<WorkspaceSymbolParams, WorkspaceSymbol[]>('Workspace symbols', [], ({ query }) =>
      searchIndex(index.all(), query, MOST_SYMBOLS).map(toWorkspaceSymbol),
    ),
  );

  connection.languages.callHierarchy.onPrepare(
    fence.around<CallHierarchyPrepareParams, CallHierarchyItem[] | null>(
      'Preparing a call hierarchy',
      null,
      async (snapshot, { position }) => {
        if (snapshot.tooLong) return null;
        const { resolution, uri } = snapshot;
        const cited = citationAt(resolution, resolution.source.offsetAt(position));
        const identity = cited === null ? ownIdentity(resolution) : identityOf(cited);
        if (identity === null) return null;
        const place = toRange(resolution.source, cited?.span ?? { start: 0, end: 0 });
        const digests = await index.whenReady();
        if (cited !== null) return [itemOf(digests, identity, resolution.catalogue, uri, place)];
        const own = digests.find((digest) => digest.uri === uri);
        return own === undefined ? null : [toItem(own)];
      },
    ),
  );

  connection.languages.callHierarchy.onIncomingCalls(
    fence.aroundAny<CallHierarchyIncomingCallsParams, CallHierarchyIncomingCall[]>(
      'Incoming calls',
      [],
      async ({ item }) => {
        const identity = identityIn(item);
        if (identity === null) return [];
        return citingOf(await index.whenReady(), identity).map(({ digest, ranges }) => ({
          from: toItem(digest),
          fromRanges: [...ranges],
        }));
      },
    ),
  );

  connection.languages.callHierarchy.onOutgoingCalls(
    fence.aroundAny<CallHierarchyOutgoingCallsParams, CallHierarchyOutgoingCall[]>(
      'Outgoing calls',
      [],
      async ({ item }) => {
        const digests = await index.whenReady();
        const caller = digests.find(({ uri, identity }) => uri === item.uri && identity === identityIn(item));
        // An instrument that no file here bears: what it cites is not known.
        if (caller === undefined) return [];
        return citedBy(caller).map(({ identity, ranges }) => ({
          to: itemOf(digests, identity, caller.catalogue, caller.uri, ranges[0]!),
          fromRanges: ranges,
        }));
      },
    ),
  );
}

function toWorkspaceSymbol({ name, kind, uri, range, container }: FoundSymbol): WorkspaceSymbol {
  return {
    name,
    kind: kind === 'resolution' ? SymbolKind.File : kind === 'cited' ? SymbolKind.Constant : SYMBOLS[kind],
    location: { uri, range },
    ...(container !== null && { containerName: container }),
  };
}

/** What bears an identity here; where nothing does, the place that cites it stands for it. */
function itemOf(
  digests: readonly Digest[],
  identity: string,
  catalogue: Catalogue,
  uri: string,
  place: Range,
): CallHierarchyItem {
  const [bearer] = bearersOf(digests, identity);
  if (bearer !== undefined) return toItem(bearer);
  const [name, title] = shortNameOf(identity, catalogue);
  return {
    name,
    detail: [title, 'not in the open folders'].filter((part) => part !== null).join(' · '),
    kind: SymbolKind.Constant,
    uri,
    range: place,
    selectionRange: place,
    data: { identity },
  };
}

function toItem(digest: Digest): CallHierarchyItem {
  const { identity, title, uri, head } = digest;
  return {
    name: identity ?? nameOf(digest),
    ...(identity !== null && title !== null && { detail: title }),
    kind: SymbolKind.File,
    uri,
    range: head,
    selectionRange: head,
    data: { identity },
  };
}

function identityIn({ data }: CallHierarchyItem): string | null {
  const { identity } = (data ?? {}) as { identity?: unknown };
  return typeof identity === 'string' ? identity : null;
}
