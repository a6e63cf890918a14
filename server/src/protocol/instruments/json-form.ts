import { type Json, JsonError, type JsonMember, readJson } from '../../rules/json';
import { FIELDS, type Placed, type Problem, type RawEntry } from './entry';

/** The members of a file, and what each of its entries is without saying so. */
const LISTS: Readonly<Record<string, string | null>> = { instruments: null, resolutions: 'resolution' };

/** Reads the entries of a JSON file; comments are allowed. */
export function readJsonForm(text: string): { raw: RawEntry[]; problems: Problem[] } {
  const raw: RawEntry[] = [];
  const problems: Problem[] = [];
  if (text.trim() === '') return { raw, problems };
  let root: Json;
  try {
    root = readJson(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return { raw, problems: [{ span: error.span, reason: error.message }] };
  }
  if (root.kind !== 'object')
    return { raw, problems: [{ span: root.span, reason: 'The file should be an object in braces.' }] };
  for (const { name, nameSpan, value } of root.members) {
    if (name === '$schema') continue;
    const kind = Object.hasOwn(LISTS, name) ? LISTS[name] : undefined;
    if (kind === undefined)
      problems.push({
        span: nameSpan,
        reason: `There is no list ${JSON.stringify(name)}; there are instruments and resolutions.`,
      });
    else if (value.kind !== 'array')
      problems.push({ span: value.span, reason: `${name} should be a list in brackets.` });
    else for (const item of value.items) readItem(item, kind, raw, problems);
  }
  return { raw, problems };
}

function readItem(item: Json, kind: string | null, raw: RawEntry[], problems: Problem[]): void {
  if (item.kind !== 'object') {
    problems.push({ span: item.span, reason: 'An entry should be an object in braces.' });
    return;
  }
  const values = new Map<string, Placed<string>>();
  if (kind !== null) values.set('kind', { value: kind, span: item.span });
  for (const member of item.members) readMember(member, values, problems);
  raw.push({ place: { start: item.span.start, end: item.span.start + 1 }, values });
}

function readMember(member: JsonMember, values: Map<string, Placed<string>>, problems: Problem[]): void {
  const { name, nameSpan, value } = member;
  const put = (field: string, text: string, span = value.span): void => {
    if (text.trim() !== '') values.set(field, { value: text.trim(), span });
  };
  if (name === 'name' || name === 'shortNames') {
    const field = name === 'name' ? 'names' : name;
    if (value.kind !== 'object') {
      readText(value, problems, (text) => put(`${field}.en`, text));
      return;
    }
    for (const one of value.members) {
      if (FIELDS.has(`${field}.${one.name}`))
        readText(one.value, problems, (text) => put(`${field}.${one.name}`, text, one.value.span));
      else
        problems.push({
          span: one.nameSpan,
          reason: `There is no language ${JSON.stringify(one.name)}; there are en, fr, es, ru, ar and zh.`,
        });
    }
    return;
  }
  if (!FIELDS.has(name) || name.includes('.')) {
    problems.push({ span: nameSpan, reason: `An entry has no ${JSON.stringify(name)}.` });
    return;
  }
  readText(value, problems, (text) => put(name, text));
}

/** A text, or a list of texts as one parted by semicolons. */
function readText(value: Json, problems: Problem[], take: (text: string) => void): void {
  if (value.kind === 'scalar' && typeof value.value === 'string') take(value.value);
  else if (value.kind === 'array' && value.items.every((item) => item.kind === 'scalar'))
    take(value.items.map((item) => String(item.kind === 'scalar' ? item.value : '')).join(';'));
  else problems.push({ span: value.span, reason: 'This should be a text in quotation marks.' });
}
