import type { Language } from './language';

/** What stands around a name where it is not that of the State. */
export interface Surroundings {
  /** Directly before it: the name is the end of another one. */
  readonly before: RegExp;
  /** Directly before it: a gulf, a lake, a river, a city bears the name (`Gulf of Guinea`, `lac Tchad`, `Ciudad de México`). */
  readonly places: RegExp;
  /** Directly behind it: the name is the beginning of another one. */
  readonly after: RegExp;
  /** Whether letters that stand for a name (`США`) mean the State and nothing else. */
  readonly letters: boolean;
}

/** Before: a word with a capital inside a sentence, `former`, a hyphen. Behind: `Niger Delta`, `Irlanda del Norte`. */
const LATIN: Surroundings = {
  before: /(?:(?<![.;:?!])[\s(“«]\p{Lu}[\p{L}’'-]*\s|\b(?:former|ex|antigua)[\s-]|[-‑])$/u,
  places:
    /(?<!\p{L})(?:gulf of|sea of|golfe (?:de|du)|golfo de|mer (?:de|du)|mar (?:de|del)|lac|lago|fleuve|río|ciudad de|ville de)\s$/iu,
  after: /^(?:\s\p{Lu}|\s(?:du|del)\s(?:Nord|Norte|Sud|Sur)(?!\p{L})|[-‑]\p{L})/u,
  letters: false,
};

export const SURROUNDINGS: Readonly<Record<Language, Surroundings>> = {
  en: LATIN,
  fr: LATIN,
  es: LATIN,
  ru: {
    // A noun with a capital governs the name (`Президент Украины`), an adjective is a part of it (`Новая Гвинея`); one that
    // comes before `and` goes with both (`Центральной и Южной Африки`).
    before:
      /(?:[\s(«]\p{Lu}[\p{L}-]*(?:[ая]я|[оеиы]й|[ую]ю|[ео](?:го|му)|[иы](?:м|х|ми)|[оеиы]е)\s|(?<!\p{L})(?:Западн|Восточн|Центральн|Северн)\p{L}{2,3}(?:,|\sи)\s|бывш\p{L}{2,3}\s|[-‑])$/u,
    places: /(?<!\p{L})(?:озер|залив|рек|бассейн|дельт|город)\p{L}{0,3}\s$/iu,
    after: /^[-‑]\p{L}/u,
    letters: true,
  },
  ar: {
    before: /[-‑]$/u,
    places: /(?<!\p{L})و?(?:[بل]|لل|ال)?(?:خليج|بحيرة|نهر|بحر|حوض|وادي|دلتا|مدينة)\s$/u,
    // `Arab`, `Northern`, `former`, and what tells a capital from its State (`الجزائر العاصمة`).
    after: /^(?:\s(?:العربي|الشمالية|السابقة|العاصمة|سيتي)(?!\p{L})|[-‑]\p{L})/u,
    letters: false,
  },
  zh: {
    before: /[-‑前]$/u,
    places: /^$/u,
    after: /^(?:[-‑]\p{L}|河|湖|湾|海|半岛|语|文|家)/u,
    letters: false,
  },
};

/** What tells of a name that is also a word, or the name of a city, whether it is the State's. */
export interface DoubtfulName {
  /** One of these stands directly before the State, unless another State is named there. */
  readonly governedBy?: RegExp;
  /** Directly before the name where it is something else. */
  readonly notBehind?: RegExp;
  /** Directly behind the name where it is something else. */
  readonly notBefore?: RegExp;
  /** On both sides of the name where it is something else. */
  readonly notBetween?: { readonly left: RegExp; readonly right: RegExp };
}

/** What an Arabic text puts before a State and not before an adjective: prepositions, `Government`, `people`, `north`. */
const GOVERNS =
  /(?:^|[،؛:|(«”]\s?|(?<!\p{L})[وف]?(?:في|من|إلى|على|عن|بين|أن|لدى|تجاه|بشأن|[بل]?حكومة|[بل]?دولة|[بل]?جمهورية|[بل]?شعب|[بل]?شمال|[بل]?جنوب|[بل]?وسط|[بل]?سلطات|[بل]?رئيس)\s)$/u;

/** By the name as the catalogue has it. */
export const DOUBTFUL_NAMES: Readonly<Partial<Record<Language, Readonly<Record<string, DoubtfulName>>>>> = {
  ar: {
    // `financial`
    مالي: { governedBy: GOVERNS },
    // `the two seas`
    البحرين: { notBefore: /^\sال/u },
    // Amman
    عمان: { notBehind: /(?:إعلان|مدينة)\s$/u, notBefore: /^[\s،(]{1,3}الأردن/u },
  },
  // `that`, with a capital at the beginning of a sentence only
  ru: { Того: { notBetween: { left: /(?:^|[.!?:]\s)$/u, right: /^\s\p{Ll}/u } } },
};
