import type { Source } from '../../text/source';
import type { Span } from '../../text/span';
import type { Vocabulary } from '../../vocabulary/vocabulary';
import { parseDate } from '../dates';
import { folded, foldedWithOffsets } from '../folding';
import type { Found } from '../resolution';
import { plain } from './rows';

export interface Closing {
  readonly meeting: Found<string> | null;
  /** The day of the meeting, ISO. */
  readonly date: Found<string> | null;
}

const MEETINGS = new Map<Vocabulary, RegExp>();

/**
 * A meeting by its number, in group 1: `53rd (resumed) plenary meeting`, `第53次全体会议`. Where the noun stands before the
 * number as its label, the number alone.
 */
function meetingPattern(vocabulary: Vocabulary): RegExp {
  let pattern = MEETINGS.get(vocabulary);
  if (!pattern) {
    const nouns = vocabulary.masthead.meeting.map((noun) => folded(noun).replace(/ /g, '\\s{1,3}')).join('|');
    const note = '(?:\\s?\\([^()]{1,30}\\))?';
    pattern = new RegExp(
      vocabulary.masthead.meetingFirst
        ? `(?:${nouns})\\s{1,3}((?:\\([^()]{1,30}\\)\\s{1,3})?(?:\\d{1,5}|ال\\p{L}{2,12}(?:\\sوال\\p{L}{2,12})?)${note})`
        : `((?:第\\s?)?\\d{1,5}\\s?(?:[-‑]?(?:[ᵉªº]|[а-яa-z]{1,3}))?${note}\\s{0,3}(?:${nouns})(?!\\p{L})${note})`,
      'iu',
    );
    MEETINGS.set(vocabulary, pattern);
  }
  return pattern;
}

export interface Meeting {
  /** Where the noun stands if it is a label before the number; `start` otherwise. */
  readonly label: number;
  readonly start: number;
  readonly end: number;
}

/** The meeting that `text` names, with its offsets there, or null. */
export function meetingIn(text: string, vocabulary: Vocabulary): Meeting | null {
  const words = foldedWithOffsets(text);
  const match = meetingPattern(vocabulary).exec(words.text);
  if (!match) return null;
  const start = match.index + match[0].indexOf(match[1]!);
  return {
    label: words.offsets[match.index]!,
    start: words.offsets[start]!,
    end: words.offsets[start + match[1]!.length - 1]! + 1,
  };
}

/** A closing line is short; a longer one is text. */
const LONGEST = 120;

/**
 * The meeting and its day from the lines that close a resolution: the meeting fills a line, the date the next one. A
 * resolution that was adopted without a meeting closes with a date alone.
 */
export function readClosing(source: Source, after: Span, vocabulary: Vocabulary): Closing {
  let lone: Found<string> | null = null;
  for (let line = source.lineAt(after.start); line < source.lineCount; line++) {
    if (source.lineStarts[line]! >= after.end) break;
    const start = Math.max(after.start, source.lineStarts[line]!);
    const text = lineText(source, start, Math.min(after.end, source.lineEnd(line)));
    if (!text) continue;
    const meeting = mayNameMeeting(text, vocabulary) ? meetingIn(text, vocabulary) : null;
    if (!meeting) {
      lone ??= loneDate(text, start, vocabulary);
      continue;
    }
    if (/[\p{L}\p{N}]/u.test(text.slice(0, meeting.label))) continue;
    const behind = plain(text.slice(meeting.end));
    const date = parseDate(behind, vocabulary.language);
    if (/[\p{L}\p{N}]/u.test(date ? behind.slice(date.end) : behind)) continue;
    const from = start + meeting.start;
    return {
      meeting: {
        value: plain(text.slice(meeting.start, meeting.end)),
        span: { start: from, end: start + meeting.end },
      },
      date: dateNear(source, start + meeting.end, after.end, line, vocabulary),
    };
  }
  return { meeting: null, date: lone };
}

function loneDate(text: string, offset: number, { language }: Vocabulary): Found<string> | null {
  const date = /\d/.test(text) ? parseDate(text, language) : null;
  if (!date || /[\p{L}\p{N}]/u.test(text.slice(0, date.start) + text.slice(date.end))) return null;
  return { value: date.iso, span: { start: offset + date.start, end: offset + date.end } };
}

/** Cheap and never wrong where it says no: the first word of a meeting's noun must stand in the line. */
function mayNameMeeting(text: string, vocabulary: Vocabulary): boolean {
  const lower = text.toLowerCase();
  return vocabulary.masthead.meeting.some((noun) => lower.includes(noun.split(' ', 1)[0]!));
}

function lineText(source: Source, start: number, end: number): string | null {
  if (end - start < 4) return null;
  const text = source.text.slice(start, Math.min(end, start + 400));
  return end - start <= 400 && text.trim().length <= LONGEST ? text : null;
}

/** The date behind the meeting: on the rest of its line or on one of the next three. */
function dateNear(
  source: Source,
  from: number,
  end: number,
  line: number,
  vocabulary: Vocabulary,
): Found<string> | null {
  let start = from;
  for (let l = line; l < Math.min(source.lineCount, line + 4) && start < end; l++) {
    const text = lineText(source, start, Math.min(end, source.lineEnd(l)));
    const date = text ? parseDate(text, vocabulary.language) : null;
    if (date) return { value: date.iso, span: { start: start + date.start, end: start + date.end } };
    if (l + 1 < source.lineCount) start = source.lineStarts[l + 1]!;
  }
  return null;
}
