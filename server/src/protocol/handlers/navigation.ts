import type {
  Connection,
  DefinitionParams,
  DocumentHighlight,
  DocumentHighlightParams,
  Location,
  LocationLink,
  ReferenceParams,
} from 'vscode-languageserver';
import { definitionsAt } from '../../features/definition';
import { highlightsAt } from '../../features/highlights';
import { bearersOf, citingOf } from '../../features/index-citations';
import { referencesAt } from '../../features/references';
import { subjectAt } from '../../features/subject';
import type { ClientFlags } from '../client-flags';
import type { Fence } from '../fence';
import type { FolderIndex } from '../folder-index';
import { toHighlight, toLocationLink, toRange } from '../to-protocol';

/** What leads from one place of a text to another: definition, references, highlights. */
export function registerNavigation(
  connection: Connection,
  fence: Fence,
  client: ClientFlags,
  index: FolderIndex,
): void {
  connection.onDefinition(
    fence.around<DefinitionParams, LocationLink[] | Location[]>(
      'Definition',
      [],
      async (snapshot, { position }) => {
        if (snapshot.tooLong) return [];
        const { resolution, uri } = snapshot;
        const { source } = resolution;
        const offset = source.offsetAt(position);
        const found = definitionsAt(resolution, offset);
        const subject = subjectAt(resolution, offset);
        if (found.length === 0 && subject?.is === 'instrument') {
          const files = bearersOf(await index.whenReady(), subject.identity).filter(
            (digest) => digest.uri !== uri,
          );
          return client.definitionLinks
            ? files.map((digest) => ({
                originSelectionRange: toRange(source, subject.span),
                targetUri: digest.uri,
                targetRange: digest.head,
                targetSelectionRange: digest.head,
              }))
            : files.map((digest) => ({ uri: digest.uri, range: digest.head }));
        }
        return client.definitionLinks
          ? found.map((definition) => toLocationLink(source, uri, definition))
          : found.map(({ name }) => ({ uri, range: toRange(source, name) }));
      },
    ),
  );

  connection.onReferences(
    fence.around<ReferenceParams, Location[]>('References', [], async (snapshot, { position, context }) => {
      if (snapshot.tooLong) return [];
      const { resolution, uri } = snapshot;
      const { source } = resolution;
      const offset = source.offsetAt(position);
      const spans = referencesAt(resolution, offset, context.includeDeclaration);
      const here = spans.map((span): Location => ({ uri, range: toRange(source, span) }));
      const subject = subjectAt(resolution, offset);
      return subject?.is === 'instrument'
        ? [...here, ...(await elsewhere(index, subject.identity, uri, context.includeDeclaration))]
        : here;
    }),
  );

  connection.onDocumentHighlight(
    fence.around<DocumentHighlightParams, DocumentHighlight[]>('Highlights', [], (snapshot, { position }) => {
      if (snapshot.tooLong) return [];
      const { resolution } = snapshot;
      const { source } = resolution;
      return highlightsAt(resolution, source.offsetAt(position)).map((highlight) =>
        toHighlight(source, highlight),
      );
    }),
  );
}

/** The places of an instrument in the other resolutions of the open folders. */
async function elsewhere(
  index: FolderIndex,
  identity: string,
  uri: string,
  declaration: boolean,
): Promise<Location[]> {
  const others = (await index.whenReady()).filter((digest) => digest.uri !== uri);
  const citing = citingOf(others, identity).flatMap(({ digest, ranges }) =>
    ranges.map((range) => ({ uri: digest.uri, range })),
  );
  if (!declaration) return citing;
  return [...bearersOf(others, identity).map(({ uri, head }) => ({ uri, range: head })), ...citing];
}
