import type { LabelToken } from '../syntax/labels';
import { LeafCode } from '../syntax/leaf-row';
import { COMMA, DOT, isLetter, isTerminal, isUpper } from '../text/characters';
import type { Language } from '../vocabulary/language';
import { annexHeading, isClosingLine } from './closing';
import { formulaAt } from './formula';
import { COLON, endsJoining, isItemEnd, lastSign } from './last-sign';
import { Nesting, type Reading, styleOf } from './nesting';
import { emphasizedOpening, type OrganGroup, openingOf, opensLike } from './opening-words';
import { piecesOf, spanOf } from './pieces';
import type { Label, Opening, Paragraph, ParagraphKind } from './resolution';
import type { Unit } from './units';

/** A text without punctuation at its end is a heading up to this length, in UTF-16 units. */
const LONGEST_HEADING = 260;

/** A heading that opens like a paragraph has its colon within so many units. */
const LONGEST_LABELLED = 60;

/** Where in a resolution the reader is. */
type Part = 'preamble' | 'operative' | 'closing';

/**
 * Reads the units from the formula on as the paragraphs of a resolution, in reading order. Where a new formula stands (a
 * part B, an embedded draft) it begins anew with its preamble.
 */
export function readBody(
  source: string,
  units: readonly Unit[],
  language: Language,
  organ: OrganGroup | null,
): Paragraph[] {
  const reader = new BodyReader(source, language, organ);
  for (let i = 0; i < units.length; i++) reader.read(units[i]!, units[i + 1] ?? null);
  return reader.paragraphs;
}

/** Reads units as text without structure, their labels kept: what an amendment says of the paragraphs of a draft. */
export function readAmendment(source: string, units: readonly Unit[], language: Language): Paragraph[] {
  const reader = new BodyReader(source, language, null);
  for (const unit of units) reader.readText(unit);
  return reader.paragraphs;
}

class BodyReader {
  readonly paragraphs: Paragraph[] = [];
  private part: Part = 'preamble';
  private annex = false;
  private readonly nesting = new Nesting();
  /** The paragraph that sub-paragraphs hang from, by index; null where none is open. */
  private head: number | null = null;
  /** Whether the paragraph read last announces a list (it ends with a colon), or is an item of one without labels. */
  private listOpen = false;
  /** The last label at the top that is no Arabic number. */
  private lastAtTop: Label | null = null;
  /** By depth, the last sub-paragraph. */
  private chain: number[] = [];

  constructor(
    private readonly source: string,
    private readonly language: Language,
    private readonly organ: OrganGroup | null,
  ) {}

  read(unit: Unit, next: Unit | null): void {
    const { text } = unit.prose;
    const label = unit.blocks[0]!.label;
    if (text.length === 0 && !label) return;
    if (unit.blocks[0]!.kind === 'table') {
      this.push('text', unit, null, 0, null, null);
      return;
    }
    if (
      annexHeading(text, this.language, this.part === 'closing' || this.annex) &&
      this.paragraphs.length > 0 &&
      (this.annex || this.part !== 'preamble')
    ) {
      this.annex = true;
      this.part = 'operative';
      this.top('annex', unit, null);
      return;
    }
    const formula = label ? null : formulaAt(text);
    if (formula && (formula.comma || this.paragraphs.length === 0 || this.startsAfterFormula(next))) {
      if (formula.length >= text.length) {
        this.part = 'preamble';
        this.top('formula', unit, null);
        return;
      }
    }
    if (label) this.readLabelled(unit, label, next?.blocks[0]?.label ?? null);
    else this.readBare(unit, next);
  }

  readText(unit: Unit): void {
    this.top('text', unit, unit.blocks[0]!.label);
  }

  private startsAfterFormula(next: Unit | null): boolean {
    if (!next) return false;
    return next.blocks[0]!.label?.style === 'number' || opensLike(next.prose.text, this.language) !== null;
  }

  private readLabelled(unit: Unit, label: LabelToken, next: LabelToken | null): void {
    const { text } = unit.prose;
    const reading = this.styleAtTop(label);
    const { style } = reading;
    const section = label.upper && !label.enclosed && label.style !== 'number';
    if (section && this.looksLikeHeading(text)) {
      this.top('heading', unit, label, reading);
      return;
    }
    const clause =
      !label.enclosed &&
      (style === 'arabic' || (style === 'upper-roman' && opensLike(text, this.language) !== null));
    if (clause && this.part === 'preamble' && this.isPreambular(text, label)) {
      this.top('preambular', unit, label, reading);
      return;
    }
    if (clause && !(style === 'arabic' && this.nestsUnderNumeral())) {
      this.part = 'operative';
      this.top('operative', unit, label, reading);
      return;
    }
    const place = this.nesting.place(label, this.listOpen, next);
    const parent = place.depth > 1 ? (this.chain[place.depth - 2] ?? this.head) : this.head;
    const kind: ParagraphKind = this.part === 'preamble' && place.depth === 1 ? 'preambular' : 'sub';
    const index = this.push(kind, unit, this.printed(label, place), place.depth, parent, null);
    this.chain.length = place.depth - 1;
    this.chain[place.depth - 1] = index;
  }

  /** Whether a paragraph with a number is one of the preamble: by its words, or because its label says so. */
  private isPreambular(text: string, label: LabelToken): boolean {
    return (
      (lastSign(text) === COMMA && this.opens(text) === 'preambular') ||
      this.source.startsWith('PP', label.start)
    );
  }

  /** How a label at the top is read: as the numeral that is due where the one before it was a numeral (`V` behind `IV`). */
  private styleAtTop(label: LabelToken): Reading {
    const last = this.lastAtTop;
    if (label.upper && last?.style === 'upper-roman' && label.roman === last.value + 1)
      return { style: 'upper-roman', value: label.roman };
    return styleOf(label);
  }

  /** Whether operative paragraphs of this text are counted in Roman numerals, so that numbers hang beneath them. */
  private nestsUnderNumeral(): boolean {
    return (
      this.head !== null &&
      this.paragraphs[this.head]!.label?.style === 'upper-roman' &&
      this.paragraphs[this.head]!.kind === 'operative'
    );
  }

  private readBare(unit: Unit, next: Unit | null): void {
    const { text } = unit.prose;
    const { row, firstLeaf, leavesEnd } = unit.blocks[0]!;
    const leaf = row.find(LeafCode.Bullet, firstLeaf, leavesEnd);
    const bullet = leaf >= 0;
    if (bullet && this.source[row.startOf(leaf)] === '#') {
      this.top('heading', unit, null);
      return;
    }
    const opens = this.opens(text);
    const end = lastSign(text);
    if (this.part !== 'preamble' && isClosingLine(text, this.language)) {
      this.part = 'closing';
      this.top('text', unit, null);
      return;
    }
    if (this.part === 'preamble') {
      const finite = opens === 'operative' && end !== COMMA && !this.preambleGoesOn(end, next);
      if (opens === null && this.opensInSmall(text)) this.top('preambular', unit, null);
      else if (opens === null && this.looksLikeHeading(text)) this.top('heading', unit, null);
      else if (finite) {
        this.part = 'operative';
        this.top('operative', unit, null);
      } else if (opens !== null || end === COMMA || end === COLON) this.top('preambular', unit, null);
      else this.top('text', unit, null);
      return;
    }
    const first = text.charCodeAt(0);
    const lower = isLetter(first) && !isUpper(first) && first < 0x590;
    if ((bullet || (lower && opens === null)) && this.head !== null) {
      const deeper = bullet ? this.nesting.depth + 1 : 1;
      this.push('sub', unit, null, deeper, this.head, null);
      return;
    }
    if (this.listOpen && opens !== 'operative' && this.head !== null && (end === COLON || isItemEnd(end))) {
      this.push('sub', unit, null, 1, this.head, null);
      this.listOpen = end !== DOT;
      return;
    }
    if (opens === 'preambular' && end === COMMA) {
      this.part = 'preamble';
      this.top('preambular', unit, null);
    } else if (opens === 'operative' && end !== COMMA && !this.looksLikeHeading(text)) {
      this.part = 'operative';
      this.top('operative', unit, null);
    } else if (this.part !== 'closing' && this.looksLikeHeading(text)) this.top('heading', unit, null);
    else this.top('text', unit, null);
  }

  /**
   * Whether a text opens as a paragraph of the preamble or as an operative one. One or two words with a colon behind them
   * open a heading (`Taking stock: …`).
   */
  private opens(text: string): 'preambular' | 'operative' | null {
    const opens = opensLike(text, this.language);
    if (!opens) return null;
    const colon = text.search(/[:：]/);
    if (colon < 0 || colon > LONGEST_LABELLED || colon === text.length - 1) return opens;
    return text.slice(0, colon).split(' ').length <= 2 ? null : opens;
  }

  /** Whether a text opens as a paragraph of the preamble but for the capital that its first letter lacks. */
  private opensInSmall(text: string): boolean {
    const first = text.charAt(0);
    const capital = first.toUpperCase();
    return first !== capital && this.opens(capital + text.slice(1)) === 'preambular';
  }

  /**
   * Whether what follows a finite verb in the preamble shows that the preamble goes on: its operative paragraphs are still to
   * be numbered from 1, or a paragraph with a comma at its end stands there and is no item of a list.
   */
  private preambleGoesOn(end: number, next: Unit | null): boolean {
    if (!next) return false;
    const { label } = next.blocks[0]!;
    if (label) return label.style === 'number' && !label.enclosed && label.value === 1;
    return end !== COLON && lastSign(next.prose.text) === COMMA && formulaAt(next.prose.text) === null;
  }

  private looksLikeHeading(text: string): boolean {
    if (text.length > LONGEST_HEADING) return false;
    const end = text.charCodeAt(text.length - 1);
    return (
      (!isTerminal(end) && !endsJoining(text)) ||
      (end === 46 && /^(?:[IVX]+|[A-Z])\.$/.test(text)) ||
      (end === 58 && text.length < 80 && opensLike(text, this.language) === null)
    );
  }

  /** @param reading of the label, where it was looked for */
  private top(
    kind: ParagraphKind,
    unit: Unit,
    label: LabelToken | null,
    reading: Reading | null = label && this.styleAtTop(label),
  ): void {
    this.nesting.reset();
    this.chain.length = 0;
    const opening =
      kind === 'preambular' || kind === 'operative'
        ? (emphasizedOpening(unit) ?? openingOf(unit.prose, kind, this.organ))
        : null;
    const printed = label && reading && this.printed(label, reading);
    const index = this.push(kind, unit, printed, 0, null, opening);
    if (label && label.style !== 'number') this.lastAtTop = printed;
    else if (kind === 'formula' || kind === 'annex') this.lastAtTop = null;
    this.head = kind === 'operative' || kind === 'preambular' ? index : null;
  }

  private push(
    kind: ParagraphKind,
    unit: Unit,
    label: Label | null,
    depth: number,
    parent: number | null,
    opening: Opening | null,
  ): number {
    const index = this.paragraphs.length;
    this.listOpen = lastSign(unit.prose.text) === COLON;
    const pieces = piecesOf(unit);
    this.paragraphs.push({
      index,
      kind,
      label,
      opening,
      prose: unit.prose,
      depth,
      annex: this.annex,
      span: spanOf(pieces),
      pieces,
      parent,
    });
    return index;
  }

  private printed({ start, end }: LabelToken, { style, value }: Reading): Label {
    return { text: this.source.slice(start, end), style, value, span: { start, end } };
  }
}
