import type { Resolution } from '../../model/resolution';
import { committeeDraft } from '../example-texts';
import { committeeNumber, type SymbolFacts, symbolFacts } from '../masthead-facts';
import { printedWords } from '../masthead-lines';
import { ordinalInWords } from '../ordinals';
import { defineRule, type Remark } from '../rule';
import { IDENTIFICATION, SYMBOLS } from '../sources';

export const rule = defineRule({
  name: 'symbol-matches-body',
  group: 'masthead',
  summary: 'The symbol, the session, the committee and the number of the resolution agree with one another.',
  why: `A symbol says whose document it is and of which session: \`A/C.2/81/L.38\` is a draft of the Second Committee at the eighty-first session. Where another line of the masthead says otherwise, one of the two was taken over from an earlier document.`,
  sources: [SYMBOLS, IDENTIFICATION],
  severity: { default: 'warning', 'model-un': 'hint' },
  languages: 'all',
  fix: 'none',
  examples: [
    {
      wrong: committeeDraft({ session: '⟦Eightieth session⟧', committee: '⟦Third Committee⟧' }),
    },
    {
      right: committeeDraft(),
    },
  ],
  *check(resolution) {
    const { symbol } = resolution.masthead;
    const facts = symbol && symbolFacts(symbol.value);
    if (!symbol || !facts) return;
    const related = [{ span: symbol.span, message: `The symbol is ${symbol.value}.` }];
    for (const remark of contradictions(resolution, facts, symbol.value)) yield { ...remark, related };
  },
});

function* contradictions(resolution: Resolution, facts: SymbolFacts, symbol: string): Generator<Remark> {
  const { session, committee, number } = resolution.masthead;
  if (session && facts.session !== null && session.value !== facts.session)
    yield {
      span: session.span,
      message: `“${printedWords(resolution, session.span)}” does not go with the symbol ${symbol}, which is of the ${sessionName(facts.session)}; one of the two should be another.`,
    };
  const named = committeeNumber(resolution);
  if (committee && named !== null && facts.committee !== null && named !== facts.committee)
    yield {
      span: committee.span,
      message: `“${committee.value}” is Main Committee ${named}, but the symbol ${symbol} belongs to Main Committee ${facts.committee}.`,
    };
  if (number && facts.number !== null && bare(number.value) !== bare(facts.number))
    yield {
      span: number.span,
      message: `The number is ${number.value}, but by the symbol ${symbol} it should be ${facts.number}.`,
    };
}

function sessionName(number: number): string {
  const words = ordinalInWords(number);
  return words === null ? `session ${number}` : `${words} session`;
}

/** A number without blanks, stops, the letters of its parts and a session in Roman figures (`1664 (LII)`). */
function bare(number: string): string {
  return number.replace(/[\s.]|\(?[A-Z].*$/g, '');
}
