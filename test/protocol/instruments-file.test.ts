import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { BUILT_IN } from '../../server/src/catalogue/catalogue';
import { extended } from '../../server/src/catalogue/own';
import { findReferences } from '../../server/src/citations/find';
import { readResolution } from '../../server/src/model/read';
import { INSTRUMENTS_FILES, readInstrumentsFile } from '../../server/src/protocol/instruments/file';

const json = (value: object) => readInstrumentsFile('instruments.json', JSON.stringify(value));
const PACT = { name: 'Harbour Lights Pact', kind: 'treaty', date: '1999-03-04' };

/** Text of a file, the words that are marked, and why. */
const WRONG: readonly [string, string, string, RegExp][] = [
  ['json', '{"instruments":[{"name":"Harbour Pact","date":"1999-02-30"}]}', '"1999-02-30"', /no day/],
  ['json', '{"instruments":[{"name":"Harbour Pact","symbol":"70/1"}]}', '"70/1"', /no symbol/],
  ['json', '{"instruments":[{"name":"Harbour Pact","treatySeries":"vol. 3"}]}', '"vol. 3"', /Treaty Series/],
  ['json', '{"instruments":[{"name":"Harbour Pact","address":"ftp://a"}]}', '"ftp://a"', /no address/],
  ['json', '{"instruments":[{"name":"Harbour Pact","kind":"pact"}]}', '"pact"', /no kind/],
  ['json', '{"instruments":[{"key":"a","name":"Harbour {Pact"}]}', '"Harbour {Pact"', /braces/],
  ['json', '{"instruments":[{"date":"1999-02-03"}]}', '{', /needs a name/],
  ['json', '{"resolutions":[{"date":"1999-02-03"}]}', '{', /needs its symbol/],
  ['json', '{"treaties":[]}', '"treaties"', /no list/],
  ['json', '{"instruments":[{"key":"a","name":{"de":"Pakt"}}]}', '"de"', /no language/],
  [
    'json',
    '{"instruments":[{"key":"a","name":"Harbour Pact"},{"key":"b","name":{"en":"harbour pact"}}]}',
    '"harbour pact"',
    /the name of a too/,
  ],
  ['csv', 'kind,symbol,vote\nresolution,A/RES/86/1,12:3', '12:3', /no vote/],
  ['tsv', 'kind\tsymbol\tcolour\n', 'colour', /no column/],
];

describe('the files of what a folder knows', () => {
  for (const [ending, text, marked, reason] of WRONG)
    it(`name what is wrong: ${text.slice(0, 70)}`, () => {
      const { problems, formProblems } = readInstrumentsFile(`instruments.${ending}`, text);
      const [problem, ...more] = [...formProblems, ...problems];
      assert.deepEqual(more, []);
      assert.match(problem!.reason, reason);
      assert.equal(text.slice(problem!.span.start, problem!.span.end), marked);
    });

  it('say the same in each form', () => {
    const table =
      'kind,name,date,treaty_series,short_names\ntreaty,"Harbour, Lights Pact",1999-03-04,9:8,A b;C d\n';
    const inTable = readInstrumentsFile('instruments.csv', table);
    assert.deepEqual([...inTable.problems, ...inTable.formProblems], []);
    assert.deepEqual(
      readInstrumentsFile(
        'instruments.tsv',
        table
          .replace('"Harbour, Lights Pact"', 'Harbour; Lights Pact')
          .replaceAll(',', '\t')
          .replace('; L', ', L'),
      ).entries,
      inTable.entries,
    );
    const named = { ...PACT, name: 'Harbour, Lights Pact', treatySeries: '9:8', shortNames: ['A b', 'C d'] };
    assert.deepEqual(json({ instruments: [named] }).entries, inTable.entries);
  });

  it('can be anything without a fault', () => {
    fc.assert(
      fc.property(fc.constantFrom(...INSTRUMENTS_FILES), fc.string({ unit: 'binary' }), (name, text) => {
        const catalogue = extended(readInstrumentsFile(name, text).entries);
        findReferences(text, { language: 'en', organ: null, catalogue });
        extended(readInstrumentsFile(name, `kind,symbol\n${text}`).entries);
      }),
    );
  });

  it('have a schema that knows what they may say', () => {
    const schema = JSON.parse(readFileSync('server/instruments.schema.json', 'utf8'));
    const known = Object.keys(schema.properties.instruments.items.properties);
    for (const member of known) {
      const { formProblems } = json({ instruments: [{ [member]: 'x' }] });
      assert.deepEqual(formProblems, [], member);
    }
  });
});

describe('a catalogue with entries of a folder', () => {
  const own = extended(
    json({
      instruments: [
        {
          ...PACT,
          name: { en: PACT.name, ru: 'Пакт{|а|у} об огнях гаваней' },
          address: 'https://a.example/',
        },
        { key: 'crc', place: 'Geneva' },
      ],
      resolutions: [{ symbol: 'A/RES/70/1', title: 'Tide tables' }],
    }).entries,
  );

  it('knows its own instruments by their names, in each of their forms', () => {
    const [english] = readResolution(`Recalling the ${PACT.name},`, own).citations;
    assert.equal(own.instrumentByKey(english!.instrument!)?.date, PACT.date);
    assert.equal(english!.url, 'https://a.example/');
    const russian = readResolution(
      'Генеральная Ассамблея,\n\nссылаясь на положения Пакта об огнях гаваней,',
      own,
    );
    assert.equal(russian.citations[0]?.instrument, english!.instrument);
    assert.deepEqual(readResolution(`Recalling the ${PACT.name},`).citations, []);
  });

  it('corrects what is given, and leaves the rest and the built-in one as they are', () => {
    const { place, date } = own.instrumentByKey('crc')!;
    assert.deepEqual([place, date], ['Geneva', '1989-11-20']);
    assert.notEqual(BUILT_IN.instrumentByKey('crc')?.place, 'Geneva');
    const { title, date: adopted } = own.resolutionBySymbol('A/RES/70/1')!;
    assert.deepEqual([title, adopted], ['Tide tables', '2015-09-25']);
  });
});
