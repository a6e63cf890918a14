import { committeeDraft } from '../example-texts';
import { mastheadLines } from '../masthead-lines';
import { defineRule } from '../rule';
import { MASTHEADS, PRACTICE } from '../sources';

/** The words before the numbers, and all that follows them. */
const LINE = /^(agenda\s+items?\s?:?)\s*(\d[\d()a-z,\s*and]{0,60})$/i;

export const rule = defineRule({
  name: 'agenda-item-line',
  group: 'masthead',
  summary:
    'The agenda item stands as in “Agenda item 70 (b)”: one capital, and a blank before the parenthesis.',
  why: `The line is the same in all documents of an item, so that they can be found by it: a search for “Agenda item 70 (b)” misses “Agenda Item 70(b)”. Several items are joined by “and”: “Agenda items 15 and 117”.`,
  sources: [MASTHEADS, PRACTICE],
  severity: { default: 'warning', 'model-un': 'off' },
  languages: ['en'],
  fix: 'safe',
  examples: [
    {
      wrong: committeeDraft({ agendaItem: '⟦Agenda Item 18(b)⟧' }),
      fixed: committeeDraft({ agendaItem: 'Agenda item 18 (b)' }),
    },
    { right: committeeDraft({ agendaItem: 'Agenda items 18 (b) and 21' }) },
  ],
  *check(resolution) {
    for (const { text, span } of mastheadLines(resolution)) {
      const match = LINE.exec(text);
      if (!match) continue;
      const numbers = match[2]!
        .replace(/\s+/g, ' ')
        .replace(/(\d) ?\(/g, '$1 (')
        .trim();
      const several = (numbers.match(/\d+/g) ?? []).length > 1;
      const right = `Agenda ${several ? 'items' : 'item'} ${numbers}`;
      if (text.replace(/\s+/g, ' ') === right) continue;
      yield {
        span,
        message: `“${text}” should read “${right}”.`,
        fix: () => ({ title: `Write “${right}”`, edits: [{ span, text: right }] }),
      };
    }
  },
});
