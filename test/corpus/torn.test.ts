import assert from 'node:assert/strict';
import { TORN_LANGUAGES, type TornText, tearingCorpusIsHere, tornTexts } from '../../scripts/lib/torn';

const SEED = 1;

/** Every so many-th document of a language; `tsx scripts/torn.ts` takes them all. */
const STEPS = { en: 2, fr: 1, es: 1, ru: 1, zh: 1, ar: 1 };

/**
 * In per cent: how many of these texts are read torn as they are read clean. What is left are texts whose notes are printed
 * twice, numbers that no reader could tell from a marker, and names that stand alone at the head of a page; in Arabic, paragraphs
 * whose last line is a full one, where no label and no capital tells that another begins.
 */
const FLOORS = { en: 98, fr: 98, es: 98, ru: 97, zh: 94, ar: 60 };

/** The same where the layout is lost: nothing is set in, and no blank lines stand between paragraphs. */
const BARE_FLOORS = { en: 82, fr: 81, es: 81, ru: 65 };

describe('texts torn by an extractor', function () {
  this.timeout(60_000);
  if (!tearingCorpusIsHere()) {
    it('are not here: they are left out');
    return;
  }
  const hold = (texts: readonly TornText[], floor: number) => {
    const misread = texts.filter(({ differences }) => differences.length > 0);
    const share = (100 * (texts.length - misread.length)) / texts.length;
    assert.ok(texts.length > 20, `only ${texts.length} texts`);
    assert.ok(
      share >= floor,
      `${share.toFixed(2)} %\n${misread.map(({ name, differences }) => `${name}\n  ${differences.slice(0, 4).join('\n  ')}`).join('\n')}`,
    );
  };
  for (const language of TORN_LANGUAGES)
    it(`are read in ${language} as the clean ones are`, () =>
      hold(tornTexts(language, STEPS[language], SEED), FLOORS[language]));
  for (const [language, floor] of Object.entries(BARE_FLOORS))
    it(`are mostly read so in ${language} where nothing shows where a paragraph begins`, () =>
      hold(tornTexts(language, 1, SEED, true), floor));
});
