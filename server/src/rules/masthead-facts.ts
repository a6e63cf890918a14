import type { Resolution } from '../model/resolution';
import { vocabularyOf } from '../vocabulary/vocabulary';

/** What the symbol of a masthead tells of its document; null where the form of the symbol does not say. */
export interface SymbolFacts {
  readonly organ:
    | 'general-assembly'
    | 'security-council'
    | 'economic-and-social-council'
    | 'human-rights-council';
  /** The regular session, or the year of the Economic and Social Council. */
  readonly session: number | null;
  /** The Main Committee, 1 to 6. */
  readonly committee: number | null;
  /** The number of a resolution as its title prints it (`74/124`, `1325 (2000)`). */
  readonly number: string | null;
  /** `L.` documents are drafts, `RES` documents are adopted. */
  readonly series: 'limited' | 'resolution' | 'other';
}

/** Reads the symbols of the four organs; special and emergency sessions have no regular number. */
export function symbolFacts(symbol: string): SymbolFacts | null {
  const plain = symbol.replace(/\*+$/, '').trim();
  const series = /\/L\.\s?\d/.test(plain) ? 'limited' : /\/RES\//.test(plain) ? 'resolution' : 'other';
  const assembly = /^A\/(?:(RES|HRC\/RES|HRC|C\.([1-6]))\/)?(\d{1,3})\/([^/]+)/.exec(plain);
  if (assembly) {
    const [, body = '', committee, session, rest] = assembly;
    return {
      organ: body.startsWith('HRC') ? 'human-rights-council' : 'general-assembly',
      session: Number(session),
      committee: committee ? Number(committee) : null,
      number: series === 'resolution' ? `${session}/${rest}` : null,
      series,
    };
  }
  const council = /^S\/RES\/(\d{1,4}) ?\((\d{4})\)/.exec(plain);
  const organ = plain.startsWith('S/')
    ? 'security-council'
    : plain.startsWith('E/')
      ? 'economic-and-social-council'
      : null;
  if (organ === null) return null;
  const year = /^E\/(RES\/)?((?:19|20)\d{2})\/([^/]+)/.exec(plain);
  return {
    organ,
    session: year ? Number(year[2]) : null,
    committee: null,
    number: council ? `${council[1]} (${council[2]})` : year?.[1] ? `${year[2]}/${year[3]}` : null,
    series,
  };
}

/** The number of the Main Committee that the masthead names; null for another body or none. */
export function committeeNumber({ masthead, language }: Resolution): number | null {
  const name = masthead.committee?.value.toLowerCase();
  if (!name) return null;
  const committee = vocabularyOf(language).committees.find(({ names }) =>
    names.some((known) => known.toLowerCase() === name),
  );
  return committee?.number ?? null;
}
