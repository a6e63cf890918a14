import assert from 'node:assert/strict';
import { readResolution } from '../../server/src/model/read';
import type { Resolution } from '../../server/src/model/resolution';
import { checkResolution, checkWith } from '../../server/src/rules/check';
import { defineRule, type Remark, type Rule, type Severity } from '../../server/src/rules/rule';

const TEXT = `The General Assembly,

Recalling its earlier decisions on the numbering of lighthouses,

1. Invites States to number their lighthouses;

2. Decides to return to the question at its next session.
`;

const draft = (text = TEXT): Resolution => readResolution(text);

/** A rule that finds each place where a word stands. */
function finder(name: string, word: string, severity: Severity = 'warning'): Rule {
  return defineRule({
    name,
    group: 'wording',
    summary: `No ${word}.`,
    why: 'For the test.',
    sources: [{ title: 'None' }],
    severity: { default: severity, 'security-council': 'hint' },
    languages: ['en'],
    fix: 'none',
    examples: [],
    *check({ source: { text } }) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        yield {
          span: { start: at, end: at + word.length },
          message: `${word} stands here.`,
        } satisfies Remark;
    },
  });
}

const thrower: Rule = {
  ...finder('always-fails', 'x'),
  // biome-ignore lint/correctness/useYield: a rule that fails before its first remark
  *check() {
    throw new Error('out of oil');
  },
};

const codes = (rules: readonly Rule[], resolution: Resolution, settings = {}): string[] =>
  checkWith(rules, resolution, settings).map(({ code, severity }) => `${code} ${severity}`);

describe('the check', () => {
  it('gives findings in the order of the text, whatever rule they come from', () => {
    const found = checkWith([finder('second', 'Decides'), finder('first', 'Recalling')], draft());
    assert.deepEqual(
      found.map(({ code }) => code),
      ['first', 'second'],
    );
  });

  it('lets the other rules stand when one fails, and says so once', () => {
    const found = checkWith([thrower, finder('lighthouses', 'lighthouses')], draft());
    assert.deepEqual(
      found.map(({ code, severity }) => `${code} ${severity}`),
      ['internal-error hint', 'lighthouses warning', 'lighthouses warning'],
    );
    assert.match(found[0]!.message, /always-fails .*out of oil/);
  });

  const severities: readonly [string, Rule, object, string[]][] = [
    ['takes the severity of the text’s profile', finder('word', 'Decides'), {}, ['word warning']],
    [
      'takes the severity of the profile that is set',
      finder('word', 'Decides'),
      { profile: 'security-council' },
      ['word hint'],
    ],
    [
      'takes the severity that is set',
      finder('word', 'Decides'),
      { severities: { word: 'error' } },
      ['word error'],
    ],
    ['leaves out what is off', finder('word', 'Decides', 'off'), {}, []],
    ['leaves out what is set off', finder('word', 'Decides'), { severities: { word: 'off' } }, []],
  ];
  for (const [name, rule, settings, expected] of severities)
    it(name, () => assert.deepEqual(codes([rule], draft(), settings), expected));

  it('leaves out a rule that does not know the language', () => {
    assert.deepEqual(codes([finder('word', 'Decides')], { ...draft(), language: 'fr' }), []);
  });

  const nothings: readonly [string, string, string[]][] = [
    ['an empty text', '', []],
    ['blank lines', '\n \n\t\n', []],
    ['a shopping list', '- flour\n- eggs\n- two pounds of sugar\n', ['not-a-resolution hint']],
  ];
  for (const [name, text, expected] of nothings)
    it(`has at most one quiet word for ${name}`, () => {
      assert.deepEqual(
        checkResolution({ ...draft(text), kind: 'none' }).map(({ code, severity }) => `${code} ${severity}`),
        expected,
      );
    });
});

describe('suppression', () => {
  const rules = [finder('word', 'lighthouses'), finder('verb', 'Decides')];
  const lines = TEXT.split('\n');
  /** The text with a line put in before line `at`. */
  const withLine = (at: number, line: string): string =>
    [...lines.slice(0, at), line, ...lines.slice(at)].join('\n');
  const cases: readonly [string, string, string[]][] = [
    ['nothing', TEXT, ['word', 'word', 'verb']],
    ['next-line', withLine(2, '<!-- un-resolution-disable-next-line word: as agreed -->'), ['word', 'verb']],
    [
      'next-line, over blank lines',
      withLine(3, '<!-- un-resolution-disable-next-line word -->'),
      ['word', 'verb'],
    ],
    [
      'next-line, another rule',
      withLine(2, '<!-- un-resolution-disable-next-line verb -->'),
      ['unused-suppression', 'word', 'word', 'verb'],
    ],
    ['next-line, all rules', withLine(2, '<!-- un-resolution-disable-next-line -->'), ['word', 'verb']],
    [
      'line',
      TEXT.replace('lighthouses;', 'lighthouses; <!-- un-resolution-disable-line word -->'),
      ['word', 'verb'],
    ],
    ['from here on', withLine(2, '<!-- un-resolution-disable word, verb -->'), []],
    [
      'from here to there',
      `<!-- un-resolution-disable word -->\n${withLine(4, '<!-- un-resolution-enable word -->')}`,
      ['word', 'verb'],
    ],
    [
      'all but one',
      withLine(2, '<!-- un-resolution-disable -->\n<!-- un-resolution-enable verb -->'),
      ['verb'],
    ],
    ['file', `${TEXT}\n<!-- un-resolution-disable-file word: an old text -->\n`, ['verb']],
    [
      'a rule that is not there',
      withLine(2, '<!-- un-resolution-disable-next-line wrod -->'),
      ['unused-suppression', 'word', 'word', 'verb'],
    ],
    ['another tool’s comment', withLine(2, '<!-- markdownlint-disable word -->'), ['word', 'word', 'verb']],
    ['a comment without an end', `${TEXT}<!-- un-resolution-disable-file`, ['word', 'word', 'verb']],
  ];
  for (const [name, text, expected] of cases)
    it(name, () => {
      const found = checkWith(rules, draft(text));
      assert.deepEqual(
        found.map(({ code }) => code),
        expected,
      );
    });

  it('reaches over the lines of a wrapped paragraph', () => {
    const text = `The General Assembly,

<!-- un-resolution-disable-next-line word: kept -->
1. Invites States to number
   their lighthouses and to paint the numbers of the
   lighthouses in white;

2. Decides to return to the question of lighthouses at its next session.
`;
    const found = checkWith([finder('word', 'lighthouses')], draft(text));
    assert.deepEqual(
      found.map(({ span }) => span.start),
      [text.lastIndexOf('lighthouses')],
    );
  });
});
