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
      2016/27 and also that the keepers of lights see General Assembly resolution
      58/137 as their own,

      Decides to rest.
    `);
    for (const { span } of linksOf(resolution)) assert.doesNotMatch(resolution.source.slice(span), /\n/);
    assert.deepEqual(
      [...new Set(linksOf(resolution).map(({ symbol }) => symbol))],
      ['E/RES/2016/27', 'A/RES/58/137'],
    );
  });

  it('lead to what holds a resolution that came out with others', () => {
    const { resolution } = fixture(`
      The General Assembly,

      Recalling Economic and Social Council resolution 2006/27 and Human Rights Council resolution 5/1,

      Decides to rest.
    `);
    assert.deepEqual(
      linksOf(resolution).map(({ span, url, symbol }) => [resolution.source.slice(span), symbol, url]),
      [
        ['2006/27', 'E/2006/99', 'https://undocs.org/en/E/2006/99'],
        ['5/1', 'A/62/53', 'https://undocs.org/en/A/62/53'],
      ],
    );
  });
});
