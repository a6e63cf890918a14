import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

describe('what is made from the rules', () => {
  it('is up to date', () => {
    const root = join(__dirname, '../..');
    const run = spawnSync(process.execPath, ['scripts/generate-rules.mjs', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(run.status, 0, `${run.stdout}${run.stderr}\nRun: node scripts/generate-rules.mjs`);
  });
});
