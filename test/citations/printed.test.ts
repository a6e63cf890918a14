import { strict as assert } from 'node:assert';
import { BUILT_IN } from '../../server/src/catalogue/catalogue';
import { findReferences } from '../../server/src/citations/find';
import { printedName, printedNameIn, printedNameOf } from '../../server/src/citations/printed';
import type { Language } from '../../server/src/vocabulary/language';

/** A text, the address’s symbol of the one resolution in it, and its number as it is shown. */
const CITED: readonly [Language, string, string, string][] = [
  ['en', 'its resolution 2200 A (XXI)', 'A/RES/2200(XXI)', '2200 A (XXI)'],
  ['en', 'its resolution 217 B (III)', 'A/RES/217(III)', '217 B (III)'],
  ['en', 'its resolution 44/117 F', 'A/RES/44/117F', '44/117 F'],
  ['en', 'its resolution 36/92A', 'A/RES/36/92A', '36/92 A'],
  ['en', 'its resolutions 45/58 A to P', 'A/RES/45/58A-P', '45/58 A to P'],
  ['en', 'its resolution 55/25, annex I', 'A/RES/55/25', '55/25'],
  ['en', 'its resolution 1874 (S-IV)', 'A/RES/1874(S-IV)', '1874 (S-IV)'],
  ['en', 'its resolution ES-11/1', 'A/RES/ES-11/1', 'ES-11/1'],
  ['en', 'Security Council resolution 1325 (2000)', 'S/RES/1325(2000)', '1325 (2000)'],
  ['en', 'document A/RES/2200(XXI)', 'A/RES/2200(XXI)', '2200 A (XXI)'],
  ['fr', 'sa résolution 2200 A (XXI)', 'A/RES/2200(XXI)', '2200 A (XXI)'],
  ['ru', 'свою резолюцию 2200 A (XXI)', 'A/RES/2200(XXI)', '2200 A (XXI)'],
  ['ar', 'قرارها 217 ألف (د-3)', 'A/RES/217(III)', '217 A (III)'],
  ['zh', '其第2200 A (XXI)号决议', 'A/RES/2200(XXI)', '2200 A (XXI)'],
];

describe('the printed name of a resolution', () => {
  for (const [language, text, symbol, number] of CITED)
    it(text, () => {
      const [found] = findReferences(text, { language, organ: 'A' });
      assert.equal(found?.symbol, symbol);
      const name = printedNameIn(found, BUILT_IN.resolutionBySymbol(symbol), language);
      assert.equal(name?.number, number);
    });

  it('has the letters of the part whose title is known, where only the symbol is', () => {
    const of = (symbol: string) => printedNameOf(symbol, BUILT_IN.resolutionBySymbol(symbol))?.number;
    assert.equal(of('A/RES/2106(XX)'), '2106 A (XX)');
    assert.equal(of('A/RES/260(III)'), '260 A (III)');
    assert.equal(of('A/RES/1514(XV)'), '1514 (XV)');
    assert.equal(printedName('A/RES/2106(XX)')?.number, '2106 (XX)');
  });

  it('is none for what is no resolution', () => {
    assert.equal(printedNameIn({ symbol: 'A/70/1', text: 'A/70/1' }, null, 'en'), null);
    assert.equal(printedNameIn({ symbol: null, text: '1/CP.21' }, null, 'en'), null);
  });
});
