import {
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type LocationLink,
  type Range,
  type SymbolInformation,
  SymbolKind,
  type TextEdit,
} from 'vscode-languageserver';
import type { Definition } from '../features/definition';
import type { Fold } from '../features/folding';
import type { Link } from '../features/links';
import type { OutlineKind, OutlineNode } from '../features/outline';
import type { Occurrence } from '../features/subject';
import { ruleAddress } from '../rules/page';
import type { Edit, Finding } from '../rules/rule';
import type { Source } from '../text/source';
import type { Span } from '../text/span';
import type { ClientFlags } from './client-flags';

export function toRange(source: Source, span: Span): Range {
  return source.rangeOf(span);
}

const SEVERITIES: Readonly<Record<Finding['severity'], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toDiagnostic(source: Source, uri: string, finding: Finding, client: ClientFlags): Diagnostic {
  const { span, message, code, severity, fixKind, related } = finding;
  return {
    range: toRange(source, span),
    severity: SEVERITIES[severity],
    code,
    source: 'un-resolution',
    message,
    ...(client.codeDescription && { codeDescription: { href: ruleAddress(code) } }),
    ...(client.relatedInformation &&
      related !== undefined && {
        relatedInformation: related.map(({ span, message }) => ({
          location: { uri, range: toRange(source, span) },
          message,
        })),
      }),
    data: { fix: fixKind },
  };
}

export function toTextEdit(source: Source, { span, text }: Edit): TextEdit {
  return { range: toRange(source, span), newText: text };
}

/** What an editor shows a part of a resolution as. */
export const SYMBOLS: Readonly<Record<OutlineKind, SymbolKind>> = {
  masthead: SymbolKind.File,
  title: SymbolKind.String,
  preamble: SymbolKind.Namespace,
  formula: SymbolKind.Key,
  preambular: SymbolKind.Property,
  operative: SymbolKind.Method,
  sub: SymbolKind.Field,
  text: SymbolKind.String,
  section: SymbolKind.Module,
  annex: SymbolKind.Package,
  footnotes: SymbolKind.Array,
  footnote: SymbolKind.Number,
};

export function toDocumentSymbol(source: Source, node: OutlineNode): DocumentSymbol {
  return {
    name: node.name,
    ...(node.detail !== null && { detail: node.detail }),
    kind: SYMBOLS[node.kind],
    range: toRange(source, node.span),
    selectionRange: toRange(source, node.nameSpan),
    children: node.children.map((child) => toDocumentSymbol(source, child)),
  };
}

/** The outline as a list, for clients that know no tree. */
export function toSymbolList(
  source: Source,
  uri: string,
  nodes: readonly OutlineNode[],
): SymbolInformation[] {
  const list: SymbolInformation[] = [];
  const add = (node: OutlineNode, containerName: string | undefined): void => {
    const location = { uri, range: toRange(source, node.span) };
    list.push({
      name: node.name,
      kind: SYMBOLS[node.kind],
      location,
      ...(containerName !== undefined && { containerName }),
    });
    for (const child of node.children) add(child, node.name);
  };
  for (const node of nodes) add(node, undefined);
  return list;
}

export function toFoldingRange(source: Source, { kind, span }: Fold, linesOnly: boolean): FoldingRange {
  const { start, end } = toRange(source, span);
  return {
    startLine: start.line,
    endLine: end.line,
    ...(!linesOnly && { startCharacter: start.character, endCharacter: end.character }),
    ...(kind !== 'paragraph' && {
      kind: kind === 'furniture' ? FoldingRangeKind.Comment : FoldingRangeKind.Region,
    }),
  };
}

/** The hover says what is there: a tooltip that said it again would stand beside it. */
export function toDocumentLink(source: Source, { span, url }: Link, tooltip: boolean): DocumentLink {
  return {
    range: toRange(source, span),
    target: url,
    ...(tooltip && { tooltip: 'Open' }),
  };
}

export function toLocationLink(
  source: Source,
  uri: string,
  { origin, target, name }: Definition,
): LocationLink {
  return {
    originSelectionRange: toRange(source, origin),
    targetUri: uri,
    targetRange: toRange(source, target),
    targetSelectionRange: toRange(source, name),
  };
}

export function toHighlight(source: Source, { span, role }: Occurrence): DocumentHighlight {
  return {
    range: toRange(source, span),
    kind: role === 'declaration' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  };
}
