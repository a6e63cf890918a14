import { committeeDraft } from '../example-texts';
import { ordinalInWords } from '../ordinals';
import { defineRule } from '../rule';
import { MASTHEADS, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'session-line',
  group: 'masthead',
  summary:
    'The session is counted in words, with a capital on the first of them only: Seventy-third session.',
  why: `So every document of the General Assembly and of the Human Rights Council has it. The Economic and Social Council names the year instead (“2023 session”).`,
  sources: [MASTHEADS, PRACTICE],
  severity: { default: 'warning', 'model-un': 'hint' },
  languages: ['en'],
  fix: 'safe',
  examples: [
    {
      wrong: committeeDraft({ session: '⟦81st Session⟧' }),
      fixed: committeeDraft(),
    },
    {
      right: committeeDraft(),
    },
  ],
  *check({ masthead: { session }, source }) {
    if (!session) return;
    const words = ordinalInWords(session.value);
    const printed = source.slice(session.span).replace(/\s+/g, ' ').trim();
    // Special, resumed and annual sessions have lines of their own.
    if (words === null || !/^[\w-]+ session$/i.test(printed)) return;
    const right = `${words[0]!.toUpperCase()}${words.slice(1)} session`;
    if (printed === right) return;
    yield {
      span: session.span,
      message: `The session line “${printed}” should read “${right}”.`,
      fix: () => ({ title: `Write “${right}”`, edits: [{ span: session.span, text: right }] }),
    };
  },
});
