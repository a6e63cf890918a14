import { isWordAt } from '../citations/characters';
import type { Prose } from '../model/prose';
import type { Resolution } from '../model/resolution';
import { type Span, touches } from '../text/span';

/** A short name that a text gives in brackets behind the long one: `(hereinafter “the Platform”)`. */
export interface IntroducedName {
  /** Without its article. */
  readonly name: string;
  /** Where it stands in the brackets. */
  readonly introduced: Span;
  /** Every place where it stands as a word of its own, the first included, in reading order. */
  readonly places: readonly Span[];
}

/** Brackets that hold a name in quotation marks, with a few words before it. */
const INTRODUCTION = /[(（][^()（）“”«»"„]{0,60}[“«"„]\s?([^()（）“”«»"„]{2,80})[”»"“]\s?[)）]/gu;
const ARTICLE = /^\s*(?:(?:the|le|la|les|el|los|las)\s+|l[’'])/i;

/** The introduced name that an offset touches; null where there is none. */
export function introducedNameAt(resolution: Resolution, offset: number): IntroducedName | null {
  for (const { name, introduced } of introductions(resolution)) {
    const places = placesOf(resolution, name, introduced);
    if (places.some((span) => touches(span, offset))) return { name, introduced, places };
  }
  return null;
}

/** Longer names first: `Lamp Convention` is no place of `Convention`. Of two equal ones the first counts. */
function introductions(resolution: Resolution): { name: string; introduced: Span }[] {
  const found = new Map<string, { name: string; introduced: Span }>();
  for (const prose of prosesOf(resolution))
    for (const match of prose.text.matchAll(INTRODUCTION)) {
      const inner = match[1]!;
      const article = ARTICLE.exec(inner)?.[0].length ?? 0;
      const name = inner.slice(article).trim();
      if (!/\p{Lu}|\p{Lo}/u.test(name.charAt(0)) || found.has(name)) continue;
      const start = match.index + match[0].lastIndexOf(inner) + inner.indexOf(name, article);
      found.set(name, { name, introduced: prose.span(start, start + name.length) });
    }
  return [...found.values()].sort((a, b) => b.name.length - a.name.length);
}

/** Where a name stands from its introduction on: before it the words mean something else. */
function placesOf(resolution: Resolution, name: string, introduced: Span): Span[] {
  const places: Span[] = [];
  for (const prose of prosesOf(resolution)) {
    const { text } = prose;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      const latin = name.charCodeAt(0) < 0x590;
      if (latin && ((at > 0 && isWordAt(text, at - 1)) || isWordAt(text, end))) continue;
      const span = prose.span(at, end);
      if (span.start >= introduced.start) places.push(span);
    }
  }
  return places;
}

function* prosesOf({ paragraphs, footnotes }: Resolution): Iterable<Prose> {
  for (const { prose } of paragraphs) yield prose;
  for (const { prose } of footnotes) yield prose;
}
