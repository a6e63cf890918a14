import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readResolution } from '../../server/src/model/read';
import { checkResolution } from '../../server/src/rules/check';

const folder = join(__dirname, '../../../shared/corpus/en');

describe('the rules on adopted texts', () => {
  it('keep nearly silent', function () {
    if (!existsSync(folder)) {
      console.log('      left out: there is no corpus of adopted texts beside the project');
      this.skip();
    }
    let documents = 0;
    let paragraphs = 0;
    let warnings = 0;
    const withErrors: string[] = [];
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
      const resolution = readResolution(readFileSync(join(folder, file), 'utf8'));
      const findings = checkResolution(resolution);
      documents++;
      paragraphs += resolution.paragraphs.length;
      warnings += findings.filter(({ severity }) => severity === 'warning').length;
      if (findings.some(({ severity }) => severity === 'error')) withErrors.push(file);
    }
    // The texts have mistakes of their own, which are rightly found: about three in a hundred documents.
    assert.ok(withErrors.length <= 0.04 * documents, `errors in ${withErrors.join(', ')}`);
    assert.ok(warnings <= 0.002 * paragraphs, `${warnings} warnings in ${paragraphs} paragraphs`);
  }).timeout(60_000);
});
