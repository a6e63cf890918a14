import type { Instrument } from '../catalogue/instruments';
import { LANGUAGE_OF_TITLES } from '../catalogue/names';
import { addressOf } from '../citations/address';
import { printedNameOf } from '../citations/printed';
import type { Resolution } from '../model/resolution';
import {
  escapeInline,
  escapeMarkdown,
  type HoverText,
  inLanguage,
  markdownLink,
  spelledDate,
} from './hover-markdown';
import { instrumentNameIn } from './instrument-name';
import { plainPart } from './part-name';

/** A treaty, declaration or programme: when and where it came to be, in force since when, registered where. */
export function hoverOfInstrument(
  instrument: Instrument,
  part: string | null,
  resolution: Resolution,
): HoverText {
  const { language, catalogue } = resolution;
  const { date, place, inForce, treatySeries, source, shortNames, kind } = instrument;
  const name = instrumentNameIn(resolution, instrument);
  const address = catalogue.ownAddress(null, instrument.key);
  const others = shortNames.filter((other) => other !== `The ${name}`);
  const made = [place, date === null ? null : spelledDate(date)].filter((word) => word !== null).join(', ');
  return {
    head: [
      `**${name === instrument.name ? escapeInline(name) : inLanguage(escapeInline(name), language)}**${part === null ? '' : ` · ${inLanguage(escapeInline(plainPart(part, language)), language)}`}`,
      [made, inForce === null ? '' : `in force since ${spelledDate(inForce)}`].filter(Boolean).join(' · '),
    ],
    details: [
      name === instrument.name ? '' : escapeMarkdown(instrument.name),
      treatySeries === null
        ? ''
        : `United Nations, *Treaty Series*, vol. ${treatySeries.volume}, No${
            treatySeries.number.includes('-') ? 's' : ''
          }. ${treatySeries.number.replace('-', '–')}`,
      source === null ? '' : sourceLine(source, kind, resolution),
      address === null ? '' : markdownLink(address, address),
      others.length > 0 && language === LANGUAGE_OF_TITLES
        ? `Also called: ${others.map(escapeMarkdown).join('; ')}`
        : '',
    ],
  };
}

function sourceLine(
  source: NonNullable<Instrument['source']>,
  kind: Instrument['kind'],
  { catalogue, language }: Resolution,
): string {
  const printed = printedNameOf(source.symbol, catalogue.resolutionBySymbol(source.symbol));
  const words = printed === null ? source.symbol : `${printed.organ} ${printed.kind} ${printed.number}`;
  const url = addressOf(source.symbol, language);
  const linked = url === null ? escapeMarkdown(words) : markdownLink(words, url);
  const part = source.part === null ? '' : `, ${escapeMarkdown(source.part)}`;
  return `${kind === 'treaty' ? 'Text adopted in' : 'Text in'} ${linked}${part}`;
}
