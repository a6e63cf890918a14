import type { Found, Paragraph, Resolution } from '../model/resolution';
import { type Span, touches } from '../text/span';
import { hoverOfCitation } from './hover-citation';
import { type HoverText, markdownOf } from './hover-markdown';
import { hoverOfNote } from './hover-note';
import { hoverOfOpening } from './hover-opening';
import { hoverOfSponsor, hoverOfState } from './hover-state';
import { hoverOfSymbol } from './hover-symbol';
import { noteAt } from './note-at';
import { stateAt } from './state-at';
import { citationAt, pieceAt } from './subject';

export interface Hover {
  /** What the hover is about. */
  readonly span: Span;
  readonly markdown: string;
}

/** What is known of the thing at an offset: marker, citation, opening words, State, symbol, sponsor; null where nothing is. */
export function hoverAt(resolution: Resolution, offset: number): Hover | null {
  const note = noteAt(resolution, offset);
  if (note !== null && note.marker !== null) return hover(note.span, hoverOfNote(resolution, note.note));

  const citation = citationAt(resolution, offset);
  if (citation !== null) {
    const told = hoverOfCitation(resolution, citation);
    if (told !== null) return hover(pieceAt(resolution, citation, offset), told);
  }

  const paragraph = openingAt(resolution, offset);
  if (paragraph !== null) {
    const told = hoverOfOpening(resolution, paragraph, paragraph.opening!);
    if (told !== null) return hover(paragraph.opening!.span, told);
  }
  // Inside a citation a name belongs to what is cited.
  const named = citation === null ? stateAt(resolution, offset) : null;
  if (named !== null) return hover(named.span, hoverOfState(resolution, named.name));
  return mastheadHover(resolution, offset);
}

function hover(span: Span, text: HoverText | null): Hover | null {
  return text === null ? null : { span, markdown: markdownOf(text) };
}

function openingAt({ paragraphs }: Resolution, offset: number): Paragraph | null {
  return paragraphs.find(({ opening }) => opening !== null && touches(opening.span, offset)) ?? null;
}

function mastheadHover(resolution: Resolution, offset: number): Hover | null {
  const { masthead, language } = resolution;
  if (masthead.symbol !== null && touches(masthead.symbol.span, offset))
    return hover(masthead.symbol.span, hoverOfSymbol(masthead.symbol.value, language));
  const sponsor = masthead.sponsors.find(({ span }: Found<string>) => touches(span, offset));
  return sponsor === undefined ? null : hover(sponsor.span, hoverOfSponsor(resolution, sponsor.value));
}
