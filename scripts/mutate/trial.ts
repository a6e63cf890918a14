import { readResolution } from '../../server/src/model/read';
import { checkResolution } from '../../server/src/rules/check';
import { applyEdits, editsTogether } from '../../server/src/rules/fix';
import { RULES } from '../../server/src/rules/index';
import { type Edit, severityFor } from '../../server/src/rules/rule';
import type { Span } from '../../server/src/text/span';
import { LANGUAGES, type Language } from '../../server/src/vocabulary/language';
import type { Fault, Mutation } from './fault';
import { randomFrom, seedFor, shuffled } from './random';
import { type Candidate, type CorrectText, correctText } from './texts';

/** What came of one planted fault. */
export interface Trial {
  readonly language: Language;
  readonly text: string;
  /** The lines around the fault, as they became. */
  readonly words: string;
  readonly found: boolean;
  /** What other rules said of it, that have no business with it. */
  readonly others: readonly string[];
  /** Whether the fix gave back the original; null where the rule offered none for it. */
  readonly mended: boolean | null;
}

/** What came of all faults that were planted for one mutation. */
export interface Outcome {
  readonly mutation: Mutation;
  readonly trials: readonly Trial[];
}

/** Faults of one kind in one text: more of them would say the same again. */
const MOST_IN_ONE_TEXT = 3;

/** Of the texts made for a fault, so many are looked at before another one is taken. */
const MOST_GRAFTS = 3;

/**
 * Plants a fault again and again, in texts and at places chosen by chance, first in each language alike, then in those that
 * have more places for it.
 */
export function runMutation(
  mutation: Mutation,
  texts: readonly Candidate[],
  { seed, most }: { readonly seed: number; readonly most: number },
): Outcome {
  const random = randomFrom(seedFor(seed, `${mutation.rule} ${mutation.fault}`));
  const { languages } = RULE_BY_NAME.get(mutation.rule)!;
  const spoken = languages === 'all' ? LANGUAGES : languages;
  const share = Math.ceil(most / spoken.length);
  const queues = spoken.map((language) =>
    trialsOf(
      mutation,
      shuffled(texts, random).filter((text) => text.language === language),
      random,
    ),
  );
  const trials: Trial[] = [];
  const take = (queue: Generator<Trial, undefined>, limit: number): void => {
    for (let count = 0; count < limit; count++) {
      const { value } = queue.next();
      if (!value) break;
      trials.push(value);
    }
  };
  for (const queue of queues) take(queue, share);
  for (const queue of queues) take(queue, most - trials.length);
  return { mutation, trials };
}

function* trialsOf(
  { rule, plant, graft }: Mutation,
  texts: readonly Candidate[],
  random: () => number,
): Generator<Trial, undefined> {
  for (const candidate of texts) {
    const text = candidate.correct;
    if (text === null || !speaksOf(rule, text)) continue;
    const faults = shuffled([...plant(text.resolution, text.settings)], random);
    for (const fault of faults.slice(0, MOST_IN_ONE_TEXT)) yield tryFault(rule, text, fault);
    if (faults.length > 0 || !graft) continue;
    for (const { text: made, faults } of shuffled([...graft(text.resolution)], random).slice(
      0,
      MOST_GRAFTS,
    )) {
      const host = correctText(text.name, made, text.settings);
      if (!host || !speaksOf(rule, host)) continue;
      for (const fault of faults) yield tryFault(rule, host, fault);
      break;
    }
  }
}

const RULE_BY_NAME = new Map(RULES.map((rule) => [rule.name, rule]));

/** Whether a rule has anything to say of texts in this language and with these habits. */
function speaksOf(name: string, { resolution, settings }: CorrectText): boolean {
  const rule = RULE_BY_NAME.get(name)!;
  const speaks = rule.languages === 'all' || rule.languages.includes(resolution.language);
  return speaks && severityFor(rule, settings.profile ?? resolution.profile) !== 'off';
}

/** Plants one fault and looks at what the check makes of it. */
function tryFault(rule: string, { name, resolution, settings }: CorrectText, fault: Fault): Trial {
  const original = resolution.source.text;
  const mutated = readResolution(applyEdits(original, fault.edits));
  const { source } = mutated;
  const findings = checkResolution(mutated, settings);
  const places = fault.places
    ? fault.places
    : fault.place
      ? [moved(fault.place, fault.edits)]
      : fault.edits.map(({ span, text }) => {
          const start = moved({ start: span.start, end: span.start }, fault.edits).start;
          return { start, end: start + text.length };
        });
  const hit = findings.find(({ code, span }) => code === rule && places.some((place) => near(place, span)));
  const allowed = new Set([rule, ...(fault.also ?? [])]);
  const fix = hit?.fix?.() ?? null;
  // One fault may be several findings, each with its own fix.
  const together = editsTogether(findings.filter(({ code }) => code === rule)).edits;
  const mends = (edits: readonly Edit[]): boolean => applyEdits(source.text, edits) === original;
  const { line } = source.positionAt(places[0]!.start);
  return {
    language: resolution.language,
    text: `${name}:${line + 1}`,
    words: source.text.slice(Math.max(0, places[0]!.start - 60), places[0]!.end + 40).replace(/\s+/g, ' '),
    found: hit !== undefined,
    others: [...new Set(findings.map(({ code }) => code))].filter((code) => !allowed.has(code)),
    mended: fix === null ? null : mends(fix.edits) || mends(together),
  };
}

/** Whether a finding is at a place: it shares a character with it, or the very next one. */
function near(place: Span, finding: Span): boolean {
  return finding.start <= place.end + 1 && place.start - 1 <= finding.end;
}

/** A span of the original in the mutated text; what is replaced by the edits counts with what replaces it. */
function moved({ start, end }: Span, edits: readonly Edit[]): Span {
  let before = 0;
  let within = 0;
  for (const { span, text } of edits) {
    const growth = text.length - (span.end - span.start);
    if (span.end <= start && span.start < start) before += growth;
    else if (span.start < end) within += growth;
  }
  return { start: start + before, end: end + before + within };
}
