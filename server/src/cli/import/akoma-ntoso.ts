import type { OwnResolution } from '../../catalogue/own';
import { isDay, SYMBOL } from '../../protocol/instruments/entry';

/** What a document says of itself stands in front of its body; no more than this, in bytes, is looked at. */
export const HEAD_LENGTH = 262_144;

/**
 * The resolution that an Akoma Ntoso document holds, by what it says of itself; null where it has no symbol. Total: what is
 * no XML has none.
 */
export function resolutionOfXml(text: string): OwnResolution | null {
  const facts = new Facts();
  for (const token of tokensOf(text)) if (!facts.take(token)) break;
  return facts.resolution();
}

interface Token {
  readonly kind: 'open' | 'close' | 'text';
  /** The name of an element without its prefix, or the words between two tags. */
  readonly text: string;
  /** Of an opening tag, as they stand. */
  readonly attributes: string;
}

/** Tags and the words between them; comments, instructions and declarations are passed over. */
function* tokensOf(text: string): Generator<Token> {
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    if (open < 0) return;
    if (open > at) yield { kind: 'text', text: unescaped(text.slice(at, open)), attributes: '' };
    const until = text.startsWith('<!--', open) ? '-->' : '>';
    const close = text.indexOf(until, open + 1);
    if (close < 0) return;
    at = close + until.length;
    const tag = text.slice(open + 1, close);
    const [, slash, name] = /^(\/?)(?:[\w-]+:)?([\w.-]+)/.exec(tag) ?? [];
    if (name === undefined) continue;
    if (slash === '/') {
      yield { kind: 'close', text: name, attributes: '' };
      continue;
    }
    yield { kind: 'open', text: name, attributes: tag };
    if (tag.endsWith('/')) yield { kind: 'close', text: name, attributes: '' };
  }
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w{2,4}));/g, (all, ten, hex, name) => {
    if (name !== undefined) return SIGNS.get(name) ?? all;
    const code = ten !== undefined ? Number(ten) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

function attribute(attributes: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return unescaped(found?.[1] ?? found?.[2] ?? '').trim();
}

/** Gathers what a document says of itself. */
class Facts {
  private readonly stack: string[] = [];
  private title = '';
  private number = '';
  private readonly values: string[] = [];
  private uri = '';
  private adopted = '';
  private workDate = '';
  private printedDate = '';
  private language = '';

  /** @returns false when the body begins, and nothing more is wanted */
  take({ kind, text, attributes }: Token): boolean {
    if (kind === 'open') {
      if (text === 'body' || text === 'mainBody') return false;
      this.stack.push(text);
      this.open(text, attributes);
    } else if (kind === 'close') {
      const last = this.stack.lastIndexOf(text);
      if (last >= 0) this.stack.length = last;
    } else {
      if (this.stack.includes('docTitle')) this.title += text;
      if (this.stack.includes('docNumber')) this.number += text;
    }
    return true;
  }

  private open(name: string, attributes: string): void {
    const value = attribute(attributes, 'value');
    const date = attribute(attributes, 'date').slice(0, 10);
    if (name === 'docDate' && isDay(date)) this.printedDate ||= date;
    if (name === 'FRBRlanguage') this.language ||= attribute(attributes, 'language').toLowerCase();
    if (!this.stack.includes('FRBRWork')) return;
    if (name === 'FRBRdate' && isDay(date)) {
      if (/adopt/i.test(attribute(attributes, 'name'))) this.adopted ||= date;
      this.workDate ||= date;
    }
    if (name === 'FRBRuri' || name === 'FRBRthis') this.uri ||= value.toLowerCase();
    if (name === 'FRBRnumber' || name === 'FRBRalias') this.values.push(value);
  }

  resolution(): OwnResolution | null {
    const symbol = this.symbol();
    if (symbol === null) return null;
    const date = this.adopted || this.workDate || this.printedDate;
    const title = this.title
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^[\w/-]*\d\. /, '');
    return {
      symbol,
      ...(date !== '' && { date }),
      // The catalogue holds titles in English.
      ...(title !== '' && /^(?:en|eng)?$/.test(this.language) && { title }),
    };
  }

  private symbol(): string | null {
    const given = [this.number, ...this.values].map((value) => value.replace(/\s/g, '').toUpperCase());
    const full = given.find((value) => SYMBOL.test(value) && /\/(?:RES|DEC)\//.test(value));
    if (full !== undefined) return full;
    const prefix = PREFIXES.find(([organ]) => this.uri.includes(`/${organ}/`))?.[1];
    const bare = given.find((value) => /^\d+(?:\/\d+[A-Z]?|\(\d{4}\))$/.test(value));
    return prefix === undefined || bare === undefined ? null : prefix + bare;
  }
}

/** The organs by their names in the addresses of these documents. */
const PREFIXES: readonly (readonly [string, string])[] = [
  ['unga', 'A/RES/'],
  ['unsc', 'S/RES/'],
  ['ecosoc', 'E/RES/'],
  ['unhrc', 'A/HRC/RES/'],
];
