import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { dateAt, parseDate } from '../../server/src/model/dates';
import { LANGUAGES, type Language } from '../../server/src/vocabulary/language';
import { vocabularyOf } from '../../server/src/vocabulary/vocabulary';

/** Language, text with the date in ⟦ ⟧, first day, last day where the text names several. */
const dates: readonly (readonly [Language, string, string, string?])[] = [
  ['en', 'adopted on ⟦19 October 2006⟧.', '2006-10-19'],
  ['en', '⟦July 20, 2018⟧', '2018-07-20'],
  ['en', 'the ⟦1st of May 2020⟧', '2020-05-01'],
  ['en', 'on⟦27 June 2023⟧', '2023-06-27'],
  ['en', '⟦3 Sept. 1999⟧', '1999-09-03'],
  ['en', 'from ⟦31 October–12 November 2021⟧', '2021-10-31', '2021-11-12'],
  ['en', '⟦6-12 June 2020⟧', '2020-06-06', '2020-06-12'],
  ['en', '30 February 2019, then ⟦1 March 2019⟧', '2019-03-01'],
  ['en', '⟦29 February 2000⟧', '2000-02-29'],
  ['fr', 'le ⟦1er décembre 2019⟧', '2019-12-01'],
  ['fr', 'du 6 au ⟦12 août 2020⟧', '2020-08-12'],
  ['es', 'el ⟦18 de diciembre de 2019⟧', '2019-12-18'],
  ['es', '⟦1º de enero del 2000⟧', '2000-01-01'],
  ['ru', 'от ⟦12 декабря 2019 года⟧ о маяках', '2019-12-12'],
  ['ru', '⟦3 мая 2021 г.⟧', '2021-05-03'],
  ['ar', 'المؤرخ ⟦12 كانون الأول/ديسمبر 2019⟧ بشأن', '2019-12-12'],
  ['ar', '⟦7 تشرين الثاني / نوفمبر 2022⟧', '2022-11-07'],
  ['ar', '⟦٣٠ حزيران/يونيه ٢٠٢١⟧', '2021-06-30'],
  ['ar', '⟦5 آب 2020⟧', '2020-08-05'],
  ['zh', '大会⟦2019年12月12日⟧第', '2019-12-12'],
  ['zh', '⟦二〇〇六年十月十九日⟧', '2006-10-19'],
  ['zh', '⟦2021年10月31日至11月12日⟧', '2021-10-31', '2021-11-12'],
  ['zh', '⟦2020年6月6日至12日⟧', '2020-06-06', '2020-06-12'],
];

const none: readonly (readonly [Language, string])[] = [
  ['en', 'in October 2006'],
  ['en', '31 June 2006'],
  ['en', '29 February 1900'],
  ['en', '1 December 20191'],
  ['en', 'A/61/12 May 2006'],
  ['en', '19 octobre 2006'],
  ['zh', '2019年13月12日'],
  ['ar', 'عام 2022'],
];

describe('dates', () => {
  for (const [language, marked, iso, last] of dates)
    it(`${language}: ${marked}`, () => {
      const start = marked.indexOf('⟦');
      const end = marked.indexOf('⟧') - 1;
      const text = marked.replace(/[⟦⟧]/g, '');
      const found = { iso, last: last ?? null, start, end };
      assert.deepEqual(parseDate(text, language), found);
      assert.deepEqual(dateAt(text, language, start), found);
      assert.equal(dateAt(text, language, end), null);
      assert.equal(parseDate(text, language, end - 2), null);
    });

  for (const [language, text] of none)
    it(`none in ${language}: ${text}`, () => assert.equal(parseDate(text, language), null));

  for (const language of LANGUAGES)
    it(`every name of every month is known in ${language}`, () => {
      vocabularyOf(language).months.forEach((names, month) => {
        for (const name of names) {
          const text = language === 'zh' ? `2026年${name}9日` : `9 ${name} 2026`;
          assert.equal(parseDate(text, language)?.iso, `2026-${String(month + 1).padStart(2, '0')}-09`, name);
        }
      });
    });

  it('takes any text and gives places within it', () => {
    const part = fc.oneof(
      fc.constantFrom('9', '31', '2020', ' ', 'May', '年', '月', '日', '–', 'de ', '/', 'أيار', '十'),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(part), fc.constantFrom(...LANGUAGES), fc.nat(20), (parts, language, from) => {
        const text = parts.join('');
        const found = parseDate(text, language, from);
        if (!found) return;
        assert.ok(from <= found.start && found.start < found.end && found.end <= text.length);
        assert.match(found.iso, /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);
      }),
    );
  });
});
