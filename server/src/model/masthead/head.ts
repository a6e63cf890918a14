import type { Vocabulary } from '../../vocabulary/vocabulary';
import { WRITING } from '../../vocabulary/writing';
import { skipBlanks } from '../folding';
import {
  agendaItemsAt,
  committeeAt,
  distributionLabelAt,
  isEnd,
  languageNameAt,
  organAt,
  originalLabelAt,
  symbolAt,
  wordsAt,
} from './fields';
import { dateOf, type Reading, take } from './reading';
import { type Cell, foundIn } from './rows';
import { sessionAt } from './session';

/** The name of an organ or body is not longer, in UTF-16 units. */
const LONGEST_NAME = 150;

/** Reads a cell of the head of the page: as many fields as it holds. */
export function readHead(reading: Reading, cell: Cell): void {
  const { text } = cell;
  for (let at = skipBlanks(text, 0); at < text.length; at = skipBlanks(text, at)) {
    const next = fieldAt(reading, cell, at);
    if (next > at) at = next;
    else {
      const end = unknownEnd(reading, text, at);
      takeUnknown(reading, cell, at, end);
      at = end;
    }
  }
}

/** Reads the field that stands in the cell at `at`; gives the offset behind it, or `at` where it is none. */
function fieldAt(reading: Reading, cell: Cell, at: number): number {
  // Words under a title that has begun are its own, whatever they name.
  if (reading.open === 'agenda-title' && reading.agendaTitle.length > 0) return at;
  const issue = issueFieldAt(reading, cell, at);
  if (issue > at) return issue;
  for (const vocabulary of reading.vocabularies) {
    const next = meetingFieldAt(reading, cell, at, vocabulary);
    if (next > at) return next;
  }
  return at;
}

/** Organization, symbol, distribution, original language and date: what tells of the document itself. */
function issueFieldAt(reading: Reading, cell: Cell, at: number): number {
  const { draft, vocabularies } = reading;
  const { text } = cell;
  for (const { language, masthead } of vocabularies) {
    const end = wordsAt(text, at, masthead.unitedNations, !WRITING[language].spaced);
    if (end > 0 && (isEnd(text, end) || symbolAt(text, skipBlanks(text, end)))) return end;
  }
  const symbol = symbolAt(text, at);
  if (symbol) {
    draft.symbol ??= foundIn(cell, symbol.start, symbol.end);
    return symbol.end;
  }
  const label = distributionLabelAt(text, at);
  if (label > 0) {
    const from = skipBlanks(text, label);
    const word = /^\p{L}{2,24}/u.exec(text.slice(from, from + 24));
    if (word) draft.distribution ??= foundIn(cell, from, from + word[0].length);
    else reading.awaited = 'distribution';
    reading.open = null;
    return word ? from + word[0].length : label;
  }
  const original = originalLabelAt(text, at, vocabularies);
  if (original > 0) {
    if (isEnd(text, original)) reading.awaited = 'original';
    else draft.originalLanguage ??= foundIn(cell, skipBlanks(text, original), text.length);
    reading.open = null;
    return text.length;
  }
  const language = languageNameAt(text, at, vocabularies);
  if (language > 0) {
    if (reading.awaited === 'original') draft.originalLanguage ??= foundIn(cell, at, language);
    reading.awaited = null;
    return language;
  }
  const date = !draft.date && (draft.distribution || draft.symbol) ? dateOf(reading, text, at) : null;
  if (!date) return at;
  draft.date = { value: date.iso, span: { start: cell.start + date.start, end: cell.start + date.end } };
  return date.end;
}

/** Organ, session, committee and agenda item: where the text is dealt with. */
function meetingFieldAt(reading: Reading, cell: Cell, at: number, vocabulary: Vocabulary): number {
  const { draft } = reading;
  const { text } = cell;
  const session = draft.session ? null : sessionAt(text, at, vocabulary);
  if (session) {
    draft.session = {
      value: session.number,
      span: { start: cell.start + at, end: cell.start + session.end },
    };
    confirmBody(reading);
    return session.end;
  }
  const agenda = agendaItemsAt(text, at, vocabulary);
  if (agenda) {
    draft.agendaItems = [
      ...draft.agendaItems,
      ...agenda.items.flatMap(({ start, end }) => foundIn(cell, start, end) ?? []),
    ];
    confirmBody(reading);
    reading.open = reading.agendaTitle.length > 0 ? 'passed-over' : 'agenda-title';
    return agenda.end;
  }
  if (reading.open === 'block') return at;
  // `Peacebuilding Commission`: the title of an item may be the name of a body
  if (reading.open === 'agenda-title' && draft.organ) return at;
  const committee = draft.committee ? -1 : committeeAt(text, at, vocabulary);
  if (committee > 0) {
    draft.committee = foundIn(cell, at, committee);
    return committee;
  }
  const organ = organAt(text, at, vocabulary);
  if (organ < 0 || !(isEnd(text, organ) || fieldBegins(reading, text, skipBlanks(text, organ)))) return at;
  if (!draft.organ) draft.organ = foundIn(cell, at, organ);
  else draft.committee ??= foundIn(cell, at, organ);
  return organ;
}

function fieldBegins({ vocabularies }: Reading, text: string, at: number): boolean {
  return (
    distributionLabelAt(text, at) > 0 ||
    symbolAt(text, at) !== null ||
    vocabularies.some((vocabulary) => sessionAt(text, at, vocabulary) ?? agendaItemsAt(text, at, vocabulary))
  );
}

/** Where the words that are no field end: before a label further on in the same cell. */
function unknownEnd(reading: Reading, text: string, at: number): number {
  if (reading.open === 'agenda-title') return text.length;
  const label = /\s(?=Distr\.|Original\s?:)/iu.exec(text.slice(at, at + 200));
  return label ? at + label.index : text.length;
}

function takeUnknown(reading: Reading, cell: Cell, start: number, end: number): void {
  const { draft } = reading;
  const name = foundIn(cell, start, end);
  if (!name) return;
  if (reading.awaited === 'distribution' && /^\p{L}{2,24}$/u.test(name.value)) {
    draft.distribution = name;
    reading.awaited = null;
    return;
  }
  const isName = name.value.length <= LONGEST_NAME && reading.open === null;
  if (isName && draft.symbol && !draft.organ && !draft.distribution && !draft.session) {
    draft.organ = name;
    return;
  }
  if (isName && namesBody(reading, name.value)) reading.body = name;
  take(reading, [{ start: cell.start + start, end: cell.start + end }]);
}

function namesBody({ vocabularies }: Reading, name: string): boolean {
  return vocabularies.some(({ otherFormulas }) => otherFormulas.nouns.some((noun) => name.includes(noun)));
}

/** A body named before a session or an agenda item is the one that meets (`Commission on the Status of Women`). */
function confirmBody(reading: Reading): void {
  const { body, blocks } = reading;
  if (body && !reading.draft.committee) {
    reading.draft.committee = body;
    const block = blocks.findIndex(
      (spans) => spans.length === 1 && spans[0]!.start <= body.span.start && body.span.end <= spans[0]!.end,
    );
    if (block >= 0) blocks.splice(block, 1);
    reading.open = null;
  }
  reading.body = null;
}
