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
      wrong: `
        United Nations

        A/C.2/81/L.99

        General Assembly

        Distr.: Limited

        30 October 2026

        Original: English

        ⟦81st Session⟧

        Second Committee

        Agenda item 18

        Chile and Ghana: draft resolution

        Tide tables

        The General Assembly,

        Noting that tides know no borders,

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
      fixed: `
        United Nations

        A/C.2/81/L.99

        General Assembly

        Distr.: Limited

        30 October 2026

        Original: English

        Eighty-first session

        Second Committee

        Agenda item 18

        Chile and Ghana: draft resolution

        Tide tables

        The General Assembly,

        Noting that tides know no borders,

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
    },
    {
      right: `
        United Nations

        A/C.2/81/L.99

        General Assembly

        Distr.: Limited

        30 October 2026

        Original: English

        Eighty-first session

        Second Committee

        Agenda item 18

        Chile and Ghana: draft resolution

        Tide tables

        The General Assembly,

        Noting that tides know no borders,

        1. Invites coastal States to exchange their tide tables each year;

        2. Decides to return to the question at its next session.
      `,
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
