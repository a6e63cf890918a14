// Made by scripts/generate-rules.mjs; edit the rules, not this file.
import { rule as chainAddressee } from './chain/chain-addressee';
import { rule as chainSequencing } from './chain/chain-sequencing';
import { rule as orphanAlsoFurther } from './chain/orphan-also-further';
import { rule as charterName } from './citations/charter-name';
import { rule as existingResolution } from './citations/existing-resolution';
import { rule as lowerCase } from './citations/lower-case';
import { rule as resolutionDate } from './citations/resolution-date';
import { rule as SCForm } from './citations/SC-form';
import { rule as shortForm } from './citations/short-form';
import { rule as treatyArticleCase } from './citations/treaty-article-case';
import { rule as markerOrder } from './footnotes/marker-order';
import { rule as markerPlacement } from './footnotes/marker-placement';
import { rule as markerWithoutNote } from './footnotes/marker-without-note';
import { rule as noteCapitalStop } from './footnotes/note-capital-stop';
import { rule as noteWithoutMarker } from './footnotes/note-without-marker';
import { rule as organLineComma } from './formula/organ-line-comma';
import { rule as noOperativeWord } from './internal-references/no-operative-word';
import { rule as presentResolution } from './internal-references/present-resolution';
import { rule as referenceResolves } from './internal-references/reference-resolves';
import { rule as sessionNotPast } from './internal-references/session-not-past';
import { rule as subReferenceForm } from './internal-references/sub-reference-form';
import { rule as distributionLine } from './masthead/distribution-line';
import { rule as mastheadDate } from './masthead/masthead-date';
import { rule as sessionLine } from './masthead/session-line';
import { rule as sponsorsInOrder } from './masthead/sponsors-in-order';
import { rule as sponsorsLine } from './masthead/sponsors-line';
import { rule as symbolMatchesBody } from './masthead/symbol-matches-body';
import { rule as symbolWellFormed } from './masthead/symbol-well-formed';
import { rule as memberStates } from './names/member-states';
import { rule as noUNAbbrev } from './names/no-UN-abbrev';
import { rule as secretaryGeneralHyphen } from './names/secretary-general-hyphen';
import { rule as stateOfficialNames } from './names/state-official-names';
import { rule as dates } from './numbers/dates';
import { rule as sessionOrdinalsWords } from './numbers/session-ordinals-words';
import { rule as yearRanges } from './numbers/year-ranges';
import { rule as colonWithList } from './operative/colon-with-list';
import { rule as lastEndsFullStop } from './operative/last-ends-full-stop';
import { rule as noAndBeforeLast } from './operative/no-and-before-last';
import { rule as operativeEndsSemicolon } from './operative/operative-ends-semicolon';
import { rule as operativeNumbered } from './operative/operative-numbered';
import { rule as operativeVerbForm } from './operative/operative-verb-form';
import { rule as operativeVerbItalic } from './operative/operative-verb-italic';
import { rule as singleOperativeUnnumbered } from './operative/single-operative-unnumbered';
import { rule as preambleEndsComma } from './preamble/preamble-ends-comma';
import { rule as preambleOpenerForm } from './preamble/preamble-opener-form';
import { rule as preambleOpenerItalic } from './preamble/preamble-opener-italic';
import type { Rule } from './rule';
import { rule as ordinalCorrect } from './structure/ordinal-correct';
import { rule as labelSequence } from './sub-paragraphs/label-sequence';
import { rule as subEndsSemicolon } from './sub-paragraphs/sub-ends-semicolon';
import { rule as subFirstLetterCapital } from './sub-paragraphs/sub-first-letter-capital';
import { rule as britishBase } from './wording/british-base';
import { rule as curlyQuotes } from './wording/curly-quotes';
import { rule as latinAbbrevs } from './wording/latin-abbrevs';
import { rule as oxfordIze } from './wording/oxford-ize';
import { rule as perCent } from './wording/per-cent';
import { rule as quoteThenPunctuation } from './wording/quote-then-punctuation';
import { rule as whitespace } from './wording/whitespace';

/** All rules, group by group as their pages list them. */
export const RULES: readonly Rule[] = [
  distributionLine,
  mastheadDate,
  sessionLine,
  sponsorsInOrder,
  sponsorsLine,
  symbolMatchesBody,
  symbolWellFormed,
  organLineComma,
  ordinalCorrect,
  preambleEndsComma,
  preambleOpenerForm,
  preambleOpenerItalic,
  colonWithList,
  lastEndsFullStop,
  noAndBeforeLast,
  operativeEndsSemicolon,
  operativeNumbered,
  operativeVerbForm,
  operativeVerbItalic,
  singleOperativeUnnumbered,
  chainAddressee,
  chainSequencing,
  orphanAlsoFurther,
  labelSequence,
  subEndsSemicolon,
  subFirstLetterCapital,
  noOperativeWord,
  presentResolution,
  referenceResolves,
  sessionNotPast,
  subReferenceForm,
  SCForm,
  charterName,
  existingResolution,
  lowerCase,
  resolutionDate,
  shortForm,
  treatyArticleCase,
  markerOrder,
  markerPlacement,
  markerWithoutNote,
  noteCapitalStop,
  noteWithoutMarker,
  memberStates,
  noUNAbbrev,
  secretaryGeneralHyphen,
  stateOfficialNames,
  britishBase,
  curlyQuotes,
  latinAbbrevs,
  oxfordIze,
  perCent,
  quoteThenPunctuation,
  whitespace,
  dates,
  sessionOrdinalsWords,
  yearRanges,
];
