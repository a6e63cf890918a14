import type {
  Connection,
  DocumentLink,
  DocumentLinkParams,
  DocumentSymbol,
  DocumentSymbolParams,
  FoldingRange,
  FoldingRangeParams,
  Hover,
  HoverParams,
  SymbolInformation,
} from 'vscode-languageserver';
import { foldsOf } from '../../features/folding';
import { hoverAt } from '../../features/hover';
import { plainTextOf } from '../../features/hover-markdown';
import { linksOf } from '../../features/links';
import { outlineOf } from '../../features/outline';
import type { ClientFlags } from '../client-flags';
import type { Fence } from '../fence';
import { toDocumentLink, toDocumentSymbol, toFoldingRange, toRange, toSymbolList } from '../to-protocol';

/** What shows a text to its reader: hover, outline, links, folds. */
export function registerReading(connection: Connection, fence: Fence, client: ClientFlags): void {
  connection.onHover(
    fence.around<HoverParams, Hover | null>('Hover', null, (snapshot, { position }) => {
      if (snapshot.tooLong) return null;
      const { resolution } = snapshot;
      const hover = hoverAt(resolution, resolution.source.offsetAt(position));
      if (hover === null) return null;
      return {
        contents: client.markdownHover
          ? { kind: 'markdown', value: hover.markdown }
          : { kind: 'plaintext', value: plainTextOf(hover.markdown) },
        range: toRange(resolution.source, hover.span),
      };
    }),
  );

  connection.onDocumentSymbol(
    fence.around<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>(
      'Outline',
      [],
      ({ resolution, uri }) => {
        const nodes = outlineOf(resolution);
        return client.hierarchicalSymbols
          ? nodes.map((node) => toDocumentSymbol(resolution.source, node))
          : toSymbolList(resolution.source, uri, nodes);
      },
    ),
  );

  connection.onDocumentLinks(
    fence.around<DocumentLinkParams, DocumentLink[]>('Links', [], (snapshot) => {
      if (snapshot.tooLong) return [];
      const { source } = snapshot.resolution;
      return linksOf(snapshot.resolution).map((link) => toDocumentLink(source, link, client.linkTooltips));
    }),
  );

  connection.onFoldingRanges(
    fence.around<FoldingRangeParams, FoldingRange[]>('Folding', [], (snapshot) => {
      if (snapshot.tooLong) return [];
      const { source } = snapshot.resolution;
      return foldsOf(snapshot.resolution)
        .slice(0, client.foldLimit)
        .map((fold) => toFoldingRange(source, fold, client.foldsLinesOnly));
    }),
  );
}
