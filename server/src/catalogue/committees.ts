/** A Main Committee or the General Committee of the General Assembly. */
export interface KnownCommittee {
  readonly symbol: string;
  readonly name: string;
  readonly fullName: string;
}

const COMMITTEES: readonly KnownCommittee[] = [
  { symbol: 'A/C.1', name: 'First Committee', fullName: 'Disarmament and International Security Committee' },
  { symbol: 'A/C.2', name: 'Second Committee', fullName: 'Economic and Financial Committee' },
  { symbol: 'A/C.3', name: 'Third Committee', fullName: 'Social, Humanitarian and Cultural Committee' },
  {
    symbol: 'A/C.4',
    name: 'Fourth Committee',
    fullName: 'Special Political and Decolonization Committee (Fourth Committee)',
  },
  { symbol: 'A/C.5', name: 'Fifth Committee', fullName: 'Administrative and Budgetary Committee' },
  { symbol: 'A/C.6', name: 'Sixth Committee', fullName: 'Legal Committee' },
  { symbol: 'A/BUR', name: 'General Committee', fullName: 'General Committee' },
];

/** The committee of the General Assembly with this English name, by number or in full; null where there is none. */
export function committeeNamed(name: string): KnownCommittee | null {
  const wanted = name.trim().toLowerCase();
  return (
    COMMITTEES.find(
      (committee) =>
        committee.name.toLowerCase() === wanted ||
        committee.fullName.toLowerCase() === wanted ||
        committee.fullName.toLowerCase().startsWith(`${wanted} (`),
    ) ?? null
  );
}

/** The committee whose documents begin with this symbol (`A/C.3`); null where there is none. */
export function committeeBySymbol(symbol: string): KnownCommittee | null {
  return COMMITTEES.find((committee) => committee.symbol === symbol) ?? null;
}
