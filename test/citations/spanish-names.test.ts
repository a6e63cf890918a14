import { strict as assert } from 'node:assert';
import { cited, printed } from './cited';

/** Names in full, in the forms of running text and the short ones. */
const NAMES: [string, string[]][] = [
  [
    'los Convenios de Ginebra del 12 de agosto de 1949 y el Protocolo Adicional a los Convenios de Ginebra del 12 de agosto de 1949 relativo a la Protección de las Víctimas de los Conflictos Armados Internacionales (Protocolo I)',
    ['treaty geneva', 'treaty protocol-i'],
  ],
  ['el Tercer Convenio de Ginebra y el Protocolo Adicional II', ['treaty geneva-iii', 'treaty protocol-ii']],
  [
    'la Convención sobre el Estatuto de los Refugiados, de 1951, y su Protocolo, de 1967',
    ['treaty refugees', 'treaty refugees-protocol'],
  ],
  [
    'el Acuerdo de 1995 sobre la Aplicación de las Disposiciones de la Convención de las Naciones Unidas sobre el Derecho del Mar de 10 de Diciembre de 1982 relativas a la Conservación y Ordenación de las Poblaciones de Peces Transzonales y las Poblaciones de Peces Altamente Migratorios',
    ['treaty fish-stocks'],
  ],
  ['el Acuerdo de las Naciones Unidas sobre las Poblaciones de Peces', ['treaty fish-stocks']],
  [
    'la Convención de la Unión Africana para la Protección y Asistencia a los Desplazados Internos en África',
    ['treaty kampala'],
  ],
  [
    'el Convenio sobre la Edad Mínima, 1973 (núm. 138), y el Convenio sobre el Trabajo Forzoso, 1930',
    ['treaty ilo-138', 'treaty ilo-29'],
  ],
  ['el Protocolo relativo al Convenio sobre el Trabajo Forzoso, 1930 (núm. 29)', ['treaty ilo-29-protocol']],
  [
    'la Declaración Política y el Plan de Acción Internacional de Madrid sobre el Envejecimiento (2002)',
    ['instrument ageing-declaration'],
  ],
  [
    'el Consenso de Monterrey de la Conferencia Internacional sobre la Financiación para el Desarrollo',
    ['instrument monterrey'],
  ],
  ['Nuestros océanos, nuestro futuro: llamamiento a la acción', ['instrument our-ocean-2017']],
  // The words of a protocol or of what followed hold the name of a convention, which is not cited by itself.
  [
    'el Protocolo de Kyoto de la Convención Marco de las Naciones Unidas sobre el Cambio Climático',
    ['treaty kyoto'],
  ],
  ['la Definición de la agresión', ['instrument aggression']],
  // Names that are no proper names are written with a small letter.
  [
    'el pacto mundial sobre los refugiados, la hoja de ruta del Cuarteto y el documento final de Nairobi de la Conferencia de Alto Nivel de las Naciones Unidas sobre la Cooperación Sur-Sur',
    ['instrument refugees-compact', 'instrument quartet-road-map', 'instrument nairobi-south-south'],
  ],
  [
    'los Principios y Directrices de París sobre los Niños Asociados a Fuerzas o Grupos Armados (Principios de París) y los Principios de París',
    ['instrument paris-principles-children', 'instrument paris-principles'],
  ],
  // Of a name that has longer forms the first one tells whether it is too short for a small letter.
  ['los compromisos de París y los Compromisos de París', ['instrument paris-commitments']],
  ['la Declaración y el Programa de Acción de Copenhague', ['instrument copenhagen-declaration']],
];

/** Generic names: what stands behind them is another clause, or goes on with a name. */
const GENERIC: [string, string[]][] = [
  [
    'el Tratado sobre el Comercio de Armas y los Estados a los que obliga el Tratado que aún no lo hayan hecho',
    ['treaty att', 'treaty att'],
  ],
  ['el Tratado sobre el Comercio de Armas y el Tratado que modifica la Liga de los Faros', ['treaty att']],
  [
    'el Tratado sobre el Comercio de Armas y el Tratado por el que se crea la Liga de los Faros',
    ['treaty att'],
  ],
  [
    'la determinación, expresada en la Carta, de navegar, y la obligación que impone la Carta de iluminar los mares',
    ['charter charter', 'charter charter'],
  ],
  ['la Carta de la Liga de los Faros', []],
  [
    'la Plataforma de Acción de Beijing y el párrafo 3 de la Plataforma de Acción',
    ['instrument beijing-platform', 'instrument beijing-platform (párrafo 3)'],
  ],
  [
    'la Convención sobre los Derechos del Niño (la Convención), la Convención contra la Tortura, el anexo de la citada Convención, y la Convención',
    ['treaty crc', 'treaty crc', 'treaty cat', 'treaty cat', 'treaty crc'],
  ],
  // A noun and a year are the beginning of any name.
  ['la Convención de 1951, la Convención de 1951 sobre los Faros', ['treaty refugees']],
];

describe('instruments by their Spanish names', () => {
  for (const [text, expected] of [...NAMES, ...GENERIC])
    it(text.slice(0, 80), () => assert.deepEqual(cited(text, 'es'), expected));

  it('hold the words of the whole name', () =>
    assert.deepEqual(
      printed(
        'en las Reglas Mínimas de las Naciones Unidas para el Tratamiento de los Reclusos (Reglas Nelson Mandela),',
        'es',
      ),
      ['Reglas Mínimas de las Naciones Unidas para el Tratamiento de los Reclusos (Reglas Nelson Mandela)'],
    ));

  it('do not stand for a convention that is unknown where a word points at it', () =>
    assert.deepEqual(
      cited(
        'la Convención sobre los Derechos del Niño (la Convención), la Convención para la Defensa de los Faros, y las partes en esa Convención',
        'es',
      ),
      ['treaty crc', 'treaty crc'],
    ));
});
