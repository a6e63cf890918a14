import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAIL_ON, FORMATS } from '../../server/src/cli/check';
import { PROFILES } from '../../server/src/rules/profiles';
import { built } from '../protocol/built';
import { RIGHT } from '../protocol/texts';
import { Folder } from './run';

const { version } = JSON.parse(readFileSync(join(__dirname, '..', '..', 'server', 'package.json'), 'utf8'));

describe('un-resolution', () => {
  let folder: Folder;
  before(() => {
    folder = new Folder({ 'right.unres': RIGHT });
  });
  after(() => folder.remove());

  it('prints its version', () => {
    assert.deepEqual(folder.run(['--version']), { stdout: `${version}\n`, stderr: '', status: 0 });
  });

  for (const args of [['--help'], ['-h'], ['help']])
    it(`prints how it is used for [${args}]`, () => {
      const { stdout, status } = folder.run(args);
      assert.match(
        stdout,
        /un-resolution check .*\n[\s\S]*un-resolution model FILE…[\s\S]*un-resolution explain/,
      );
      assert.equal(status, 0);
    });

  for (const [command, said, unsaid] of [
    ['check', /--fail-on SEVERITY[\s\S]*security-council[\s\S]*exit status/, /catalogue/],
    ['model', /model FILE…[\s\S]*UTF-16/, /--fix/],
    ['catalogue', /--to FOLDER[\s\S]*instruments\.imported\.tsv/, /--fix/],
    ['explain', /explain \[RULE\]/, /FILE/],
  ] as const)
    it(`prints how ${command} is used, and no other command`, () => {
      for (const option of ['--help', '-h']) {
        const { stdout, status } = folder.run([command, option]);
        assert.match(stdout, said);
        assert.doesNotMatch(stdout, unsaid);
        assert.equal(status, 0);
      }
    });

  it('names every choice of an option', () => {
    const { stdout } = folder.run(['check', '--help']);
    for (const choice of [...FORMATS, ...FAIL_ON, ...PROFILES])
      assert.match(stdout, new RegExp(`[ |]${choice}\\b`), choice);
  });

  for (const [args, reason] of [
    [[], /Say what to do/],
    [['sing'], /There is no command "sing"/],
    [['check'], /check needs a file/],
    [['model'], /model needs a file/],
    [['check', '--format', 'xml', 'right.unres'], /--format takes text, json, sarif, github; not "xml"/],
    [['check', '--profile', 'senate', 'right.unres'], /--profile takes general-assembly, .*; not "senate"/],
    [['check', '--fail-on', 'typo', 'right.unres'], /--fail-on takes error, .*; not "typo"/],
    [['check', '--bogus', 'right.unres'], /^un-resolution: check has no option --bogus\.\n/],
    [['check', '--profile'], /--profile/],
    [['model', '--fix', 'right.unres'], /^un-resolution: model has no option --fix\.\n/],
    [['check', '-', 'right.unres', '-'], /only once/],
    [['catalogue'], /catalogue import FILE…/],
    [['catalogue', 'import'], /needs a file/],
    [['explain', 'a', 'b'], /one rule at a time/],
    [['explain', 'operative-end-semicolon'], /Did you mean operative-ends-semicolon\?/],
    [
      ['explain', 'ends-semicolons-operative'],
      /There is no rule "ends-semicolons-operative"\. Did you mean operative-ends-semicolon, /,
    ],
    [['explain', 'no-xyzzy'], /"un-resolution explain" lists them all\./],
    [['explain', 'xyzzy'], /There is no rule "xyzzy"\. "un-resolution explain" lists them all\./],
  ] as const)
    it(`says what it can't do with [${args}]`, () => {
      const { stdout, stderr, status } = folder.run(args);
      assert.deepEqual([stdout, status], ['', 2]);
      assert.match(stderr, reason);
    });

  it('explains a rule by its page', () => {
    const { stdout, status } = folder.run(['explain', 'operative-ends-semicolon']);
    assert.match(stdout, /^# operative-ends-semicolon\n/);
    assert.equal(status, 0);
  });

  it('leads from a page only to what a terminal can open', () => {
    const { stdout } = folder.run(['explain', 'chain-sequencing']);
    assert.match(stdout, /see chain-addressee for these/);
    assert.match(stdout, /Chapter: Also and Further\./);
    assert.match(folder.run(['explain', 'acronyms']).stdout, /\]\(https:/);
  });

  it('lists the rules', () => {
    const { stdout, status } = folder.run(['explain']);
    assert.match(stdout, /^operative-ends-semicolon {2,}\S/m);
    assert.match(stdout, /^not-a-resolution {2,}\S/m);
    assert.equal(status, 0);
  });

  for (const command of ['model', 'check --format json', 'explain'])
    it(`ends quietly when no one reads on (${command})`, () => {
      const files = command === 'explain' ? '' : 'right.unres '.repeat(300);
      const line = `"${process.execPath}" "${built('cli.js')}" ${command} ${files} | head -c 10`;
      const { stderr } = spawnSync('sh', ['-c', line], { cwd: folder.path, encoding: 'utf8' });
      assert.equal(stderr, '');
    });
});
