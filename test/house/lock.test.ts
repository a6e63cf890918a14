import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './sources';

interface Locked {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync(join(ROOT, 'package-lock.json'), 'utf8'),
);

describe('package-lock.json', () => {
  // npm leaves out what a registry does not hold for another platform, and then refuses to install from the lock at all.
  it('locks the parts that packages have for every platform', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${path}/node_modules/${name}`],
      ),
    );
    assert.deepEqual(missing, []);
  });

  it('names no registry', () => {
    const text = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
    assert.doesNotMatch(text, /https?:\/\/registry\./);
  });
});
