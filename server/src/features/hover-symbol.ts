import { addressOf } from '../citations/address';
import { type ExplainedPart, explainSymbol } from '../citations/explain';
import type { Language } from '../vocabulary/language';
import { escapeMarkdown, type HoverText, markdownLink } from './hover-markdown';

/**
 * A document symbol part by part. `words` are those of the text, additions included (`E/CN.4/2006/62 and Add.1–3`).
 * Null where they begin with no symbol.
 */
export function hoverOfSymbol(words: string, language: Language): HoverText | null {
  const symbols = explainSymbol(words);
  const first = symbols[0];
  if (first === undefined) return null;
  const issuers = symbols.map(({ parts }) => withArticle(issuerOf(parts)));
  const url = addressOf(symbols.map(({ symbol }) => symbol).join('-'), language);
  return {
    head: [`**${escapeMarkdown(words)}** · ${kindOf(first.parts)} of ${[...new Set(issuers)].join(' and ')}`],
    details: [
      ...symbols.map(({ symbol, parts }) => {
        const list = parts.map(({ part, meaning }) => `- \`${part}\`: ${escapeMarkdown(meaning)}`).join('\n');
        return symbols.length > 1 ? `${escapeMarkdown(symbol)}\n\n${list}` : list;
      }),
      url === null ? '' : markdownLink(symbols[0]!.symbol, url),
    ],
  };
}

/** The body that a symbol names last. */
function issuerOf(parts: readonly ExplainedPart[]): string {
  const bodies = parts.filter(({ part }) => !/^\d/.test(part));
  return (bodies.findLast(({ meaning }) => meaning[0] === meaning[0]?.toUpperCase()) ?? parts[0]!).meaning;
}

/** What kind of document it is, where the symbol says so in a word. */
function kindOf(parts: readonly ExplainedPart[]): string {
  const telling = parts.find(({ meaning }) =>
    /^(?:resolution$|decision$|statement by|summary record|verbatim record|general comment)/.test(meaning),
  );
  return telling === undefined ? 'document' : telling.meaning.replace(/,.*$/, '');
}

/** A body's name in the middle of a sentence. */
function withArticle(name: string): string {
  return /^(?:United Nations (?:Children|Development|Environment)|Secretariat|Information|Administrative|Department|Office)/.test(
    name,
  )
    ? escapeMarkdown(name)
    : `the ${escapeMarkdown(name)}`;
}
