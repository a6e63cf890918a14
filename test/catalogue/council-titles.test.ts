import { strict as assert } from 'node:assert';
import { councilTitle } from '../../scripts/catalogue/council-titles.mjs';
import { councilYear } from '../../server/src/catalogue/numbering';
import { resolutionBySymbol } from '../../server/src/catalogue/resolutions';

/** As a library describes a resolution, and its title in words. */
const DESCRIBED: readonly [string, string][] = [
  [
    'on extension of the mandate of the UN Mission in the Long Valley (UNMLV) until 30 Apr. 2031',
    'extension of the mandate of the United Nations Mission in the Long Valley (UNMLV) until 30 April 2031',
  ],
  ['on the situation in the Long Valley .', 'the situation in the Long Valley'],
  [
    'on renewal of measures and on extension of the mandate of the Panel of Experts Established pursuant to Resolution 9001 (2030), as set out in paras. 2 and 3',
    'renewal of measures and extension of the mandate of the Panel of Experts established pursuant to resolution 9001 (2030), as set out in paragraphs 2 and 3',
  ],
  [
    'on the AU/UN Hybrid Operation and the OPCW',
    'the African Union-United Nations Hybrid Operation and the OPCW',
  ],
  [
    'Security Council resolution 9002 (2030) [on authorisation of vessels] of 2030',
    'authorization of vessels',
  ],
  [
    'Letter, 5 May 2030, from the Long Valley ( S/1 , S/2 )',
    'Letter, 5 May 2030, from the Long Valley (S/1, S/2)',
  ],
  ['Long Valley', 'The situation in the Long Valley'],
];

/** Known from elsewhere. */
const TITLES: readonly [string, string][] = [
  ['S/RES/99(1953)', 'Date of election to fill a vacancy in the International Court of Justice'],
  ['S/RES/902(1994)', 'The situation in Cyprus'],
  ['S/RES/1097(1997)', 'The situation in the Great Lakes region'],
  ['S/RES/1188(1998)', 'The situation in the Middle East: United Nations Interim Force in Lebanon'],
  ['S/RES/1325(2000)', 'Women and peace and security'],
  [
    'S/RES/2695(2023)',
    'Extension of the mandate of the United Nations Interim Force in Lebanon (UNIFIL) until 31 August 2024',
  ],
];

describe('titles of the Security Council', () => {
  const table = new Map([['Long Valley', 'The situation in the Long Valley']]);
  for (const [printed, title] of DESCRIBED)
    it(printed, () => assert.equal(councilTitle('S/RES/9000(2030)', printed, table), title));

  for (const [symbol, title] of TITLES)
    it(symbol, () => assert.equal(resolutionBySymbol(symbol)?.title, title));

  it('are words, without what a library shortens', () => {
    let known = 0;
    for (let number = 1; councilYear(number) !== null; number++) {
      const symbol = `S/RES/${number}(${councilYear(number)})`;
      const title = resolutionBySymbol(symbol)?.title;
      if (title == null) continue;
      known++;
      assert.doesNotMatch(
        title,
        /\bUN\b(?!-)|AU\/|\bparas?\.|\b(?:Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\. |[—[\]'…]|^[a-z]|^On |[,:.]$/,
        symbol,
      );
    }
    assert.ok(known > 2800, `${known}`);
  });
});
