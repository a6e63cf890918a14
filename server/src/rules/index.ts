// Made by scripts/generate-rules.mjs; edit the rules, not this file.
import { rule as annexCalled } from './annexes/annex-called';
import { rule as annexHeading } from './annexes/annex-heading';
import { rule as compositeLetters } from './annexes/composite-letters';
import { rule as chainAddressee } from './chain/chain-addressee';
import { rule as chainSequencing } from './chain/chain-sequencing';
import { rule as orphanAlsoFurther } from './chain/orphan-also-further';
import { rule as chapterVII } from './citations/chapter-VII';
import { rule as charterName } from './citations/charter-name';
import { rule as dateNotRepeated } from './citations/date-not-repeated';
import { rule as dateOnFirstMention } from './citations/date-on-first-mention';
import { rule as ecosocForms } from './citations/ecosoc-forms';
import { rule as existingResolution } from './citations/existing-resolution';
import { rule as hrcForms } from './citations/hrc-forms';
import { rule as inWhichClause } from './citations/in-which-clause';
import { rule as lowerCase } from './citations/lower-case';
import { rule as multipleList } from './citations/multiple-list';
import { rule as ownOrgan } from './citations/own-organ';
import { rule as post1976Form } from './citations/post-1976-form';
import { rule as pre1976Form } from './citations/pre-1976-form';
import { rule as resolutionDate } from './citations/resolution-date';
import { rule as SCForm } from './citations/SC-form';
import { rule as shortForm } from './citations/short-form';
import { rule as statements } from './citations/statements';
import { rule as titleFitsResolution } from './citations/title-fits-resolution';
import { rule as treatyArticleCase } from './citations/treaty-article-case';
import { rule as leftoverNegotiationMarks } from './drafts/leftover-negotiation-marks';
import { rule as PBITrigger } from './drafts/PBI-trigger';
import { rule as allSourcesFootnoted } from './footnotes/all-sources-footnoted';
import { rule as formats } from './footnotes/formats';
import { rule as ibid } from './footnotes/ibid';
import { rule as markerOrder } from './footnotes/marker-order';
import { rule as markerPlacement } from './footnotes/marker-placement';
import { rule as markerWithoutNote } from './footnotes/marker-without-note';
import { rule as noteCapitalStop } from './footnotes/note-capital-stop';
import { rule as noteFitsInstrument } from './footnotes/note-fits-instrument';
import { rule as noteWithoutMarker } from './footnotes/note-without-marker';
import { rule as numberedOnly } from './footnotes/numbered-only';
import { rule as onceOnly } from './footnotes/once-only';
import { rule as organItalic } from './formula/organ-italic';
import { rule as organKnown } from './formula/organ-known';
import { rule as organLineComma } from './formula/organ-line-comma';
import { rule as organLinePresent } from './formula/organ-line-present';
import { rule as annexReference } from './internal-references/annex-reference';
import { rule as noOperativeWord } from './internal-references/no-operative-word';
import { rule as noParaAbbrev } from './internal-references/no-para-abbrev';
import { rule as paragraphAboveBelow } from './internal-references/paragraph-above-below';
import { rule as preambleReference } from './internal-references/preamble-reference';
import { rule as presentResolution } from './internal-references/present-resolution';
import { rule as referenceResolves } from './internal-references/reference-resolves';
import { rule as sessionNotPast } from './internal-references/session-not-past';
import { rule as subReferenceForm } from './internal-references/sub-reference-form';
import { rule as adoptionDate } from './masthead/adoption-date';
import { rule as agendaItemLine } from './masthead/agenda-item-line';
import { rule as bracketProvenanceECOSOC } from './masthead/bracket-provenance-ECOSOC';
import { rule as bracketProvenanceGA } from './masthead/bracket-provenance-GA';
import { rule as councilNumberYear } from './masthead/council-number-year';
import { rule as dateWithinSession } from './masthead/date-within-session';
import { rule as distributionLine } from './masthead/distribution-line';
import { rule as headingHRC } from './masthead/heading-HRC';
import { rule as headingSC } from './masthead/heading-SC';
import { rule as mastheadDate } from './masthead/masthead-date';
import { rule as originalLanguage } from './masthead/original-language';
import { rule as reissueAsterisk } from './masthead/reissue-asterisk';
import { rule as resolutionHeadingGA } from './masthead/resolution-heading-GA';
import { rule as sessionDates } from './masthead/session-dates';
import { rule as sessionLine } from './masthead/session-line';
import { rule as sponsorsInOrder } from './masthead/sponsors-in-order';
import { rule as sponsorsLine } from './masthead/sponsors-line';
import { rule as symbolMatchesBody } from './masthead/symbol-matches-body';
import { rule as symbolWellFormed } from './masthead/symbol-well-formed';
import { rule as enoughSignatories } from './model-un/enough-signatories';
import { rule as loneSubClause } from './model-un/lone-sub-clause';
import { rule as memberNations } from './model-un/member-nations';
import { rule as noSubClausesInPreamble } from './model-un/no-sub-clauses-in-preamble';
import { rule as signatoriesInOrder } from './model-un/signatories-in-order';
import { rule as sponsorAndSignatory } from './model-un/sponsor-and-signatory';
import { rule as acronyms } from './names/acronyms';
import { rule as genderInclusive } from './names/gender-inclusive';
import { rule as interAlia } from './names/inter-alia';
import { rule as memberStates } from './names/member-states';
import { rule as noStopsNoPossessive } from './names/no-stops-no-possessive';
import { rule as noUNAbbrev } from './names/no-UN-abbrev';
import { rule as protectedTitles } from './names/protected-titles';
import { rule as secretaryGeneralHyphen } from './names/secretary-general-hyphen';
import { rule as stateNamesInText } from './names/state-names-in-text';
import { rule as stateOfficialNames } from './names/state-official-names';
import { rule as dates } from './numbers/dates';
import { rule as millions } from './numbers/millions';
import { rule as money } from './numbers/money';
import { rule as noFigureAtStart } from './numbers/no-figure-at-start';
import { rule as sessionOrdinalsWords } from './numbers/session-ordinals-words';
import { rule as thousandsComma } from './numbers/thousands-comma';
import { rule as wordsBelowTen } from './numbers/words-below-ten';
import { rule as yearRanges } from './numbers/year-ranges';
import { rule as addresseeConventions } from './operative/addressee-conventions';
import { rule as adoptsEmbedded } from './operative/adopts-embedded';
import { rule as colonWithList } from './operative/colon-with-list';
import { rule as lastEndsFullStop } from './operative/last-ends-full-stop';
import { rule as noAndBeforeLast } from './operative/no-and-before-last';
import { rule as numberStop } from './operative/number-stop';
import { rule as oneSentence } from './operative/one-sentence';
import { rule as operativeEndsSemicolon } from './operative/operative-ends-semicolon';
import { rule as operativeNumbered } from './operative/operative-numbered';
import { rule as operativeVerbForm } from './operative/operative-verb-form';
import { rule as operativeVerbItalic } from './operative/operative-verb-italic';
import { rule as provisionalAgendaFormula } from './operative/provisional-agenda-formula';
import { rule as reportingLine } from './operative/reporting-line';
import { rule as seizedFormula } from './operative/seized-formula';
import { rule as singleOperativeUnnumbered } from './operative/single-operative-unnumbered';
import { rule as firstLetterCapital } from './preamble/first-letter-capital';
import { rule as preambleColonWithSubparas } from './preamble/preamble-colon-with-subparas';
import { rule as preambleEndsComma } from './preamble/preamble-ends-comma';
import { rule as preambleNotNumbered } from './preamble/preamble-not-numbered';
import { rule as preambleOpenerForm } from './preamble/preamble-opener-form';
import { rule as preambleOpenerItalic } from './preamble/preamble-opener-italic';
import { rule as preambleOrder } from './preamble/preamble-order';
import { rule as recallListChronological } from './preamble/recall-list-chronological';
import { rule as singleSentence } from './preamble/single-sentence';
import type { Rule } from './rule';
import { rule as adoptionNoteHRC } from './structure/adoption-note-HRC';
import { rule as dateConsistency } from './structure/date-consistency';
import { rule as elementOrder } from './structure/element-order';
import { rule as meetingLine } from './structure/meeting-line';
import { rule as operativeRequired } from './structure/operative-required';
import { rule as ordinalCorrect } from './structure/ordinal-correct';
import { rule as sectionHeadings } from './structure/section-headings';
import { rule as bulletsDiscouraged } from './sub-paragraphs/bullets-discouraged';
import { rule as labelLevels } from './sub-paragraphs/label-levels';
import { rule as labelSequence } from './sub-paragraphs/label-sequence';
import { rule as noDanglingText } from './sub-paragraphs/no-dangling-text';
import { rule as parallelStructure } from './sub-paragraphs/parallel-structure';
import { rule as subEndsSemicolon } from './sub-paragraphs/sub-ends-semicolon';
import { rule as subFirstLetterCapital } from './sub-paragraphs/sub-first-letter-capital';
import { rule as titleForbiddenSC } from './titles/title-forbidden-SC';
import { rule as titleFormat } from './titles/title-format';
import { rule as titleNamesInFull } from './titles/title-names-in-full';
import { rule as titleRequired } from './titles/title-required';
import { rule as titleUnique } from './titles/title-unique';
import { rule as amongst } from './wording/amongst';
import { rule as britishBase } from './wording/british-base';
import { rule as callsUpon } from './wording/calls-upon';
import { rule as curlyQuotes } from './wording/curly-quotes';
import { rule as emphasis } from './wording/emphasis';
import { rule as latinAbbrevs } from './wording/latin-abbrevs';
import { rule as noSerialComma } from './wording/no-serial-comma';
import { rule as notesTheFact } from './wording/notes-the-fact';
import { rule as oxfordIze } from './wording/oxford-ize';
import { rule as perCent } from './wording/per-cent';
import { rule as quoteThenPunctuation } from './wording/quote-then-punctuation';
import { rule as sparingCapitals } from './wording/sparing-capitals';
import { rule as whitespace } from './wording/whitespace';
import { rule as wordList } from './wording/word-list';

/** All rules, group by group as their pages list them. */
export const RULES: readonly Rule[] = [
  adoptionDate,
  agendaItemLine,
  bracketProvenanceECOSOC,
  bracketProvenanceGA,
  councilNumberYear,
  dateWithinSession,
  distributionLine,
  headingHRC,
  headingSC,
  mastheadDate,
  originalLanguage,
  reissueAsterisk,
  resolutionHeadingGA,
  sessionDates,
  sessionLine,
  sponsorsInOrder,
  sponsorsLine,
  symbolMatchesBody,
  symbolWellFormed,
  organItalic,
  organKnown,
  organLineComma,
  organLinePresent,
  titleForbiddenSC,
  titleFormat,
  titleNamesInFull,
  titleRequired,
  titleUnique,
  adoptionNoteHRC,
  dateConsistency,
  elementOrder,
  meetingLine,
  operativeRequired,
  ordinalCorrect,
  sectionHeadings,
  firstLetterCapital,
  preambleColonWithSubparas,
  preambleEndsComma,
  preambleNotNumbered,
  preambleOpenerForm,
  preambleOpenerItalic,
  preambleOrder,
  recallListChronological,
  singleSentence,
  addresseeConventions,
  adoptsEmbedded,
  colonWithList,
  lastEndsFullStop,
  noAndBeforeLast,
  numberStop,
  oneSentence,
  operativeEndsSemicolon,
  operativeNumbered,
  operativeVerbForm,
  operativeVerbItalic,
  provisionalAgendaFormula,
  reportingLine,
  seizedFormula,
  singleOperativeUnnumbered,
  chainAddressee,
  chainSequencing,
  orphanAlsoFurther,
  bulletsDiscouraged,
  labelLevels,
  labelSequence,
  noDanglingText,
  parallelStructure,
  subEndsSemicolon,
  subFirstLetterCapital,
  annexReference,
  noOperativeWord,
  noParaAbbrev,
  paragraphAboveBelow,
  preambleReference,
  presentResolution,
  referenceResolves,
  sessionNotPast,
  subReferenceForm,
  SCForm,
  chapterVII,
  charterName,
  dateNotRepeated,
  dateOnFirstMention,
  ecosocForms,
  existingResolution,
  hrcForms,
  inWhichClause,
  lowerCase,
  multipleList,
  ownOrgan,
  post1976Form,
  pre1976Form,
  resolutionDate,
  shortForm,
  statements,
  titleFitsResolution,
  treatyArticleCase,
  allSourcesFootnoted,
  formats,
  ibid,
  markerOrder,
  markerPlacement,
  markerWithoutNote,
  noteCapitalStop,
  noteFitsInstrument,
  noteWithoutMarker,
  numberedOnly,
  onceOnly,
  acronyms,
  genderInclusive,
  interAlia,
  memberStates,
  noUNAbbrev,
  noStopsNoPossessive,
  protectedTitles,
  secretaryGeneralHyphen,
  stateNamesInText,
  stateOfficialNames,
  amongst,
  britishBase,
  callsUpon,
  curlyQuotes,
  emphasis,
  latinAbbrevs,
  noSerialComma,
  notesTheFact,
  oxfordIze,
  perCent,
  quoteThenPunctuation,
  sparingCapitals,
  whitespace,
  wordList,
  dates,
  millions,
  money,
  noFigureAtStart,
  sessionOrdinalsWords,
  thousandsComma,
  wordsBelowTen,
  yearRanges,
  annexCalled,
  annexHeading,
  compositeLetters,
  PBITrigger,
  leftoverNegotiationMarks,
  enoughSignatories,
  loneSubClause,
  memberNations,
  noSubClausesInPreamble,
  signatoriesInOrder,
  sponsorAndSignatory,
];
