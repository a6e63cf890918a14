import { strict as assert } from 'node:assert';
import { joinedNames } from '../../server/src/citations/joined-names';
import { NAME_FORMS } from '../../server/src/vocabulary/names';
import { WRITING } from '../../server/src/vocabulary/writing';
import { cited, printed } from './cited';

function arabicNames(name: string, date: string | null): string[] {
  return joinedNames(name, date, NAME_FORMS.ar.matter!, WRITING.ar.joined!);
}

/** Names in the forms of running text: what joins the noun to the matter differs, and the year stands between the two. */
const NAMES: [string, string[]][] = [
  ['الإعلان المتعلق بالحق في السلام', ['instrument peace-right']],
  ['وبإعلان بشأن الحق في السلام', ['instrument peace-right']],
  ['الإعلان الخاص بالحق في السلام', ['instrument peace-right']],
  ['اتفاقية خفض حالات انعدام الجنسية', ['treaty statelessness']],
  ['لاتفاقية عام 1961 المتعلقة بخفض حالات انعدام الجنسية', ['treaty statelessness']],
  [
    'اتفاقية عام 1951 المتعلقة بمركز اللاجئين وبروتوكول عام 1967 الملحق بها',
    ['treaty refugees', 'treaty refugees-protocol'],
  ],
  [
    'واتفاقية عام 1988 لقمع الأعمال غير المشروعة الموجهة ضد سلامة الملاحة البحرية وبروتوكول عام 1988 لقمع الأعمال غير المشروعة الموجهة ضد سلامة المنصات الثابتة القائمة في الجرف القاري',
    ['treaty sua', 'treaty sua-platforms'],
  ],
  [
    'اتفاقية عام 1949 للسير على الطرق واتفاقية عام 1968 للسير على الطرق',
    ['treaty road-traffic-1949', 'treaty road-traffic-1968'],
  ],
  [
    'اتفاق عام 1995 لتنفيذ ما تتضمنه اتفاقية الأمم المتحدة لقانون البحار المؤرخة 10 كانون الأول/ ديسمبر 1982 من أحكام بشأن حفظ وإدارة الأرصدة السمكية المتداخلة المناطق والأرصدة السمكية الكثيرة الارتحال',
    ['treaty fish-stocks'],
  ],
  [
    'بالبروتوكول الإضافي الملحق باتفاقيات جنيف المؤرخة 12 آب/أغسطس 1949 والمتعلق بحماية ضحايا النزاعات المسلحة الدولية',
    ['treaty protocol-i'],
  ],
  ['مدونة السلوك بشأن الصيد الرشيد', ['instrument fisheries-code']],
  ['للاتفاقية المشتركة بشأن سلامة تصريف الوقود المستهلك وسلامة تصريف النفايات المشعة', ['treaty spent-fuel']],
  [
    'الإعلان السياسي لاجتماع الجمعية العامة الرفيع المستوى الثالث المعني بالوقاية من الأمراض غير المعدية ومكافحتها',
    ['instrument ncd-2018'],
  ],
  ['اتفاقية حظر أسوأ أشكال عمل الأطفال لعام 1999 (رقم 182)', ['treaty ilo-182']],
  ['الميثاق الأولمبي والميثاق', ['instrument olympic-charter', 'charter charter']],
  // The words of a protocol or of what followed hold the name of another instrument, which is not cited by itself.
  ['بروتوكول ناغويا - كوالالمبور التكميلي', ['treaty nagoya-kuala-lumpur']],
  [
    'البروتوكول الملحق بالميثاق الأفريقي لحقوق الإنسان والشعوب بشأن حقوق كبار السن في أفريقيا',
    ['treaty older-persons-africa'],
  ],
  ['تعديل كيغالي لبروتوكول مونتريال بشأن المواد المستنفدة لطبقة الأوزون', ['treaty kigali-amendment']],
  // Behind the preposition li- the article of any of the forms loses its first letter.
  ['للخطوط التوجيهية الطوعية بشأن وسم معدات الصيد', ['instrument fishing-gear']],
  [
    'إعلان كيوتو بشأن النهوض بمنع الجريمة والعدالة الجنائية وسيادة القانون: نحو تحقيق خطة التنمية المستدامة لعام 2030، الذي اعتمده المؤتمر',
    ['instrument kyoto-crime'],
  ],
  // A part that a pronoun gives to what was named before is none of what follows.
  ['القرار 55/25 الذي يتضمن مرفقه معاهدة تجارة الأسلحة', ['resolution A/RES/55/25', 'treaty att']],
  ['مرفق معاهدة تجارة الأسلحة', ['treaty att (مرفق)']],
  // The year of another one makes another name.
  ['اتفاقية عام 1950 المتعلقة بخفض حالات انعدام الجنسية', []],
];

describe('instruments by their Arabic names', () => {
  for (const [text, expected] of NAMES)
    it(text.slice(0, 80), () => assert.deepEqual(cited(text, 'ar'), expected));

  it('hold the year and what joins it', () =>
    assert.deepEqual(printed('الأطراف في اتفاقية عام 1961 المتعلقة بخفض حالات انعدام الجنسية،', 'ar'), [
      'اتفاقية عام 1961 المتعلقة بخفض حالات انعدام الجنسية',
    ]));
});

/** Generic names, and nouns that tell of a doing or go on with another name. */
const GENERIC: [string, string[]][] = [
  [
    'اتفاق باريس، وما تم الاتفاق عليه، والنتائج التي جرى الاتفاق عليها، والاتفاق عليها، وتنفيذ الاتفاق',
    ['treaty paris-agreement', 'treaty paris-agreement'],
  ],
  ['إعلان الحق في التنمية، والإعلان الذي أصدرته رابطة المنارات', ['instrument development-right']],
  ['إعلان الحق في التنمية، وأحكام الإعلان', ['instrument development-right', 'instrument development-right']],
  ['خطة العمل الدولية لإدارة طاقات الصيد، وخطة العمل للفترة 2027-2029', ['instrument ipoa-capacity']],
  ['خطة العمل الدولية لإدارة طاقات الصيد، وخطة العمل على نطاق المنظومة', ['instrument ipoa-capacity']],
  [
    'خطة التنمية المستدامة لعام 2030، والتزامها بتنفيذ هذه الخطة',
    ['instrument agenda-2030', 'instrument agenda-2030'],
  ],
  // A plan that nobody knows may be what is meant from then on.
  ['خطة التنمية المستدامة لعام 2030، وخطة العمل للفترة 2027-2029، وتنفيذ الخطة', ['instrument agenda-2030']],
  [
    'مدونة السلوك المتعلقة بالصيد الرشيد، والمادة 5 من المدونة، والمدونة العالمية لمصايد المنارات',
    ['instrument fisheries-code', 'instrument fisheries-code (المادة 5)'],
  ],
  // An adjective agrees with its noun; another noun does not.
  [
    'اتفاق باريس، وما يسند الاتفاق المسؤولية عنه، والاتفاق المتبادل، وتنفيذ الاتفاق',
    ['treaty paris-agreement', 'treaty paris-agreement'],
  ],
  [
    'استراتيجية الأمم المتحدة العالمية لمكافحة الإرهاب، وتنفيذ الاستراتيجية، والأهداف الاستراتيجية، وخططها الاستراتيجية، والأسلحة غير الاستراتيجية، والمشورة المحددة والاستراتيجية، وتنفيذ الدول الأعضاء للاستراتيجية، وركائز الاستراتيجية الأربع، والتعريف بالاستراتيجية على نطاق أوسع',
    [
      'instrument counter-terrorism-strategy',
      'instrument counter-terrorism-strategy',
      'instrument counter-terrorism-strategy',
      'instrument counter-terrorism-strategy',
      'instrument counter-terrorism-strategy',
    ],
  ],
  [
    'استراتيجية الأمم المتحدة العالمية لمكافحة الإرهاب، والاستراتيجية الوطنية، وتنفيذ الاستراتيجية',
    ['instrument counter-terrorism-strategy'],
  ],
  // Of two things in one neither is called by its generic name alone.
  [
    'استراتيجية الأمم المتحدة العالمية لمكافحة الإرهاب، واستراتيجية وخطة عمل الأمم المتحدة بشأن خطاب الكراهية، وتنفيذ الاستراتيجية',
    [
      'instrument counter-terrorism-strategy',
      'instrument hate-speech',
      'instrument counter-terrorism-strategy',
    ],
  ],
];

describe('generic names in Arabic', () => {
  for (const [text, expected] of GENERIC)
    it(text.slice(0, 80), () => assert.deepEqual(cited(text, 'ar'), expected));
});

describe('arabicNames', () => {
  it('gives an article to a noun that no longer governs what follows it, and adjectives its gender', () =>
    assert.deepEqual(arabicNames('اتفاقية حفظ المنارات', '1987-03-02'), [
      'اتفاقية حفظ المنارات',
      '{الاتفاقية|اتفاقية عام 1987} {بشأن |المتعلقة ب|الخاصة ب}حفظ المنارات',
      'اتفاقية عام 1987 لحفظ المنارات',
    ]));

  it('leaves the first letter of an article out behind the preposition', () =>
    assert.ok(
      arabicNames('اتفاقية السير في الضباب', '1987-03-02').includes('اتفاقية عام 1987 للسير في الضباب'),
    ));

  it('exchanges what joins the matter to the noun, or to a longer beginning', () => {
    assert.deepEqual(arabicNames('الإعلان المتعلق بالمنارات', '1987-03-02'), [
      'الإعلان المتعلق بالمنارات',
      '{إعلان|الإعلان|إعلان عام 1987} {بشأن |المتعلق ب|الخاص ب}المنارات',
    ]);
    assert.deepEqual(arabicNames('إعلان الأمم المتحدة بشأن المنارات', null), [
      'إعلان الأمم المتحدة بشأن المنارات',
      '{الإعلان} {بشأن |المتعلق ب|الخاص ب}الأمم المتحدة بشأن المنارات',
      'إعلان الأمم المتحدة {بشأن |المتعلق ب|الخاص ب}المنارات',
    ]);
  });

  it('says no year twice and keeps alternatives as they are', () => {
    assert.deepEqual(arabicNames('الإعلان المتعلق بمنارات عام 1990', '1990-01-01'), [
      'الإعلان المتعلق بمنارات عام 1990',
      '{إعلان|الإعلان} {بشأن |المتعلق ب|الخاص ب}منارات عام 1990',
    ]);
    assert.deepEqual(arabicNames('{اتفاقية|اتفاق} المنارات', null), ['{اتفاقية|اتفاق} المنارات']);
    assert.deepEqual(arabicNames('التزام', null), ['التزام']);
  });
});
