import { strict as assert } from 'node:assert';
import { foldsOf } from '../../server/src/features/folding';
import { fixture } from './fixture';
import { LIGHTHOUSES, TORN } from './texts';

/** Each fold as kind, first line and last line, the lines in their own words. */
function folds(text: string): string[] {
  const { resolution } = fixture(text);
  const { source } = resolution;
  const words = (offset: number): string => {
    const line = source.lineAt(offset);
    return source.text.slice(source.lineStarts[line]!, source.lineEnd(line)).trim().slice(0, 24);
  };
  return foldsOf(resolution).map(({ kind, span }) => `${kind}: ${words(span.start)} … ${words(span.end)}`);
}

describe('folding', () => {
  it('folds the parts of a draft, and paragraphs with what is nested in them', () => {
    assert.deepEqual(folds(LIGHTHOUSES), [
      'part: United Nations           … Keeping of lighthouses o',
      'part: The General Assembly, … Noting that lights on re',
      'part: I … 2. Invites Member States',
      'paragraph: 1. Requests the Secretar … (b) To report on their t',
      'paragraph: (a) To publish a list of … (ii) On capes;',
      'part: II … 3. Decides to review the',
      'part: Annex … 2. A light is put out at',
      'part: Rules for the keeping of … 2. A light is put out at',
      'part: [^1]: A/82/312, paras. 4 … [^2]: See also A/82/17.',
    ]);
  });

  it('folds long paragraphs and what the page put between them', () => {
    assert.deepEqual(folds(TORN), [
      'part: The General Assembly, … such gauges in small por',
      'paragraph: Noting the report of the … such gauges in small por',
      'furniture: 27-10442                 … A/C.2/82/L.15',
      'paragraph: 1. Requests the Secretar … not been read for more t',
    ]);
  });

  it('folds nothing on one line', () => {
    assert.deepEqual(folds('The General Assembly,\n\nNoting that buoys drift,\n').slice(1), []);
    assert.deepEqual(folds('1. Decides to rest.\n'), []);
    assert.deepEqual(folds(''), []);
  });
});
