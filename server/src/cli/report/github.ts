import type { Finding } from '../../rules/rule';
import type { Reporter } from './report';

const COMMANDS: Readonly<Record<Finding['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands of GitHub Actions, which shows them beside the lines of a change. */
export function githubReporter(): Reporter {
  return {
    begin: () => '',
    file: ({ file, source, findings }) =>
      findings
        .map(({ span, severity, code, message }) => {
          const { start, end } = source.rangeOf(span);
          const properties = [
            `file=${property(file)}`,
            `line=${start.line + 1}`,
            `col=${start.character + 1}`,
            `endLine=${end.line + 1}`,
            // Columns mean something there only within one line.
            ...(end.line === start.line ? [`endColumn=${end.character + 1}`] : []),
            `title=${property(code)}`,
          ];
          return `::${COMMANDS[severity]} ${properties.join(',')}::${data(message)}\n`;
        })
        .join(''),
    end: () => '',
  };
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
