import type { Catalogue } from '../catalogue/catalogue';
import type { OrganCode } from '../vocabulary/citations';
import type { Language } from '../vocabulary/language';
import { vocabularyOf } from '../vocabulary/vocabulary';
import { WRITING } from '../vocabulary/writing';
import { readIntegerBeforeNoun } from './before-noun';
import type { Reference } from './citation';
import { readSymbol } from './documents';
import { finish } from './draft';
import { readPart, readPointer } from './internal';
import { tokensOf } from './lexer';
import { lexiconOf } from './lexicon';
import { Memory } from './memory';
import { forget, readCharter, readHead, readName } from './named';
import { Reading } from './reading';
import { readNoun, readNumber } from './resolutions';
import { readOfficialRecords, readRepetition, readTreatySeries } from './series';
import type { Meaning, Token } from './tokens';

export interface CitationContext {
  readonly language: Language;
  /** The organ of the text, as its symbols begin: `A`, `S`, `E`, `A/HRC`; null where it is not known. */
  readonly organ: string | null;
  /** What was read before this run of words; it is added to. Left out, the words are read for themselves. */
  readonly memory?: Memory;
  /** What instruments are known; left out, those that this program knows by itself. */
  readonly catalogue?: Catalogue;
  /** Whether paragraphs by their numbers alone are wanted too, which may be of another text. */
  readonly bare?: boolean;
}

/**
 * The references in the words of one paragraph or note, in order, none over another; offsets are those of `text`.
 * Total and linear in the length of the text.
 */
export function findReferences(text: string, context: CitationContext): Reference[] {
  const lexicon = lexiconOf(context.language, context.catalogue);
  const tokens = tokensOf(text, lexicon);
  if (!tokens.some(mayBeReference)) return [];
  const memory = context.memory ?? new Memory();
  const own = ownOrgan(context.organ);
  const reading = new Reading(text, tokens, lexicon, own, memory);
  let index = 0;
  while (index < reading.tokens.length) index = read(reading, index);

  const references: Reference[] = [];
  let end = 0;
  for (const item of reading.drafts) {
    if (item.start < end || (item.bare && (reading.foreign || !context.bare))) continue;
    const reference = finish(item, text, own, memory);
    if (reference === null) continue;
    references.push(reference);
    end = reference.end;
  }
  return references;
}

/**
 * The references in a note. They are kept in the memory, so that the `Ibid.` of the next note finds what it repeats.
 */
export function findNoteReferences(text: string, context: CitationContext & { memory: Memory }): Reference[] {
  const references = findReferences(text, context);
  context.memory.note = references;
  return references;
}

/** Whether a token may begin a reference or say something that later ones rest on; most paragraphs have none that does. */
function mayBeReference(token: Token): boolean {
  if (token.kind === 'word') return !INERT.has(token.meaning.is);
  return token.kind === 'number' || token.kind === 'symbol';
}

/** Words that mean something beside others alone: what `readWord` passes over. */
const INERT: ReadonlySet<Meaning['is']> = new Set([
  'its',
  'and',
  'to',
  'volume',
  'number-mark',
  'supplement',
  'corrigendum',
  'publisher',
  'addition',
  'other-noun',
  'other-name',
]);

/** Reads what begins with the token at `index`; gives the index of the next token to read. */
function read(reading: Reading, index: number): number {
  const token = reading.tokens[index]!;
  switch (token.kind) {
    case 'number':
      return readNumber(reading, index);
    case 'integer':
      return WRITING[reading.lexicon.language].nounLast
        ? readIntegerBeforeNoun(reading, index, token.value)
        : index + 1;
    case 'symbol':
      return readSymbol(reading, index);
    case 'stop':
      if (endsSentence(reading, index)) {
        reading.scope = null;
        reading.subject = null;
      }
      return index + 1;
    case 'word':
      return readWord(reading, index);
    default:
      return index + 1;
  }
}

function readWord(reading: Reading, index: number): number {
  const meaning = reading.meaningAt(index)!;
  switch (meaning.is) {
    case 'noun':
      return readNoun(reading, index);
    case 'organ':
      reading.remember(meaning.organ);
      reading.subject = { organ: reading.resolve(meaning.organ), end: reading.tokens[index]!.end };
      return index + 1;
    case 'part':
      return readPart(reading, index);
    case 'above':
    case 'below':
    case 'present':
      return readPointer(reading, index);
    case 'ibid':
    case 'idem':
      return readRepetition(reading, index);
    case 'treaty-series':
      return readTreatySeries(reading, index);
    case 'official-records':
      return readOfficialRecords(reading, index);
    case 'charter':
    case 'charter-short':
      return readCharter(reading, index);
    case 'name':
      return readName(reading, index);
    case 'head':
      return readHead(reading, index);
    case 'lower-head':
      forget(reading, meaning.head);
      return index + 1;
    default:
      return index + 1;
  }
}

/** Whether a full stop ends a sentence and not an abbreviation: a space and then a capital follow, or nothing. */
function endsSentence(reading: Reading, index: number): boolean {
  const { text } = reading;
  const end = reading.tokens[index]!.end;
  if (end >= text.length) return true;
  const { language } = reading.lexicon;
  const { spaced, cased } = WRITING[language];
  if (!spaced) return text[end - 1] === vocabularyOf(language).punctuation.fullStop;
  if (text[end] !== ' ') return false;
  const next = text[end + 1] ?? '';
  return next.toLowerCase() !== next || !cased;
}

const ORGANS: ReadonlySet<string> = new Set(['A', 'S', 'E', 'T', 'A/HRC', 'E/CN.4', 'E/ESCAP', 'UNEP/EA']);

function ownOrgan(organ: string | null): OrganCode | null {
  if (organ === null) return null;
  if (ORGANS.has(organ)) return organ as OrganCode;
  // A Main Committee speaks for the Assembly.
  return organ.startsWith('A/C.') ? 'A' : 'other';
}
