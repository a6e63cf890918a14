import { strict as assert } from 'node:assert';
import { Beginnings } from '../../server/src/citations/beginnings';
import { lexiconOf } from '../../server/src/citations/lexicon';
import { LANGUAGES } from '../../server/src/vocabulary/language';

function beginnings(...phrases: string[]): Beginnings {
  const all = new Beginnings();
  for (const phrase of phrases) all.add(phrase);
  return all;
}

describe('beginnings of phrases', () => {
  const all = beginnings('to', 'resolution', 'of the');
  const TABLE: [string, boolean][] = [
    ['resolutions', true],
    ['Resolution', true],
    ['resort', false],
    ['to', true],
    ['to join', true],
    ['towards', false],
    ['of  the', true],
    ['re\u00adsolution', true],
    ['res', false],
    ['lighthouse', false],
  ];
  for (const [text, expected] of TABLE)
    it(`${expected ? 'pass' : 'hold back'} ${JSON.stringify(text)}`, () =>
      assert.equal(all.mayBeAt(text, 0), expected));

  for (const language of LANGUAGES)
    it(`hold back nothing that is a phrase in ${language}`, () => {
      const { words, phrases, beginnings: known } = lexiconOf(language);
      for (const word of [
        ...words.resolution,
        ...words.decision,
        ...words.its,
        ...words.ibid,
        ...words.above,
      ]) {
        const plain = word.replace(/\{\|?([^|}]*)[^}]*\}/g, '$1');
        if (phrases.at(plain, 0) !== null) assert.ok(known.mayBeAt(plain, 0), plain);
      }
    });

  it('hold back most words of a sentence', () => {
    const sentence = 'Lighthouse keepers everywhere want bright lamps whenever fog gathers';
    const known = lexiconOf('en').beginnings;
    const held = sentence.split(' ').filter((word) => !known.mayBeAt(`${word} `, 0));
    assert.ok(held.length >= 7, held.join(' '));
  });
});
