import type { Language } from '../vocabulary/language';
import { vocabularyOf } from '../vocabulary/vocabulary';
import { WRITING } from '../vocabulary/writing';

/**
 * Text of a document as Markdown that shows it letter for letter. Only what Markdown would take for a sign is escaped,
 * so that the text stays readable where Markdown is shown as it is.
 */
export function escapeMarkdown(text: string): string {
  return escapeInline(text)
    .replace(/^(\s*)([-+#])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2');
}

/** The same inside a line, where no list or heading can begin. */
export function escapeInline(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~&]/g, '\\$&');
}

/** A link; the words are escaped, an address with spaces or parentheses is enclosed. */
export function markdownLink(words: string, url: string): string {
  return `[${escapeMarkdown(words)}](<${url.replace(/[<>]/g, encodeURIComponent)}>)`;
}

/** What is said at once, and what stands below the line. */
export interface HoverText {
  readonly head: readonly string[];
  readonly details: readonly string[];
}

/** A hover: the first lines, then the details below a rule. */
export function markdownOf({ head, details }: HoverText): string {
  const top = head.filter(Boolean).join('\n\n');
  const below = details.filter(Boolean).join('\n\n');
  return below === '' ? top : `${top}\n\n---\n\n${below}`;
}

/** A hover for an editor that shows no Markdown: its signs are gone, an address stands behind the words of its link. */
export function plainTextOf(markdown: string): string {
  return markdown
    .replaceAll('\n\n---\n\n', '\n\n')
    .replace(
      /\\([!-/:-@[-`{-~])|\[((?:\\.|[^\]\\])*)\]\(<([^>]*)>\)|\*{1,2}|`/g,
      (_, sign?: string, words?: string, url?: string) => {
        if (sign !== undefined) return sign;
        if (words === undefined || url === undefined) return '';
        const plain = plainTextOf(words);
        return plain === url ? url : `${plain} ${url}`;
      },
    );
}

/** `2000-11-15` as `15 November 2000`. */
export function spelledDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const name = vocabularyOf('en').months[Number(month) - 1]?.[0] ?? '';
  return `${Number(day)} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
}

/** `once`, `twice`, `3 times`. */
export function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  ru: 'Russian',
  ar: 'Arabic',
  zh: 'Chinese',
};

/**
 * A line of a text in its language. The blank behind the sign of direction lets Markdown see that bold begins there.
 */
export function lineInLanguage(line: string, language: Language): string {
  return WRITING[language].rightToLeft ? inLanguage(` ${line}`, language) : line;
}

/**
 * Words of a text, as they stand there, in a line of English. A reference ends before the mark that closes a title
 * (`同上，《补编第7号》`), which is set behind it here; Arabic words are kept apart.
 */
export function quoted(words: string, language: Language): string {
  let open = '';
  for (const sign of words) {
    if (CLOSING[sign] !== undefined) open += CLOSING[sign];
    else if (open.endsWith(sign)) open = open.slice(0, -1);
  }
  const whole = escapeInline(words + [...open].reverse().join(''));
  return /\p{Script=Arabic}/u.test(words) ? inLanguage(whole, language) : whole;
}

/** What closes the marks of a title. */
const CLOSING: Readonly<Record<string, string>> = { '《': '》', '«': '»', '“': '”' };

/** Words of a language in a line of English: what runs from right to left is kept apart, so that the signs around it stay on their sides. */
export function inLanguage(words: string, language: Language): string {
  return WRITING[language].rightToLeft && words !== '' ? `\u2067${words}\u2069` : words;
}
