/** Nouns that names of instruments begin with and that are feminine; what is not among them is masculine. */
const FEMININE = /^(?:ال)?(?:اتفاقية|معاهدة|خطة|مدونة|مبادئ|قواعد|خطوط|استراتيجية|توصية)$/;

/** Nouns that stand with an article before what the instrument is about, and without one before its year. */
const DATED = /^(?:ال)?(?:اتفاقية|معاهدة|اتفاق|بروتوكول|إعلان)$/;

/** What joins the noun to the matter: `on`, and adjectives whose preposition is one word with what follows. */
const ON = 'بشأن ';
const JOINED = /^(?:بشأن |(?:المتعلقة|المتعلق|الخاصة|الخاص) ب)/;

/**
 * The ways in which texts write an Arabic name of an instrument, the name itself first. Translations differ in what joins
 * the noun to the matter (`إعلان بشأن السلام`, `الإعلان المتعلق بالسلام`), in whether a noun that governs the matter has an
 * article instead (`اتفاقية حفظ الشعاب`, `الاتفاقية المتعلقة بحفظ الشعاب`), and in the year that stands between the two
 * (`اتفاقية عام 1951 الخاصة بالشعاب`, `اتفاقية عام 1951 لحفظ الشعاب`).
 * @param date ISO date of the instrument; null where it has none
 */
export function arabicNames(name: string, date: string | null): string[] {
  const blank = name.indexOf(' ');
  const noun = name.slice(0, blank);
  // What stands in braces is left as it is, for braces do not nest.
  if (blank < 0 || noun.includes('{')) return [name];
  const names = [name];
  const bare = noun.replace(/^ال/, '');
  const rest = name.slice(blank + 1);
  const joined = joinedMatter(rest);
  const year = date === null || /\d{4}/.test(name) ? null : `عام ${date.slice(0, 4)}`;
  if (joined !== null) {
    const matters = matterJoined(joined, noun);
    for (const matter of matters) names.push(`{|ال}${bare} ${matter}`);
    if (year !== null && DATED.test(noun))
      for (const matter of matters) names.push(`${bare} ${year} ${matter}`);
  } else if (DATED.test(noun) && noun === bare) {
    for (const matter of matterJoined(rest, noun)) names.push(`ال${noun} ${matter}`);
    if (year !== null)
      for (const matter of [...matterJoined(rest, noun), behindFor(rest)])
        names.push(`${noun} ${year} ${matter}`);
  }
  const inner = joined === null ? name.search(/ (?:بشأن |(?:المتعلقة|المتعلق|الخاصة|الخاص) ب)/) : -1;
  if (inner > 0 && isOutsideBraces(name, inner)) {
    const matter = joinedMatter(name.slice(inner + 1))!;
    for (const one of matterJoined(matter, noun)) names.push(`${name.slice(0, inner)} ${one}`);
  }
  return names;
}

/** What the name is about, where a word joins it to the noun; null where none does. */
function joinedMatter(rest: string): string | null {
  const join = JOINED.exec(rest)?.[0];
  return join === undefined ? null : rest.slice(join.length);
}

function matterJoined(matter: string, noun: string): string[] {
  const ending = FEMININE.test(noun) ? 'ة' : '';
  return [`${ON}${matter}`, `المتعلق${ending} ب${matter}`, `الخاص${ending} ب${matter}`];
}

/** Behind the preposition li- an article loses its first letter. */
function behindFor(matter: string): string {
  return matter.startsWith('ال') ? `لل${matter.slice(2)}` : `ل${matter}`;
}

function isOutsideBraces(name: string, at: number): boolean {
  return name.lastIndexOf('{', at) <= name.lastIndexOf('}', at);
}
