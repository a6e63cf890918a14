import type { MatterForms } from '../vocabulary/names.form';
import type { JoinedParticles } from '../vocabulary/writing';

/**
 * The ways in which texts write a name of an instrument where articles and prepositions are joined to the words behind them
 * (Arabic), as phrases with their alternatives in braces. Translations differ in what joins the noun to the matter
 * (`إعلان بشأن السلام`, `الإعلان المتعلق بالسلام`), in whether a noun that governs the matter has an article instead
 * (`اتفاقية حفظ الشعاب`, `الاتفاقية المتعلقة بحفظ الشعاب`), and in the year that stands between the two
 * (`اتفاقية عام 1951 الخاصة بالشعاب`, `اتفاقية عام 1951 لحفظ الشعاب`).
 * @param date ISO date of the instrument; null where it has none
 */
export function joinedNames(
  name: string,
  date: string | null,
  forms: MatterForms,
  particles: JoinedParticles,
): string[] {
  const { article } = particles;
  const blank = name.indexOf(' ');
  const noun = name.slice(0, blank);
  // What stands in braces is left as it is, for braces do not nest.
  if (blank < 0 || noun.includes('{')) return [name];
  const bare = noun.startsWith(article) ? noun.slice(article.length) : noun;
  const rest = name.slice(blank + 1);
  const isDated = date !== null && forms.dated.test(noun) && !/\d{4}/.test(name);
  const dated = isDated ? `${bare} ${forms.year} ${date.slice(0, 4)}` : null;
  const matter = joinedMatter(rest, forms);
  if (matter !== null) {
    const nouns = [bare, article + bare, ...(dated === null ? [] : [dated])];
    return [name, `{${nouns.join('|')}} ${joints(noun, forms)}${matter}`];
  }
  const names = [name];
  if (forms.dated.test(noun) && noun === bare) {
    const nouns = [article + noun, ...(dated === null ? [] : [dated])];
    names.push(`{${nouns.join('|')}} ${joints(noun, forms)}${rest}`);
    if (dated !== null) names.push(`${dated} ${behindTo(rest, particles)}`);
  }
  const inner = matterStart(name, forms);
  if (inner > 0 && isOutsideBraces(name, inner))
    names.push(`${name.slice(0, inner)}${joints(noun, forms)}${joinedMatter(name.slice(inner), forms)}`);
  return names;
}

/** Each word that joins the matter to a noun, in both genders, with all that stands between the two. */
function allJoints({ on, adjectives, feminine, by }: MatterForms): string[] {
  return [on, ...adjectives.flatMap((word) => [`${word}${feminine} ${by}`, `${word} ${by}`])];
}

/** What the name is about, where a word joins it to the noun; null where none does. */
function joinedMatter(rest: string, forms: MatterForms): string | null {
  const joint = allJoints(forms).find((one) => rest.startsWith(one));
  return joint === undefined ? null : rest.slice(joint.length);
}

/** Where the first word stands within a name that joins the matter to what is before it; -1 where none does. */
function matterStart(name: string, forms: MatterForms): number {
  const found = allJoints(forms)
    .map((one) => name.indexOf(` ${one}`))
    .filter((at) => at >= 0);
  return found.length === 0 ? -1 : Math.min(...found) + 1;
}

/** All that may join the matter to a noun, in its gender. */
function joints(noun: string, { on, adjectives, by, feminine, feminineNouns }: MatterForms): string {
  const ending = feminineNouns.test(noun) ? feminine : '';
  return `{${[on, ...adjectives.map((word) => `${word}${ending} ${by}`)].join('|')}}`;
}

/** The matter behind `for`, which changes its article. */
function behindTo(matter: string, { to, article, toThe }: JoinedParticles): string {
  return matter.startsWith(article) ? toThe + matter.slice(article.length) : to + matter;
}

function isOutsideBraces(name: string, at: number): boolean {
  return name.lastIndexOf('{', at) <= name.lastIndexOf('}', at);
}
