import type { Checked, Reporter } from './report';

/** An array with an object for each file, those without findings too. */
export function jsonReporter(): Reporter {
  let first = true;
  return {
    begin: () => '[',
    file: (checked) => {
      const separator = first ? '\n' : ',\n';
      first = false;
      return `${separator}${JSON.stringify(record(checked))}`;
    },
    end: () => (first ? ']\n' : '\n]\n'),
  };
}

function record({ file, source, findings }: Checked): object {
  return {
    file,
    findings: findings.map(({ span, severity, code, message, fixable }) => ({
      range: source.rangeOf(span),
      severity,
      code,
      message,
      fixable,
    })),
  };
}
