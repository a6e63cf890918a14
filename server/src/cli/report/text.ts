import type { Finding } from '../../rules/rule';
import { excerptOf, printable } from './excerpt';
import type { Checked, Reporter } from './report';

const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;

const COLOURS: Readonly<Record<Finding['severity'], number>> = {
  error: 31,
  warning: 33,
  information: 36,
  hint: 36,
};
const BOLD = 1;
const DIM = 2;

/** Findings for a person: place, severity, message and rule on a line, the words in question below it, a sum at the end. */
export function textReporter(coloured: boolean): Reporter {
  const paint = (code: number, text: string): string => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text);
  const sum = new Sum();
  return {
    begin: () => '',
    file: (checked) => {
      sum.add(checked);
      return checked.findings
        .map((finding) => {
          const { line, character } = checked.source.positionAt(finding.span.start);
          const place = paint(BOLD, `${checked.file}:${line + 1}:${character + 1}`);
          const severity = paint(COLOURS[finding.severity], finding.severity);
          const first = `${place}  ${severity}  ${printable(finding.message)}  ${paint(DIM, finding.code)}`;
          const excerpt = excerptOf(checked.source, finding.span).map((row) => paint(DIM, `    ${row}`));
          return `${[first, ...excerpt].join('\n')}\n`;
        })
        .join('');
    },
    end: () => (sum.files === 0 ? '' : `${sum.found > 0 ? '\n' : ''}${sum.sentence()}\n`),
  };
}

class Sum {
  found = 0;
  files = 0;
  private fixable = 0;
  private mended: number | null = null;
  private readonly bySeverity = new Map<Finding['severity'], number>();

  add({ findings, mended }: Checked): void {
    this.files++;
    this.found += findings.length;
    if (mended !== null) this.mended = (this.mended ?? 0) + mended;
    for (const { severity, fixKind } of findings) {
      this.bySeverity.set(severity, (this.bySeverity.get(severity) ?? 0) + 1);
      if (fixKind === 'safe') this.fixable++;
    }
  }

  sentence(): string {
    const parts: string[] = [];
    if (this.mended !== null) parts.push(`${count(this.mended, 'finding')} mended.`);
    if (this.found === 0)
      parts.push(`No findings${this.mended ? ' left' : ''} in ${count(this.files, 'file')}.`);
    else {
      const kinds = SEVERITIES.filter((severity) => this.bySeverity.has(severity)).map((severity) =>
        severity === 'information'
          ? `${this.bySeverity.get(severity)!} for information`
          : count(this.bySeverity.get(severity)!, severity),
      );
      parts.push(`${count(this.found, 'finding')} in ${count(this.files, 'file')}: ${kinds.join(', ')}.`);
    }
    if (this.mended === null && this.fixable > 0)
      parts.push(`--fix mends ${this.fixable === this.found ? 'all of them' : `${this.fixable} of them`}.`);
    return parts.join(' ');
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
