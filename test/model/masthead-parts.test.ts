import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { readMasthead } from '../../server/src/model/masthead';
import { sessionAt } from '../../server/src/model/masthead/session';
import { Source } from '../../server/src/text/source';
import { LANGUAGES, type Language } from '../../server/src/vocabulary/language';
import { vocabularyOf } from '../../server/src/vocabulary/vocabulary';
import { foundIn, mastheadOf, valuesOf } from './masthead-reading';

const sessions: readonly (readonly [Language, string, number, string?])[] = [
  ['en', 'First session', 1],
  ['en', 'Twelfth special session', 12],
  ['en', 'Eleventh emergency special session', 11],
  ['en', 'Fortieth session', 40],
  ['en', 'EIGHTY-FIRST SESSION', 81],
  ['en', 'Resumed one hundred and ninety-ninth session', 199],
  ['en', '2026 session', 2026],
  ['en', '58th session', 58],
  ['en', 'XVIII session', 18],
  ['en', 'Sixty-first session Third Committee', 61, ' Third Committee'],
  ['fr', 'Vingt et unième session', 21],
  ['fr', 'Soixante-quatorzième session', 74],
  ['fr', 'Quatre-vingtième session', 80],
  ['fr', 'Quatre-vingt-onzième session', 91],
  ['fr', 'Session de 2026', 2026],
  ['fr', 'Dixième session extraordinaire d’urgence', 10],
  ['es', 'Septuagésimo cuarto período de sesiones', 74],
  ['es', 'Vigésimo primer período extraordinario de sesiones', 21],
  ['es', 'Octogésimo período de sesiones', 80],
  ['es', '47º período de sesiones', 47],
  ['es', 'Período de sesiones de 2026', 2026],
  ['ru', 'Семьдесят четвертая сессия', 74],
  ['ru', 'Сорок третья сессия', 43],
  ['ru', 'Восьмидесятая сессия', 80],
  ['ru', 'Десятая чрезвычайная специальная сессия', 10],
  ['ru', 'Сессия 2026 года', 2026],
  ['ar', 'الدورة الرابعة والسبعون', 74],
  ['ar', 'الدورة الثانية عشرة', 12],
  ['ar', 'الدورة الثمانون', 80],
  ['ar', 'الدورة الاستثنائية الطارئة العاشرة', 10],
  ['ar', 'دورة عام 2026', 2026],
  ['zh', '第七十四届会议', 74],
  ['zh', '第八十届会议', 80],
  ['zh', '第十届紧急特别会议', 10],
  ['zh', '第一百零一届会议', 101],
  ['zh', '2026年届会', 2026],
];

const noSessions: readonly (readonly [Language, string])[] = [
  ['en', 'The session'],
  ['en', 'Report on its seventy-second session'],
  ['en', 'Sixty-first lantern'],
  ['fr', 'Point 3'],
  ['zh', '大会'],
];

/** Number lines above `The General Assembly,`, with the number and title that they hold. */
const numbers: readonly (readonly [string, string | undefined, string | undefined])[] = [
  ['81/207. Lamp oil', '81/207', 'Lamp oil'],
  ['2026/13. 2030 programme of lamps', '2026/13', '2030 programme of lamps'],
  ['ES-11/9. Lamp oil', 'ES-11/9', 'Lamp oil'],
  ['55/33 S. Lamp oil', '55/33 S', 'Lamp oil'],
  ['55/33B. Lamp oil', '55/33B', 'Lamp oil'],
  ['55/33 A-C. Lamp oil', '55/33 A-C', 'Lamp oil'],
  ['2832 (XXVI). Declaration on lamps', '2832 (XXVI)', 'Declaration on lamps'],
  ['60/… Lamp oil', undefined, 'Lamp oil'],
  ['81/207.\n\nLamp oil', '81/207', 'Lamp oil'],
];

/** Lines as a page carries them, with the job number that they tell. */
const jobNumbers: readonly (readonly [string, string | undefined])[] = [
  ['06-57590', '06-57590'],
  ['2 06-57590', '06-57590'],
  ['06-57590 (E)    191006', '06-57590'],
  ['2/7                                              26-19884', '26-19884'],
  ['GE.26-04567  (E)', 'GE.26-04567'],
  ['*1817962*', '18-17962'],
  ['1817962 (E)', '18-17962'],
  ['*2619884*\n\n26-19884 (E)', '26-19884'],
  ['Telephone 26-19884', undefined],
  ['2026', undefined],
  ['12-05-2026', undefined],
];

const sponsorLines: readonly (readonly [string, readonly string[], string])[] = [
  ['Angola: draft resolution', ['Angola'], 'draft resolution'],
  ['Angola,* Benin¹ and Cuba[^2] :* draft resolution', ['Angola', 'Benin', 'Cuba'], 'draft resolution'],
  ['Nigeria,* and Thailand: draft decision', ['Nigeria', 'Thailand'], 'draft decision'],
  [
    'Chad and Fiji, on behalf of the States that are members of the Group of 77 and China: draft resolution',
    ['Chad', 'Fiji, on behalf of the States that are members of the Group of 77 and China'],
    'draft resolution',
  ],
  [
    'Bénin, Trinité-et-Tobago et Yémen : projet de résolution',
    ['Bénin', 'Trinité-et-Tobago', 'Yémen'],
    'projet de résolution',
  ],
  [
    'Chile, Trinidad y Tabago y Perú: proyecto de resolución',
    ['Chile', 'Trinidad y Tabago', 'Perú'],
    'proyecto de resolución',
  ],
  [
    'Ангола, Босния и Герцеговина и Куба: проект резолюции',
    ['Ангола', 'Босния и Герцеговина', 'Куба'],
    'проект резолюции',
  ],
  [
    'أنغولا، البوسنة والهرسك، بنن وكوبا: مشروع قرار',
    ['أنغولا', 'البوسنة والهرسك', 'بنن', 'كوبا'],
    'مشروع قرار',
  ],
  [
    '埃及、刚果民主共和国、特立尼达和多巴哥和古巴：决议草案',
    ['埃及', '刚果民主共和国', '特立尼达和多巴哥', '古巴'],
    '决议草案',
  ],
];

const formulas: { readonly [L in Language]: string } = {
  en: 'The General Assembly,',
  fr: 'L’Assemblée générale,',
  es: 'La Asamblea General,',
  ru: 'Генеральная Ассамблея,',
  ar: 'إن الجمعية العامة،',
  zh: '大会，',
};

describe('sessions', () => {
  for (const [language, text, number, rest] of sessions)
    it(`${language}: ${text}`, () => {
      const found = sessionAt(text, 0, vocabularyOf(language));
      assert.deepEqual([found?.number, text.slice(found?.end)], [number, rest ?? '']);
    });

  for (const [language, text] of noSessions)
    it(`none in ${language}: ${text}`, () => assert.equal(sessionAt(text, 0, vocabularyOf(language)), null));
});

describe('numbers and titles', () => {
  for (const [line, number, title] of numbers)
    it(JSON.stringify(line), () => {
      const values = valuesOf(mastheadOf(`Distr.: General\n\n${line}\n\nThe General Assembly,\n`));
      assert.deepEqual([values.number, values.title], [number, title]);
    });
});

describe('job numbers', () => {
  for (const [lines, number] of jobNumbers)
    it(JSON.stringify(lines), () =>
      assert.equal(
        valuesOf(mastheadOf(`The General Assembly,\n\nRecalling lamps,\n${lines}\n`)).jobNumber,
        number,
      ),
    );
});

describe('sponsor lines', () => {
  for (const [line, sponsors, submission] of sponsorLines)
    it(line, () => {
      const text = LANGUAGES.map((language) => `${line}\n\n${formulas[language]}\n`).find((candidate) => {
        const values = valuesOf(mastheadOf(candidate));
        return values.sponsors !== undefined;
      });
      const masthead = mastheadOf(text!);
      assert.deepEqual(
        masthead.sponsors.map(({ value }) => value),
        sponsors,
      );
      assert.equal(masthead.submission?.value, submission);
      for (const { value, span } of masthead.sponsors) assert.equal(text!.slice(span.start, span.end), value);
    });
});

describe('any text as a masthead', () => {
  const words = LANGUAGES.flatMap((language) => {
    const { masthead, organs, committees, months, modelUn } = vocabularyOf(language);
    return [
      organs[0]!.name,
      committees[2]!.names[0]!,
      `${masthead.agendaItem[0]} 9 (b) ${masthead.ofTheAgenda[0] ?? ''}`,
      masthead.session[0]!,
      masthead.adoptedBy[0] ?? masthead.adoption[0]!,
      `: ${masthead.submissions[0]}`,
      `${masthead.meeting[0]} 9`,
      `9 ${months[4]![0]} 2026`,
      `${modelUn.sponsors[0]}: `,
    ];
  });
  const part = fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom(
      '\n',
      '\n\n',
      '   ',
      'A/RES/81/9',
      '81/9. ',
      '[',
      ']',
      '*',
      '[^1]',
      '____________',
      '\f',
      '26-12345',
    ),
    fc.constantFrom(
      'Distr.: ',
      'Original: ',
      'United Nations',
      'Angola, ',
      ' and ',
      '·',
      ':',
      '(',
      'twenty-',
      '\r\n',
      '\r',
    ),
    fc.string({ maxLength: 5 }),
  );

  it('gives values that are not empty, in places within the text', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), fc.constantFrom(...LANGUAGES), (parts, language) => {
        const text = parts.join('');
        const masthead = readMasthead(new Source(text), 0, text.length, language, {
          start: 0,
          end: text.length,
        });
        for (const [field, { value, span }] of foundIn(masthead)) {
          assert.notEqual(value, '', field);
          assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length, field);
        }
      }),
      { numRuns: 400 },
    );
  });

  /** Texts that have no formula, so that all of them is looked at; each is `size` units long. */
  const shapes: readonly (readonly [string, (size: number) => string])[] = [
    ['blanks', (size) => ' '.repeat(size)],
    ['line ends', (size) => '\n'.repeat(size)],
    ['states on one line', (size) => 'Angola, '.repeat(size / 8)],
    ['states on lines', (size) => 'Angola,\n'.repeat(size / 8)],
    ['conjunctions', (size) => `${'a and '.repeat(size / 6)}: draft resolution`],
    ['columns', (size) => 'a    b\n'.repeat(size / 7)],
    ['meetings', (size) => '3rd meetin\n'.repeat(size / 11)],
    ['markers', (size) => `81/9. ${'a[^1] '.repeat(size / 6)}`],
    ['brackets', (size) => '[('.repeat(size / 2)],
    ['stars', (size) => '*'.repeat(size)],
  ];
  for (const [name, shape] of shapes)
    it(`takes no more than linear time on ${name}`, () => {
      const time = (size: number) => {
        const source = new Source(shape(size));
        let best = Number.POSITIVE_INFINITY;
        for (let run = 0; run < 3; run++) {
          const begin = performance.now();
          readMasthead(source, 0, source.text.length, 'en', { start: 0, end: source.text.length });
          best = Math.min(best, performance.now() - begin);
        }
        return best;
      };
      time(50_000);
      const small = time(200_000);
      assert.ok(time(800_000) <= 8 * small + 20, `${name}: more than 4 times the time for 4 times the text`);
    });
});
