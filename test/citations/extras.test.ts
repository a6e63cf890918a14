import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readResolution } from '../../server/src/model/read';

const CORPUS = join('..', 'shared', 'corpus');

/**
 * Two hundred references drawn at random, over all languages, from those that the editors of adopted texts set no link
 * for; each was read where it stands. `true` says that it is a reference and that its address is the right one.
 */
interface Extra {
  readonly part: string;
  readonly document: string;
  readonly symbol: string;
  readonly verdict: string;
}

const EXTRAS: Extra[] = readFileSync('test/citations/extras.tsv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [part = '', document = '', symbol = '', , verdict = ''] = line.split('\t');
    return { part, document, symbol, verdict };
  });

function symbolsCited(file: string): Set<string> {
  const { citations } = readResolution(readFileSync(file, 'utf8'));
  return new Set(
    citations.flatMap(({ url }) =>
      url === null
        ? []
        : [
            decodeURIComponent(url)
              .replace(/^https:\/\/[^/]+\/[a-z]{2}\//, '')
              .toUpperCase()
              .replace(/\((?:SUPP?|VOL|PART|SECT)[^)]*\)/g, '')
              .replace(/^(A\/RES\/(?:E?S-)?\d+\/\d+)[A-Z](?:-[A-Z])?$/, '$1'),
          ],
    ),
  );
}

describe('references that no editor linked', () => {
  it('are true, with the right address, in at least 196 of 200', () => {
    assert.equal(EXTRAS.length, 200);
    assert.ok(EXTRAS.filter(({ verdict }) => verdict === 'true').length >= 196);
  });

  it('are found still', function () {
    if (!existsSync(CORPUS)) {
      console.log(`    ${CORPUS} is not here: the references that no editor linked were left out`);
      this.skip();
    }
    const read = new Map<string, Set<string>>();
    const lost = EXTRAS.filter(({ part, document, symbol, verdict }) => {
      const file = join(CORPUS, part, `${document}.${part === 'en-pdf' ? 'pdf.txt' : 'txt'}`);
      if (!read.has(file)) read.set(file, symbolsCited(file));
      return verdict === 'true' && !read.get(file)!.has(symbol);
    });
    assert.deepEqual(lost, []);
  });
});
