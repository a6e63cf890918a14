import type { Resolution } from '../model/resolution';
import type { Source } from '../text/source';
import { overlaps, type Span } from '../text/span';
import type { Finding } from './rule';

/** Where a suppression holds: a line (and the paragraph that stands on it), from here on, or the whole file. */
export type SuppressionForm = 'next-line' | 'line' | 'block' | 'file';

/** A comment that silences rules: `<!-- un-resolution-disable-next-line RULE, RULE: reason -->`. */
export interface Suppression {
  readonly form: SuppressionForm;
  /** The comment, its signs included. */
  readonly span: Span;
  /** The rules that it names; empty where it means all of them. */
  readonly rules: readonly string[];
  /** What stands behind the colon; null where no reason is given. */
  readonly reason: string | null;
}

/** A rule named by a suppression (`*` for all rules) that silenced nothing. */
export interface UnusedSuppression {
  readonly suppression: Suppression;
  readonly rule: string;
}

interface Directive extends Suppression {
  readonly enables: boolean;
}

const ALL = '*';
const OPEN = '<!--';
const CLOSE = '-->';
const DIRECTIVE =
  /^un-resolution-(disable|enable)(?:-(next-line|line|file))?(?![\w-])([^:]*)(?::([\s\S]*))?$/;

/** The comments of a text that silence rules or end a silence, in the order of the text. */
function readDirectives(text: string): Directive[] {
  const found: Directive[] = [];
  for (let start = text.indexOf(OPEN); start >= 0; ) {
    const close = text.indexOf(CLOSE, start + OPEN.length);
    if (close < 0) break;
    const end = close + CLOSE.length;
    const match = DIRECTIVE.exec(text.slice(start + OPEN.length, close).trim());
    if (match && (match[1] === 'disable' || match[2] === undefined)) {
      const rules = match[3]!.split(/[\s,]+/).filter((name) => name !== '');
      const form = (match[2] ?? 'block') as SuppressionForm;
      const reason = match[4]?.trim() || null;
      found.push({ form, span: { start, end }, rules, reason, enables: match[1] === 'enable' });
    }
    start = text.indexOf(OPEN, end);
  }
  return found;
}

/**
 * Takes out the findings that a comment of the text silences.
 * @param findings in the order of the text
 * @returns those that remain, in the same order, and what was silenced for nothing
 */
export function applySuppressions(
  resolution: Resolution,
  findings: readonly Finding[],
): { readonly remaining: Finding[]; readonly unused: UnusedSuppression[] } {
  const directives = readDirectives(resolution.source.text);
  if (directives.length === 0) return { remaining: [...findings], unused: [] };

  const uses = new Map<Directive, Map<string, boolean>>();
  for (const directive of directives) {
    if (directive.enables) continue;
    const names = directive.rules.length > 0 ? directive.rules : [ALL];
    uses.set(directive, new Map(names.map((name) => [name, false])));
  }
  const silence = (holder: Holder, code: string): boolean => {
    const named = holder.named.get(code);
    const directive = named ?? (holder.reopened.has(code) ? undefined : holder.all);
    if (!directive) return false;
    uses.get(directive)?.set(named ? code : ALL, true);
    return true;
  };

  const lines = linesSilenced(resolution, directives);
  const whole = new Holder();
  const running = new Holder();
  for (const directive of directives) if (directive.form === 'file') whole.disable(directive);
  const blocks = directives.filter((directive) => directive.form === 'block');
  let next = 0;
  const remaining = findings.filter((finding) => {
    for (; next < blocks.length && blocks[next]!.span.start <= finding.span.start; next++) {
      if (blocks[next]!.enables) running.enable(blocks[next]!);
      else running.disable(blocks[next]!);
    }
    return !(
      lines
        .get(resolution.source.lineAt(finding.span.start))
        ?.some((holder) => silence(holder, finding.code)) ||
      silence(running, finding.code) ||
      silence(whole, finding.code)
    );
  });

  const unused: UnusedSuppression[] = [];
  for (const [suppression, names] of uses)
    for (const [rule, used] of names) if (!used) unused.push({ suppression, rule });
  return { remaining, unused };
}

/** What is silenced at one place, and by which comment. */
class Holder {
  all: Directive | undefined;
  readonly named = new Map<string, Directive>();
  /** Rules that were taken out of `all` again. */
  readonly reopened = new Set<string>();

  disable(directive: Directive): void {
    if (directive.rules.length === 0) {
      this.all = directive;
      this.reopened.clear();
    } else for (const name of directive.rules) this.named.set(name, directive);
  }

  enable(directive: Directive): void {
    if (directive.rules.length === 0) {
      this.all = undefined;
      this.named.clear();
      this.reopened.clear();
    } else
      for (const name of directive.rules) {
        this.named.delete(name);
        this.reopened.add(name);
      }
  }
}

/** What the `line` and `next-line` forms silence on each line (0-based). */
function linesSilenced(resolution: Resolution, directives: readonly Directive[]): Map<number, Holder[]> {
  const { source } = resolution;
  const silenced = new Map<number, Holder[]>();
  const wanted = directives.filter(({ form }) => form === 'line' || form === 'next-line');
  if (wanted.length === 0) return silenced;
  const holders = new Map<unknown, Holder>();
  /** The one holder of a paragraph, a note or a line, which all its lines share. */
  const holderOf = (owner: unknown, stretches: readonly Span[]): Holder => {
    const known = holders.get(owner);
    if (known) return known;
    const holder = new Holder();
    holders.set(owner, holder);
    const lines = new Set<number>();
    for (const { start, end } of stretches)
      for (let line = source.lineAt(start); line <= source.lineAt(end); line++) lines.add(line);
    for (const line of lines) {
      const others = silenced.get(line);
      if (others) others.push(holder);
      else silenced.set(line, [holder]);
    }
    return holder;
  };

  const owners = [...resolution.paragraphs, ...resolution.footnotes]
    .flatMap((owner) => owner.pieces.map((piece) => ({ piece, owner })))
    .sort((a, b) => a.piece.start - b.piece.start);
  for (const directive of wanted) {
    const line =
      directive.form === 'line'
        ? source.lineAt(directive.span.start)
        : nextLineWithText(source, source.lineAt(directive.span.end));
    const span = { start: source.lineStarts[line]!, end: source.lineEnd(line) };
    holderOf(line, [span]).disable(directive);
    for (let i = firstEndingAfter(owners, span.start); i < owners.length; i++) {
      const { piece, owner } = owners[i]!;
      if (piece.start >= span.end) break;
      if (overlaps(piece, span)) holderOf(owner, owner.pieces).disable(directive);
    }
  }
  return silenced;
}

/** The first line below `line` that holds more than blanks and comments; the last line where there is none. */
function nextLineWithText(source: Source, line: number): number {
  for (let next = line + 1; next < source.lineCount; next++) {
    const words = source.text.slice(source.lineStarts[next]!, source.lineEnd(next)).trim();
    if (words !== '' && !(words.startsWith(OPEN) && words.endsWith(CLOSE))) return next;
  }
  return source.lineCount - 1;
}

/** Pieces do not overlap, so their ends ascend with their starts. */
function firstEndingAfter(owners: readonly { readonly piece: Span }[], offset: number): number {
  let low = 0;
  let high = owners.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (owners[middle]!.piece.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
