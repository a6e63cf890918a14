import type { LabelToken } from '../syntax/labels';
import { LeafCode } from '../syntax/leaf-row';
import type { Block } from '../syntax/tree';
import { isLetter, isTerminal, isUpper } from '../text/characters';
import type { Span } from '../text/span';
import type { Language } from '../vocabulary/language';
import { annexHeading, isClosingLine } from './closing';
import { formulaAt } from './formula';
import { Nesting, styleOf } from './nesting';
import { emphasizedOpening, type OrganGroup, openingOf, opensLike } from './opening-words';
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
    const { style } = this.styleAtTop(label);
    const section = label.upper && !label.enclosed && label.style !== 'number';
    if (section && this.looksLikeHeading(text)) {
      this.top('heading', unit, label);
      return;
    }
    const clause =
      !label.enclosed &&
      (style === 'arabic' || (style === 'upper-roman' && opensLike(text, this.language) !== null));
    const preambular = lastSign(text) === COMMA && this.opens(text) === 'preambular';
    if (clause && this.part === 'preamble' && (preambular || this.source.startsWith('PP', label.start))) {
      this.top('preambular', unit, label);
      return;
    }
    if (clause && !(style === 'arabic' && this.nestsUnderNumeral())) {
      this.part = 'operative';
      this.top('operative', unit, label);
      return;
    }
    const place = this.nesting.place(label, this.listOpen, next);
    const parent = place.depth > 1 ? (this.chain[place.depth - 2] ?? this.head) : this.head;
    const kind: ParagraphKind = this.part === 'preamble' && place.depth === 1 ? 'preambular' : 'sub';
    const index = this.push(
      kind,
      unit,
      { label, style: place.style, value: place.value },
      place.depth,
      parent,
      null,
    );
    this.chain.length = place.depth - 1;
    this.chain[place.depth - 1] = index;
  }

  /** How a label at the top is read: as the numeral that is due where the one before it was a numeral (`V` behind `IV`). */
  private styleAtTop(label: LabelToken): { style: Label['style']; value: number } {
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
      this.listOpen = end !== '.';
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
  private preambleGoesOn(end: string, next: Unit | null): boolean {
    if (!next) return false;
    const { label } = next.blocks[0]!;
    if (label) return label.style === 'number' && !label.enclosed && label.value === 1;
    return end !== COLON && lastSign(next.prose.text) === COMMA && formulaAt(next.prose.text) === null;
  }

  private looksLikeHeading(text: string): boolean {
    if (text.length > LONGEST_HEADING) return false;
    const end = text.charCodeAt(text.length - 1);
    return (
      (!isTerminal(end) && !JOINED.test(text)) ||
      (end === 46 && /^(?:[IVX]+|[A-Z])\.$/.test(text)) ||
      (end === 58 && text.length < 80 && opensLike(text, this.language) === null)
    );
  }

  private top(kind: ParagraphKind, unit: Unit, label: LabelToken | null): void {
    this.nesting.reset();
    this.chain = [];
    const opening =
      kind === 'preambular' || kind === 'operative'
        ? (emphasizedOpening(unit) ?? openingOf(unit.prose, kind, this.organ))
        : null;
    const index = this.push(kind, unit, label && { label, ...this.styleAtTop(label) }, 0, null, opening);
    if (label && label.style !== 'number') this.lastAtTop = this.paragraphs[index]!.label;
    else if (kind === 'formula' || kind === 'annex') this.lastAtTop = null;
    this.head = kind === 'operative' || kind === 'preambular' ? index : null;
  }

  private push(
    kind: ParagraphKind,
    unit: Unit,
    label: { label: LabelToken; style: Label['style']; value: number } | null,
    depth: number,
    parent: number | null,
    opening: Opening | null,
  ): number {
    const index = this.paragraphs.length;
    this.listOpen = lastSign(unit.prose.text) === COLON;
    const pieces = piecesOf(unit);
    const printed: Label | null = label && {
      text: this.source.slice(label.label.start, label.label.end),
      style: label.style,
      value: label.value,
      span: { start: label.label.start, end: label.label.end },
    };
    this.paragraphs.push({
      index,
      kind,
      label: printed,
      opening,
      prose: unit.prose,
      depth,
      annex: this.annex,
      span: { start: pieces[0]!.start, end: pieces[pieces.length - 1]!.end },
      pieces,
      parent,
    });
    return index;
  }
}

const COMMA = 'comma';
const COLON = 'colon';

/** The word that joins the last item to the one before, behind its punctuation: `…; and`, `… ; et`, `…; и`. */
const JOINED = /[,;:，；،؛]\s*\p{L}{1,3}$/u;

/** The sign, a blank and the joining word, in UTF-16 units. */
const LONGEST_JOINED = 8;

/** Whether an item of a list can end with a sign, as `lastSign` gives it. */
function isItemEnd(sign: string): boolean {
  return sign === COMMA || sign === '.' || ';；؛'.includes(sign);
}

function lastSign(text: string): string {
  let at = text.length - 1;
  if (isLetter(text.charCodeAt(at))) {
    const from = Math.max(0, text.length - LONGEST_JOINED);
    const joined = JOINED.exec(text.slice(from));
    if (joined) at = from + joined.index;
  }
  while (at > 0 && '”"’\')]»'.includes(text[at]!)) at--;
  const sign = text[at] ?? '';
  return ',，،'.includes(sign) ? COMMA : ':：'.includes(sign) ? COLON : sign;
}

/** The stretches of source that a unit holds, a blank space at their ends left out. */
export function piecesOf(unit: Unit): Span[] {
  return unit.blocks.map(pieceOf);
}

function pieceOf({ row, firstLeaf, leavesEnd, start, end }: Block): Span {
  let first = firstLeaf;
  let last = leavesEnd - 1;
  while (first < last && row.codeAt(first) === LeafCode.Space) first++;
  while (last > first && row.codeAt(last) === LeafCode.Space) last--;
  if (row.codeAt(first) === LeafCode.Space) return { start, end };
  return { start: row.startOf(first), end: row.endOf(last) };
}
