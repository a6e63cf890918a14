import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './tokenizer';

const configuration = JSON.parse(readFileSync(join(root, 'language-configuration.json'), 'utf8')) as {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly onEnterRules: readonly {
    readonly beforeText: string;
    readonly action: { readonly indent: string };
  }[];
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
};

/** A text and the words that a double click takes. */
const words: readonly (readonly [text: string, words: readonly string[]])[] = [
  ['see A/C.3/61/L.7/Rev.1, and', ['see', 'A/C.3/61/L.7/Rev.1', 'and']],
  ['E/CN.4/2006/62 and Add.1–3.', ['E/CN.4/2006/62', 'and', 'Add', '1', '3']],
  ['A/70/410-S/2015/730.', ['A/70/410-S/2015/730']],
  ['resolution 55/25, S-27/2', ['resolution', '55/25', 'S-27/2']],
  ['*Recalling*', ['Recalling']],
  ['decision-making by the Secretary-General’s', ['decision-making', 'by', 'the', 'Secretary-General’s']],
  ['Côte d’Ivoire', ['Côte', 'd’Ivoire']],
  ['Türkiye[^12]', ['Türkiye', '12']],
  ['по-прежнему ссылаясь', ['по-прежнему', 'ссылаясь']],
  ['وإذ تشير إلى', ['وإذ', 'تشير', 'إلى']],
  ['回顾其决议，', ['回顾其决议']],
];

describe('language configuration', () => {
  for (const [text, expected] of words) {
    it(`takes the words of ${text}`, () => {
      const { pattern, flags } = configuration.wordPattern;
      assert.deepEqual(text.match(new RegExp(pattern, `g${flags}`)), expected);
    });
  }

  const indents = (line: string): boolean =>
    configuration.onEnterRules.some(
      ({ beforeText, action }) => action.indent === 'indent' && new RegExp(beforeText).test(line),
    );

  for (const line of [
    '4. *Calls upon* States:',
    '    (b) To record:',
    '    a. Set hours for:',
    '  12. Invites :',
  ])
    it(`indents what follows ${line}`, () => assert.equal(indents(line), true));

  for (const line of [
    '4. *Calls upon* States;',
    'Distr.:',
    'Topic: lamps:',
    '*Noting*:',
    '    (b) To record;',
  ])
    it(`keeps the margin after ${line}`, () => assert.equal(indents(line), false));

  it('closes what it opens', () => {
    assert.deepEqual(
      configuration.autoClosingPairs.filter(({ open, close }) => open === '' || close === ''),
      [],
    );
    assert.ok(configuration.autoClosingPairs.some(({ open, close }) => open === '“' && close === '”'));
  });
});
