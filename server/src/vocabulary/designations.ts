/**
 * Symbols of bodies outside the document system of the United Nations. No address of that system leads to them.
 *
 * In a form, `#` stands for a figure of one to four digits, `%` for one in figures or roman numerals, and every other
 * character for itself. Capital or small letters make no difference; a space may stand before an opening parenthesis and
 * behind a full stop.
 */
export interface Designation {
  readonly kind: 'resolution' | 'decision' | 'document';
  readonly form: string;
  /** The form in Latin letters, where `form` is one of another script. */
  readonly symbol?: string;
  /** Whose it is, in English. */
  readonly body: string;
}

const ATOMIC_ENERGY = 'International Atomic Energy Agency';
const INDUSTRY = 'United Nations Industrial Development Organization';
const HEALTH_ASSEMBLY = 'World Health Assembly';
const HEALTH_BOARD = 'Executive Board of the World Health Organization';
const SHIPPING = 'International Maritime Organization';
const CHEMICAL_WEAPONS = 'Organisation for the Prohibition of Chemical Weapons';
const AFRICAN_UNION = 'Assembly of the African Union';
const AFRICAN_COUNCIL = 'Executive Council of the African Union';
const AFRICAN_MINISTERS = 'Council of Ministers of the Organization of African Unity';
const ROME_STATUTE = 'Assembly of States Parties to the Rome Statute of the International Criminal Court';
const TRADE = 'World Trade Organization';
const FOOD = 'Food and Agriculture Organization of the United Nations';
const FISHERIES = 'Committee on Fisheries of the Food and Agriculture Organization of the United Nations';
const ENDANGERED_SPECIES =
  'Conference of the Parties to the Convention on International Trade in Endangered Species of Wild Fauna and Flora';
const EDUCATION = 'United Nations Educational, Scientific and Cultural Organization';
const OCEANOGRAPHY = 'Intergovernmental Oceanographic Commission';
const BIODIVERSITY_PLATFORM =
  'Intergovernmental Science-Policy Platform on Biodiversity and Ecosystem Services';
const FISH_STOCKS = 'Informal Consultations of States Parties to the United Nations Fish Stocks Agreement';

export const DESIGNATIONS: readonly Designation[] = [
  { kind: 'resolution', form: 'GC(%)/RES/#', body: ATOMIC_ENERGY },
  { kind: 'decision', form: 'GC(%)/DEC/#', body: ATOMIC_ENERGY },
  { kind: 'document', form: 'GC(%)/INF/#', body: ATOMIC_ENERGY },
  { kind: 'document', form: 'GC(%)/#', body: ATOMIC_ENERGY },
  { kind: 'document', form: 'GOV/#/#', body: ATOMIC_ENERGY },
  { kind: 'document', form: 'GOV/INF/#/#', body: ATOMIC_ENERGY },
  { kind: 'document', form: 'INFCIRC/#', body: ATOMIC_ENERGY },

  { kind: 'resolution', form: 'GC.#/Res.#', body: INDUSTRY },
  { kind: 'decision', form: 'GC.#/Dec.#', body: INDUSTRY },
  { kind: 'document', form: 'GC.#/INF/#', body: INDUSTRY },
  { kind: 'document', form: 'GC.#/#', body: INDUSTRY },
  { kind: 'decision', form: 'IDB.#/Dec.#', body: INDUSTRY },
  { kind: 'document', form: 'IDB.#/#', body: INDUSTRY },
  { kind: 'resolution', form: 'م ع-#/ق-#', symbol: 'GC.#/Res.#', body: INDUSTRY },
  { kind: 'decision', form: 'م ع-#/م-#', symbol: 'GC.#/Dec.#', body: INDUSTRY },
  { kind: 'decision', form: 'م ت ص-#/م-#', symbol: 'IDB.#/Dec.#', body: INDUSTRY },

  { kind: 'resolution', form: 'WHA#.#', body: HEALTH_ASSEMBLY },
  { kind: 'decision', form: 'WHA#(#)', body: HEALTH_ASSEMBLY },
  { kind: 'document', form: 'WHA#/#/REC/#', body: HEALTH_ASSEMBLY },
  { kind: 'resolution', form: 'WHASS#.#', body: HEALTH_ASSEMBLY },
  { kind: 'document', form: 'WHASS#/#/REC/#', body: HEALTH_ASSEMBLY },
  { kind: 'decision', form: 'SSA#(#)', body: HEALTH_ASSEMBLY },
  { kind: 'resolution', form: 'EB#.R#', body: HEALTH_BOARD },
  { kind: 'decision', form: 'EB#(#)', body: HEALTH_BOARD },
  { kind: 'document', form: 'EB#/#', body: HEALTH_BOARD },
  { kind: 'document', form: 'EB #/#', symbol: 'EB#/#', body: HEALTH_BOARD },

  { kind: 'resolution', form: 'A.#(#)', body: SHIPPING },
  { kind: 'resolution', form: 'MSC.#(#)', body: SHIPPING },
  { kind: 'resolution', form: 'MEPC.#(#)', body: SHIPPING },
  { kind: 'resolution', form: 'LEG.#(#)', body: SHIPPING },
  { kind: 'resolution', form: 'FAL.#(#)', body: SHIPPING },
  { kind: 'resolution', form: 'LP.#(#)', body: SHIPPING },
  { kind: 'resolution', form: 'LC-LP.#(#)', body: SHIPPING },
  { kind: 'document', form: 'LC #/#', body: SHIPPING },
  { kind: 'document', form: 'LEG/CONF.#/#', body: SHIPPING },
  { kind: 'document', form: 'SOLAS/CONF.#/#', body: SHIPPING },
  { kind: 'document', form: 'MSC.#/Circ.#', body: SHIPPING },
  { kind: 'document', form: 'MEPC.#/Circ.#', body: SHIPPING },

  { kind: 'decision', form: 'C-#/DEC.#', body: CHEMICAL_WEAPONS },
  { kind: 'decision', form: 'C-SS-#/DEC.#', body: CHEMICAL_WEAPONS },
  { kind: 'decision', form: 'EC-#/DEC.#', body: CHEMICAL_WEAPONS },
  { kind: 'decision', form: 'EC-M-#/DEC.#', body: CHEMICAL_WEAPONS },
  { kind: 'document', form: 'EC-#/DG.#', body: CHEMICAL_WEAPONS },
  { kind: 'document', form: 'C-#/DG.#', body: CHEMICAL_WEAPONS },

  { kind: 'decision', form: 'Assembly/AU/Dec.#(%)', body: AFRICAN_UNION },
  { kind: 'document', form: 'Assembly/AU/Decl.#(%)', body: AFRICAN_UNION },
  { kind: 'resolution', form: 'Assembly/AU/Res.#(%)', body: AFRICAN_UNION },
  { kind: 'decision', form: 'EX.CL/Dec.#(%)', body: AFRICAN_COUNCIL },
  { kind: 'resolution', form: 'CM/Res.#(%)', body: AFRICAN_MINISTERS },
  { kind: 'decision', form: 'CM/Dec.#(%)', body: AFRICAN_MINISTERS },

  { kind: 'resolution', form: 'ICC-ASP/#/Res.#', body: ROME_STATUTE },
  { kind: 'document', form: 'ICC-ASP/#/#', body: ROME_STATUTE },

  { kind: 'document', form: 'WT/MIN(#)/#', body: TRADE },
  { kind: 'document', form: 'WT/MIN(#)/DEC/#', body: TRADE },

  { kind: 'document', form: 'C 20#/#', body: FOOD },
  { kind: 'document', form: 'C/20#/#', body: FOOD },
  { kind: 'document', form: 'C 20#/REP', body: FOOD },
  { kind: 'document', form: 'C/20#/REP', body: FOOD },
  { kind: 'document', form: 'CL 1#/#', body: FOOD },
  { kind: 'document', form: 'CL 1#/REP', body: FOOD },
  { kind: 'document', form: 'WSFS 20#/#', body: FOOD },
  { kind: 'document', form: 'COFI/#/#', body: FISHERIES },
  { kind: 'document', form: 'COFI/#/#.#', body: FISHERIES },
  { kind: 'document', form: 'COFI/#/INF/#', body: FISHERIES },

  { kind: 'resolution', form: 'Conf.#.#', body: ENDANGERED_SPECIES },

  { kind: 'resolution', form: '# C/Resolution #', body: EDUCATION },
  { kind: 'document', form: '# C/#', body: EDUCATION },
  { kind: 'decision', form: '# EX/Decision #', body: EDUCATION },
  { kind: 'document', form: '# EX/#', body: EDUCATION },

  { kind: 'decision', form: 'A-#/#.#', body: OCEANOGRAPHY },
  { kind: 'decision', form: 'A-#/#.#.#', body: OCEANOGRAPHY },
  { kind: 'decision', form: 'EC-#/#.#', body: OCEANOGRAPHY },
  { kind: 'decision', form: 'EC-#/#.#.#', body: OCEANOGRAPHY },

  { kind: 'document', form: 'IPBES/#/#', body: BIODIVERSITY_PLATFORM },
  { kind: 'document', form: 'ICSP#/UNFSA/INF.#', body: FISH_STOCKS },
];
