import assert from 'node:assert/strict';
import { readResolution } from '../../server/src/model/read';
import { isBlank } from '../../server/src/text/characters';

/** All that is blank space inside a line. */
const BLANKS = Array.from({ length: 0x10000 }, (_, code) => code).filter(isBlank);

const wordsOf = (words: string) =>
  readResolution(`The General Assembly,\n\n1. ${words};\n`).paragraphs[1]!.prose.text;

describe('the words of a paragraph', () => {
  it('are parted by one space where any two blanks stand in a row', () => {
    for (const code of BLANKS) {
      const blank = String.fromCharCode(code);
      for (const blanks of [blank + blank, ` ${blank}`, `${blank} `])
        assert.equal(
          wordsOf(`Asks the keepers${blanks}to trim lamps`),
          'Asks the keepers to trim lamps;',
          code.toString(16),
        );
    }
  });

  it('keep a single blank as it is', () => {
    for (const code of BLANKS) {
      const blank = String.fromCharCode(code);
      assert.equal(
        wordsOf(`Asks the keepers${blank}to trim lamps`),
        `Asks the keepers${blank}to trim lamps;`,
      );
    }
  });

  it('begin and end without the blanks beside what is no word', () => {
    assert.equal(wordsOf('*Asks* the keepers [^1] to trim'), 'Asks the keepers to trim;');
    assert.equal(wordsOf('*Asks*\u00a0[^1]\u00a0the keepers'), 'Asks the keepers;');
  });
});
