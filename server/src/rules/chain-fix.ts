import type { ChainLink, ChainMember } from './chain';
import type { Fix } from './rule';

/**
 * The fix that gives an English opening the link that is due; null where the words leave no sure place for it. In the
 * operative part the link stands before the verb, in the preamble behind the participle.
 */
export function linkFix(member: ChainMember, due: ChainLink): Fix | null {
  if (due === 'plain') return linkRemoval(member);
  const { paragraph, opening } = member;
  const { prose } = paragraph;
  const title = `Say “${due}”`;
  const capital = due[0]!.toUpperCase() + due.slice(1);
  if (opening.chainSpan) {
    const { start, end } = opening.chainSpan;
    const text = /^\p{Lu}/u.test(prose.text.slice(start, end)) ? capital : due;
    return { title, edits: [{ span: prose.span(start, end), text }] };
  }
  if (paragraph.kind === 'operative') {
    const text = `${capital} ${prose.text[opening.start]!.toLowerCase()}`;
    return { title, edits: [{ span: prose.span(opening.start, opening.start + 1), text }] };
  }
  const words = prose.text.slice(opening.start, opening.start + opening.canonical.length);
  if (words.toLowerCase() !== opening.canonical || /^having /i.test(words)) return null;
  const at = prose.span(opening.start, opening.start + words.length).end;
  return { title, edits: [{ span: { start: at, end: at }, text: ` ${due}` }] };
}

/** The opening words as they would stand with the link that is due: `Also requests`, `Recalling further`. */
export function wordsWithLink(member: ChainMember, due: ChainLink): string | null {
  const fix = linkFix(member, due);
  const { prose } = member.paragraph;
  const edit = fix?.edits[0];
  if (!edit) return null;
  const start = prose.indexOf(edit.span.start);
  const end = prose.indexOf(edit.span.end);
  const words = prose.text.slice(0, start) + edit.text + prose.text.slice(end);
  return words.slice(member.opening.start, member.opening.length + edit.text.length - (end - start));
}

/** The fix that takes the link out of an opening. */
export function linkRemoval({ paragraph: { prose }, opening }: ChainMember): Fix | null {
  if (!opening.chainSpan) return null;
  const { start, end } = opening.chainSpan;
  const title = `Remove “${prose.text.slice(start, end)}”`;
  if (start > opening.start) {
    const blank = /\s*$/.exec(prose.text.slice(0, start))![0].length;
    return { title, edits: [{ span: prose.span(start - blank, end), text: '' }] };
  }
  const blank = /^\s*/.exec(prose.text.slice(end))![0].length;
  const next = prose.text[end + blank];
  if (next === undefined) return null;
  const capital = /^\p{Lu}/u.test(prose.text.slice(start, end)) ? next.toUpperCase() : next;
  return { title, edits: [{ span: prose.span(start, end + blank + 1), text: capital }] };
}
