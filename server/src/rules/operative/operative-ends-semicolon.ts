import { endingOf, endsWithConjunction, endsWithinQuotation, wrongEnding } from '../ending';
import { introduces, isCutByDash, ownPlaces } from '../layout';
import { nameOf } from '../naming';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'operative-ends-semicolon',
  group: 'operative',
  summary: 'Each operative paragraph but the last ends with a semicolon.',
  why: `A resolution is one long sentence: the organ is its subject, and each operative paragraph one of its verbs. So the paragraphs are parted by semicolons, and only the last ends with a full stop ([last-ends-full-stop](last-ends-full-stop.md)). A paragraph that leads to sub-paragraphs ends with a colon instead ([colon-with-list](colon-with-list.md)), and so does one that introduces a text or a table.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'error' },
  languages: 'all',
  fix: 'safe',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year⟦:⟧

        2. Encourages harbour authorities to print them in large type⟦,⟧

        3. Decides to return to the question at its next session.
      `,
      fixed: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Encourages harbour authorities to print them in large type;

        3. Decides to return to the question at its next session.
      `,
    },
    {
      wrong: `
        La Asamblea General,

        Recordando sus decisiones anteriores sobre las tablas de mareas,

        1. Invita a los Estados ribereños a que intercambien sus tablas de mareas⟦.⟧

        2. Decide volver a examinar la cuestión en su próximo período de sesiones.
      `,
      fixed: `
        La Asamblea General,

        Recordando sus decisiones anteriores sobre las tablas de mareas,

        1. Invita a los Estados ribereños a que intercambien sus tablas de mareas;

        2. Decide volver a examinar la cuestión en su próximo período de sesiones.
      `,
    },
    {
      note: 'French parts the semicolon from the words by a blank; footnote markers stand before it.',
      wrong: `
        L’Assemblée générale,

        Rappelant ses décisions antérieures sur les tables des marées,

        1. Prend note du rapport sur les tables des marées[^1]⟦,⟧

        2. Décide de revenir sur la question à sa prochaine session.

        [^1]: A/80/317.
      `,
      fixed: `
        L’Assemblée générale,

        Rappelant ses décisions antérieures sur les tables des marées,

        1. Prend note du rapport sur les tables des marées[^1]\u00a0;

        2. Décide de revenir sur la question à sa prochaine session.

        [^1]: A/80/317.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Calls upon coastal States:

        (a) To exchange their tide tables each year;

        (b) To print them in large type;

        2. Decides to return to the question at its next session.
      `,
    },
  ],
  *check(resolution) {
    for (const { paragraph, children, last } of ownPlaces(resolution, 'operative')) {
      if (last || children.length > 0 || paragraph.prose.text === '') continue;
      // Headings that an extraction has numbered, and lines of tables, open with no verb.
      if (paragraph.label?.style !== 'arabic' && paragraph.opening === null) continue;
      const ending = endingOf(paragraph);
      if (ending.mark === 'semicolon' || introduces(resolution, paragraph)) continue;
      if (endsWithConjunction(paragraph) || endsWithinQuotation(paragraph)) continue;
      if (isCutByDash(resolution, paragraph)) continue;
      yield wrongEnding(resolution, paragraph, ending, 'semicolon', nameOf(resolution, paragraph));
    }
  },
});
