import { FREQUENT_WORDS } from '../vocabulary/frequent-words';
import { LANGUAGES, type Language } from '../vocabulary/language';
import { formulaAt } from './formula';

/** How much of a text is looked at, in UTF-16 units. */
const SAMPLE = 16_000;

/** How many lines are searched for a formula: mastheads are shorter, even torn ones. */
const LINES = 300;

/** A text in another script keeps an English masthead and symbols; from this share of letters on the script decides. */
const SHARE = 0.15;

/**
 * The language that a text is written in. The formula of an organ decides where there is one; else the script, and among
 * languages in Latin letters their most frequent words. English where nothing tells.
 */
export function detectLanguage(text: string): Language {
  return languageOfFormula(text) ?? languageOfScript(text) ?? languageOfWords(text);
}

function languageOfFormula(text: string): Language | null {
  let start = 0;
  for (let line = 0; line < LINES && start < text.length; line++) {
    let end = start;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
    const formula = end - start <= SAMPLE ? formulaAt(text.slice(start, end)) : null;
    if (formula?.comma) return formula.language;
    start = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  return null;
}

function languageOfScript(text: string): Language | null {
  let latin = 0;
  let cyrillic = 0;
  let arabic = 0;
  let han = 0;
  const end = Math.min(text.length, SAMPLE);
  for (let i = 0; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c < 0x41) continue;
    if ((c | 0x20) <= 0x7a && (c | 0x20) >= 0x61) latin++;
    else if (c >= 0xc0 && c <= 0x24f) latin++;
    else if (c >= 0x400 && c <= 0x4ff) cyrillic++;
    else if ((c >= 0x620 && c <= 0x64a) || (c >= 0xfb50 && c <= 0xfefc)) arabic++;
    else if (c >= 0x3400 && c <= 0x9fff) han++;
  }
  // A Chinese character says as much as a syllable or two.
  const counts: readonly (readonly [Language, number])[] = [
    ['ru', cyrillic],
    ['ar', arabic],
    ['zh', 2 * han],
  ];
  const [language, most] = counts.reduce((a, b) => (b[1] > a[1] ? b : a));
  return most > SHARE * (latin + cyrillic + arabic + 2 * han) ? language : null;
}

function languageOfWords(text: string): Language {
  const counts = new Map<Language, number>(LANGUAGES.map((language) => [language, 0]));
  for (const [word] of text
    .slice(0, SAMPLE)
    .toLowerCase()
    .matchAll(/\p{L}{1,40}/gu)) {
    const language = Object.hasOwn(FREQUENT_WORDS, word) ? FREQUENT_WORDS[word] : undefined;
    if (language) counts.set(language, counts.get(language)! + 1);
  }
  let best: Language = 'en';
  for (const [language, count] of counts) if (count > counts.get(best)!) best = language;
  return best;
}
