import { strict as assert } from 'node:assert';
import { citedInstruments } from '../../server/src/features/cited-instruments';
import { citedTable } from '../../server/src/features/cited-table';
import { fixture } from './fixture';

const DRAFT = fixture(`
  United Nations A/C.2/82/L.14

  The General Assembly,

  Recalling its resolutions ⟦55/25⟧ and ⟦70/1⟧,

  Recalling also the ⟦Convention on the Rights of the Child⟧,[^1] and Security Council resolution ⟦1325 (2000)⟧,

  Guided by the ⟦Charter of the United Nations⟧,

  1. Requests the Secretary-General:

  (a) To apply resolution ⟦55/25⟧ as from paragraph 1 above;

  (b) To keep to his report;[^2]

  2. Calls upon States to apply the ⟦Convention⟧.

  Annex

  1. The rules of decision ⟦60/551⟧ apply.

  [^1]: United Nations, Treaty Series, vol. 1577, No. 27531.

  [^2]: A/82/312, “Lamps, and those who keep them”.
`);

describe('the instruments that a text cites', () => {
  const groups = citedInstruments(DRAFT.resolution);

  it('are grouped by kind, each with its places', () => {
    const shown = groups.map(({ group, instruments }) => [
      group,
      ...instruments.map(({ name, places }) => `${name}: ${places.map(({ where }) => where).join('; ')}`),
    ]);
    assert.deepEqual(shown, [
      [
        'resolutions',
        'General Assembly resolution 55/25: preambular paragraph 1; paragraph 1 (a)',
        'General Assembly resolution 70/1: preambular paragraph 1',
        'Security Council resolution 1325 (2000): preambular paragraph 2',
      ],
      ['decisions', 'General Assembly decision 60/551: annex, paragraph 1'],
      ['charter', 'Charter of the United Nations: preambular paragraph 3'],
      ['treaties', 'Convention on the Rights of the Child: preambular paragraph 2; paragraph 2; note 1'],
      ['documents', 'A/82/312: note 2'],
    ]);
  });

  it('say what is known of them', () => {
    const [first] = groups[0]!.instruments;
    assert.equal(first!.title, 'United Nations Convention against Transnational Organized Crime');
    assert.equal(first!.date, '2000-11-15');
    assert.equal(first!.url, 'https://undocs.org/en/A/RES/55/25');
    assert.equal(first!.places[1]!.excerpt, 'To apply resolution 55/25 as from paragraph 1 above;');
    const treaty = groups.find(({ group }) => group === 'treaties')!.instruments[0]!;
    assert.equal(treaty.date, '1989-11-20');
  });

  it('have labels that tell them apart within their group', () => {
    const labels = (text: string) =>
      citedInstruments(fixture(text).resolution).map(({ instruments }) =>
        instruments.map(({ label }) => label),
      );
    assert.deepEqual(
      groups.map(({ instruments }) => instruments.map(({ label }) => label)),
      [
        ['A/RES/55/25', 'A/RES/70/1', 'S/RES/1325 (2000)'],
        ['60/551'],
        ['Charter of the United Nations'],
        ['Convention on the Rights of the Child'],
        ['A/82/312'],
      ],
    );
    const one = `
      The General Assembly,

      Recalling its resolutions 71/234 and 2200 A (XXI),

      Recalling also the Paris Agreement adopted under the United Nations Framework Convention on Climate Change and the Convention on the Elimination of All Forms of Discrimination against Women,

      Recalling further the 2030 Agenda for Sustainable Development,

      1. Decides to keep the lamps lit.
    `;
    assert.deepEqual(labels(one), [
      ['71/234', '2200 A (XXI)'],
      ['Paris Agreement', 'CEDAW'],
      ['2030 Agenda'],
    ]);
    const french = `
      L’Assemblée générale,

      Rappelant la Convention des Nations Unies contre la criminalité transnationale organisée et l’Programme de développement durable à l’horizon 2030,

      1. Décide d’entretenir les lampes.
    `;
    assert.deepEqual(labels(french), [['Convention de Palerme'], ['Programme 2030']]);
  });

  it('keep their names in full', () => {
    const treaty = citedInstruments(
      fixture(`
        The General Assembly,

        Recalling the Paris Agreement,

        1. Decides to keep the lamps lit.
      `).resolution,
    )[0]!.instruments[0]!;
    assert.deepEqual(
      [treaty.label, treaty.name],
      [
        'Paris Agreement',
        'Paris Agreement adopted under the United Nations Framework Convention on Climate Change',
      ],
    );
  });

  it('have their places where the words stand', () => {
    const starts = groups
      .flatMap(({ instruments }) => instruments.flatMap(({ places }) => places))
      .map(({ span }) => span.start);
    for (const range of DRAFT.ranges)
      assert.ok(
        starts.some((start) => start <= range.start && range.start - start < 40),
        DRAFT.text.slice(range.start, range.end),
      );
  });

  it('are not the text itself, by whatever number its heading calls it', () => {
    const found = citedInstruments(
      fixture(`
        Draft resolution 1.2

        The General Assembly,

        Guided by the UN Charter,

        1. Decides to keep the lamps lit.
      `).resolution,
    );
    assert.deepEqual(
      found.map(({ group }) => group),
      ['charter'],
    );
  });

  it('count the paragraphs of the preamble anew behind each formula', () => {
    const [group] = citedInstruments(
      fixture(`
        The Economic and Social Council,

        Recalling its resolution 2020/15,

        Noting the lamps,

        Recommends to the General Assembly the adoption of the following draft resolution:

        The General Assembly,

        Noting the lamps,

        Recalling its resolution 70/1,

        1. Decides to keep the lamps lit.
      `).resolution,
    );
    assert.deepEqual(
      group!.instruments.map(({ places }) => places[0]!.where),
      ['preambular paragraph 1', 'preambular paragraph 2'],
    );
  });

  it('are a table that a spreadsheet reads', () => {
    const lines = citedTable(DRAFT.resolution).split('\r\n');
    assert.equal(lines[0], 'Kind,Name,Title,Symbol,Date,Address,Times cited,Where');
    assert.equal(
      lines[1],
      'resolution,General Assembly resolution 55/25,United Nations Convention against Transnational Organized Crime,A/RES/55/25,2000-11-15,https://undocs.org/en/A/RES/55/25,2,"preambular paragraph 1; paragraph 1 (a)"',
    );
    assert.match(lines.find((line) => line.startsWith('decision'))!, /,"?annex, paragraph 1"$/);
    assert.equal(lines.length, 1 + 7 + 1);
    assert.equal(lines.at(-1), '');
  });

  it('are not the text itself, which its heading names', () => {
    const council = fixture(`
      United Nations S/RES/2510 (2020)

      Security Council

      Distr.: General
      12 February 2020

      Resolution 2510 (2020)

      Adopted by the Security Council at its 8722nd meeting, on 12 February 2020

      The Security Council,

      Recalling resolution 1325 (2000),

      1. Decides to remain seized of the matter.
    `);
    const names = citedInstruments(council.resolution).flatMap(({ instruments }) =>
      instruments.map(({ symbol }) => symbol),
    );
    assert.deepEqual(names, ['S/RES/1325(2000)']);
  });

  it('lead to what holds a resolution that was issued with others', () => {
    const { resolution } = fixture(`
      The General Assembly,

      Recalling Human Rights Council resolution 5/1 of 18 June 2007,

      Decides to rest.
    `);
    assert.deepEqual(
      citedInstruments(resolution).flatMap(({ instruments }) =>
        instruments.map(({ symbol, url }) => [symbol, url]),
      ),
      [['A/HRC/RES/5/1', 'https://undocs.org/en/A/62/53']],
    );
  });

  it('are none where nothing is cited', () => {
    assert.deepEqual(citedInstruments(fixture('').resolution), []);
    assert.equal(citedTable(fixture('').resolution).split('\r\n').length, 2);
  });
});
