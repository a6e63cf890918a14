/**
 * Resolutions that were not issued one by one but all together, in a supplement of the Official Records or in a report of
 * the session. The Secretariat's Editorial Manual tells how each organ's are issued ("Resolutions and other formal decisions
 * of United Nations organs", forms of issuance); which are documents of their own is seen from the links in adopted texts.
 * Here stands only what no editor linked: of the Economic and Social Council the years from 1997 to 2011, where what is older
 * was digitized one by one; of the Human Rights Council the sessions before the twelfth, of the Environment Assembly those
 * before the third, and of the Commission on Human Rights all.
 */
interface Series {
  /** Captures what tells when: a year, or a session. */
  readonly symbol: RegExp;
  readonly from: number;
  readonly to: number;
  /** The symbol of what holds them, by year or session; null where it is not known. */
  readonly heldIn: (when: number) => string | null;
}

const SERIES: readonly Series[] = [
  {
    symbol: /^E\/RES\/(\d{4})\//,
    from: 1997,
    to: 2011,
    // Supplement No. 1 bears the last figures of its year, since 1999 always 99.
    heldIn: (year) => `E/${year}/${Math.min(year - 1900, 99)}`,
  },
  {
    symbol: /^A\/HRC\/RES\/(\d+)\//,
    from: 1,
    to: 11,
    heldIn: (session) => councilReport(session, [1, 5, 8, 9]),
  },
  {
    symbol: /^A\/HRC\/RES\/S-(\d+)\//,
    from: 1,
    to: 11,
    heldIn: (session) => councilReport(session, [2, 4, 7]),
  },
  {
    symbol: /^UNEP\/EA\.(\d+)\/Res\./,
    from: 1,
    to: 2,
    heldIn: (session) => ['A/69/25', 'A/71/25'][session - 1]!,
  },
  {
    symbol: /^E\/CN\.4\/RES\/(\d{4})\//,
    from: 1947,
    to: 2005,
    heldIn: (year) => (year < 1995 ? null : `E/${year}/23`),
  },
];

/** Supplement No. 53 of the Assembly's session, by the last session of the Council that each of them covers. */
function councilReport(session: number, lastSessions: readonly number[]): string {
  const at = lastSessions.findIndex((last) => session <= last);
  return ['A/61/53', 'A/62/53', 'A/63/53', 'A/63/53/Add.1'][at] ?? 'A/64/53';
}

/**
 * What holds a resolution that is no document of its own: the symbol of it, or null where that is not known.
 * Undefined for a resolution, or any other document, that was issued by itself. Takes symbols as `Reference.symbol` has them.
 */
export function collectionOf(symbol: string): string | null | undefined {
  for (const { symbol: form, from, to, heldIn } of SERIES) {
    const when = Number(form.exec(symbol)?.[1]);
    if (when >= from && when <= to) return heldIn(when);
  }
  return undefined;
}
