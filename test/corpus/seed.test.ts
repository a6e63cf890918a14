import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hoverAt } from '../../server/src/features/hover';
import { readResolution } from '../../server/src/model/read';
import { checkResolution } from '../../server/src/rules/check';

const FOLDER = join(__dirname, '../../../shared/seed');

describe('the document that it all began with, damaged as OCR damages', () => {
  if (!existsSync(FOLDER)) {
    it('is not here: what must come of it is left out');
    return;
  }
  const text = readFileSync(join(FOLDER, readdirSync(FOLDER)[0]!), 'utf8');
  const resolution = readResolution(text);
  const { masthead, paragraphs, footnotes } = resolution;
  const of = (kind: string) => paragraphs.filter((paragraph) => paragraph.kind === kind);

  it('gives its masthead', () => {
    assert.deepEqual(
      [
        masthead.symbol?.value,
        masthead.distribution?.value,
        masthead.date?.value,
        masthead.originalLanguage?.value,
        masthead.session?.value,
        masthead.committee?.value,
        masthead.agendaItems.map(({ value }) => value),
        masthead.agendaTitle?.value,
        masthead.sponsors.length,
        masthead.jobNumber?.value,
      ],
      [
        'A/C.3/61/L.7/Rev.1',
        'Limited',
        '2006-10-19',
        'English',
        61,
        'Third Committee',
        ['98'],
        'Crime prevention and criminal justice',
        21,
        '06-57590',
      ],
    );
  });

  it('gives its paragraphs, whole, with their openings', () => {
    assert.equal(of('preambular').length, 11);
    assert.deepEqual(
      of('operative').map(({ label }) => label?.text),
      Array.from({ length: 19 }, (_, i) => `${i + 1}.`),
    );
    assert.equal(paragraphs.length, 31);
    assert.ok([...of('preambular'), ...of('operative')].every(({ opening }) => opening !== null));
    const torn = paragraphs.filter(({ pieces }) => pieces.length > 1);
    assert.deepEqual(
      torn.map(({ kind, label }) => label?.text ?? kind),
      ['preambular', '3.', '11.'],
    );
    assert.ok(paragraphs.every(({ prose }) => !/0657590|06-57590/.test(prose.text)));
  });

  it('gives its notes with their markers', () =>
    assert.deepEqual(
      footnotes.map(({ label, markers }) => [label, markers.length]),
      ['1', '2', '3', '4', '5', '6', '7'].map((label) => [label, 1]),
    ));

  it('is found wrong where it is, and nowhere else', () =>
    assert.deepEqual(
      checkResolution(resolution).map(({ code, span }) => [
        code,
        resolution.source.positionAt(span.start).line + 1,
      ]),
      [
        ['state-official-names', 16],
        ['state-official-names', 16],
        ['sponsors-line', 16],
        ['marker-order', 52],
        ['curly-quotes', 88],
        ['operative-ends-semicolon', 88],
      ],
    ));

  it('says what it cites', () => {
    const hovers: readonly [string, readonly string[]][] = [
      [
        '55/25 of',
        ['Transnational Organized Crime', '15 November 2000', 'https://undocs.org/en/A/RES/55/25'],
      ],
      [
        '34/180, annex',
        ['Discrimination against Women', '18 December 1979', 'https://undocs.org/en/A/RES/34/180'],
      ],
      ['E/CN.4/2006/62', ['Commission on Human Rights', 'addenda 1 to 3']],
      ['⁵ and', ['E/CN.4/2006/62']],
      ['Supplementary Convention on the Abolition', ['vol. 266, No. 3822', '30 April 1957']],
    ];
    for (const [words, parts] of hovers) {
      const shown = hoverAt(resolution, text.indexOf(words))?.markdown ?? '';
      for (const part of parts) assert.ok(shown.includes(part), `${words}: ${part} is not in ${shown}`);
    }
  });
});
