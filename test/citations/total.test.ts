import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { explainSymbol } from '../../server/src/citations/explain';
import { findReferences } from '../../server/src/citations/find';
import { LANGUAGES } from '../../server/src/vocabulary/language';

/** What references are made of, to be thrown together. */
const PIECES = [
  'resolution ',
  'its resolutions ',
  'General Assembly ',
  'the Council ',
  '55/25',
  '2200 A (XXI)',
  '1325 (2000)',
  'S-27/2',
  ', ',
  ' and ',
  ' to ',
  'annex I',
  'paragraph 3 ',
  'above',
  'of the present resolution',
  'Ibid., ',
  'vol. 266, No. 3822',
  'A/C.3/61/L.7',
  ' and Add.1–3',
  'Official Records, Supplement No. 53A ',
  '15 November 2000',
  '第70/1号决议',
  '2000年11月15日',
  'القرار ',
  'و',
  'دإ-10/2',
  '(',
  ')',
  '/',
  '\ud800',
  '\u00ad',
  'the Convention ',
];

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
);

describe('finding references', () => {
  it('takes any text, and gives ordered ranges that do not overlap and hold their words', () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom('A', 'S', 'A/HRC', null),
        (text, language, organ) => {
          let end = 0;
          for (const reference of findReferences(text, { language, organ })) {
            assert.ok(
              reference.start >= end && reference.end > reference.start && reference.end <= text.length,
            );
            assert.equal(reference.text, text.slice(reference.start, reference.end));
            end = reference.end;
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('gives the same for the same text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const context = { language: 'en', organ: 'A' } as const;
        assert.deepEqual(findReferences(text, context), findReferences(text, context));
      }),
    );
  });

  it('explains any words', () => {
    fc.assert(fc.property(texts, (text) => void explainSymbol(text)));
  });
});

describe('the time that finding references takes', () => {
  const shapes = [
    '55/25, ',
    'resolutions 55/25 and ',
    '((',
    'A/',
    'A/61/1/Add.1-3, ',
    'Ibid., vol. ',
    'paragraph 3, ',
    '1514 (XV ',
    '57/130 A, B, ',
    'the Council its resolution ',
    'Treaty Series, vol. 1, ',
    '第70/1号和',
    'و55/25 ',
    'annex I, ',
    'the Convention ',
    '《公约》第一条和',
  ];

  /** The best of several runs, in milliseconds. */
  function time(text: string): number {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 5; run++) {
      const start = performance.now();
      findReferences(text, {
        language: text.includes('第') ? 'zh' : text.includes('و') ? 'ar' : 'en',
        organ: 'A',
      });
      best = Math.min(best, performance.now() - start);
    }
    return best;
  }

  for (const shape of shapes)
    it(`grows with the length alone: ${shape}`, () => {
      const text = shape.repeat(Math.ceil(60_000 / shape.length));
      let ratio = Number.POSITIVE_INFINITY;
      // A busy machine makes single figures lie; twice as long a text never takes more than twice the time for long.
      for (let attempt = 0; attempt < 6 && ratio > 2.2; attempt++)
        ratio = Math.min(ratio, time(text + text) / Math.max(0.3, time(text)));
      assert.ok(ratio <= 2.2, `twice the text takes ${ratio.toFixed(2)} times as long`);
    });
});
