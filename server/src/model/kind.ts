import type { OrganKey } from '../vocabulary/vocabulary';
import type { OrganGroup } from './opening-words';
import type { DocumentKind, Masthead, Paragraph, Profile } from './resolution';

/** How many paragraphs with opening words make a text without masthead and formula a resolution. */
const ENOUGH = 2;

/** What a text is, told from its masthead and its paragraphs. */
export function kindOf(masthead: Masthead, paragraphs: readonly Paragraph[], formula: boolean): DocumentKind {
  const opened = paragraphs.reduce((count, { opening }) => count + (opening ? 1 : 0), 0);
  const symbol = masthead.symbol?.value ?? '';
  if (!formula && opened < ENOUGH) return symbol && masthead.submission ? 'draft' : 'none';
  if (/\/RES\b/i.test(symbol) || masthead.adopted || (masthead.meeting && !symbol)) return 'adopted';
  if (symbol) return 'draft';
  return (masthead.span && !isPart(masthead)) || unnumbered(paragraphs) ? 'model-un' : 'draft';
}

/** Whether a masthead holds nothing but the letter of a part of a resolution, and its title. */
function isPart({
  number,
  committee,
  agendaTitle,
  agendaItems,
  sponsorLine,
  signatories,
  date,
}: Masthead): boolean {
  return (
    /^[A-Z]$/.test(number?.value ?? '') &&
    !(committee || agendaTitle || sponsorLine || date) &&
    agendaItems.length + signatories.length === 0
  );
}

/** Whether operative paragraphs stand without numbers, as some conferences of Model UN have them. */
function unnumbered(paragraphs: readonly Paragraph[]): boolean {
  const operative = paragraphs.filter(({ kind }) => kind === 'operative');
  return operative.length > 1 && operative.every(({ label }) => label?.style !== 'arabic');
}

/** Whose habits a text follows: Model UN's without a symbol, else those of the organ that speaks or of the symbol's series. */
export function profileOf(masthead: Masthead, organ: OrganKey | null, kind: DocumentKind): Profile {
  if (kind === 'model-un') return 'model-un';
  switch (organ) {
    case 'general-assembly':
    case 'main-committee':
      return 'general-assembly';
    case 'security-council':
    case 'economic-and-social-council':
    case 'human-rights-council':
      return organ;
    case null:
      break;
    default:
      return 'other-organ';
  }
  const symbol = masthead.symbol?.value ?? '';
  if (symbol.startsWith('S/')) return 'security-council';
  if (symbol.startsWith('A/HRC/')) return 'human-rights-council';
  if (symbol.startsWith('E/')) return 'economic-and-social-council';
  return 'general-assembly';
}

/** The group of organs under which opening words are counted; null for an organ that has no counts. */
export function organGroup(organ: OrganKey | null): OrganGroup | null {
  switch (organ) {
    case 'general-assembly':
    case 'main-committee':
      return 'ga';
    case 'security-council':
      return 'sc';
    case 'economic-and-social-council':
      return 'ecosoc';
    case 'human-rights-council':
      return 'hrc';
    default:
      return null;
  }
}

/** How the symbols of the organ that speaks begin (`A`, `S`, `E`, `A/HRC`); null where neither formula nor symbol tells. */
export function organCode(organ: OrganKey | null, masthead: Masthead): string | null {
  switch (organ) {
    case 'general-assembly':
    case 'main-committee':
      return 'A';
    case 'security-council':
      return 'S';
    case 'economic-and-social-council':
      return 'E';
    case 'human-rights-council':
      return 'A/HRC';
    default:
      return /^(?:A\/HRC|E\/CN\.\d+|[A-Z]+)(?=\/)/.exec(masthead.symbol?.value ?? '')?.[0] ?? null;
  }
}
