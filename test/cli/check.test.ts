import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { built } from '../protocol/built';
import { RIGHT, severityOf, WRONG } from '../protocol/texts';
import { Folder } from './run';

const FAULTY_LINES = [
  ['sub-ends-semicolon', '(b) To report on their training.', 31],
  ['operative-ends-semicolon', '2. Invites Member States to name a keeper for each light:', 56],
] as const;

interface Place {
  readonly code: string;
  readonly line: number;
  readonly character: number;
}

/** Where the faults of WRONG are: rule, line and character as in LSP. */
const PLACES: readonly Place[] = FAULTY_LINES.map(([code, line, character]) => ({
  code,
  line: WRONG.split('\n').indexOf(line),
  character,
}));

/** The exit status that the faults of WRONG call for. */
function statusFor(failOn: string): number {
  const order = ['error', 'warning', 'information', 'hint'];
  return PLACES.some(({ code }) => order.indexOf(severityOf(code)) <= order.indexOf(failOn)) ? 1 : 0;
}

describe('un-resolution check', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder({
      'right.unres': RIGHT,
      'wrong.unres': WRONG,
      'bom.unres': `\ufeff${WRONG}`,
      'wide.unres': Buffer.from(`\ufeff${WRONG}`, 'utf16le'),
      'wide-be.unres': Buffer.from(`\ufeff${WRONG}`, 'utf16le').swap16(),
      'crlf.unres': WRONG.replaceAll('\n', '\r\n'),
      'cr.unres': WRONG.replaceAll('\n', '\r'),
    });
  });
  afterEach(() => folder.remove());

  it('says that nothing is wrong', () => {
    const { stdout, stderr, status } = folder.run(['check', 'right.unres']);
    assert.deepEqual([stdout, stderr, status], ['No findings in 1 file.\n', '', 0]);
  });

  it('prints place, severity, message, rule and the words themselves', () => {
    const { stdout, stderr, status } = folder.run(['check', 'right.unres', 'wrong.unres']);
    const lines = stdout.split('\n');
    const [sub, operative] = PLACES as [Place, Place];
    assert.match(
      lines[0]!,
      new RegExp(
        `^wrong\\.unres:${sub.line + 1}:32 {2}${severityOf(sub.code)} {2}\\S.* {2}sub-ends-semicolon$`,
      ),
    );
    assert.equal(lines[1], `    ${FAULTY_LINES[0][1]}`);
    assert.equal(lines[2], `    ${' '.repeat(31)}^`);
    assert.match(
      lines[3]!,
      new RegExp(
        `^wrong\\.unres:${operative.line + 1}:57 {2}${severityOf(operative.code)} {2}\\S.*semicolon$`,
      ),
    );
    assert.match(lines.slice(6).join('\n'), /^\n2 findings in 2 files: .*\. --fix mends all of them\.\n$/);
    assert.deepEqual([stderr, status], ['', statusFor('error')]);
  });

  it('gives the same places whatever the bytes and line ends of the file', () => {
    const names = ['wrong.unres', 'bom.unres', 'wide.unres', 'wide-be.unres', 'crlf.unres', 'cr.unres'];
    const { stdout } = folder.run(['check', '--format', 'json', ...names]);
    const files = JSON.parse(stdout);
    assert.deepEqual(
      files.map(({ file }: { file: string }) => file),
      names,
    );
    for (const { file, findings } of files) {
      const places = findings.map(({ code, range }: never) => ({
        code,
        ...(range as { start: object }).start,
      }));
      assert.deepEqual(places, PLACES, file);
    }
  });

  it('prints JSON as it is promised', () => {
    const { stdout } = folder.run(['check', '--format', 'json', 'wrong.unres', 'right.unres']);
    const [wrong, right] = JSON.parse(stdout);
    assert.deepEqual(right, { file: 'right.unres', findings: [] });
    const { message, ...finding } = wrong.findings[0];
    const { line, character } = PLACES[0]!;
    assert.deepEqual(finding, {
      range: { start: { line, character }, end: { line, character: character + 1 } },
      severity: severityOf('sub-ends-semicolon'),
      code: 'sub-ends-semicolon',
      fixable: true,
    });
    assert.equal(typeof message, 'string');
    assert.equal(folder.run(['check', '--format', 'json', 'nowhere']).stdout, '[]\n');
  });

  it('prints SARIF', () => {
    const { stdout } = folder.run(['check', '--format', 'sarif', 'wrong.unres']);
    const { version, runs } = JSON.parse(stdout);
    assert.equal(version, '2.1.0');
    const { tool, results, columnKind } = runs[0];
    assert.equal(columnKind, 'utf16CodeUnits');
    assert.deepEqual(
      tool.driver.rules.map(({ id }: { id: string }) => id),
      PLACES.map(({ code }) => code),
    );
    for (const { id, shortDescription, fullDescription, help, helpUri } of tool.driver.rules) {
      assert.match(shortDescription.text, /semicolon/);
      assert.equal(fullDescription.text, shortDescription.text);
      assert.ok(helpUri.endsWith(`/docs/rules/${id}.md`));
      assert.ok(help.text.includes(helpUri) && help.markdown.includes(`(${helpUri})`));
    }
    const { line, character } = PLACES[1]!;
    assert.deepEqual(results[1].locations[0].physicalLocation, {
      artifactLocation: { uri: 'wrong.unres' },
      region: {
        startLine: line + 1,
        startColumn: character + 1,
        endLine: line + 1,
        endColumn: character + 2,
      },
    });
    assert.deepEqual(
      [results[1].ruleId, results[1].ruleIndex, results[1].level],
      [PLACES[1]!.code, 1, severityOf(PLACES[1]!.code)],
    );
  });

  it('prints workflow commands', () => {
    const { stdout } = folder.run(['check', '--format', 'github', 'wrong.unres']);
    const { line } = PLACES[0]!;
    assert.match(
      stdout.split('\n')[0]!,
      new RegExp(
        `^::${severityOf('sub-ends-semicolon')} file=wrong\\.unres,line=${line + 1},col=32,endLine=${line + 1},endColumn=33,title=sub-ends-semicolon::.`,
      ),
    );
  });

  for (const failOn of ['error', 'warning', 'information', 'hint', 'never'])
    it(`ends with ${statusFor(failOn)} with --fail-on ${failOn}`, () => {
      assert.equal(
        folder.run(['check', '--fail-on', failOn, 'right.unres', 'wrong.unres']).status,
        statusFor(failOn),
      );
      assert.equal(folder.run(['check', '--fail-on', failOn, 'right.unres']).status, 0);
    });

  it('mends the files, in their own encodings, and a second time changes nothing', () => {
    const names = ['wrong.unres', 'bom.unres', 'wide.unres', 'wide-be.unres', 'crlf.unres', 'right.unres'];
    const { stdout, status } = folder.run(['check', '--fix', '--fail-on', 'hint', ...names]);
    assert.deepEqual([stdout, status], ['10 findings mended. No findings left in 6 files.\n', 0]);
    const wide = Buffer.from(`\ufeff${RIGHT}`, 'utf16le');
    const expected: Record<string, Uint8Array> = {
      'wrong.unres': Buffer.from(RIGHT),
      'bom.unres': Buffer.from(`\ufeff${RIGHT}`),
      'wide.unres': wide,
      'wide-be.unres': Buffer.from(wide).swap16(),
      'crlf.unres': Buffer.from(RIGHT.replaceAll('\n', '\r\n')),
      'right.unres': Buffer.from(RIGHT),
    };
    for (const name of names)
      assert.ok(readFileSync(folder.file(name)).equals(Buffer.from(expected[name]!)), `${name} is mended`);
    assert.match(folder.run(['check', '--fix', ...names]).stdout, /^0 findings mended\. No findings/);
  });

  it('reads standard input', () => {
    const { stdout } = folder.run(['check', '--format', 'json', '-'], WRONG);
    const [{ file, findings }] = JSON.parse(stdout);
    assert.deepEqual([file, findings.length], ['-', 2]);
  });

  it('mends standard input onto standard output', () => {
    const { stdout, stderr, status } = folder.run(['check', '--fix', '-'], WRONG);
    assert.deepEqual(
      [stdout, stderr, status],
      [RIGHT, '2 findings mended. No findings left in 1 file.\n', 0],
    );
  });

  it('holds a text to the profile that is asked for', () => {
    const codes = (...args: string[]): string =>
      folder.run(['check', '--format', 'json', ...args, 'wrong.unres']).stdout;
    assert.equal(codes('--profile', 'general-assembly'), codes());
  });

  it('says what it could not mend, and what is found there all the same', function () {
    if (process.platform === 'win32') this.skip();
    // Root may write everything, so it gives itself up.
    const other = process.getuid?.() === 0 ? 65534 : process.getuid!();
    copyFileSync(built('cli.js'), folder.file('cli.js'));
    writeFileSync(folder.file('kept.unres'), WRONG);
    chmodSync(folder.path, 0o755);
    chmodSync(folder.file('kept.unres'), 0o444);
    const args = ['cli.js', 'check', '--fix', 'kept.unres'];
    const { stdout, stderr, status, error } = spawnSync(process.execPath, args, {
      cwd: folder.path,
      encoding: 'utf8',
      uid: other,
    });
    // A Node in the home of root is out of reach for anyone else.
    if (error !== undefined) this.skip();
    assert.deepEqual([stderr, status], ['kept.unres may not be written\n', 2]);
    assert.match(stdout, /\n0 findings mended\. 2 findings in 1 file: /);
    assert.equal(readFileSync(folder.file('kept.unres'), 'utf8'), WRONG);
  });

  for (const [file, uri] of [
    ['wrong.unres', 'wrong.unres'],
    ['drafts/a #1 ?é%.unres', 'drafts/a%20%231%20%3F%C3%A9%25.unres'],
  ] as const)
    it(`gives SARIF the address of ${file}`, () => {
      mkdirSync(folder.file('drafts'), { recursive: true });
      writeFileSync(folder.file(file), WRONG);
      const uriOf = (name: string): string => {
        const { runs } = JSON.parse(folder.run(['check', '--format', 'sarif', name]).stdout);
        return runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri;
      };
      assert.equal(uriOf(file), uri);
      assert.equal(uriOf(folder.file(file)), pathToFileURL(folder.file(file)).href);
    });
});
