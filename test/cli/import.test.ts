import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Folder } from './run';

const HEAD =
  'undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link';
const row = (state: string, serial: number, date = '2031-12-05'): string =>
  `40${serial},${state},"Isles of ${state}",Y,${date},86,A/RES/86/${serial},A/86/L.${serial},,A/86/PV.60,"Tide tables, part ""${serial}"" : resolution / adopted by the General Assembly",Tides,TIDES--TABLES,120,3,40,30,193,https://library.example/record/40${serial}`;
const VOTES = `\ufeff${[HEAD, row('AAA', 901), row('BBB', 901), row('AAA', 902)].join('\r\n')}\r\n`;

const XML = `<?xml version="1.0" encoding="UTF-8"?>
<!-- <docNumber>1/1</docNumber> -->
<an:akomaNtoso xmlns:an="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><an:statement name="resolution"><an:meta><an:identification source="#un">
<an:FRBRWork><an:FRBRthis value="/akn/un/statement/deliberation/unga/2031-12-09/86-903/!main"/><an:FRBRdate date="2031-12-01" name="draft"/><an:FRBRdate date="2031-12-09" name="adoption"/><an:FRBRnumber value="86/903"/></an:FRBRWork>
<an:FRBRExpression><an:FRBRdate date="2032-01-04" name="publication"/><an:FRBRlanguage language="eng"/></an:FRBRExpression></an:identification></an:meta>
<an:preface><an:p><an:docNumber>86/903</an:docNumber>. <an:docTitle>Lights &amp; buoys of
 lesser harbours</an:docTitle></an:p></an:preface><an:mainBody><an:docTitle>no more</an:docTitle></an:mainBody></an:statement></an:akomaNtoso>
`;

describe('catalogue import', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder({ 'votes.csv': VOTES, 'lights.xml': XML });
  });
  afterEach(() => folder.remove());
  const imported = (): string =>
    readFileSync(join(folder.path, '.un-resolution', 'instruments.imported.tsv'), 'utf8');

  it('takes resolutions from tables of votes and from XML, each once', () => {
    const { stdout, stderr, status } = folder.run(['catalogue', 'import', 'votes.csv', 'lights.xml']);
    assert.equal(status, 0);
    assert.match(stdout, /^3 resolutions: 3 new, 0 as they were known, 0 contradicting/);
    assert.match(stderr, /votes\.csv 100 %/);
    assert.deepEqual(imported().split('\n').slice(1, -1), [
      'resolution\tA/RES/86/901\t2031-12-05\t"Tide tables, part ""901"""\t120-3-40\t',
      'resolution\tA/RES/86/902\t2031-12-05\t"Tide tables, part ""902"""\t120-3-40\t',
      'resolution\tA/RES/86/903\t2031-12-09\tLights & buoys of lesser harbours\t\t',
    ]);
  });

  it('takes a table that a spreadsheet wrote, with semicolons or tabs', () => {
    const head = 'resolution;date;title;total_yes;total_no;total_abstentions';
    const table = [head, 'A/RES/86/904;2031-12-05;"Tides; and fog, in one";120;3;40'].join('\r\n');
    writeFileSync(join(folder.path, 'semicolons.csv'), `\ufeff${table}\r\n`);
    writeFileSync(join(folder.path, 'tabs.csv'), `resolution\tdate\nA/RES/86/905\t2031-12-06\n`);
    const { status } = folder.run(['catalogue', 'import', 'semicolons.csv', 'tabs.csv']);
    assert.equal(status, 0);
    assert.deepEqual(imported().split('\n').slice(1, -1), [
      'resolution\tA/RES/86/904\t2031-12-05\tTides; and fog, in one\t120-3-40\t',
      'resolution\tA/RES/86/905\t2031-12-06\t\t\t',
    ]);
  });

  it('reads the parts of composite resolutions, takes no description for a title, and names what it left out', () => {
    const table = [
      'resolution,date,title',
      'A/RES/86/906[B],2031-12-05,Tide tables',
      'A/RES/3377(XXX)[A],1975-11-10,Tide tables',
      'S/RES/2999 (2031),2031-12-05,Security Council resolution 2999 (2031) [on tide tables]',
      ',2031-12-05,A draft that was not adopted',
      'none yet,2031-12-05,Tide tables',
    ].join('\n');
    writeFileSync(join(folder.path, 'parts.csv'), table);
    const { stderr } = folder.run(['catalogue', 'import', 'parts.csv']);
    assert.match(
      stderr,
      /parts\.csv has rows without the symbol of a resolution, which were left out: NONEYET\n/,
    );
    assert.deepEqual(imported().split('\n').slice(1, -1), [
      'resolution\tA/RES/3377A(XXX)\t1975-11-10\tTide tables\t\t',
      'resolution\tA/RES/86/906B\t2031-12-05\tTide tables\t\t',
      'resolution\tS/RES/2999(2031)\t2031-12-05\t\t\t',
    ]);
  });

  it('makes known what it took', () => {
    folder.run(['catalogue', 'import', 'votes.csv']);
    const text =
      'The General Assembly,\n\nRecalling its resolution 86/901 of 4 December 2031,\n\n1. Decides to meet.\n';
    const { stdout } = folder.run(['check', '--format', 'json', '-'], text);
    const { findings } = JSON.parse(stdout)[0];
    assert.match(
      findings.find(({ code }: { code: string }) => code === 'resolution-date')?.message ?? '',
      /5 December 2031/,
    );
  });

  it('says what contradicts, and leaves what a person wrote', () => {
    const own = join(folder.path, '.un-resolution', 'instruments.json');
    mkdirSync(join(folder.path, '.un-resolution'));
    const text = '{ // ours\n "resolutions": [{ "symbol": "A/RES/86/901", "date": "2031-12-06" }] }\n';
    writeFileSync(own, text);
    const { stdout } = folder.run(['catalogue', 'import', 'votes.csv']);
    assert.match(stdout, /2 resolutions: 1 new, 0 as they were known, 1 contradicting/);
    assert.match(stdout, /A\/RES\/86\/901: date 2031-12-05, known as 2031-12-06/);
    assert.equal(readFileSync(own, 'utf8'), text);
    const again = folder.run(['catalogue', 'import', 'lights.xml']);
    assert.match(again.stdout, /^1 resolution: 1 new/);
    assert.equal(imported().trimEnd().split('\n').length, 4);
  });

  it('names what it can not read, and takes the rest', () => {
    writeFileSync(join(folder.path, 'other.csv'), 'a,b\n1,2\n');
    writeFileSync(join(folder.path, 'other.xml'), '<a b="');
    const { stdout, stderr, status } = folder.run([
      ...['catalogue', 'import', 'other.csv', 'other.xml', 'none.csv', 'votes.csv', '--to', 'far'],
    ]);
    assert.equal(status, 2);
    assert.match(stderr, /other\.csv has no column "resolution"/);
    assert.match(stderr, /other\.xml names no symbol/);
    assert.match(stderr, /none\.csv does not exist/);
    assert.match(stdout, /2 resolutions/);
    assert.ok(existsSync(join(folder.path, 'far', '.un-resolution', 'instruments.imported.tsv')));
  });

  it('gives no sum where nothing was read', () => {
    const { stdout, status } = folder.run(['catalogue', 'import', 'none.csv']);
    assert.deepEqual([stdout, status], ['', 2]);
    writeFileSync(join(folder.path, 'head.csv'), `${HEAD}\n`);
    assert.equal(folder.run(['catalogue', 'import', 'head.csv']).stdout, 'No resolutions found\n');
    assert.ok(!existsSync(join(folder.path, '.un-resolution')));
  });

  it('keeps no more of a large file than it needs', function () {
    this.timeout(60_000);
    const file = openSync(join(folder.path, 'large.csv'), 'w');
    writeSync(file, `${HEAD}\n`);
    for (let serial = 1; serial <= 1500; serial++) writeSync(file, `${row('AAA', serial)}\n`.repeat(193));
    const { stdout, status, stderr } = folder.run(['catalogue', 'import', 'large.csv'], '', {
      NODE_OPTIONS: '--max-old-space-size=64',
    });
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^1500 resolutions/);
  });
});
