/** Nouns that names of instruments begin with and that are feminine; what is not among them is masculine. */
const FEMININE = /^(?:ال)?(?:اتفاقية|معاهدة|خطة|مدونة|مبادئ|قواعد|خطوط|استراتيجية|توصية)$/;

/** Nouns that stand with an article before what the instrument is about, and without one before its year. */
const DATED = /^(?:ال)?(?:اتفاقية|معاهدة|اتفاق|بروتوكول|إعلان)$/;

/** What joins the noun to the matter: `on`, and adjectives whose preposition is one word with what follows. */
const ON = 'بشأن ';
const JOINED = /^(?:بشأن |(?:المتعلقة|المتعلق|الخاصة|الخاص) ب)/;
const JOIN_WITHIN = / (?:بشأن |(?:المتعلقة|المتعلق|الخاصة|الخاص) ب)/;

/**
 * The ways in which texts write an Arabic name of an instrument, as phrases with their alternatives in braces. Translations
 * differ in what joins the noun to the matter (`إعلان بشأن السلام`, `الإعلان المتعلق بالسلام`), in whether a noun that governs
 * the matter has an article instead (`اتفاقية حفظ الشعاب`, `الاتفاقية المتعلقة بحفظ الشعاب`), and in the year that stands
 * between the two (`اتفاقية عام 1951 الخاصة بالشعاب`, `اتفاقية عام 1951 لحفظ الشعاب`).
 * @param date ISO date of the instrument; null where it has none
 */
export function arabicNames(name: string, date: string | null): string[] {
  const blank = name.indexOf(' ');
  const noun = name.slice(0, blank);
  // What stands in braces is left as it is, for braces do not nest.
  if (blank < 0 || noun.includes('{')) return [name];
  const bare = noun.replace(/^ال/, '');
  const rest = name.slice(blank + 1);
  const isDated = date !== null && DATED.test(noun) && !/\d{4}/.test(name);
  const dated = isDated ? `${bare} عام ${date.slice(0, 4)}` : null;
  const matter = joinedMatter(rest);
  if (matter !== null) {
    const nouns = [bare, `ال${bare}`, ...(dated === null ? [] : [dated])];
    return [name, `{${nouns.join('|')}} ${joins(noun)}${matter}`];
  }
  const names = [name];
  if (DATED.test(noun) && noun === bare) {
    const nouns = [`ال${noun}`, ...(dated === null ? [] : [dated])];
    names.push(`{${nouns.join('|')}} ${joins(noun)}${rest}`);
    if (dated !== null) names.push(`${dated} ${behindFor(rest)}`);
  }
  const inner = name.search(JOIN_WITHIN);
  if (inner > 0 && isOutsideBraces(name, inner))
    names.push(`${name.slice(0, inner + 1)}${joins(noun)}${joinedMatter(name.slice(inner + 1))}`);
  return names;
}

/** What the name is about, where a word joins it to the noun; null where none does. */
function joinedMatter(rest: string): string | null {
  const join = JOINED.exec(rest)?.[0];
  return join === undefined ? null : rest.slice(join.length);
}

/** All that may join the matter to a noun, in its gender. */
function joins(noun: string): string {
  const ending = FEMININE.test(noun) ? 'ة' : '';
  return `{${ON}|المتعلق${ending} ب|الخاص${ending} ب}`;
}

/** Behind the preposition li- an article loses its first letter. */
function behindFor(matter: string): string {
  return matter.startsWith('ال') ? `لل${matter.slice(2)}` : `ل${matter}`;
}

function isOutsideBraces(name: string, at: number): boolean {
  return name.lastIndexOf('{', at) <= name.lastIndexOf('}', at);
}
