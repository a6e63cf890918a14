import { strict as assert } from 'node:assert';
import { linksOf } from '../../server/src/features/links';
import { fixture } from './fixture';

describe('links', () => {
  it('stand on each citation that has an address', () => {
    const { resolution } = fixture(`
      The General Assembly,

      Recalling its resolution 70/1 of 25 September 2015 and the report of the Secretary-General,[^1]

      1. Recalls paragraph 4 above;

      2. Decides to rest.

      [^1]: A/82/401.
    `);
    const links = linksOf(resolution).map(({ span, url }) => [resolution.source.slice(span), url]);
    assert.equal(links.length, 2);
    assert.match(links[0]![0]!, /70\/1/);
    assert.deepEqual(
      links.map(([, url]) => url),
      ['https://undocs.org/en/A/RES/70/1', 'https://undocs.org/en/A/82/401'],
    );
  });

  it('are two to one place where a line breaks a citation', () => {
    const { resolution } = fixture(`
      The General Assembly,

      Recalling Economic and Social Council resolution
      2006/27 and also that the keepers of lights see General Assembly resolution
      58/137 as their own,

      Decides to rest.
    `);
    for (const { span } of linksOf(resolution)) assert.doesNotMatch(resolution.source.slice(span), /\n/);
    assert.deepEqual(
      [...new Set(linksOf(resolution).map(({ symbol }) => symbol))],
      ['E/RES/2006/27', 'A/RES/58/137'],
    );
  });
});
