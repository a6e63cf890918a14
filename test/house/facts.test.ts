import { strict as assert } from 'node:assert';
import { LANGUAGES } from '../../server/src/vocabulary/language';
import { vocabularyOf } from '../../server/src/vocabulary/vocabulary';
import { sourcesBelow } from './sources';

/** Rooms whose files hold no facts of the field: what they need to know is in `vocabulary` or `catalogue`. */
const ROOMS = ['text', 'syntax', 'citations', 'model', 'features', 'protocol', 'cli'];

/** Code without its comments, which may name what they like. */
function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** Names that are facts: months and organs as the languages print them. Short names are words of other meanings too. */
const FACTS = LANGUAGES.flatMap((language) => {
  const { months, organs, annexWords } = vocabularyOf(language);
  return [...months.flat(), ...organs.flatMap(({ name, formulas }) => [name, ...formulas]), ...annexWords];
}).filter((fact) => fact.length > 5 || /[^\x20-\x7e]/.test(fact));

describe('each fact', () => {
  it('stands in vocabulary or catalogue and nowhere else', () => {
    const found = ROOMS.flatMap((room) => sourcesBelow(`server/src/${room}`)).flatMap(({ path, text }) => {
      const strings = code(text).match(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [];
      return FACTS.filter((fact) =>
        strings.some((string) => string.slice(1, -1).toLowerCase() === fact.toLowerCase()),
      ).map((fact) => `${path} says “${fact}”`);
    });
    assert.deepEqual([...new Set(found)], []);
  });

  it('of a language is data: no reader asks which language it reads', () => {
    const asks = new RegExp(
      `\\blanguage\\s*[!=]==\\s*'(?:${LANGUAGES.join('|')})'|\\bcase '(?:${LANGUAGES.join('|')})':`,
      'gi',
    );
    const found = [...ROOMS, 'catalogue'].flatMap((room) =>
      sourcesBelow(`server/src/${room}`).flatMap(({ path, text }) =>
        [...code(text).matchAll(asks)].map(([words]) => `${path} asks “${words}”`),
      ),
    );
    assert.deepEqual(found, []);
  });
});
