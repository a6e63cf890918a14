import { strict as assert } from 'node:assert';
import { alphabetOf, inLetters } from '../../scripts/catalogue/letters.mjs';
import { withPhrases } from '../../scripts/catalogue/phrases.mjs';
import { PHRASES, TITLES } from '../../server/src/catalogue/data/resolutions';
import { lettering } from '../../server/src/catalogue/letters';
import { phrasing } from '../../server/src/catalogue/phrasing';

const LINE = 'Financing of the Mission of Observers in the Lower Valley';

/** What stands in them and what a packed text may not lose. */
const TEXTS: readonly [string, string][] = [
  ['words that repeat', Array.from({ length: 40 }, (_, i) => `${LINE} for ${1980 + i}`).join('\n')],
  ['signs that codes would begin with', `${`${LINE} @a & #b [2+2]^ -\n`.repeat(40)}%z`],
  [
    'lists of endings',
    'mist|ru|Конвенци{я|и|ю|ей} о тумане;Туманн{ая|ой|ую} конвенци{я|и|ю|ей}\n'.repeat(40),
  ],
  ['Arabic and Chinese', 'fog|ar|اتفاقية الضباب\nfog|zh|雾公约;大雾公约\n'.repeat(40)],
  ['nothing that repeats', 'One line'],
  ['nothing', ''],
];

describe('the packing of texts', () => {
  for (const [what, text] of TEXTS)
    it(`keeps ${what}`, () => {
      const packed = withPhrases(text);
      assert.equal(phrasing(packed.phrases)(packed.text), text);
    });

  it('makes what repeats shorter', () => {
    const [, text = ''] = TEXTS[0]!;
    const packed = withPhrases(text);
    assert.ok(packed.phrases.length + packed.text.length < text.length / 2);
  });

  it('reads codes of three signs back, where those of two are used up', () => {
    // Each word four times, never beside the same one.
    const words = Array.from({ length: 1000 }, (_, i) => `beacon${i}keeper `);
    const text = [1, 3, 7, 9].flatMap((step) => words.map((_, i) => words[(i * step) % 1000])).join('');
    const { phrases, text: packed } = withPhrases(text);
    assert.ok(phrases.split('\n').length > 950);
    assert.equal(phrasing(phrases)(packed), text);
  });

  it('leaves no code in a title', () => {
    const [signs = ''] = PHRASES.split('\n');
    const written = phrasing(PHRASES)(TITLES);
    assert.ok(signs.length > 5);
    assert.ok(![...signs].some((sign) => written.includes(sign)));
  });
});

const PANGRAM = 'Съешь ещё этих мягких французских булок, да выпей же чаю у маяка';

describe('the letters of names', () => {
  for (const text of [`${PANGRAM} (ЮНЕСКО, глава XII) — на 2031–2040 годы`, 'Ýþæ', 'Lampe', '雾公约', ''])
    it(`are read back: ${text}`, () => {
      const alphabet = alphabetOf(PANGRAM);
      assert.equal(lettering(alphabet)(inLetters(text, alphabet)), text);
    });

  it('take one byte each', () => {
    const text = 'договор о маяках';
    assert.equal(Buffer.byteLength(inLetters(text, alphabetOf(PANGRAM))), text.length);
  });

  it('stay as they are where the script has few or very many', () => {
    assert.equal(alphabetOf('Convention sur la sûreté des phares'), '');
    assert.equal(
      alphabetOf(Array.from({ length: 200 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('')),
      '',
    );
  });
});
