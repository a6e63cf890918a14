import assert from 'node:assert/strict';
import { readResolution } from '../../server/src/model/read';
import { checkResolution } from '../../server/src/rules/check';
import { marked } from '../../server/src/rules/example';
import {
  assemblyResolution,
  bareDraft,
  committeeDraft,
  councilResolution,
} from '../../server/src/rules/example-texts';
import { RULES } from '../../server/src/rules/index';

/** What rules say of texts, to the letter. */
const SAID: readonly (readonly [rule: string, text: string, ...messages: string[]])[] = [
  [
    'marker-order',
    bareDraft({
      preamble: 'Noting the tides,[^2]',
      first: '1. Invites States to act;[^1]',
      notes: '[^1]: A/81/1.\n\n[^2]: A/81/2.',
    }),
    'The first marker in the text is 2; marker 1 should stand before it.',
  ],
  [
    'marker-order',
    bareDraft({
      preamble: 'Noting the tides,[^1] [^4]',
      first: '1. Invites States to act;[^2] [^3]',
      notes: '[^1]: A/81/1.\n\n[^2]: A/81/2.\n\n[^3]: A/81/3.\n\n[^4]: A/81/4.',
    }),
    'Marker 4 follows marker 1; markers 2 and 3 should stand between them.',
  ],
  [
    'heading-SC',
    councilResolution({
      adopted: 'Adopted by the Security Council at its 9430th meeting on 30 October 2023',
    }),
    '“Adopted by the Security Council at its 9430th meeting on 30 October 2023” should read “Adopted by the Security Council at its 9430th meeting, on 30 October 2023”.',
  ],
  [
    'symbol-matches-body',
    assemblyResolution({ session: 'Eightieth session' }),
    '“Eightieth session” does not go with the symbol A/RES/81/999, which is of the eighty-first session; one of the two should be another.',
  ],
  [
    'whitespace',
    bareDraft({ first: '1. Invites coastal  States to act;' }),
    'Two blanks stand between “coastal” and “States”; one is enough.',
  ],
  [
    'money',
    bareDraft({ first: '1. Notes that a gauge costs €2.5 million;' }),
    '“€2.5 million” should be written with the currency in words, as in “2.5 million euros”.',
  ],
  [
    'preamble-colon-with-subparas',
    bareDraft({ preamble: 'Noting that tides:\n\n(a) Know no borders,\n\n(b) Turn twice a day;' }),
    'Item (b) of the preamble, “Turn twice a day”, ends with a semicolon; it should end with a comma.',
  ],
  [
    'in-which-clause',
    committeeDraft({
      preamble: 'Recalling its resolution 70/1 of 25 September 2015, entitled Transforming our world,',
    }),
    'The title “Transforming our world …” behind “entitled” should stand in quotation marks.',
  ],
  [
    'resolution-date',
    bareDraft({ preamble: 'Recalling its resolution 70/1 of 24 September 2015,' }),
    'Resolution 70/1 was adopted on 25 September 2015, not on 24 September 2015.',
  ],
];

describe('the messages of rules', () => {
  for (const [rule, text, ...messages] of SAID)
    it(`${rule}: ${messages[0]}`, () => {
      const found = checkResolution(readResolution(text)).filter(({ code }) => code === rule);
      assert.deepEqual(
        found.map(({ message }) => message),
        messages,
      );
    });

  it('are one whole sentence each, with the words of the text', () => {
    const odd: string[] = [];
    let count = 0;
    for (const { name, examples } of RULES)
      for (const example of examples) {
        if (!('wrong' in example)) continue;
        const { profile, options, wrong } = example;
        const settings = { ...(profile && { profile }), ...(options && { options: { [name]: options } }) };
        for (const { code, message } of checkResolution(readResolution(marked(wrong).text), settings)) {
          count++;
          // What is quoted may hold anything.
          const own = message.replace(/“[^”]*”/g, 'X');
          const whole = /^[A-Z"[].*\.$/s.test(own) || /full stop; it should read X\.$/.test(own);
          const several = /[.!?] [A-Z](?![\w/]*\.)/.test(own.replace(/\b(?:No|vol|para|L)\./g, ''));
          const broken = /undefined|null|NaN|\[object| {2}|“”|\ba a\b|\ba [aeiou]\w+ (?:is|stands)/.test(
            message,
          );
          if (!whole || several || broken) odd.push(`${code}: ${message}`);
        }
      }
    assert.ok(count > 200);
    assert.deepEqual(odd, []);
  });
});
