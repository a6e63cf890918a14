import type { Resolution } from '../../model/resolution';
import { committeeDraft } from '../example-texts';
import { symbolFacts } from '../masthead-facts';
import { ordinalInWords } from '../ordinals';
import { hitsOf } from '../phrases';
import { defineRule } from '../rule';
import { PRACTICE } from '../sources';

/** What asks for something that has not been done yet. */
const TO_COME =
  /\b(?:to (?:submit|report|present|provide|include|inform|convene|hold|prepare|continue|consider|revert)|in the provisional agenda|decides that|follow-up by the|for consideration by the|with a view to)\b/i;

/** What tells of something done, in the words right before the session. */
const DONE =
  /\b(?:adopted|held|submitted|considered|endorsed|approved|convened|contained|made|presented|requested|decided|established|concluded|taken|issued|report(?:s)? of the)\b[^,;]{0,60}$/i;

/** How far before the session the words are looked for, in characters. */
const FARTHEST = 800;

/** A report that was made there: `in his report to the General …`. */
const MADE_THERE = /\b(?:his|her|their|in its|in the) reports? to the (?:General |Human Rights )?$/;

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
      right: committeeDraft({
        preamble: 'Welcoming the report submitted to the General Assembly at its seventy-ninth session,',
        last: '2. Requests the Secretary-General to submit to the General Assembly at its eighty-third session a report on the tide tables.',
      }),
    },
  ],
  *check(resolution) {
    const now = sessionOf(resolution);
    if (now === null || now < 2 || now > 99) return;
    const organ = resolution.profile === 'human-rights-council' ? 'Council' : 'Assembly';
    const pattern = new RegExp(
      `\\b(?:${organ}(?:,[^,;]{1,80},)?|to it|provisional agenda|report),? (?:at|of) its ([a-z]+(?:-[a-z]+)?) session\\b`,
      'g',
    );
    for (const { match, prose } of hitsOf(resolution, pattern)) {
      const session = numberOf(match[1]!);
      if (session === null || session >= now) continue;
      const before = prose.text.slice(Math.max(0, match.index - FARTHEST), match.index);
      if (!TO_COME.test(before) || DONE.test(before.slice(-160)) || MADE_THERE.test(before.slice(-80)))
        continue;
      const start = match.index + match[0].length - match[1]!.length - ' session'.length;
      yield {
        span: prose.span(start, match.index + match[0].length),
        message: `The ${match[1]} session is past, since this text is of the ${ordinalInWords(now)} session; one that is still to come should be named.`,
      };
    }
  },
});

/** The session of the text: of what its masthead says the latest, since one of the two may be a leftover itself. */
function sessionOf({ masthead: { session, symbol } }: Resolution): number | null {
  const ofSymbol = symbol && symbolFacts(symbol.value)?.session;
  return session ? Math.max(session.value, ofSymbol ?? 0) : (ofSymbol ?? null);
}

const NUMBERS = new Map(Array.from({ length: 99 }, (_, i) => [ordinalInWords(i + 1)!, i + 1]));

function numberOf(words: string): number | null {
  return NUMBERS.get(words) ?? null;
}
