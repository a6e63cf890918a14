import type { Catalogue } from '../../catalogue/catalogue';
import type { Instrument } from '../../catalogue/instruments';
import type { Citation } from '../../citations/citation';
import { printedName } from '../../citations/printed';
import type { Resolution } from '../../model/resolution';
import { WRITING } from '../../vocabulary/writing';
import { calledNotes } from '../called-by-note';
import { bareDraft } from '../example-texts';
import { defineRule } from '../rule';
import { FOOTNOTES } from '../sources';

export const rule = defineRule({
  name: 'note-fits-instrument',
  group: 'footnotes',
  summary:
    'The note behind the name of a treaty or declaration gives the source of that one and of no other.',
  why: `Volume and registration number in the Treaty Series, or the resolution that adopted it, are looked up in what is known of some seven hundred instruments. Where notes were renumbered by hand, or copied, the Covenant on Civil and Political Rights ends up with the volume of the Convention on the Rights of the Child.`,
  sources: [FOOTNOTES, { title: 'United Nations Treaty Collection', url: 'https://treaties.un.org' }],
  severity: { default: 'warning' },
  languages: 'all',
  fix: 'none',
  examples: [
    {
      wrong: bareDraft({
        preamble: 'Recalling the Convention on the Rights of the Child[^1] and its work,',
        notes: '[^1]: ⟦United Nations, Treaty Series, vol. 1249, No. 20378⟧.',
      }),
    },
    {
      wrong: bareDraft({
        preamble: 'Recalling the Universal Declaration of Human Rights,[^1]',
        notes: '[^1]: Resolution ⟦55/25, annex I⟧.',
      }),
    },
    {
      right: bareDraft({
        preamble:
          'Recalling the Convention on the Rights of the Child[^1] and the Universal Declaration of Human Rights,[^2]',
        notes: '[^1]: United Nations, Treaty Series, vol. 1577, No. 27531.\n\n[^2]: Resolution 217 A (III).',
      }),
    },
  ],
  *check(resolution) {
    const { catalogue } = resolution;
    for (const { cited, sources } of calledNotes(resolution)) {
      const instrument = cited.instrument === null ? null : catalogue.instrumentByKey(cited.instrument);
      // A note that lists several sources gives more than the instrument’s own.
      const source = sources[0];
      if (instrument?.confidence !== 'sure' || !source || sources.length !== 1) continue;
      if (!namesItAlone(cited, resolution)) continue;
      const other = otherInstrument(source, instrument, catalogue);
      const own = sourceOf(instrument);
      // The name of the other may end with this one’s: a declaration on the review of a framework.
      if (other !== null && own !== null && !holdsName(other, instrument))
        yield {
          span: source.span,
          message: `“${source.text}” is the source of “${other.name}”; that of “${instrument.name}” is ${own}.`,
        };
    }
  },
});

/** What makes the note that of a text named with the instrument: a protocol to it, an amendment of it, a part of it. */
const PART_OF_ANOTHER = /protoco|amend|appendix|annex|enmiend|протокол|поправ|بروتوكول|议定书|修正/i;

const FOUR_WORDS = /\S\s+\S+\s+\S+\s+\S/;

/** Whether the words before the marker are the instrument’s name, and not a generic one (“that Convention”). */
function namesItAlone(
  { text, part, paragraph, span }: Citation,
  { paragraphs, language }: Resolution,
): boolean {
  const prose = paragraph === null ? undefined : paragraphs[paragraph]?.prose;
  if (!prose || part !== null || (WRITING[language].spaced && !FOUR_WORDS.test(text))) return false;
  const at = prose.indexOf(span.start);
  return !PART_OF_ANOTHER.test(prose.text.slice(Math.max(0, at - 120), at));
}

/** The other instrument that a note leads to; null where it leads to this one, or to none that is known. */
function otherInstrument(
  source: Citation,
  { key, treatySeries, source: own }: Instrument,
  catalogue: Catalogue,
): Instrument | null {
  if (source.kind === 'treaty-series') {
    const volume = /\bvol\. ?(\d+)/i.exec(source.text)?.[1];
    const number = /\b(?:Nos?\.|nos?|núm\.|n[°º]) ?(\d+)/i.exec(source.text)?.[1];
    if (volume === undefined || number === undefined || treatySeries?.volume === Number(volume)) return null;
    const found = catalogue.treatyByRegistration(Number(volume), Number(number));
    return found === null || found === key ? null : catalogue.instrumentByKey(found);
  }
  if (source.kind !== 'resolution' || source.symbol === null || own === null) return null;
  if (bare(own.symbol) === bare(source.symbol)) return null;
  for (const instrument of catalogue.allInstruments())
    if (instrument.source && bare(instrument.source.symbol) === bare(source.symbol)) return instrument;
  return null;
}

/** A symbol without the letters of its part, which the one who cites may leave out. */
function bare(symbol: string): string {
  return symbol.replace(/(\d)[A-Z](?:-[A-Z])?(?=\(|$)/, '$1');
}

function sourceOf({ treatySeries, source }: Instrument): string | null {
  if (treatySeries) return `vol. ${treatySeries.volume}, No. ${treatySeries.number}`;
  return source && printedName(source.symbol)?.number
    ? `resolution ${printedName(source.symbol)!.number}`
    : null;
}

function holdsName({ name }: Instrument, { name: own, shortNames }: Instrument): boolean {
  return [own, ...shortNames].some((short) => name.toLowerCase().includes(short.toLowerCase()));
}
