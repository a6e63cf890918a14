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
  const lineEnd = /\r?\n/.exec(text!)?.[0] ?? '\n';
  const step = /\n([ \t]+)$/.exec(text!.slice(0, root.members[0]?.nameSpan.start ?? 0))?.[1] ?? '  ';
  const member = (name: string, value: string): string => `${JSON.stringify(name)}: ${value}`;
  const into = (object: JsonObject, added: string, depth: number): Edit =>
    inserted(text!, object, added, {
      before: lineEnd + step.repeat(depth),
      outer: lineEnd + step.repeat(depth - 1),
    });

  const rules = memberOf(root, 'rules')?.value;
  const off = member(rule, '"off"');
  if (rules === undefined)
    return into(root, member('rules', `{${lineEnd}${step.repeat(2)}${off}${lineEnd}${step}}`), 1);
  if (rules.kind !== 'object') return null;
  const setting = memberOf(rules, rule)?.value;
  if (setting === undefined) return into(rules, off, 2);
  if (setting.kind !== 'object') return { span: setting.span, text: '"off"' };
  const severity = memberOf(setting, 'severity')?.value;
  return severity ? { span: severity.span, text: '"off"' } : into(setting, member('severity', '"off"'), 3);
}

/** The comments behind a member on the same line, with the blanks before them. */
const REMARK = /(?:[ \t]*(?:\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/))*/y;

/**
 * A member put in behind the last one, in the way in which the others stand: on a line of its own, or on the same line. A
 * comment stays with the member that it stands behind.
 *
 * @param before what stands before the member, and `outer` before the closing brace, where the object has no members yet
 */
function inserted(
  text: string,
  object: JsonObject,
  member: string,
  { before, outer }: { readonly before: string; readonly outer: string },
): Edit {
  const last = object.members.at(-1);
  if (!last) {
    const { end } = object.span;
    const inner = text.slice(object.span.start + 1, end - 1);
    const start = object.span.start + 1 + inner.trimEnd().length;
    return { span: { start, end: end - 1 }, text: `${before}${member}${outer}` };
  }
  const blank = /\r?\n[ \t]*$/.exec(text.slice(object.span.start, last.nameSpan.start))?.[0] ?? ' ';
  const start = last.value.span.end;
  REMARK.lastIndex = start;
  const remark = blank === ' ' ? '' : REMARK.exec(text)![0];
  return { span: { start, end: start + remark.length }, text: `,${remark}${blank}${member}` };
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
