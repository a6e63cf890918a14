import { officialStateName } from '../catalogue/states';
import { addressOf } from '../citations/address';
import { type ExplainedPart, explainSymbol } from '../citations/explain';
import type { Language } from '../vocabulary/language';
import { escapeMarkdown, type HoverText, markdownLink, quoted } from './hover-markdown';

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
    head: [
      `**${quoted(words, language)}** · ${kindOf(first.parts)} of ${[...new Set(issuers)].join(' and ')}`,
    ],
    details: [
      ...symbols.map(({ symbol, parts }) => {
        const list = parts.map(({ part, meaning }) => `- \`${part}\`: ${escapeMarkdown(meaning)}`).join('\n');
        return symbols.length > 1 ? `${escapeMarkdown(symbol)}\n\n${list}` : list;
      }),
      url === null ? '' : markdownLink(symbols[0]!.symbol, url),
    ],
  };
}

/** The body that a symbol names last; no session of it, no State, no kind of document that has a name of its own. */
function issuerOf(parts: readonly ExplainedPart[]): string {
  const bodies = parts.filter(
    ({ part, meaning }) =>
      !/^\d|^E?S-\d/.test(part) && !ISSUED.test(meaning) && officialStateName(part, null, 'en') !== meaning,
  );
  const at = bodies.findLastIndex(({ meaning }) => /^\p{Lu}/u.test(meaning));
  const name = (bodies[at] ?? parts[0]!).meaning;
  const meeting = bodies[at + 1]?.meaning ?? '';
  if (!PARTIES.test(meeting) || !INSTRUMENT.test(name)) return name;
  return `${meeting}${/ parties$/.test(meeting) ? '' : ' of the parties'} to the ${name}`;
}

/** Where the parties to an instrument meet. */
const PARTIES = /\b(?:conference|meeting)\b/;
const INSTRUMENT = /^(?!Conference\b|Meeting\b).*\b(?:Convention|Treaty|Protocol|Agreement)\b/;

/** What the Secretariat calls what it issues. */
const ISSUED = /^(?:Secretary-General’s bulletin|Administrative instruction|Information circular)$/;

/** What kind of document it is, where the symbol says so in a word. */
function kindOf(parts: readonly ExplainedPart[]): string {
  const telling = parts.find(
    ({ meaning }) =>
      ISSUED.test(meaning) ||
      /^(?:resolution$|decision$|resolution, |decision, |statement by|summary record|verbatim record|general comment)/.test(
        meaning,
      ),
  );
  if (telling === undefined) return 'document';
  const kind = telling.meaning.replace(/,.*$/, '');
  return ISSUED.test(kind) ? kind.replace(/^[AI]/, (letter) => letter.toLowerCase()) : kind;
}

/** A body's name in the middle of a sentence. */
function withArticle(name: string): string {
  return `the ${escapeMarkdown(name)}`;
}
