import { strict as assert } from 'node:assert';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WRONG } from '../protocol/texts';
import { Folder } from './run';

const FILE = '.un-resolution.json';
const rules = (severities: object): string => JSON.stringify({ rules: severities });

describe('settings files on the command line', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder({ 'lights.unres': WRONG });
    mkdirSync(join(folder.path, 'third'));
    writeFileSync(join(folder.path, 'third', 'lights.unres'), WRONG);
  });
  afterEach(() => folder.remove());

  const write = (path: string, text: string): void => writeFileSync(join(folder.path, path), text);
  const check = (...args: string[]) => folder.run(['check', '--format', 'json', ...args]);
  const codes = (...args: string[]): string[][] =>
    JSON.parse(check(...args).stdout).map(({ findings }: { findings: { code: string }[] }) =>
      findings.map(({ code }) => code),
    );

  it('hold for their folder and those below it, the nearest alone', () => {
    write(FILE, rules({ 'sub-ends-semicolon': 'off' }));
    const both = ['lights.unres', join('third', 'lights.unres')];
    assert.deepEqual(codes(...both), [['operative-ends-semicolon'], ['operative-ends-semicolon']]);
    write(join('third', FILE), rules({ 'operative-ends-semicolon': 'off' }));
    assert.deepEqual(codes(...both), [['operative-ends-semicolon'], ['sub-ends-semicolon']]);
  });

  it('are not sought above the folder of a repository', () => {
    write(FILE, rules({ 'sub-ends-semicolon': 'off' }));
    mkdirSync(join(folder.path, 'third', '.git'));
    assert.equal(codes(join('third', 'lights.unres'))[0]!.length, 2);
  });

  it('hold for standard input where the program was started', () => {
    write(FILE, rules({ 'sub-ends-semicolon': 'off', 'operative-ends-semicolon': 'off' }));
    assert.match(folder.run(['check', '-'], WRONG).stdout, /^No findings/);
  });

  it('change what decides the exit status', () => {
    write(FILE, rules({ 'sub-ends-semicolon': 'hint', 'operative-ends-semicolon': 'hint' }));
    assert.equal(check('lights.unres').status, 0);
    write(FILE, rules({ 'sub-ends-semicolon': 'error' }));
    assert.equal(check('lights.unres').status, 1);
  });

  it('set the profile, unless the command line does', () => {
    write(FILE, JSON.stringify({ profile: 'security-council' }));
    assert.deepEqual(codes('lights.unres'), [['operative-ends-semicolon']]);
    assert.equal(codes('--profile', 'general-assembly', 'lights.unres')[0]!.length, 2);
  });

  it('that are wrong in part are named with place and reason, and hold otherwise', () => {
    write(FILE, '{\n  "rules": { "curly-quots": "off", "sub-ends-semicolon": "off" }\n}\n');
    const { stderr, status } = check('--fail-on', 'never', 'lights.unres', join('third', 'lights.unres'));
    assert.equal(stderr, `${FILE}:2:14  There is no rule "curly-quots"; perhaps curly-quotes is meant.\n`);
    assert.equal(status, 0);
    assert.deepEqual(codes('lights.unres'), [['operative-ends-semicolon']]);
  });

  it('that are no JSON leave the texts below unchecked and unmended', () => {
    write(FILE, '{ rules }');
    const { stdout, stderr, status } = check('--fix', 'lights.unres');
    assert.equal(stderr, `${FILE}:1:3  What begins with "r" should be a name in double quotation marks.\n`);
    assert.deepEqual([stdout, status], ['[]\n', 2]);
    assert.equal(readFileSync(folder.file('lights.unres'), 'utf8'), WRONG);
  });
});
