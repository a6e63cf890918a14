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

const LIGHTHOUSES_OUTLINE = `
masthead: Masthead [A/C.2/82/L.14]
  title: Keeping of lighthouses on remote coasts
preamble: Preamble [The General Assembly,]
  preambular: Recalling its resolution 70/1 of 25 September 2015,
  preambular: Noting that lights on remote coasts are kept by few hands,
section: I. Keepers and their training
  operative: 1. Requests the Secretary-General:
    sub: (a) To publish a list of all keepers:
      sub: (i) On islands;
      sub: (ii) On capes;
    sub: (b) To report on their training;
  operative: 2. Invites Member States to name a keeper for each light;
section: II. Costs
  operative: 3. Decides to review the costs of remote lights at its …
annex: Annex
  section: Rules for the keeping of a light
    operative: 1. A light is lit at dusk.
    operative: 2. A light is put out at dawn.
footnotes: Footnotes
  footnote: 1 A/82/312, paras. 4–9.
  footnote: 2 See also A/82/17.
`;

const OUTLINES: readonly (readonly [name: string, text: string, outline: string])[] = [
  ['all parts of a draft', LIGHTHOUSES, LIGHTHOUSES_OUTLINE],
  ['the same, with CRLF', withLineEnds(LIGHTHOUSES, '\r\n'), LIGHTHOUSES_OUTLINE],
  ['the same, with CR', withLineEnds(LIGHTHOUSES, '\r'), LIGHTHOUSES_OUTLINE],
  [
    'paragraphs that a page break tears, and notes of two pages in one group',
    TORN,
    `
masthead: Masthead [A/C.2/82/L.15]
preamble: Preamble [The General Assembly,]
  preambular: Noting the report of the Secretary-General on tide gauges and …
operative: 1. Requests the Secretary-General to publish the readings of all …
operative: 2. Decides to return to the matter at its eighty-third session.
footnotes: Footnotes
  footnote: 1 A/82/401.
  footnote: 2 A/82/402.
`,
  ],
  [
    'a formula without a preamble',
    `
    The General Assembly

    Decides to keep the lights burning.
    `,
    `
formula: The General Assembly
operative: Decides to keep the lights burning.
`,
  ],
  [
    'sections within sections, and a preamble of a section',
    `
    The General Assembly,

    Noting that buoys drift,

    A

    Buoys

    Noting also that buoys sink,

    I

    Colours

    1. Decides that buoys shall be red;

    II

    Bells

    2. Decides that bells shall be heard;

    B

    Beacons

    3. Requests the Secretary-General to list all beacons.
    `,
    `
preamble: Preamble [The General Assembly,]
  preambular: Noting that buoys drift,
section: A. Buoys
  preamble: Preamble
    preambular: Noting also that buoys sink,
  section: I. Colours
    operative: 1. Decides that buoys shall be red;
  section: II. Bells
    operative: 2. Decides that bells shall be heard;
section: B. Beacons
  operative: 3. Requests the Secretary-General to list all beacons.
`,
  ],
  [
    'headings without numbers beneath those that have one',
    `
    The General Assembly,

    I. Buoys

    1. Decides that buoys shall be red;

    Colours of bells

    2. Decides that bells shall be green;

    II. Beacons

    3. Requests the Secretary-General to list all beacons.
    `,
    `
formula: The General Assembly,
section: I. Buoys
  operative: 1. Decides that buoys shall be red;
  section: Colours of bells
    operative: 2. Decides that bells shall be green;
section: II. Beacons
  operative: 3. Requests the Secretary-General to list all beacons.
`,
  ],
  [
    'a long name cut at a character where there are no spaces',
    `
    大会，

    1. 请秘书长${'编写关于偏远海岸灯塔维护情况的报告'.repeat(5)}；

    2. 决定继续处理此案。
    `,
    `
formula: 大会，
operative: 1. 请秘书长${'编写关于偏远海岸灯塔维护情况的报告'.repeat(5).slice(0, 60)}…
operative: 2. 决定继续处理此案。
`,
  ],
  ['nothing in nothing', '', ''],
];

describe('the outline', () => {
  for (const [name, text, outline] of OUTLINES)
    it(`shows ${name}`, () => {
      assert.deepEqual(
        drawn(outlineOf(fixture(text).resolution)),
        outline.trim().split('\n').filter(Boolean),
      );
    });

  for (const [name, text] of [
    ['a draft', LIGHTHOUSES],
    ['a torn text', TORN],
  ] as const)
    it(`gives every node of ${name} a place that holds its name and its children`, () => {
      const check = (nodes: readonly OutlineNode[]): void => {
        for (const { name, kind, span, nameSpan, children } of nodes) {
          assert.ok(name.length > 0);
          assert.ok(span.start <= nameSpan.start && nameSpan.end <= span.end, name);
          // The group of the notes stands for its first row only.
          if (kind !== 'footnotes')
            for (const child of children)
              assert.ok(
                span.start <= child.span.start && child.span.end <= span.end,
                `${child.name} in ${name}`,
              );
          check(children);
        }
      };
      check(outlineOf(fixture(text).resolution));
    });

  it('never gives the notes a place that holds a paragraph', () => {
    const { resolution } = fixture(TORN);
    const notes = outlineOf(resolution).at(-1)!;
    assert.equal(resolution.source.slice(notes.span), '¹ A/82/401.');
  });

  it('gives a section all that stands in it', () => {
    const { resolution } = fixture(LIGHTHOUSES);
    const section = outlineOf(resolution).find(({ kind }) => kind === 'section')!;
    const text = resolution.source.slice(section.span);
    assert.ok(text.startsWith('I\n\nKeepers') && text.endsWith('for each light;'), text);
  });
});
