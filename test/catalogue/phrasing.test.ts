import { strict as assert } from 'node:assert';
import { withPhrases } from '../../scripts/catalogue/phrases.mjs';
import { PHRASES, TITLES } from '../../server/src/catalogue/data/resolutions';
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

  it('leaves no code in a title', () => {
    const [signs = ''] = PHRASES.split('\n');
    const written = phrasing(PHRASES)(TITLES);
    assert.ok(signs.length > 5);
    assert.ok(![...signs].some((sign) => written.includes(sign)));
  });
});
