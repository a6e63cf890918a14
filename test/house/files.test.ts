import { strict as assert } from 'node:assert';
import { basename } from 'node:path';
import { sourcesBelow } from './sources';

/** Longer than this, a file does more than one thing. */
const LONGEST = 400;

/** Data is as long as the facts are, and tests are tables of examples. */
const DATA =
  /^test\/|^server\/src\/(vocabulary|catalogue\/data)\/|^server\/src\/catalogue\/.*\.(data|table)\.ts$/;

const sources = ['server/src', 'client/src', 'test', 'scripts'].flatMap(sourcesBelow);

describe('the files of the project', () => {
  it('are of a size that can be read in one go', () => {
    const long = sources
      .filter(({ path, text }) => !DATA.test(path) && text.split('\n').length > LONGEST)
      .map(({ path, text }) => `${path} has ${text.split('\n').length} lines`);
    assert.deepEqual(long, []);
  });

  it('have names in lower case, words parted by hyphens', () => {
    const odd = sources
      .map(({ path }) => path)
      // A rule's file bears the rule's name, and that may hold an abbreviation (no-UN-abbrev).
      .map((path) => (path.startsWith('server/src/rules/') ? path.toLowerCase() : path))
      .filter((path) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/.test(basename(path)));
    assert.deepEqual(odd, []);
  });

  it('leave nothing to do', () => {
    const marks = /\bTO[D]O\b|\bFIX[M]E\b/;
    const found = sources.filter(({ text }) => marks.test(text)).map(({ path }) => path);
    assert.deepEqual(found, []);
  });
});
