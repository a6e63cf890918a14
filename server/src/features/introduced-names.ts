import { Phrases } from '../catalogue/phrases';
import { writtenForms } from '../catalogue/written-forms';
import { isWordAt } from '../citations/characters';
import type { Prose } from '../model/prose';
import type { Resolution } from '../model/resolution';
import { type Span, touches } from '../text/span';
import { INTRODUCTIONS, NAME_ARTICLE } from '../vocabulary/introductions';
import type { Language } from '../vocabulary/language';
import { WRITING } from '../vocabulary/writing';

/** A short name that a text gives in brackets behind the long one: `(hereinafter “the Platform”)`. */
export interface IntroducedName {
  /** Without its article. */
  readonly name: string;
  /** Where it stands in the brackets. */
  readonly introduced: Span;
  /** Every place where it stands as a word of its own, the first included, in reading order. */
  readonly places: readonly Span[];
}

/** The introduced name that an offset touches; null where there is none. */
export function introducedNameAt(resolution: Resolution, offset: number): IntroducedName | null {
  return (
    introducedNames(resolution).find(({ places }) => places.some((span) => touches(span, offset))) ?? null
  );
}

interface Introduction {
  readonly name: string;
  /** Whether it was given in the marks of a title, without which its words are common ones. */
  readonly marked: boolean;
  readonly introduced: Span;
  readonly places: Span[];
}

/** Of two equal names the first introduction counts; before it the words mean something else. */
function introducedNames(resolution: Resolution): Introduction[] {
  const { language } = resolution;
  const found = introductions(resolution);
  if (found.length === 0) return [];
  // Longer names go first: `Lamp Convention` is no place of `Convention`.
  const forms = new Phrases<{ of: Introduction; particle: number }>();
  for (const of of found)
    for (const { phrase, particle } of writtenForms(of.name, language))
      forms.add(phrase, { of, particle }, /^\p{Lu}/u.test(of.name));
  for (const prose of prosesOf(resolution))
    for (const { of, start, end } of formsIn(prose.text, forms, language)) {
      if (of.marked && !isMarked(prose.text, start, end)) continue;
      const span = prose.span(start, end);
      if (span.start >= of.introduced.start) of.places.push(span);
    }
  return found;
}

function isMarked(text: string, start: number, end: number): boolean {
  return text[start - 1] === '《' && text[end] === '》';
}

function introductions(resolution: Resolution): Introduction[] {
  const found = new Map<string, Introduction>();
  for (const prose of prosesOf(resolution))
    for (const pattern of INTRODUCTIONS[resolution.language])
      for (const match of prose.text.matchAll(pattern)) {
        const inner = match[1]!;
        const article = NAME_ARTICLE.exec(inner)?.[0].length ?? 0;
        const name = inner.slice(article).trim();
        if (!/\p{Lu}|\p{Lo}/u.test(name.charAt(0)) || found.has(name)) continue;
        const start = match.index + match[0].lastIndexOf(inner) + inner.indexOf(name, article);
        const end = start + name.length;
        const marked = isMarked(prose.text, start, end);
        found.set(name, { name, marked, introduced: prose.span(start, end), places: [] });
      }
  return [...found.values()];
}

function* formsIn(
  text: string,
  forms: Phrases<{ of: Introduction; particle: number }>,
  language: Language,
): Iterable<{ of: Introduction; start: number; end: number }> {
  const { spaced } = WRITING[language];
  for (let at = 0; at < text.length; ) {
    const begins = !spaced || at === 0 || !isWordAt(text, at - 1);
    const match = begins ? forms.at(text, at) : null;
    if (match !== null) yield { of: match.value.of, start: at + match.value.particle, end: match.end };
    at = match?.end ?? at + 1;
  }
}

function* prosesOf({ paragraphs, footnotes }: Resolution): Iterable<Prose> {
  for (const { prose } of paragraphs) yield prose;
  for (const { prose } of footnotes) yield prose;
}
