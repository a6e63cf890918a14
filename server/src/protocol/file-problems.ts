import { type Connection, DiagnosticSeverity } from 'vscode-languageserver';
import { Source } from '../text/source';
import type { Span } from '../text/span';

/** What is wrong in a file of a folder, and where. */
export interface FileProblem {
  readonly span: Span;
  readonly reason: string;
}

/** Shows what is wrong in a file that is no resolution; nothing wrong takes what was shown away. */
export function showFileProblems(
  connection: Connection,
  uri: string,
  text: string,
  problems: readonly FileProblem[],
): void {
  const source = new Source(text);
  void connection.sendDiagnostics({
    uri,
    diagnostics: problems.map(({ span, reason }) => ({
      range: source.rangeOf(span),
      severity: DiagnosticSeverity.Warning,
      source: 'un-resolution',
      message: reason,
    })),
  });
}
