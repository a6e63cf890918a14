import { strict as assert } from 'node:assert';
import { LANGUAGES } from '../../server/src/vocabulary/language';
import { vocabularyOf } from '../../server/src/vocabulary/vocabulary';
import { WRITING } from '../../server/src/vocabulary/writing';

describe('how a language is written', () => {
  for (const language of LANGUAGES) {
    const names = vocabularyOf(language)
      .organs.map(({ name }) => name)
      .join('\n');
    const { spaced, cased, rightToLeft, joined, losesAccents } = WRITING[language];

    it(`agrees with the names of organs in ${language}`, () => {
      assert.equal(/ /.test(names), spaced);
      assert.equal(/\p{Lu}/u.test(names), cased);
      assert.equal(/\p{Script=Arabic}/u.test(names), rightToLeft);
      assert.equal(/[à-ÿ]/.test(names), losesAccents);
    });

    if (joined !== null)
      it(`joins particles in ${language} that are made of one another`, () => {
        const { conjunctions, and, prepositions, to, article, toThe, beforeNames } = joined;
        assert.ok(conjunctions.includes(and) && prepositions.includes(to));
        // The article loses its first letter.
        assert.equal(toThe, to + article.slice(1));
        const letters = new Set(beforeNames.join(''));
        assert.deepEqual(
          [...letters].filter((letter) => !(conjunctions + prepositions).includes(letter)),
          [],
        );
        assert.equal(beforeNames[0], '');
      });
  }
});
