import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettingsFile } from '../../server/src/rules/settings-file';

const root = join(__dirname, '../..');

describe('what is made from the rules', () => {
  it('is up to date', () => {
    const run = spawnSync(process.execPath, ['scripts/generate-rules.mjs', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(run.status, 0, `${run.stdout}${run.stderr}\nRun: node scripts/generate-rules.mjs`);
  });

  it('shows settings files in which nothing is wrong', () => {
    const folder = join(root, 'docs/rules');
    const shown = readdirSync(folder).flatMap((page) =>
      [...readFileSync(join(folder, page), 'utf8').matchAll(/```json\n([\s\S]*?)```/g)].map(
        ([, text]) => [page, text!] as const,
      ),
    );
    assert.ok(shown.length > 10);
    for (const [page, text] of shown) assert.deepEqual(readSettingsFile(text).problems, [], page);
  });
});
