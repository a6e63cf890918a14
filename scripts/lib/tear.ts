// Sets a clean text as an extractor would leave it: hard-wrapped, set in, cut into pages with running heads, page and job
// numbers, each page's notes at its foot, markers worn down to digits.
import type { Paragraph, Resolution } from '../../server/src/model/resolution';
import { WRITING } from '../../server/src/vocabulary/writing';
import { bareStyle, between, drawStyle, type Random, type Style } from './torn-style';
import { broken, CHINESE, raised, SIGN, signed, widthOf, wordsOf } from './torn-words';

/** Shorter lines behind the last paragraph are set at the right: the meeting and the day. */
const CLOSING_LINE = 40;

/** A longer title stands in no running head, in UTF-16 units. */
const LONGEST_HEAD = 300;

interface Line {
  readonly text: string;
  /** Labels of the notes that it calls for the first time. */
  readonly notes: string[];
}

/**
 * Tears the text of a resolution.
 * @param clean its model; the markers of the text are `[^1]`, its notes stand at its end
 * @param bare whether the layout is lost: nothing is set in, no blank line parts paragraphs, blanks stand at line ends
 */
export function tear(clean: Resolution, random: Random, bare = false): string {
  const style = bare ? bareStyle(random) : drawStyle(random);
  const { text } = clean.source;
  const first = clean.paragraphs[0]?.span.start ?? 0;
  const notes = new Map<string, string[]>();
  for (const note of clean.footnotes) {
    const words = text.slice(note.labelSpan.end, note.span.end).trim();
    const row = notes.get(note.label);
    if (row) row.push(words);
    else notes.set(note.label, [words]);
  }
  const head = text
    .slice(0, first)
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const page = new PageSetter(clean, style, random, notes);
  page.head(head);
  for (const paragraph of clean.paragraphs)
    page.paragraph(paragraph, text.slice(paragraph.span.start, paragraph.span.end));
  return page.end();
}

class PageSetter {
  private readonly out: string[] = [];
  private body: string[] = [];
  private foot: string[] = [];
  /** What of the last note of a page goes over to the next. */
  private carried: string[] = [];
  private readonly called = new Set<string>();
  /** How often the labels began anew, and the number called last. */
  private rows = 0;
  private lastCalled = 0;
  private pages = 1;
  private readonly job: string;
  private readonly symbol: string;
  private readonly title: string;
  private readonly rightToLeft: boolean;

  constructor(
    clean: Resolution,
    private readonly style: Style,
    private readonly random: Random,
    /** By label, in the order of the text: several where the labels begin anew. */
    private readonly notes: ReadonlyMap<string, readonly string[]>,
  ) {
    this.job = `${between(random, 10, 25)}-${between(random, 10000, 29999)}`;
    this.rightToLeft = WRITING[clean.language].rightToLeft;
    this.symbol = clean.masthead.symbol?.value ?? '';
    this.title = clean.masthead.title?.value ?? '';
  }

  /** The masthead: its first fields beside one another, the others as they come. */
  head(lines: readonly string[]): void {
    for (const line of lines) {
      for (const part of broken(signed(line), 56)) this.line(this.printed(part));
      this.space(1);
    }
  }

  paragraph({ kind, label, depth }: Paragraph, source: string): void {
    const { style, random } = this;
    const setIn = style.paragraphs === 'set-in';
    const printed = label?.text ?? '';
    const words = signed(source.slice(printed.length).trim()).replace(/[*_]+(?=\S)|(?<=\S)[*_]+/g, '');
    const jitter = between(random, -1, 1);
    const number =
      printed === '' ? '' : printed + ' '.repeat(setIn ? Math.max(1, 6 - printed.length + jitter) : 1);
    const bullet = printed !== '' && label?.style === 'arabic' ? style.bullet : '';
    const opening = bullet + number;
    const heading = kind === 'heading' || kind === 'annex';
    let from = style.margin;
    let hang = style.margin;
    if (setIn && !heading) {
      if (kind === 'text' && widthOf(source) < CLOSING_LINE)
        from = hang = style.margin + style.width - widthOf(source);
      else if (depth >= 2) {
        from = style.margin + 4 + 4 * depth;
        hang = from + opening.length;
      } else if (kind !== 'text') from = style.margin + 5 + (printed === '' ? jitter : 0);
    }
    const lines = this.wrap(opening + words, from, hang);
    if (style.paragraphs !== 'bare' && (heading || !setIn || kind === 'text'))
      this.space(setIn ? 1 : style.blankLines);
    for (const line of lines) this.line(line);
  }

  private space(count: number): void {
    if (this.body.length > 0) for (let i = 0; i < count; i++) this.body.push('');
  }

  /** Words as lines of the text's width; signs of notes take what they will take in print. */
  private wrap(words: string, from: number, hang: number): Line[] {
    const { style, random } = this;
    let right = style.margin + style.width;
    const lines: Line[] = [];
    const [label = '', gapBehind = ''] = /^(\S*)(\s*)/.exec(words)!.slice(1);
    const first = CHINESE.test(label) ? '' : label;
    let text = ' '.repeat(from) + first;
    let room = text.trim() === '' ? 0 : text.length;
    // the blanks behind a label are kept
    let gap = first === '' ? '' : gapBehind;
    for (const { word, apart } of wordsOf(words.slice(first.length))) {
      if (gap === '' && apart && text.trim() !== '') gap = ' ';
      if (widthOf(text) + gap.length + widthOf(word.replace(SIGN, '12')) <= right || text.trim() === '') {
        text += gap + word;
        gap = '';
        room = text.length;
        continue;
      }
      const left = right - widthOf(text) - 1;
      const hyphen = word.lastIndexOf('-', left - 1);
      const plain = /^\p{L}{9,}[,;]?$/u.test(word) && !CHINESE.test(word);
      if (hyphen > 2 && hyphen < left && random() < 0.7) {
        lines.push(this.printed(`${text} ${word.slice(0, hyphen)}${random() < 0.3 ? ' ' : ''}-`));
        text = ' '.repeat(hang) + word.slice(hyphen + 1);
      } else if (style.softHyphens && plain && left > 5 && random() < 0.5) {
        const cut = Math.min(left - 1, word.length - 4);
        lines.push(this.printed(`${text} ${word.slice(0, cut)}\u00AD`));
        text = ' '.repeat(hang) + word.slice(cut);
      } else {
        lines.push(this.printed(this.rightToLeft ? this.turned(text, true) : text));
        text = ' '.repeat(hang) + word;
        // Arabic letters differ in width more than others: no two lines hold the same number of them
        if (this.rightToLeft) right = style.margin + Math.round(style.width * (0.94 + 0.12 * random()));
      }
      gap = '';
      room = text.length;
    }
    if (room > 0) lines.push(this.printed(this.rightToLeft ? this.turned(text, false) : text));
    return lines;
  }

  /** A line set from right to left: a full one begins at the left margin, the last of a paragraph where its words end. */
  private turned(line: string, full: boolean): string {
    const { margin, width } = this.style;
    const words = line.trimStart();
    const setIn = Math.max(0, line.length - words.length - margin);
    return ' '.repeat(full ? margin : Math.max(margin, margin + width - setIn - words.length)) + words;
  }

  private printed(line: string): Line {
    const notes: string[] = [];
    const text = line.replace(SIGN, (_, label: string) => {
      notes.push(label);
      return this.marker(label);
    });
    return { text: text.replace(/ +(?=[,.;:] ?\d* )/g, ''), notes };
  }

  private marker(label: string): string {
    const { markers } = this.style;
    if (!/^\d+$/.test(label)) return label;
    if (this.rightToLeft) return `(${label})`;
    if (markers === 'raised') return raised(label);
    if (markers === 'formula') return `$^{${label}}$`;
    return markers === 'mixed' && this.random() < 0.3 ? label : ` ${label}`;
  }

  /** Puts a line on the page, and the notes that it calls at its foot; turns the page where it is full. */
  private line({ text, notes }: Line): void {
    for (const label of notes) this.beginRow(label);
    const foot = notes
      .filter((label) => !this.called.has(label) && this.notes.has(label))
      .map((label) => {
        this.called.add(label);
        return this.note(label);
      });
    const lines = foot.reduce((count, note) => count + note.length, 0);
    if (this.body.length + this.foot.length + lines + 1 > this.style.linesPerPage && this.body.length > 4) {
      const last = foot[foot.length - 1];
      if (
        this.body.length + this.foot.length + 2 <= this.style.linesPerPage &&
        last &&
        foot.length === 1 &&
        last.length > 3
      ) {
        this.body.push(text);
        this.foot.push(...last.slice(0, 2));
        this.carried = last.slice(2);
        this.turn();
        return;
      }
      this.turn();
    }
    this.body.push(text);
    for (const note of foot) this.foot.push(...note);
  }

  /** The labels begin anew where the first of another row of notes is called behind one that stands further on. */
  private beginRow(label: string): void {
    const number = Number(label);
    if (number === 1 && this.lastCalled > 1 && this.notes.get(label)!.length > this.rows + 1) {
      this.rows++;
      this.called.clear();
    }
    if (number > 0) this.lastCalled = number;
  }

  private note(label: string): string[] {
    const { style } = this;
    if (this.rightToLeft) return this.arabicNote(label);
    const sign =
      style.markers === 'raised' ? raised(label) : style.markers === 'formula' ? `$^{${label}}$` : label;
    const words = this.wordsOfNote(label);
    const plain = style.markers !== 'raised' && style.markers !== 'formula';
    const at = style.paragraphs === 'bare' ? 0 : Math.max(1, style.margin - 4);
    if (plain && style.loneLabels)
      return [' '.repeat(at) + sign, ...this.wrap(words, at + 3, at + 3).map(({ text }) => text)];
    return this.wrap(`${sign} ${words}`, at, at + 2).map(({ text }) => text);
  }

  private arabicNote(label: string): string[] {
    const { margin } = this.style;
    const words = this.wordsOfNote(label).replace(/^\(\)\s*/, '');
    return this.wrap(`${/^\d+$/.test(label) ? `(${label})` : label} ${words}`, margin, margin).map(
      ({ text }) => text,
    );
  }

  private wordsOfNote(label: string): string {
    const row = this.notes.get(label)!;
    return row[Math.min(this.rows, row.length - 1)]!;
  }

  private turn(): void {
    const { style, symbol, title, job } = this;
    this.flush();
    const number = `${this.pages}/9`;
    const stamp = `${' '.repeat(style.width - 10)}${job}`;
    if (this.pages === 1)
      this.out.push(
        '',
        ` ${job} (E)    0${between(this.random, 10000, 99999)}`,
        ` *${job.replace('-', '')}*`,
      );
    else
      this.out.push(
        '',
        this.pages % 2 === 0 ? number + stamp : `${job}${' '.repeat(style.width - 10)}${number}`,
      );
    this.pages++;
    if (symbol === '') this.out.push('\f');
    else {
      const lines = title.length > LONGEST_HEAD ? [] : broken(title, 60);
      const apart = ' '.repeat(between(this.random, 6, 30));
      if (this.pages % 2 === 0 || lines.length === 0)
        this.out.push(`\f${symbol}${lines.length === 1 ? apart + lines[0] : ''}`);
      else
        for (const [i, line] of lines.entries())
          this.out.push((i === 0 ? '\f' : '') + line + (i === lines.length - 1 ? apart + symbol : ''));
    }
    this.out.push('');
    if (this.carried.length > 0) {
      this.foot = this.carried;
      this.carried = [];
    }
  }

  private flush(): void {
    while (this.body[this.body.length - 1] === '') this.body.pop();
    this.out.push(...this.body);
    if (this.foot.length > 0)
      this.out.push(`${' '.repeat(this.style.margin >> 1)}__________________`, ...this.foot);
    this.body = [];
    this.foot = [];
  }

  end(): string {
    this.flush();
    if (this.pages > 1) this.out.push('', `${this.pages}/${this.pages}`);
    return `${this.out.join('\n')}\n`;
  }
}
