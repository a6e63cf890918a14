import { strict as assert } from 'node:assert';
import { formulaAt } from '../../server/src/model/formula';
import { LANGUAGES } from '../../server/src/vocabulary/language';
import { type Vocabulary, vocabularyOf } from '../../server/src/vocabulary/vocabulary';

/** Every list of strings in a vocabulary, with the path to it. */
function* lists(value: unknown, path: string): Generator<[string, readonly string[]]> {
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) yield [path, value];
  else if (value !== null && typeof value === 'object')
    for (const [key, entry] of Object.entries(value)) yield* lists(entry, `${path}.${key}`);
}

const lowerCase: readonly (keyof Vocabulary)[] = [
  'months',
  'annexWords',
  'appendixWords',
  'sectionWords',
  'modelUn',
];

describe('vocabularies', () => {
  const keys = vocabularyOf('en').organs.map(({ key }) => key);

  for (const language of LANGUAGES)
    describe(language, () => {
      const vocabulary = vocabularyOf(language);

      it('names itself', () => assert.equal(vocabulary.language, language));

      it('has the same organs as the others', () =>
        assert.deepEqual(
          vocabulary.organs.map(({ key }) => key),
          keys,
        ));

      it('has the six Main Committees', () =>
        assert.deepEqual(
          vocabulary.committees.map(({ number }) => number),
          [1, 2, 3, 4, 5, 6],
        ));

      it('has twelve months, each by another name', () => {
        assert.equal(vocabulary.months.length, 12);
        const names = vocabulary.months.flat();
        assert.equal(new Set(names).size, names.length);
      });

      it('says nothing twice in a list, and no empty word', () => {
        for (const [path, list] of lists(vocabulary, language)) {
          assert.equal(new Set(list).size, list.length, path);
          assert.ok(
            list.every((word) => word.trim() !== ''),
            path,
          );
        }
      });

      it('keeps in lower case what is compared in lower case', () => {
        for (const key of lowerCase)
          for (const [path, list] of lists(vocabulary[key], key))
            for (const word of list) assert.equal(word, word.toLowerCase(), path);
      });

      it('knows each of its formulas again, as its own', () => {
        for (const { key, formulas } of vocabulary.organs)
          for (const formula of formulas) {
            const found = formulaAt(formula + vocabulary.punctuation.comma);
            assert.deepEqual([found?.organ, found?.language, found?.comma], [key, language, true], formula);
          }
      });
    });
});
