import { strict as assert } from 'node:assert';
import { internalTargets } from '../../server/src/features/internal-target';
import { readResolution } from '../../server/src/model/read';

/** Operative paragraphs in a row, in the language of the words around them. */
function draftOf(organ: string, preamble: string, paragraphs: readonly string[]): string {
  return [organ, preamble, ...paragraphs.map((words, index) => `${index + 1}. ${words}`)].join('\n\n');
}

const ENGLISH = (...more: string[]) =>
  draftOf('The Security Council,', 'Recalling the history of lighthouses,', [
    'Decides to light the lamps;',
    'Requests the keepers to clean them;',
    ...more,
  ]);

const SPANISH = (...more: string[]) =>
  draftOf('La Asamblea General,', 'Recordando la historia de los faros,', [
    'Decide encender las lámparas;',
    'Solicita a los guardianes que las limpien;',
    ...more,
  ]);

/** What references by numbers alone lead to, by label. */
function targets(text: string): string[] {
  const resolution = readResolution(text);
  return resolution.citations
    .filter(({ kind }) => kind === 'internal')
    .map((citation) =>
      [citation.text, ...internalTargets(resolution, citation).map(({ label }) => label?.text)].join(' '),
    );
}

const FOUND: [string, string, string[]][] = [
  ['in English', ENGLISH('Decides to review the measures set out in paragraph 2;'), ['paragraph 2 2.']],
  [
    'two of them',
    ENGLISH('Decides to review the measures set out in paragraphs 1 and 2, once a year;'),
    ['paragraphs 1 and 2 1. 2.'],
  ],
  [
    'in a sub-paragraph',
    ENGLISH('Requests the keepers:\n\n(a) To report on paragraph 1;\n\n(b) To rest.'),
    ['paragraph 1 1.'],
  ],
  ['in Spanish', SPANISH('Decide examinar las medidas previstas en el párrafo 2;'), ['párrafo 2 2.']],
];

const LEFT: [string, string][] = [
  ['of something else', ENGLISH('Takes note of paragraph 2 of the report of the keepers;')],
  [
    'beside a paragraph of something else',
    ENGLISH('Takes note of paragraph 1 of the report of the keepers, and of the remarks in paragraph 2;'),
  ],
  [
    'beside another text',
    ENGLISH('Recalls resolution 1325 (2000), and the measures set out in paragraph 2;'),
  ],
  [
    'under words that cite another text',
    ENGLISH('Recalls, of resolution 1325 (2000):\n\n(a) The measures in paragraph 2;\n\n(b) The rest.'),
  ],
  [
    'under words that name a paragraph of another text',
    ENGLISH(
      'Recalls, as in paragraph 1 of the report of the keepers:\n\n(a) The measures in paragraph 2;\n\n(b) The rest.',
    ),
  ],
  ['of a possessive', ENGLISH('Recalls the code of the keepers, and its paragraph 2;')],
  ['that is not there', ENGLISH('Decides to review the measures set out in paragraph 9;')],
  ['that it stands in itself', ENGLISH('Decides to review the measures set out in paragraph 3;')],
  ['with a figure behind it', ENGLISH('Recalls the measures set out in paragraph 2.103;')],
  ['in the preamble', ENGLISH().replace('lighthouses,', 'lighthouses as in paragraph 2,')],
  ['in Spanish, of something else', SPANISH('Toma nota del párrafo 2 del informe de los guardianes;')],
];

describe('references to paragraphs by numbers alone', () => {
  for (const [what, text, expected] of FOUND)
    it(`lead to paragraphs of the text: ${what}`, () => assert.deepEqual(targets(text), expected));

  for (const [what, text] of LEFT) it(`are left out: ${what}`, () => assert.deepEqual(targets(text), []));

  it('take time that grows with their number alone', () => {
    const time = (count: number) => {
      const list = Array.from({ length: count }, () => '(a) To see to paragraph 1;').join('\n\n');
      const resolution = readResolution(ENGLISH(`Requests the keepers:\n\n${list}`));
      const started = performance.now();
      assert.equal(resolution.citations.length, count);
      return performance.now() - started;
    };
    let ratio = Number.POSITIVE_INFINITY;
    // A busy machine makes single figures lie; four times as many never take much more than four times as long for long.
    for (let attempt = 0; attempt < 6 && ratio > 8; attempt++)
      ratio = Math.min(ratio, time(4000) / Math.max(0.3, time(1000)));
    assert.ok(ratio <= 8, `four times as many take ${ratio.toFixed(2)} times as long`);
  });
});
