import type { Resolution } from '../../model/resolution';
import { committeeDraft } from '../example-texts';
import { symbolFacts } from '../masthead-facts';
import { onlyWith } from '../matches';
import { ordinalInWords } from '../ordinals';
import { hitsOf } from '../phrases';
import { defineRule } from '../rule';
import { PRACTICE } from '../sources';

/** What asks for something that has not been done yet. */
const TO_COME =
  /\b(?:to (?:submit|report|present|provide|include|inform|convene|hold|prepare|continue|consider|revert|discuss|review|take|be \w+ed)|interactive dialogue with|and (?:submit|report|present|provide|include)|shall|requests|in the provisional agenda|decides that|follow-up by the|for consideration by the|with a view to)\b/i;

/** What tells of something done, in the words right before the session. */
const DONE =
  /(?<!\bto be )\b(?:adopted|held|submitted|considered|endorsed|approved|convened|contained|presented|requested|decided|established|concluded|taken|issued|(?<!commitments )made|reports? of the(?![^,;]{0,60}\bto be ))\b[^,;]{0,60}$/i;

/** How far before the session the words are looked for, in characters. */
const FARTHEST = 800;

/** A report that was made there: `in his report to the General …`; one that something is yet to be included in is none. */
const MADE_THERE =
  /(?<!\bincluded? )(?<!\bincluded? in )\b(?:his|her|their|in its|its|in the) reports? to the (?:General |Human Rights )?$/;

/** What the organ itself decides to do, up to the session. */
const DECISION = /\bdecides (?:to|that)\b((?:(?!decides)[^;])*)$/i;

/** Bodies with sessions of their own: behind one of them `its` may mean theirs. */
const OTHER_BODIES =
  /\b(?:Council|Commission|Committee|Subcommittee|Board|Conference|Panel|Group|Agency|Organization|Forum|Fund|Programme|Tribunal|Mechanism|Union|Bank|Network)\b/;

export const rule = defineRule({
  name: 'session-not-past',
  group: 'internal-references',
  summary: 'A report is asked for at a session that is still to come.',
  why: `A resolution of the eighty-first session that asks for a report “at its seventy-ninth session” was made out of an earlier one, and this line was not carried forward.`,
  sources: [PRACTICE],
  severity: { default: 'off', 'general-assembly': 'warning', 'human-rights-council': 'warning' },
  languages: ['en'],
  fix: 'none',
  examples: [
    {
      wrong: committeeDraft({
        last: '2. Requests the Secretary-General to submit to the General Assembly at its ⟦seventy-ninth session⟧ a report on the tide tables.',
      }),
    },
    {
      wrong: committeeDraft({
        last: '2. Requests the Secretary-General to circulate the tables, with a view to appropriate follow-up by the General Assembly at its ⟦eightieth session⟧.',
      }),
    },
    {
      wrong: committeeDraft({
        last: '2. Decides to consider the question of tide tables at its ⟦seventy-eighth session⟧.',
      }),
    },
    {
      right: committeeDraft({
        preamble: 'Welcoming the report submitted to the General Assembly at its seventy-ninth session,',
        last: '2. Requests the Secretary-General to submit to the General Assembly at its eighty-third session a report on the tide tables.',
      }),
    },
  ],
  *check(resolution) {
    const now = sessionOf(resolution);
    if (now === null || now < 2 || now > 99) return;
    const council = resolution.profile === 'human-rights-council';
    for (const hit of hitsOf(resolution, council ? OF_COUNCIL : OF_ASSEMBLY)) {
      const { match, prose } = hit;
      const words = match[1] ?? match[2] ?? match[3]!;
      const session = numberOf(words);
      if (session === null || session >= now) continue;
      const before = prose.text.slice(Math.max(0, match.index - FARTHEST), match.index);
      // Without a name it is the organ’s own only where the organ decides, and no other body was named.
      const decision = match[3] === undefined ? null : DECISION.exec(before);
      if (match[3] !== undefined && (decision === null || OTHER_BODIES.test(decision[1]!))) continue;
      if (
        (decision === null && !TO_COME.test(before)) ||
        DONE.test(before.slice(-160)) ||
        MADE_THERE.test(before.slice(-80))
      )
        continue;
      const start = match.index + match[0].indexOf(`${words} session`);
      yield {
        span: prose.span(start, start + words.length + ' session'.length),
        message: `The ${words} session is past, since this text is of the ${ordinalInWords(now)} session; one that is still to come should be named.`,
      };
    }
  },
});

/** The sessions of an organ: as its own (1), by its name (2), and those of whom the words before them tell (3). */
function sessionsOf(short: string, full: string): RegExp {
  const session = '([a-z]+(?:-[a-z]+)?) session\\b';
  return onlyWith(
    [' session'],
    new RegExp(
      `\\b(?:${short}(?:,[^,;]{1,80},)?|to it|provisional agenda|report),? (?:at|of|during|for|by) its ${session}|\\b(?:at|during|for|by) the ${session} of the (?:${full})|\\b(?:at|during|for|by) its ${session}`,
      'g',
    ),
  );
}

const OF_ASSEMBLY = sessionsOf('Assembly', '(?:General )?Assembly');
const OF_COUNCIL = sessionsOf('Council', 'Human Rights Council|Council');

/** The session of the text: of what its masthead says the latest, since one of the two may be a leftover itself. */
function sessionOf({ masthead: { session, symbol } }: Resolution): number | null {
  const ofSymbol = symbol && symbolFacts(symbol.value)?.session;
  return session ? Math.max(session.value, ofSymbol ?? 0) : (ofSymbol ?? null);
}

const NUMBERS = new Map(Array.from({ length: 99 }, (_, i) => [ordinalInWords(i + 1)!, i + 1]));

function numberOf(words: string): number | null {
  return NUMBERS.get(words) ?? null;
}
