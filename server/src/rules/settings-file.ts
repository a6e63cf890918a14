import type { Span } from '../text/span';
import { type Json, JsonError, type JsonObject, memberOf, plainValue, readJson } from './json';
import type { Edit } from './rule';
import { type GivenSettings, NOTHING_GIVEN, readSettings, type SettingsProblem } from './settings';

/** What is wrong in a settings file, and where. */
export interface PlacedProblem {
  readonly span: Span;
  readonly reason: string;
}

export interface SettingsFile {
  readonly given: GivenSettings;
  /** In the order of the text. */
  readonly problems: readonly PlacedProblem[];
  /** False where the text is no JSON, so that nothing of it is known. */
  readonly readable: boolean;
}

const MEMBERS = ['$schema', 'profile', 'rules'];

/** Reads the text of a settings file. An empty one sets nothing. */
export function readSettingsFile(text: string): SettingsFile {
  const root = parsed(text);
  if (root === null) return { given: NOTHING_GIVEN, problems: [], readable: true };
  if (root instanceof JsonError)
    return {
      given: NOTHING_GIVEN,
      problems: [{ span: root.span, reason: root.message }],
      readable: false,
    };
  const { given, problems } = readSettings(plainValue(root));
  const placed = problems.map((problem) => ({ span: placeOf(root, problem), reason: problem.reason }));
  for (const { name, nameSpan } of root.kind === 'object' ? root.members : [])
    if (!MEMBERS.includes(name))
      placed.push({
        span: nameSpan,
        reason: `There is no setting ${JSON.stringify(name)}; there are profile and rules.`,
      });
  return { given, problems: placed.sort((a, b) => a.span.start - b.span.start), readable: true };
}

/** The schema that other tools check such a file against, beside the program that reads it. */
const SCHEMA =
  'https://raw.githubusercontent.com/un-resolution/un-resolution/main/server/settings.schema.json';

/**
 * The edit that turns a rule off in the text of a settings file, all else staying as it is.
 *
 * @param text null where there is no such file yet
 * @returns null where the text is no settings file, so that it can't be known what the edit would do
 */
export function turnedOff(text: string | null, rule: string): Edit | null {
  const root = text === null ? null : parsed(text);
  if (root === null) {
    const file = { $schema: SCHEMA, rules: { [rule]: 'off' } };
    return { span: { start: 0, end: text?.length ?? 0 }, text: `${JSON.stringify(file, null, 2)}\n` };
  }
  if (root instanceof JsonError || root.kind !== 'object') return null;
  const rules = memberOf(root, 'rules')?.value;
  if (rules === undefined)
    return inserted(text!, root, `"rules": {\n    ${JSON.stringify(rule)}: "off"\n  }`, '  ', '');
  if (rules.kind !== 'object') return null;
  const setting = memberOf(rules, rule)?.value;
  if (setting === undefined) return inserted(text!, rules, `${JSON.stringify(rule)}: "off"`, '    ', '  ');
  if (setting.kind !== 'object') return { span: setting.span, text: '"off"' };
  const severity = memberOf(setting, 'severity')?.value;
  return severity
    ? { span: severity.span, text: '"off"' }
    : inserted(text!, setting, '"severity": "off"', '      ', '    ');
}

/**
 * A member put in behind the last one, in the way in which the others stand: on a line of its own, or on the same line.
 *
 * @param indent before the member, and `outer` before the closing brace, where the object has no members yet
 */
function inserted(text: string, object: JsonObject, member: string, indent: string, outer: string): Edit {
  const last = object.members.at(-1);
  if (!last) return { span: object.span, text: `{\n${indent}${member}\n${outer}}` };
  const at = last.value.span.end;
  const before = text.slice(object.span.start, last.nameSpan.start);
  const blank = /\n[ \t]*$/.exec(before)?.[0] ?? ' ';
  return { span: { start: at, end: at }, text: `,${blank}${member}` };
}

/** Null where the text is blank. */
function parsed(text: string): Json | JsonError | null {
  if (text.trim() === '') return null;
  try {
    return readJson(text);
  } catch (error) {
    if (error instanceof JsonError) return error;
    throw error;
  }
}

/** The place of the last name of the path, or of its value. */
function placeOf(root: Json, { path, inName }: SettingsProblem): Span {
  let at = root;
  let span = root.span;
  for (const name of path) {
    const member = memberOf(at, name);
    if (!member) break;
    at = member.value;
    span = inName ? member.nameSpan : at.span;
  }
  return span;
}
