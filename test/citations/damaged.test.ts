import { strict as assert } from 'node:assert';
import { readResolution } from '../../server/src/model/read';
import type { Language } from '../../server/src/vocabulary/language';
import { cited } from './cited';

/** What extraction and capitals leave of references: spaces at slashes, hyphens of line ends, lost accents. */
const DAMAGED: [Language, string, string[]][] = [
  ['en', 'its resolutions 55/ 25 and 61/ 295', ['resolution A/RES/55/25', 'resolution A/RES/61/295']],
  ['en', 'its resolution 55 /25', ['resolution A/RES/55/25']],
  ['en', 'resolution S-27/ 2', ['resolution A/RES/S-27/2']],
  ['en', 'resolution 2006/ 27 of 27 July 2006', ['resolution E/RES/2006/27 @2006-07-27']],
  ['en', 'A/RES/ 70/1 and A/C.3/ 61/L.7', ['resolution A/RES/70/1', 'document A/C.3/61/L.7']],
  ['en', 'document CBD/COP/ 15/17', ['document CBD/COP/15/17']],
  ['en', 'the res-olution 55/25', ['resolution A/RES/55/25']],
  ['en', 'its res- olutions 61/295 and 70/1', ['resolution A/RES/61/295', 'resolution A/RES/70/1']],
  ['en', 'deci- sion 70/500', ['decision A/DEC/70/500']],
  ['en', 'resolution 70⁄1 and S–23/2', ['resolution A/RES/70/1', 'resolution A/RES/S-23/2']],
  ['fr', 'Resolution 70/1, annexe', ['resolution A/RES/70/1 (annexe)']],
  [
    'fr',
    'sa resolution 2200 A (XXI) en date du 16 decembre 1966',
    ['resolution A/RES/2200(XXI) @1966-12-16'],
  ],
  ['fr', 'la reso-lution 2006/27 du Conseil economique et social', ['resolution E/RES/2006/27']],
  ['fr', 'au paragraphe 3 de la presente resolution', ['internal - (paragraphe 3)']],
  ['fr', 'RÉSOLUTION 70/1', ['resolution A/RES/70/1']],
  ['es', 'su resolucion 70/1', ['resolution A/RES/70/1']],
  ['es', 'el parrafo 3 de la presente resolucion', ['internal - (parrafo 3)']],
  ['ru', 'резо-люции 70/ 1', ['resolution A/RES/70/1']],
  // A space at a slash makes no number by itself.
  ['en', 'a ratio of 55/ 25 in S-27/ 2', []],
  ['en', 'Recalling its resolution on halves, 50 / 50 and 3 / 4', []],
];

/** The same words as clean text, as Markdown, and as an extractor leaves them with lines broken inside of references. */
const RENDITIONS: [string, string][] = [
  [
    'clean',
    `The General Assembly,

Recalling its resolutions 55/25, 61/295 and 66/290, A/RES/70/262, A/C.3/61/L.7 and 1325 (2000),

1. Decides to keep watch.
`,
  ],
  [
    'Markdown',
    `*The General Assembly*,

*Recalling* its resolutions 55/25, 61/295 and 66/290, A/RES/70/262, A/C.3/61/L.7 and 1325 (2000),

1. *Decides* to keep watch.
`,
  ],
  [
    'extracted',
    `            The General Assembly,
            Recalling its reso-
     lutions 55/25, 61/
     295 and 66/290, A/RES/
     70/262, A/C.3/
     61/L.7 and 1325
     (2000),
            1.    Decides to keep watch.
`,
  ],
];

describe('damaged references', () => {
  for (const [language, text, expected] of DAMAGED)
    it(`${language}: ${text}`, () => assert.deepEqual(cited(text, language), expected));

  for (const [rendition, text] of RENDITIONS)
    it(`are whole in ${rendition} text`, () =>
      assert.deepEqual(
        readResolution(text).citations.map(({ symbol }) => symbol),
        ['A/RES/55/25', 'A/RES/61/295', 'A/RES/66/290', 'A/RES/70/262', 'A/C.3/61/L.7', 'S/RES/1325(2000)'],
      ));
});
