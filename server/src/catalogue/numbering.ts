/**
 * How resolutions are numbered, and when their sessions sat. The General Assembly counted through from 1 to 3541 up to
 * its thirtieth session (`1514 (XV)`) and counts by session since (`31/36`, `70/1`); the Security Council counts
 * through and adds the year; the Economic and Social Council added its session up to 1977 and puts the year first
 * since; the Human Rights Council counts by session.
 */

/** Last number of each regular session of the General Assembly from the first to the thirtieth. */
const ASSEMBLY_LAST_NUMBERS = [
  101, 181, 270, 366, 494, 612, 711, 821, 899, 995, 1127, 1237, 1350, 1497, 1622, 1765, 1872, 1993, 2025,
  2133, 2252, 2391, 2492, 2613, 2753, 2901, 3043, 3209, 3361, 3541,
];

/** Whether a running number can belong to a regular session of the General Assembly (1 to 30). */
export function fitsAssemblySession(number: number, session: number): boolean {
  const last = ASSEMBLY_LAST_NUMBERS[session - 1];
  if (last === undefined) return false;
  const before = session === 1 ? 0 : ASSEMBLY_LAST_NUMBERS[session - 2]!;
  // Resumed and special sessions blur the bounds by a few numbers.
  return number > before - 20 && number <= last + 20;
}

/** The year in which a regular session of the General Assembly opens; it ends in the next. */
export function assemblyYear(session: number): number {
  return 1945 + session;
}

/**
 * Whether the Commission on Human Rights can have adopted a resolution of this number: some twenty a session up to its
 * thirty-fourth, in 1978 (`8 (XXXII)`), and up to 112 a year after it, by year, up to 2005 (`1998/72`).
 */
export function fitsRightsCommission(number: number, sessionOrYear: number): boolean {
  return sessionOrYear < 1946
    ? sessionOrYear <= 34 && number <= 40
    : sessionOrYear >= 1979 && sessionOrYear <= 2005 && number <= 120;
}

/** The year in which most of a regular session of the Human Rights Council falls: three a year since March 2007. */
export function rightsCouncilYear(session: number): number {
  return session <= 3 ? 2006 : 2006 + Math.floor((session - 1) / 3);
}

/** Whether a session of the General Assembly can have adopted something on a date. */
export function assemblySatOn(session: number, isoDate: string): boolean {
  const year = assemblyYear(session);
  const month = isoDate.slice(0, 7);
  return month >= `${year}-09` && month <= `${year + 1}-09`;
}

/** Whether a session of the Human Rights Council can have adopted something on a date. */
export function rightsCouncilSatOn(session: number, isoDate: string): boolean {
  return isoDate.startsWith(`${rightsCouncilYear(session)}-`);
}

/** The years of the special sessions of the General Assembly, from the eighth on: the first to number as `S-8/1`. */
const SPECIAL_SESSION_YEARS = [
  1978, 1978, 1978, 1980, 1982, 1986, 1986, 1988, 1989, 1989, 1990, 1997, 1998, 1999, 1999, 2000, 2000, 2001,
  2001, 2002, 2005, 2014, 2016, 2020, 2021,
];

/** The year of a special session of the General Assembly; null where it is not known. */
export function specialSessionYear(session: number): number | null {
  return SPECIAL_SESSION_YEARS[session - 8] ?? null;
}

/** Last number of each year of the Security Council from 1946 to 2025. */
const COUNCIL_LAST_NUMBERS = [
  15, 37, 66, 78, 89, 96, 98, 103, 105, 110, 121, 126, 131, 132, 160, 170, 177, 185, 199, 219, 232, 244, 262,
  275, 291, 307, 324, 344, 366, 384, 402, 422, 443, 461, 484, 499, 528, 545, 559, 580, 593, 606, 626, 646,
  683, 725, 799, 892, 969, 1035, 1092, 1146, 1219, 1284, 1334, 1386, 1454, 1521, 1580, 1651, 1738, 1794, 1859,
  1907, 1966, 2032, 2085, 2132, 2195, 2259, 2336, 2397, 2451, 2503, 2560, 2617, 2671, 2721, 2767, 2811,
];

/** The year of a resolution of the Security Council by its number; null where it is later than the table. */
export function councilYear(number: number): number | null {
  if (number < 1) return null;
  const index = COUNCIL_LAST_NUMBERS.findIndex((last) => number <= last);
  return index < 0 ? null : 1946 + index;
}

/** Whether the Security Council can have adopted a resolution with this number in this year. */
export function fitsCouncilYear(number: number, year: number): boolean {
  const known = councilYear(number);
  if (known !== null) return known === year;
  const beyond = 1946 + COUNCIL_LAST_NUMBERS.length;
  const last = COUNCIL_LAST_NUMBERS[COUNCIL_LAST_NUMBERS.length - 1]!;
  // About sixty a year, with room to spare.
  return year >= beyond && number <= last + 100 * (year - beyond + 1);
}
