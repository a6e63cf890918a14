import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const FACTS = join('..', 'shared', 'facts');

describe('the data of the catalogue', () => {
  it('are what the script writes from facts and tables', function () {
    // Packing takes seconds of its own, and many of them on a busy machine.
    this.timeout(120_000);
    if (!existsSync(FACTS)) {
      console.log(`    ${FACTS} is not here: the data of the catalogue were not made anew`);
      this.skip();
    }
    const made = spawnSync(process.execPath, ['scripts/build-catalogue.mjs', '--check'], {
      encoding: 'utf8',
    });
    assert.equal(made.status, 0, made.stderr);
  });
});
