import { isDigit } from '../../text/characters';
import type { Span } from '../../text/span';
import { bareDraft } from '../example-texts';
import { ownPlaces } from '../layout';
import { lostStops } from '../lost-stop';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'number-stop',
  group: 'operative',
  summary: 'A full stop stands behind the number of an operative paragraph.',
  why: `“4 Calls for …” between paragraphs 3 and 5 is easily taken for the end of the one before, by readers and by programs. A reference to “paragraph 4” then leads nowhere, and the numbers behind it seem to skip one.

The stop is lost where paragraphs are typed anew, or on the way out of a PDF. A text that has no stops at all is left alone, since that is how it is printed.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'error', 'model-un': 'warning' },
  languages: ['en', 'fr', 'es', 'ru'],
  fix: 'safe',
  options: {
    sign: {
      kind: 'choice',
      choices: ['.', ')'],
      default: '.',
      description: 'What stands behind the number.',
    },
  },
  examples: [
    {
      wrong: bareDraft({
        first:
          '1. Invites coastal States to exchange their tide tables each year;\n\n⟦2⟧ Welcomes the printing of tide tables;',
        last: '3. Decides to return to the question at its next session.',
      }),
      fixed: bareDraft({
        first:
          '1. Invites coastal States to exchange their tide tables each year;\n\n2. Welcomes the printing of tide tables;',
        last: '3. Decides to return to the question at its next session.',
      }),
    },
    {
      note: 'A conference that writes 1) and 2).',
      options: { sign: ')' },
      wrong: bareDraft({
        first: '1) Invites coastal States to exchange their tide tables each year;',
        last: '⟦2.⟧ Decides to return to the question at its next session.',
      }),
      fixed: bareDraft({
        first: '1) Invites coastal States to exchange their tide tables each year;',
        last: '2) Decides to return to the question at its next session.',
      }),
    },
    { right: bareDraft() },
  ],
  *check(resolution, { sign }) {
    const labels = ownPlaces(resolution, 'operative').flatMap(({ paragraph: { label, parent } }) =>
      parent === null && label?.style === 'arabic' ? [label] : [],
    );
    const bare = labels.filter(({ text }) => isDigit(text.charCodeAt(text.length - 1)) && /^\d+$/.test(text));
    const lost: Lost[] = [
      ...[...lostStops(resolution)].map(([index, number]) => {
        const span = resolution.paragraphs[index]!.prose.span(0, String(number).length);
        return { number: String(number), span };
      }),
      // Where most have none, that is how the text is printed.
      ...(2 * bare.length < labels.length ? bare : []).map(({ text, span }) => ({ number: text, span })),
    ];
    for (const { number, span } of lost) {
      const right = number + sign;
      yield {
        span,
        message: `The number ${number} lacks its ${sign === '.' ? 'full stop' : 'parenthesis'}; it should read “${right}”.`,
        fix: () => ({
          title: `Write “${right}”`,
          edits: [{ span: { start: span.end, end: span.end }, text: sign }],
        }),
      };
    }
    if (sign === '.') return;
    for (const { text, span } of labels) {
      if (!text.endsWith('.')) continue;
      const right = text.slice(0, -1) + sign;
      yield {
        span,
        message: `“${text}” should read “${right}”.`,
        fix: () => ({ title: `Write “${right}”`, edits: [{ span, text: right }] }),
      };
    }
  },
});

/** A number without what should stand behind it. */
interface Lost {
  readonly number: string;
  readonly span: Span;
}
