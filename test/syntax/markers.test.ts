import assert from 'node:assert/strict';
import { parse } from '../../server/src/syntax/parse';
import { Source } from '../../server/src/text/source';

/** Lines of a page over a row of notes, with the markers that are to be found in them set in `‹›`. */
const PAGES: readonly (readonly [string, string, number])[] = [
  ['behind a comma, set off by a blank', 'Recalling the Convention, ‹1› the Protocol, ‹2› and the lamps,', 2],
  ['behind a word', 'Noting the lamps of the harbour ‹1› and of the quay;', 1],
  ['stuck to its sign', 'Noting the plan;‹1› the report ‹2› is awaited;', 2],
  ['stuck to a year', 'Noting the meeting of 18 February 2026‹1› and its report of 2025,‹2›', 2],
  ['at the end of a line', 'Taking note of the report of the Secretary-General, ‹1›\n     Noting more,', 1],
  ['not a day', 'Noting the meeting of 1 December, ‹1› held at the quay,', 1],
  ['not a numbered paragraph', 'Recalling paragraph 1 and article 2, the lamps ‹1› and the oil, ‹2›', 2],
  [
    'not an item of a row',
    'Approves programmes 1, 2, 3 and 4, the lamps, ‹1› the oil, ‹2› the wicks, ‹3›',
    3,
  ],
  [
    'not a decimal or a part of a symbol',
    'Noting 6.1 million lamps in A/80/L.1 and 55/1, and the oil, ‹1›',
    1,
  ],
  [
    'not what is counted on the next line',
    'Noting an estimated 1\n     trillion lamps, and the oil ‹1›\n     of',
    1,
  ],
  [
    'not a day that a line end put first',
    'Noting the report signed on the\n     1 de marzo de 2026, and the oil ‹1›\n     of',
    1,
  ],
  ['not a number behind an article', 'Tomando nota del Grupo de los 1 y de las lámparas ‹1›, y', 1],
  [
    'not the first of a row of numbers',
    'Noting lamps 1, 2 and 3, ‹1› of the keepers of 2025 ‹2› and 2026 ‹3› at',
    3,
  ],
  ['not the first group of a long number', 'Noting the quay, 1 101 000 lamps and the oil ‹1› of it', 1],
  ['not a number behind a bullet', 'Noting the oil ‹1› of the harbour\n- 1. Requests more;', 1],
  ['behind a symbol that is whole', 'Recalling resolutions 61/21 of 4 May 2026 and 79/92‹1› and more', 1],
  ['behind a name that ends with a number', 'Recalling Agenda 21‹1› and the Plan ‹2› of the keepers', 2],
  ['in the order of the notes', 'Noting the 2 lamps, ‹1› the oil 1 and the wicks, ‹2›', 2],
  ['even where one of them is lost', 'Noting the lamps, ‹1› the oil and the wicks, ‹3›', 3],
  ['none without notes', 'Noting the Convention, 1 the Protocol, 2 and the lamps,', 0],
];

describe('plain markers', () => {
  for (const [name, marked, notes] of PAGES)
    it(`are found ${name}`, () => {
      const words = marked.replace(/[‹›]/g, '');
      const foot = Array.from({ length: notes }, (_, i) => `     ${i + 1}\n        A/80/${i + 10}.\n`).join(
        '',
      );
      const text = `${words}\n\n${notes > 0 ? `   __________________\n${foot}` : ''}`;
      const leaves = parse(new Source(text)).blocks.flatMap((block) =>
        block.kind === 'paragraph' ? block.leaves : [],
      );
      const found = leaves
        .filter(({ start }) => start < words.length)
        .map(({ kind, start, end }) =>
          kind === 'marker' ? `‹${text.slice(start, end)}›` : text.slice(start, end),
        )
        .join('');
      assert.equal(found.trimEnd(), marked);
    });
});
