import type { Profile, Resolution } from '../model/resolution';
import { INTERNAL_ERROR, NOT_A_RESOLUTION, UNUSED_SUPPRESSION } from './checking';
import { RULES } from './index';
import {
  type Finding,
  type OptionValues,
  type Remark,
  type Rule,
  type RuleEntry,
  type Severity,
  severityFor,
  valuesFor,
} from './rule';
import { applySuppressions, type UnusedSuppression } from './suppression';

export interface CheckSettings {
  /** Severities by a rule's name; they win over the rule's own. */
  readonly severities?: Readonly<Record<string, Severity>>;
  /** Values of options by a rule's name; what is not set has the rule's own default. */
  readonly options?: Readonly<Record<string, OptionValues>>;
  /** Whose habits to hold the text to; without it, those that the text itself shows. */
  readonly profile?: Profile;
}

/**
 * All that the rules have to say of a text, in the order of the text. Total: a rule that throws costs its own findings
 * and gives one hint.
 */
export function checkResolution(resolution: Resolution, settings: CheckSettings = {}): Finding[] {
  return checkWith(RULES, resolution, settings);
}

/** The same resolution with another profile; what it reads when it is asked stays unread until then. */
function withProfile(resolution: Resolution, profile: Profile): Resolution {
  return Object.create(resolution, { profile: { value: profile, enumerable: true } });
}

/** `checkResolution` with other rules than those of the catalogue. */
export function checkWith(
  rules: readonly Rule[],
  resolution: Resolution,
  settings: CheckSettings = {},
): Finding[] {
  const text: Resolution =
    settings.profile && settings.profile !== resolution.profile
      ? withProfile(resolution, settings.profile)
      : resolution;
  const severityOf = (entry: RuleEntry): Severity =>
    settings.severities?.[entry.name] ?? severityFor(entry, text.profile);

  if (text.kind === 'none')
    return [...asFindings(NOT_A_RESOLUTION, severityOf(NOT_A_RESOLUTION), noResolution(text))];

  const ran = new Set<string>();
  const failures: Remark[] = [];
  const found: Finding[] = [];
  for (const rule of rules) {
    const severity = severityOf(rule);
    if (severity === 'off') continue;
    if (rule.languages !== 'all' && !rule.languages.includes(text.language)) continue;
    try {
      const options = valuesFor(rule, settings.options?.[rule.name]);
      for (const finding of asFindings(rule, severity, rule.check(text, options))) found.push(finding);
      ran.add(rule.name);
    } catch (error) {
      failures.push(failureOf(rule, error));
    }
  }

  const { remaining, unused } = applySuppressions(text, found.sort(byPlace));
  const said = asFindings(INTERNAL_ERROR, severityOf(INTERNAL_ERROR), failures);
  const known = new Set(rules.map((rule) => rule.name));
  const idle = unused.filter(({ rule }) => rule === '*' || ran.has(rule) || !known.has(rule));
  const left = asFindings(
    UNUSED_SUPPRESSION,
    severityOf(UNUSED_SUPPRESSION),
    remarksOnUnused(text, idle, known),
  );
  return [...remaining, ...said, ...left].sort(byPlace);
}

function asFindings(entry: RuleEntry, severity: Severity, remarks: Iterable<Remark>): Finding[] {
  if (severity === 'off') return [];
  const findings: Finding[] = [];
  for (const remark of remarks) {
    const fixable = remark.fix !== undefined;
    const fixKind = fixable ? entry.fix : 'none';
    findings.push({ ...remark, code: entry.name, severity, fixable, fixKind });
  }
  return findings;
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start || a.span.end - b.span.end || (a.code < b.code ? -1 : Number(a.code > b.code))
  );
}

function failureOf(rule: Rule, error: unknown): Remark {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    span: { start: 0, end: 0 },
    message: `The rule ${rule.name} could not be applied to this text: ${reason}`,
  };
}

function noResolution({ source }: Resolution): Remark[] {
  const start = source.text.search(/\S/);
  if (start < 0) return [];
  return [
    {
      span: { start, end: source.lineEnd(source.lineAt(start)) },
      message:
        'This text was not recognised as a resolution: it has no line such as “The General Assembly,” and no paragraphs that open as those of a resolution do.',
    },
  ];
}

function remarksOnUnused(
  { source }: Resolution,
  unused: readonly UnusedSuppression[],
  known: ReadonlySet<string>,
): Remark[] {
  return unused.map(({ suppression, rule }) => {
    const message =
      rule === '*'
        ? 'This comment silences nothing; it can be removed.'
        : known.has(rule)
          ? `This comment silences no finding of ${rule}; it can be removed.`
          : `There is no rule named ${rule}.`;
    if (suppression.rules.length > 1) return { span: suppression.span, message };
    return {
      span: suppression.span,
      message,
      fix: () => ({
        title: 'Remove the comment',
        edits: [{ span: withItsLine(source.text, suppression.span), text: '' }],
      }),
    };
  });
}

/** A comment that stands alone on its line goes with the line; another goes with the blank before it. */
function withItsLine(text: string, span: { readonly start: number; readonly end: number }) {
  let { start, end } = span;
  while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--;
  if (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') return { start, end };
  while (text[end] === ' ' || text[end] === '\t') end++;
  if (text[end] === '\r') end++;
  if (text[end] === '\n') end++;
  return { start, end };
}
