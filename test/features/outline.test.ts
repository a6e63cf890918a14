import { strict as assert } from 'node:assert';
import { type OutlineNode, outlineOf } from '../../server/src/features/outline';
import { fixture, withLineEnds } from './fixture';
import { LIGHTHOUSES, TORN } from './texts';

function drawn(nodes: readonly OutlineNode[], depth = 0): string[] {
  return nodes.flatMap(({ kind, name, detail, children }) => [
    `${'  '.repeat(depth)}${kind}: ${name}${detail === null ? '' : ` [${detail}]`}`,
    ...drawn(children, depth + 1),
  ]);
}

const LIGHTHOUSES_OUTLINE = [
  'masthead: Masthead [A/C.2/82/L.14]',
  '  title: Keeping of lighthouses on remote coasts',
  'preamble: Preamble [The General Assembly,]',
  '  preambular: Recalling its resolution 70/1 of 25 September 2015,',
  '  preambular: Noting that lights on remote coasts are kept by few hands,',
  'section: I Keepers and their training',
  '  operative: 1. Requests the Secretary-General:',
  '    sub: (a) To publish a list of all keepers:',
  '      sub: (i) On islands;',
  '      sub: (ii) On capes;',
  '    sub: (b) To report on their training;',
  '  operative: 2. Invites Member States to name a keeper for each light;',
  'section: II Costs',
  '  operative: 3. Decides to review the costs of remote lights at its …',
  'annex: Annex',
  '  section: Rules for the keeping of a light',
  '    operative: 1. A light is lit at dusk.',
  '    operative: 2. A light is put out at dawn.',
  'footnotes: Footnotes',
  '  footnote: 1 A/82/312, paras. 4–9.',
  '  footnote: 2 See also A/82/17.',
];

describe('outline', () => {
  for (const [name, text] of [
    ['line feeds', LIGHTHOUSES],
    ['carriage returns and line feeds', withLineEnds(LIGHTHOUSES, '\r\n')],
    ['carriage returns', withLineEnds(LIGHTHOUSES, '\r')],
  ] as const)
    it(`shows all parts of a draft (${name})`, () => {
      assert.deepEqual(drawn(outlineOf(fixture(text).resolution)), LIGHTHOUSES_OUTLINE);
    });
});
void TORN;
