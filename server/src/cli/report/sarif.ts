import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { VERSION } from '../../protocol/version';
import { CHECKING_ENTRIES } from '../../rules/checking';
import { RULES } from '../../rules/index';
import { ruleAddress } from '../../rules/page';
import type { Finding } from '../../rules/rule';
import type { Checked, Reporter } from './report';

const LEVELS: Readonly<Record<Finding['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0, one run with the rules that found something. */
export function sarifReporter(): Reporter {
  const results: object[] = [];
  const codes = new Map<string, number>();
  const indexOf = (code: string): number => {
    const known = codes.get(code);
    if (known !== undefined) return known;
    codes.set(code, codes.size);
    return codes.size - 1;
  };
  return {
    begin: () => '',
    file: (checked) => {
      for (const finding of checked.findings) results.push(result(checked, finding, indexOf(finding.code)));
      return '';
    },
    end: () =>
      `${JSON.stringify({
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
          {
            tool: {
              driver: {
                name: 'un-resolution',
                version: VERSION,
                informationUri: 'https://github.com/un-resolution/un-resolution',
                rules: [...codes.keys()].map(descriptor),
              },
            },
            columnKind: 'utf16CodeUnits',
            results,
          },
        ],
      })}\n`,
  };
}

function result(
  { file, source }: Checked,
  { code, severity, message, span }: Finding,
  ruleIndex: number,
): object {
  const { start, end } = source.rangeOf(span);
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: {
            startLine: start.line + 1,
            startColumn: start.character + 1,
            endLine: end.line + 1,
            endColumn: end.character + 1,
          },
        },
      },
    ],
  };
}

/** Relative where the file was named so, as viewers want it who look in a repository; percent-encoded throughout. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  const path = sep === '\\' ? file.replaceAll('\\', '/') : file;
  return path.split('/').map(encodeURIComponent).join('/');
}

function descriptor(code: string): object {
  const text = [...RULES, ...CHECKING_ENTRIES].find(({ name }) => name === code)?.summary ?? code;
  const helpUri = ruleAddress(code);
  return {
    id: code,
    shortDescription: { text },
    // Not asked for by SARIF, but by GitHub, which shows a finding with these.
    fullDescription: { text },
    help: { text: `${text} ${helpUri}`, markdown: `${text} [More](${helpUri})` },
    helpUri,
  };
}
