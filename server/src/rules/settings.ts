import type { Profile } from '../model/resolution';
import type { CheckSettings } from './check';
import { CHECKING_ENTRIES } from './checking';
import { closestOf } from './closest';
import { RULES } from './index';
import { PROFILES } from './profiles';
import type { OptionValue, OptionValues, RuleEntry, RuleOption, Severity } from './rule';

/** The name of the file that holds the settings of a folder and all below it. */
export const SETTINGS_FILE = '.un-resolution.json';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint', 'off'];

/** Leaves the profile to what the text itself shows. */
export const AUTO = 'auto';

/** What one place says: a settings file, or the settings of an editor. What is not said is not there. */
export interface GivenSettings {
  readonly profile?: Profile | typeof AUTO;
  readonly severities: Readonly<Record<string, Severity>>;
  readonly options: Readonly<Record<string, OptionValues>>;
}

export const NOTHING_GIVEN: GivenSettings = { severities: {}, options: {} };

/** A part of the settings that has no meaning and was left out. */
export interface SettingsProblem {
  /** The names that lead to it from the outermost object. */
  readonly path: readonly string[];
  /** Whether the last of the names is what is wrong, and not its value. */
  readonly inName: boolean;
  /** One sentence: what is wrong, and what would be right. */
  readonly reason: string;
}

/**
 * Reads `{ "profile": …, "rules": { RULE: SEVERITY | { "severity": …, OPTION: … } } }`, whatever it really is: what has no
 * meaning is left out and named. Members besides these two are no affair of this function.
 */
export function readSettings(value: unknown): {
  readonly given: GivenSettings;
  readonly problems: SettingsProblem[];
} {
  const reader = new SettingsReader();
  const object = reader.object(value, []);
  const profile = object.profile === undefined ? undefined : reader.profile(object.profile);
  const rules = object.rules === undefined ? {} : reader.object(object.rules, ['rules']);
  // In one order, so that the same settings always give the same object.
  for (const [name, setting] of Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1)))
    reader.rule(name, setting);
  const { severities, options, problems } = reader;
  return { given: { ...(profile && { profile }), severities, options }, problems };
}

/** The settings of two places as one; what `over` says goes before what `under` says, option by option. */
export function combined(under: GivenSettings, over: GivenSettings): GivenSettings {
  const profile = over.profile ?? under.profile;
  const options: Record<string, OptionValues> = { ...under.options };
  for (const [rule, values] of Object.entries(over.options)) options[rule] = { ...options[rule], ...values };
  return {
    ...(profile && { profile }),
    severities: { ...under.severities, ...over.severities },
    options,
  };
}

/** What the check is given. */
export function checkSettings({ profile, severities, options }: GivenSettings): CheckSettings {
  return profile === undefined || profile === AUTO
    ? { severities, options }
    : { severities, options, profile };
}

const ENTRIES: ReadonlyMap<string, RuleEntry> = new Map(
  [...RULES, ...CHECKING_ENTRIES].map((entry) => [entry.name, entry]),
);

class SettingsReader {
  readonly severities: Record<string, Severity> = {};
  readonly options: Record<string, OptionValues> = {};
  readonly problems: SettingsProblem[] = [];

  object(value: unknown, path: readonly string[]): Readonly<Record<string, unknown>> {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
    if (value != null) this.wrong(path, `${what(path)} should be an object, { … }.`);
    return {};
  }

  profile(value: unknown): Profile | typeof AUTO | undefined {
    const profile = [AUTO, ...PROFILES].find((name) => name === value);
    if (profile === undefined && value !== null)
      this.wrong(
        ['profile'],
        `There is no profile ${JSON.stringify(value)}; there are ${[AUTO, ...PROFILES].join(', ')}.`,
      );
    return profile as Profile | typeof AUTO | undefined;
  }

  rule(name: string, setting: unknown): void {
    const path = ['rules', name];
    const entry = ENTRIES.get(name);
    if (!entry) {
      this.wrongName(path, `There is no rule ${JSON.stringify(name)}${instead(name, [...ENTRIES.keys()])}.`);
      return;
    }
    if (typeof setting !== 'object' || setting === null) {
      this.severity(entry, setting, path);
      return;
    }
    const values: Record<string, OptionValue> = {};
    for (const [member, value] of Object.entries(this.object(setting, path))) {
      if (member === 'severity') this.severity(entry, value, [...path, member]);
      else this.option(entry, member, value, values);
    }
    if (Object.keys(values).length > 0) this.options[name] = values;
  }

  private severity({ name }: RuleEntry, value: unknown, path: readonly string[]): void {
    const severity = SEVERITIES.find((known) => known === value);
    if (severity) this.severities[name] = severity;
    else
      this.wrong(
        path,
        `The severity of ${name} can’t be ${JSON.stringify(value)}; it can be ${SEVERITIES.join(', ')}.`,
      );
  }

  private option(
    { name, options = {} }: RuleEntry,
    member: string,
    value: unknown,
    values: Record<string, OptionValue>,
  ): void {
    const path = ['rules', name, member];
    const option = Object.hasOwn(options, member) ? options[member]! : null;
    if (!option) {
      const names = ['severity', ...Object.keys(options)];
      const known =
        names.length > 1 ? instead(member, names) : `; only its ${JSON.stringify('severity')} can be set`;
      this.wrongName(path, `The rule ${name} has no option ${JSON.stringify(member)}${known}.`);
    } else if (allows(option, value)) values[member] = value as OptionValue;
    else
      this.wrong(path, `${what(path)} can’t be ${JSON.stringify(value)}; it should be ${allowed(option)}.`);
  }

  private wrong(path: readonly string[], reason: string): void {
    this.problems.push({ path, inName: false, reason });
  }

  private wrongName(path: readonly string[], reason: string): void {
    this.problems.push({ path, inName: true, reason });
  }
}

function allows(option: RuleOption, value: unknown): boolean {
  switch (option.kind) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' && value >= option.minimum && value <= option.maximum;
    case 'choice':
      return option.choices.some((choice) => choice === value);
    case 'words':
      return Array.isArray(value) && value.every((word) => typeof word === 'string' && word.trim() !== '');
  }
}

function allowed(option: RuleOption): string {
  switch (option.kind) {
    case 'boolean':
      return 'true or false';
    case 'number':
      return `a number from ${option.minimum} to ${option.maximum}`;
    case 'choice':
      return `one of ${option.choices.join(', ')}`;
    case 'words':
      return 'a list of words, [ … ]';
  }
}

function what(path: readonly string[]): string {
  return path.length === 0 ? 'The whole' : JSON.stringify(path[path.length - 1]);
}

function instead(name: string, known: readonly string[]): string {
  const closest = closestOf(name, known);
  return closest === null ? '' : `; perhaps ${closest} is meant`;
}
