import { strict as assert } from 'node:assert';
import { RIGHT } from '../protocol/texts';
import { Folder } from './run';

interface Place {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** What stands in a text at a range of LSP. */
function at(text: string, { start, end }: Place): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: Place['start']): number =>
    lines.slice(0, line).reduce((sum, before) => sum + before.length + 1, 0) + character;
  return text.slice(offset(start), offset(end));
}

describe('un-resolution model', () => {
  let folder: Folder;
  before(() => {
    folder = new Folder({
      'right.unres': RIGHT,
      'bom.unres': `\ufeff${RIGHT}`,
      'annex.unres': `${RIGHT.split('_____')[0]}Annex\n\nRules for the keeping of a light\n\n1. A light is lit at dusk.\n`,
      'list.txt': 'milk\n12 eggs\n',
    });
  });
  after(() => folder.remove());

  function records(...files: string[]) {
    const { stdout, stderr, status } = folder.run(['model', ...files]);
    assert.deepEqual([stderr, status], ['', 0]);
    assert.ok(stdout.endsWith('}\n'));
    return stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  }

  it('prints a line for each file, in their order', () => {
    const files = ['list.txt', 'right.unres', 'list.txt', 'annex.unres'];
    assert.deepEqual(
      records(...files).map(({ file }) => file),
      files,
    );
  });

  it('prints the masthead as printed, without labels', () => {
    const [{ language, profile, kind, masthead }] = records('right.unres');
    assert.deepEqual([language, profile, kind], ['en', 'general-assembly', 'draft']);
    assert.deepEqual(masthead, {
      symbol: 'A/C.2/82/L.14',
      organ: 'General Assembly',
      distribution: 'Limited',
      date: '2027-11-03',
      originalLanguage: 'English',
      session: 82,
      committee: 'Second Committee',
      agendaItems: ['19'],
      agendaTitle: 'Sustainable development',
      sponsors: ['Fiji', 'Iceland', 'Samoa'],
      title: 'Keeping of lighthouses on remote coasts',
      number: null,
      adopted: null,
      meeting: null,
      jobNumber: null,
    });
  });

  it('prints paragraphs in reading order, with their own words and places', () => {
    const [{ paragraphs }] = records('right.unres');
    const rows = paragraphs.map(({ kind, label, opening, depth, text }: Record<string, unknown>) => [
      kind,
      label,
      opening,
      depth,
      text,
    ]);
    assert.deepEqual(rows, [
      ['formula', null, null, 0, 'The General Assembly,'],
      ['preambular', null, 'Recalling', 0, 'Recalling its resolution 70/1 of 25 September 2015,'],
      ['preambular', null, 'Noting', 0, 'Noting that lights on remote coasts are kept by few hands,'],
      ['operative', '1.', 'Requests', 0, 'Requests the Secretary-General:'],
      ['sub', '(a)', null, 1, 'To publish a list of all keepers;'],
      ['sub', '(b)', null, 1, 'To report on their training;'],
      ['operative', '2.', 'Invites', 0, 'Invites Member States to name a keeper for each light;'],
      [
        'operative',
        '3.',
        'Decides',
        0,
        'Decides to review the costs of remote lights at its eighty-fourth session.',
      ],
    ]);
    assert.equal(at(RIGHT, paragraphs[1].range), 'Recalling its resolution 70/1 of 25 September 2015,[^1]');
    assert.equal(at(RIGHT, paragraphs[6].range), '2. Invites Member States to name a keeper for each light;');
    assert.ok(!('annex' in paragraphs[0]));
  });

  it('prints notes with their markers, and citations with their addresses', () => {
    const [{ footnotes, citations }] = records('right.unres');
    assert.equal(footnotes.length, 1);
    const [{ label, text, markers }] = footnotes;
    assert.deepEqual([label, text], ['1', 'A/82/312, paras. 4–9.']);
    assert.deepEqual(
      markers.map((marker: Place) => at(RIGHT, marker)),
      ['[^1]'],
    );
    const cited = citations.find(({ symbol }: { symbol: string }) => symbol === 'A/RES/70/1');
    assert.deepEqual(Object.keys(cited), ['kind', 'text', 'symbol', 'url', 'date', 'range']);
    assert.deepEqual(
      [cited.kind, cited.url, cited.date],
      ['resolution', 'https://undocs.org/en/A/RES/70/1', '2015-09-25'],
    );
    assert.match(at(RIGHT, cited.range), /70\/1/);
  });

  it('marks what stands in an annex', () => {
    const [{ paragraphs }] = records('annex.unres');
    const annex = paragraphs.filter(({ annex }: { annex?: true }) => annex);
    assert.equal(annex[0].kind, 'annex');
    assert.match(annex.at(-1).text, /A light is lit at dusk\.$/);
  });

  it('gives the same places with and without a byte order mark', () => {
    const [plain, marked] = records('right.unres', 'bom.unres');
    assert.deepEqual({ ...marked, file: 'right.unres' }, plain);
  });

  it('gives a model of what is no resolution too', () => {
    const [{ kind, masthead, footnotes, citations }] = records('list.txt');
    assert.deepEqual([kind, masthead.symbol, footnotes, citations], ['none', null, [], []]);
  });

  it('reads standard input', () => {
    const { stdout } = folder.run(['model', '-'], RIGHT);
    assert.deepEqual({ ...JSON.parse(stdout), file: 'right.unres' }, records('right.unres')[0]);
  });
});
