import type { Span } from '../text/span';

/** A value of a JSON text with its place there. */
export type Json = JsonObject | JsonArray | JsonScalar;

export interface JsonObject {
  readonly kind: 'object';
  readonly span: Span;
  /** In the order of the text; a name that stands twice is there twice. */
  readonly members: readonly JsonMember[];
}

export interface JsonMember {
  readonly name: string;
  readonly nameSpan: Span;
  readonly value: Json;
}

export interface JsonArray {
  readonly kind: 'array';
  readonly span: Span;
  readonly items: readonly Json[];
}

export interface JsonScalar {
  readonly kind: 'scalar';
  readonly span: Span;
  readonly value: string | number | boolean | null;
}

/** Why a text is no JSON, and where. */
export class JsonError extends Error {
  constructor(
    message: string,
    readonly span: Span,
  ) {
    super(message);
  }
}

/** Nothing that a person writes is nested deeper, and each level costs a call. */
const DEEPEST = 64;

/** Blanks, and the comments that editors allow in settings files. */
const BLANK = /(?:[ \t\r\n]+|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)*/y;
const WORD = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;

/** Reads a JSON text, comments allowed. Throws a `JsonError`, and nothing else, where it is none. */
export function readJson(text: string): Json {
  const reader = new Reader(text);
  const value = reader.value(0);
  reader.end();
  return value;
}

/** The value itself, as `JSON.parse` would give it. */
export function plainValue(json: Json): unknown {
  switch (json.kind) {
    case 'object':
      return Object.fromEntries(json.members.map(({ name, value }) => [name, plainValue(value)]));
    case 'array':
      return json.items.map(plainValue);
    case 'scalar':
      return json.value;
  }
}

/** The member of a name, the last one where it stands twice. */
export function memberOf(json: Json | undefined, name: string): JsonMember | undefined {
  return json?.kind === 'object' ? json.members.findLast((member) => member.name === name) : undefined;
}

class Reader {
  private at: number;

  constructor(private readonly text: string) {
    this.at = text.startsWith('\ufeff') ? 1 : 0;
  }

  value(depth: number): Json {
    if (depth > DEEPEST) throw this.error('is nested too deep');
    this.skip(BLANK);
    const sign = this.text[this.at];
    if (sign === '{') return this.object(depth);
    if (sign === '[') return this.array(depth);
    const string = this.string();
    if (string) return string;
    const start = this.at;
    const word = this.skip(WORD);
    if (word === '') throw this.error('should be a value');
    return { kind: 'scalar', span: { start, end: this.at }, value: JSON.parse(word) };
  }

  end(): void {
    this.skip(BLANK);
    if (this.at < this.text.length) throw this.error('stands behind the end of the value');
  }

  private object(depth: number): JsonObject {
    const start = this.at++;
    const members: JsonMember[] = [];
    while (!this.closes('}', members.length > 0)) {
      this.skip(BLANK);
      const name = this.string();
      if (!name) throw this.error('should be a name in double quotation marks');
      this.skip(BLANK);
      if (this.text[this.at] !== ':') throw this.error('should be a colon');
      this.at++;
      members.push({ name: name.value as string, nameSpan: name.span, value: this.value(depth + 1) });
    }
    return { kind: 'object', span: { start, end: this.at }, members };
  }

  private array(depth: number): JsonArray {
    const start = this.at++;
    const items: Json[] = [];
    while (!this.closes(']', items.length > 0)) items.push(this.value(depth + 1));
    return { kind: 'array', span: { start, end: this.at }, items };
  }

  /** Takes the closing sign, or the comma that has to stand before all but the first. */
  private closes(sign: string, goesOn: boolean): boolean {
    this.skip(BLANK);
    if (this.text[this.at] === sign) {
      this.at++;
      return true;
    }
    if (!goesOn) return false;
    if (this.text[this.at] !== ',') throw this.error(`should be a comma or ${sign}`);
    this.at++;
    return false;
  }

  private string(): JsonScalar | null {
    const start = this.at;
    const raw = this.skip(STRING);
    return raw === '' ? null : { kind: 'scalar', span: { start, end: this.at }, value: JSON.parse(raw) };
  }

  private skip(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private error(reason: string): JsonError {
    if (this.at >= this.text.length)
      return new JsonError('The text ends before its value does.', {
        start: this.text.length,
        end: this.text.length,
      });
    const sign = String.fromCodePoint(this.text.codePointAt(this.at)!);
    if (this.text.startsWith('/*', this.at))
      return new JsonError('This comment is not closed.', { start: this.at, end: this.at + 2 });
    return new JsonError(`What begins with ${JSON.stringify(sign)} ${reason}.`, {
      start: this.at,
      end: this.at + sign.length,
    });
  }
}
