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
import { referencesAt } from '../../features/references';
import type { ClientFlags } from '../client-flags';
import type { Fence } from '../fence';
import { toHighlight, toLocationLink, toRange } from '../to-protocol';

/** What leads from one place of a text to another: definition, references, highlights. */
export function registerNavigation(connection: Connection, fence: Fence, client: ClientFlags): void {
  connection.onDefinition(
    fence.around<DefinitionParams, LocationLink[] | Location[]>(
      'Definition',
      [],
      (snapshot, { position }) => {
        if (snapshot.tooLong) return [];
        const { resolution, uri } = snapshot;
        const { source } = resolution;
        const found = definitionsAt(resolution, source.offsetAt(position));
        return client.definitionLinks
          ? found.map((definition) => toLocationLink(source, uri, definition))
          : found.map(({ name }) => ({ uri, range: toRange(source, name) }));
      },
    ),
  );

  connection.onReferences(
    fence.around<ReferenceParams, Location[]>('References', [], (snapshot, { position, context }) => {
      if (snapshot.tooLong) return [];
      const { resolution, uri } = snapshot;
      const { source } = resolution;
      const spans = referencesAt(resolution, source.offsetAt(position), context.includeDeclaration);
      return spans.map((span) => ({ uri, range: toRange(source, span) }));
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
