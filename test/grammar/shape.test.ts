import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { OnigScanner } from 'vscode-oniguruma';
import { grammarPath, loadGrammar } from './tokenizer';

interface Rule {
  readonly name?: string;
  readonly contentName?: string;
  readonly include?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly patterns?: readonly Rule[];
  readonly captures?: Readonly<Record<string, Rule>>;
  readonly beginCaptures?: Readonly<Record<string, Rule>>;
  readonly endCaptures?: Readonly<Record<string, Rule>>;
  readonly repository?: Readonly<Record<string, Rule>>;
}

const grammar = JSON.parse(readFileSync(grammarPath, 'utf8')) as Rule & { readonly scopeName: string };
const rules = [...walk(grammar)];
const expressions = rules.flatMap((rule) =>
  [rule.match, rule.begin, rule.end].filter((source) => source !== undefined),
);

function* walk(rule: Rule): Generator<Rule> {
  yield rule;
  for (const child of rule.patterns ?? []) yield* walk(child);
  for (const group of [rule.captures, rule.beginCaptures, rule.endCaptures, rule.repository])
    for (const child of Object.values(group ?? {})) yield* walk(child);
}

/**
 * The parts of an expression that could cost more than time in proportion to the line: an unbounded repetition within an
 * unbounded repetition, and two unbounded repetitions of anything (`.*`) in one expression.
 */
function costly(source: string): string[] {
  const found: string[] = [];
  const unbounded = /^(?:[*+]|\{\d+,\})/;
  let anything = 0;
  const groups: { start: number; repeats: boolean }[] = [{ start: 0, repeats: false }];
  for (let at = 0; at < source.length; at++) {
    const character = source[at];
    if (character === '\\')
      at += source[at + 1] === 'p' || source[at + 1] === 'x' ? source.indexOf('}', at) - at : 1;
    else if (character === '[') at = classEnd(source, at);
    else if (character === '.' && unbounded.test(source.slice(at + 1))) {
      anything++;
      groups.at(-1)!.repeats = true;
    } else if (character === '(') groups.push({ start: at, repeats: false });
    else if (character === ')') {
      const group = groups.pop()!;
      const repeated = unbounded.test(source.slice(at + 1));
      if (repeated && group.repeats) found.push(source.slice(group.start, at + 2));
      if (repeated || group.repeats) groups.at(-1)!.repeats = true;
    } else if (unbounded.test(source.slice(at)) && !/[(|?*+]/.test(source[at - 1] ?? '('))
      groups.at(-1)!.repeats = true;
  }
  if (anything > 1) found.push(source);
  return found;
}

function classEnd(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '[') depth++;
    else if (source[at] === ']' && --depth === 0) return at;
  }
  return source.length;
}

describe('grammar: shape', () => {
  before(loadGrammar);

  it('names every scope for the language', () => {
    const names = rules.flatMap(({ name, contentName }) =>
      [name, contentName].flatMap((value) => value?.split(' ') ?? []),
    );
    const scopes = names.filter((name) => name !== 'UN Resolution' && name !== 'UN' && name !== 'Resolution');
    assert.ok(scopes.length > 100);
    assert.deepEqual(
      scopes.filter((name) => !/^[a-z][a-z.-]*\.un-resolution$/.test(name)),
      [],
    );
  });

  it('includes what is there, and all of it', () => {
    const included = new Set(rules.flatMap(({ include }) => (include === undefined ? [] : [include])));
    const defined = new Set(Object.keys(grammar.repository!).map((name) => `#${name}`));
    assert.deepEqual([...included].sort(), [...defined].sort());
  });

  it('has expressions that the engine takes', () => {
    for (const source of expressions) assert.doesNotThrow(() => new OnigScanner([source]).dispose(), source);
  });

  it('tells a costly expression', () => {
    for (const source of ['(a+)+', '(?:a|b*){2,}', '((x+y)z)*', '(.*)+', '.*a.*'])
      assert.notDeepEqual(costly(source), [], source);
    for (const source of ['(?:/[a+]{1,12}){1,8}', '\\(+a', '(?:a+){0,3}', '[.*_].*a'])
      assert.deepEqual(costly(source), [], source);
  });

  it('has no costly expression', () => {
    assert.ok(expressions.length > 80);
    assert.deepEqual(expressions.flatMap(costly), []);
  });
});
