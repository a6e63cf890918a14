import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { fold } from '../../server/src/catalogue/fold';
import { Phrases } from '../../server/src/catalogue/phrases';

/** Every spelling of a phrase with alternatives in braces. */
function spellings(phrase: string): string[] {
  const group = /\{([^}]*)\}/.exec(phrase);
  if (group === null) return [phrase];
  return group[1]!
    .split('|')
    .flatMap((one) =>
      spellings(phrase.slice(0, group.index) + one + phrase.slice(group.index + group[0].length)),
    );
}

/** What a list of spellings, one by one, finds at the beginning of a text. */
function plainly(phrases: readonly string[], text: string): { end: number; value: number } | null {
  let best: { end: number; value: number } | null = null;
  phrases.forEach((phrase, value) => {
    for (const spelling of spellings(phrase).map(fold)) {
      const ends =
        spelling !== '' &&
        fold(text).startsWith(spelling) &&
        !/[a-z]/.test(fold(text)[spelling.length] ?? '');
      if (ends && spelling.length > (best?.end ?? 0)) best = { end: spelling.length, value };
    }
  });
  return best;
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'a', ' '), maxLength: 3 });
const group = fc.array(letters, { minLength: 1, maxLength: 3 }).map((all) => `{${all.join('|')}}`);
const phrase = fc
  .array(fc.oneof(letters, letters, group), { minLength: 1, maxLength: 5 })
  .map((all) => all.join(''));
const words = fc.string({ unit: fc.constantFrom('a', 'b', 'a', 'b', ' '), maxLength: 14 }).map(fold);

const FOUND: [string[], string, string | null][] = [
  [['Lamp{|s} Convention{| of 1951}'], 'lamps convention of 1951', 'lamps convention of 1951'],
  [['Lamp{|s} Convention{| of 1951}'], 'Lamp Convention of 1952', 'Lamp Convention'],
  [['Lamp{|s} Convention'], 'Lamp  \n Convention', 'Lamp  \n Convention'],
  [['{|1951 }Lamp Convention'], 'Lamp Convention', 'Lamp Convention'],
  [['Lamp {Convention |}on Oil'], 'Lamp on Oil', 'Lamp on Oil'],
  [['Lamp {|X}'], 'Lamp Y', 'Lamp'],
  [['Lamp {|new} Convention'], 'Lamp Convention', 'Lamp Convention'],
  [['Lamp {Convention'], 'Lamp {Convention', 'Lamp {Convention'],
  [['{|}', ''], 'Lamp', null],
  [['Lamp', '{|New }Lamp'], ' Lamp', null],
  // Extractors put a blank on one side of a hyphen; a dash has one on either.
  [
    ['Anti-Lamp Convention 2010–2020'],
    'Anti -Lamp Convention 2010– 2020',
    'Anti -Lamp Convention 2010– 2020',
  ],
  [['Lamp – Oil'], 'Lamp – Oil', 'Lamp – Oil'],
  [['Lamp-Oil'], 'Lamp - Oil', null],
  [['Lamp – Oil'], 'Lamp –Oil', null],
];

describe('phrases', () => {
  for (const [phrases, text, expected] of FOUND)
    it(`${phrases.join(', ')} in ${JSON.stringify(text)}`, () => {
      const all = new Phrases<true>();
      for (const one of phrases) all.add(one, true);
      const found = all.at(text, 0);
      assert.equal(found === null ? null : text.slice(0, found.end), expected);
    });

  it('are found as their spellings one by one would be, the longest and of equals the first', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 8 }), words, (phrases, text) => {
        const all = new Phrases<number>();
        phrases.forEach((one, index) => {
          all.add(one, index);
        });
        if (text === '') return;
        assert.deepEqual(all.at(text, 0), plainly(phrases, text));
      }),
      { numRuns: 1000 },
    );
  });

  it('of a name are found with a capital only, those that are none with either', () => {
    const all = new Phrases<string>();
    all.add('Lamp{|s} Convention', 'name', true);
    all.add('lamp{|s}', 'word');
    assert.equal(all.at('Lamps Convention', 0)?.value, 'name');
    assert.equal(all.at('lamps Convention', 0)?.value, 'word');
  });

  it('tell how they begin', () => {
    const told = new Set<string>();
    const all = new Phrases<true>({ add: (beginning) => told.add(beginning) });
    all.add('{|New }Lamp{|s} Convention', true);
    all.add('Oil', true);
    assert.deepEqual([...told].sort(), ['lamp con', 'lamps co', 'new lamp', 'oil']);
  });
});
