import assert from 'node:assert/strict';
import { readResolution } from '../../server/src/model/read';
import { checkWith } from '../../server/src/rules/check';
import { closestOf } from '../../server/src/rules/closest';
import { applyEdits } from '../../server/src/rules/fix';
import { rulePage } from '../../server/src/rules/page';
import { defineRule, valuesFor } from '../../server/src/rules/rule';
import { checkSettings, combined, type GivenSettings, readSettings } from '../../server/src/rules/settings';
import { readSettingsFile, turnedOff } from '../../server/src/rules/settings-file';
import { editorSettings, settingsSchema } from '../../server/src/rules/settings-schema';

describe('settings', () => {
  const given = (value: unknown): GivenSettings => readSettings(value).given;

  const read: readonly [string, unknown, object][] = [
    ['nothing', undefined, { severities: {}, options: {} }],
    ['an empty object', {}, { severities: {}, options: {} }],
    ['a profile', { profile: 'model-un' }, { profile: 'model-un', severities: {}, options: {} }],
    ['the automatic profile', { profile: 'auto' }, { profile: 'auto', severities: {}, options: {} }],
    [
      'a severity',
      { rules: { 'curly-quotes': 'off' } },
      { severities: { 'curly-quotes': 'off' }, options: {} },
    ],
    [
      'a severity in an object',
      { rules: { 'curly-quotes': { severity: 'error' } } },
      { severities: { 'curly-quotes': 'error' }, options: {} },
    ],
    [
      'one of the check itself',
      { rules: { 'unused-suppression': 'warning' } },
      { severities: { 'unused-suppression': 'warning' }, options: {} },
    ],
  ];
  for (const [name, value, expected] of read)
    it(`are read: ${name}`, () => assert.deepEqual(readSettings(value), { given: expected, problems: [] }));

  const wrong: readonly [unknown, string, RegExp][] = [
    [[], '', /^The whole should be an object/],
    ['off', '', /^The whole should be an object/],
    [{ profile: 'senate' }, 'profile', /^There is no profile "senate"; there are auto, general-assembly,/],
    [{ profile: {} }, 'profile', /^There is no profile \{\}/],
    [{ rules: [] }, 'rules', /^"rules" should be an object/],
    [
      { rules: { 'curly-quots': 'off' } },
      'rules curly-quots',
      /^There is no rule "curly-quots"; perhaps curly-quotes is meant\.$/,
    ],
    [{ rules: { xyz: 'off' } }, 'rules xyz', /^There is no rule "xyz"\.$/],
    [{ rules: { __proto__x: 'off' } }, 'rules __proto__x', /^There is no rule/],
    [
      { rules: { 'curly-quotes': 'fatal' } },
      'rules curly-quotes',
      /^The severity of curly-quotes can’t be "fatal"; it can be error, warning, information, hint, off\.$/,
    ],
    [{ rules: { 'curly-quotes': 2 } }, 'rules curly-quotes', /can’t be 2/],
    [{ rules: { 'curly-quotes': null } }, 'rules curly-quotes', /can’t be null/],
    [
      { rules: { 'curly-quotes': { severity: true } } },
      'rules curly-quotes severity',
      /^The severity of curly-quotes can’t be true/,
    ],
    [
      { rules: { 'curly-quotes': { colour: 1 } } },
      'rules curly-quotes colour',
      /^The rule curly-quotes has no option "colour"; only its "severity" can be set\.$/,
    ],
    [
      { rules: { acronyms: { known: 'IHBO' } } },
      'rules acronyms known',
      /^"known" can’t be "IHBO"; it should be a list of words, \[ … \]\.$/,
    ],
    [{ rules: { acronyms: { known: ['IHBO', ' '] } } }, 'rules acronyms known', /should be a list of words/],
    [
      { rules: { 'words-below-ten': { below: 99 } } },
      'rules words-below-ten below',
      /a number from 2 to 20\.$/,
    ],
    [
      { rules: { acronyms: { knwon: ['IHBO'] } } },
      'rules acronyms knwon',
      /^The rule acronyms has no option "knwon"; perhaps known is meant\.$/,
    ],
  ];
  for (const [value, path, reason] of wrong)
    it(`name what has no meaning: ${JSON.stringify(value)}`, () => {
      const { given, problems } = readSettings(value);
      assert.deepEqual(given, { severities: {}, options: {} });
      assert.equal(problems.length, 1);
      assert.equal(problems[0]!.path.join(' '), path);
      assert.match(problems[0]!.reason, reason);
    });

  it('keep what has a meaning beside what has none', () => {
    const { given, problems } = readSettings({ profile: 1, rules: { 'per-cent': 'hint', x: 'hint' } });
    assert.deepEqual(given, { severities: { 'per-cent': 'hint' }, options: {} });
    assert.equal(problems.length, 2);
  });

  it('of the folder go before those of the person', () => {
    const person = given({ profile: 'model-un', rules: { 'per-cent': 'off', 'curly-quotes': 'error' } });
    const folder = given({ profile: 'auto', rules: { 'per-cent': 'error' } });
    const { profile, severities } = checkSettings(combined(person, folder));
    assert.equal(profile, undefined);
    assert.deepEqual(severities, { 'per-cent': 'error', 'curly-quotes': 'error' });
    assert.equal(checkSettings(combined(person, given({}))).profile, 'model-un');
  });

  it('merge options one by one', () => {
    const under = { severities: {}, options: { a: { x: 1, y: 1 }, b: { x: 1 } } };
    const over = { severities: {}, options: { a: { y: 2 } } };
    assert.deepEqual(combined(under, over).options, { a: { x: 1, y: 2 }, b: { x: 1 } });
  });
});

describe('options of rules', () => {
  const rule = defineRule({
    name: 'most-words',
    group: 'wording',
    summary: 'A paragraph has no more words than are allowed.',
    why: 'For the test.',
    sources: [{ title: 'None' }],
    severity: { default: 'warning' },
    languages: 'all',
    fix: 'none',
    options: {
      most: { kind: 'number', minimum: 1, maximum: 500, default: 4, description: 'How many words.' },
      allow: { kind: 'words', default: [], description: 'Words that do not count.' },
      strict: { kind: 'boolean', default: false, description: 'Whether all paragraphs count.' },
      unit: { kind: 'choice', choices: ['word', 'sign'], default: 'word', description: 'What counts.' },
    },
    examples: [],
    *check({ paragraphs }, { most, allow, strict, unit }) {
      for (const { kind, prose } of paragraphs) {
        if (kind !== 'operative' && !strict) continue;
        const words = prose.text.split(unit === 'sign' ? '' : ' ').filter((word) => !allow.includes(word));
        if (words.length > most)
          yield { span: prose.span(0, prose.text.length), message: `${words.length} words` };
      }
    },
  });
  const text = readResolution('The General Assembly,\n\n1. Decides to light the old lamps.\n');
  const cases: readonly [object, string[]][] = [
    [{}, ['6 words']],
    [{ most: 6 }, []],
    [{ allow: ['the', 'old'] }, []],
    [{ strict: true, most: 2 }, ['3 words', '6 words']],
    [{ unit: 'sign' }, ['31 words']],
  ];
  for (const [options, expected] of cases)
    it(`reach the check: ${JSON.stringify(options)}`, () =>
      assert.deepEqual(
        checkWith([rule], text, { options: { 'most-words': options as never } }).map(
          ({ message }) => message,
        ),
        expected,
      ));

  it('have their defaults where nothing is set', () => {
    assert.deepEqual(valuesFor(rule), { most: 4, allow: [], strict: false, unit: 'word' });
  });

  it('stand on the page and in the schema', () => {
    assert.match(rulePage(rule), /## Options\n\n[\s\S]*\| `most` \| How many words\. \| 1 to 500 \| `4` \|/);
    const { properties } = JSON.parse(settingsSchema([rule]));
    const [severity, object] = properties.rules.properties['most-words'].anyOf;
    assert.deepEqual(Object.keys(object.properties), ['severity', 'most', 'allow', 'strict', 'unit']);
    assert.deepEqual([object.properties.most.minimum, object.properties.most.maximum], [1, 500]);
    assert.deepEqual(object.properties.unit.enum, ['word', 'sign']);
    assert.ok(severity.enum.includes('off'));
    assert.deepEqual(
      (editorSettings([rule]).rules as typeof properties).properties['most-words'],
      properties.rules.properties['most-words'],
    );
  });
});

describe('a settings file', () => {
  it('shows each problem at its place', () => {
    const text = `{
  "profle": "auto",
  "profile": "senate",
  "rules": { "curly-quots": "off", "per-cent": "fatal", "dates": { "severity": 7, "size": 1 } }
}`;
    const { problems, readable } = readSettingsFile(text);
    assert.equal(readable, true);
    assert.deepEqual(
      problems.map(({ span }) => text.slice(span.start, span.end)),
      ['"profle"', '"senate"', '"curly-quots"', '"fatal"', '7', '"size"'],
    );
  });

  const broken: readonly [string, number, RegExp][] = [
    ['{ "rules": { }', 14, /^The text ends before/],
    ['{ rules: {} }', 2, /^What begins with "r" should be a name in double quotation marks\.$/],
    ['{ "rules" {} }', 10, /should be a colon/],
    ['{ "rules": {}, }', 15, /should be a name/],
    ['{ "a": 1 "b": 2 }', 9, /should be a comma or }/],
    ['{} {}', 3, /stands behind the end/],
    ['{} /* mine', 3, /^This comment is not closed\.$/],
    ['{ / "a": 1 }', 2, /should be a name/],
    ['{ "a": off }', 7, /should be a value/],
    ['[1, ]', 4, /should be a value/],
    ['['.repeat(100), 65, /nested too deep/],
  ];
  for (const [text, at, reason] of broken)
    it(`that is no JSON says why: ${text.slice(0, 20)}`, () => {
      const { problems, readable, given } = readSettingsFile(text);
      assert.equal(readable, false);
      assert.deepEqual(given.severities, {});
      assert.equal(problems.length, 1);
      assert.equal(problems[0]!.span.start, at);
      assert.match(problems[0]!.reason, reason);
    });

  for (const text of [
    '',
    ' \n',
    '\ufeff',
    '{}',
    '\ufeff{ "$schema": "x", "rules": {} }',
    '{"a": "\\u0041\\n"}',
    '// mine\n{ /* none, // yet */ } // at all',
    '{ "$schema" /* where */ : // what\r\n "https://example.org" }',
  ])
    it(`is readable: ${JSON.stringify(text)}`, () => assert.equal(readSettingsFile(text).readable, true));

  const off: readonly [string | null, string | null][] = [
    ['{}', '{\n  "rules": {\n    "dates": "off"\n  }\n}'],
    ['{ "rules": {} }', '{ "rules": {\n    "dates": "off"\n  } }'],
    [
      '{\r\n    "profile": "auto"\r\n}',
      '{\r\n    "profile": "auto",\r\n    "rules": {\r\n        "dates": "off"\r\n    }\r\n}',
    ],
    [
      '{\n  // Ours.\n  "rules": {\n    // None yet.\n  }\n}',
      '{\n  // Ours.\n  "rules": {\n    // None yet.\n    "dates": "off"\n  }\n}',
    ],
    [
      '{\n  "rules": {\n    "per-cent": "off" // Tables.\n  }\n}',
      '{\n  "rules": {\n    "per-cent": "off", // Tables.\n    "dates": "off"\n  }\n}',
    ],
    [
      '{\n  "rules": {\n    "per-cent": "off" /* Tables. */ // And lists.\n    // No more.\n  }\n}',
      '{\n  "rules": {\n    "per-cent": "off", /* Tables. */ // And lists.\n    "dates": "off"\n    // No more.\n  }\n}',
    ],
    [
      '{\n  "rules": {\n    "dates": {\n      // Soon.\n    }\n  }\n}',
      '{\n  "rules": {\n    "dates": {\n      // Soon.\n      "severity": "off"\n    }\n  }\n}',
    ],
    [
      '{ "rules": { "dates": /* why */ "error" } } // end',
      '{ "rules": { "dates": /* why */ "off" } } // end',
    ],
    ['{\n  "profile": "auto"\n}', '{\n  "profile": "auto",\n  "rules": {\n    "dates": "off"\n  }\n}'],
    [
      '{\n\t"rules": {\n\t\t"per-cent": "off"\n\t}\n}',
      '{\n\t"rules": {\n\t\t"per-cent": "off",\n\t\t"dates": "off"\n\t}\n}',
    ],
    ['{ "rules": { "per-cent": "off" } }', '{ "rules": { "per-cent": "off", "dates": "off" } }'],
    ['{ "rules": { "dates": "error" } }', '{ "rules": { "dates": "off" } }'],
    ['{ "rules": { "dates": { "severity": "hint" } } }', '{ "rules": { "dates": { "severity": "off" } } }'],
    ['{ "rules": { "dates": {"x": 1} } }', '{ "rules": { "dates": {"x": 1, "severity": "off"} } }'],
    ['[]', null],
    ['{ "rules": 1 }', null],
    ['{ "rules": ', null],
  ];
  for (const [before, after] of off)
    it(`has a rule turned off in it: ${before?.replace(/\s+/g, ' ')}`, () => {
      const edit = turnedOff(before, 'dates');
      assert.equal(edit && applyEdits(before!, [edit]), after);
    });

  for (const before of [null, '', '\n'])
    it(`is made for a rule turned off: ${JSON.stringify(before)}`, () => {
      const text = applyEdits(before ?? '', [turnedOff(before, 'dates')!]);
      assert.deepEqual(readSettingsFile(text), {
        given: { severities: { dates: 'off' }, options: {} },
        problems: [],
        readable: true,
      });
    });
});

describe('the closest name', () => {
  const known = ['curly-quotes', 'per-cent', 'dates'];
  const cases: readonly [string, string | null][] = [
    ['curly-quote', 'curly-quotes'],
    ['Curly-Quotes', 'curly-quotes'],
    ['percent', 'per-cent'],
    ['date', 'dates'],
    ['data', null],
    ['', null],
    ['x'.repeat(5000), null],
  ];
  for (const [name, expected] of cases)
    it(name.slice(0, 20), () => assert.equal(closestOf(name, known), expected));
});
