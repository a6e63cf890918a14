import { strict as assert } from 'node:assert';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_IN } from '../../server/src/catalogue/catalogue';
import {
  allInstruments,
  instrumentByKey,
  treatyByRegistration,
} from '../../server/src/catalogue/instruments';
import { councilYear, fitsAssemblySession } from '../../server/src/catalogue/numbering';
import { resolutionBySymbol } from '../../server/src/catalogue/resolutions';
import { bodyMeaning, issuerMeaning, seriesMeaning } from '../../server/src/catalogue/series';
import { sessionDates } from '../../server/src/catalogue/sessions';
import {
  namesOfState,
  officialStateName,
  officialStateNames,
  stateByName,
  statesNamed,
} from '../../server/src/catalogue/states';
import { findReferences } from '../../server/src/citations/find';
import { LANGUAGES, type Language } from '../../server/src/vocabulary/language';

/** Known from elsewhere: symbol, date, words of the title, vote. */
const RESOLUTIONS: [string, string | null, RegExp | null, string | null][] = [
  ['A/RES/70/1', '2015-09-25', /2030 Agenda for Sustainable Development/, null],
  ['A/RES/55/25', '2000-11-15', /^United Nations Convention against Transnational Organized Crime$/, null],
  ['A/RES/34/180', '1979-12-18', /Elimination of All Forms of Discrimination against Women/, null],
  ['A/RES/217(III)', '1948-12-10', /Universal Declaration of Human Rights/i, null],
  ['A/RES/1514(XV)', '1960-12-14', null, '89-0-9'],
  ['A/RES/217A(III)', '1948-12-10', null, '48-0-8'],
  ['A/RES/34/180', '1979-12-18', null, '130-0-10'],
  ['A/RES/973(X)', '1955-12-15', /^Tax Equalization Fund$/, null],
  [
    'A/RES/67/28',
    '2012-12-03',
    /^Establishment of a nuclear-weapon-free zone in the region of the Middle East$/,
    null,
  ],
  ['A/RES/57/306', '2003-04-15', /sexual exploitation of refugees by aid workers/, null],
  ['A/RES/66/277', '2012-06-21', /^Financing of the United Nations Interim Force in Lebanon$/, null],
  ['A/RES/S-21/2', '1999-07-02', /^Key actions .* Population and Development$/, null],
  ['A/RES/S-23/2', '2000-06-10', /^Political declaration$/, null],
  ['A/RES/S-23/3', '2000-06-10', /Beijing Declaration and Platform for Action$/, null],
  ['A/RES/S-27/2', '2002-05-10', /^A world fit for children$/, null],
  ['A/HRC/RES/41/14', '2019-07-11', /^Equal pay$/, null],
  // Its number is one of the Assembly's special sessions too, which sat in 2014.
  ['A/HRC/RES/S-29/1', '2021-02-12', null, null],
  ['A/RES/2200(XXI)', '1966-12-16', /Civil and Political Rights/, null],
  ['A/RES/1514(XV)', '1960-12-14', /independence to colonial countries/i, null],
  ['A/RES/61/295', '2007-09-13', /Indigenous Peoples/, null],
  ['A/RES/60/251', '2006-03-15', /^Human Rights Council$/, '170-4-3'],
  ['A/RES/67/19', '2012-11-29', /Status of Palestine/, '138-9-41'],
  ['A/RES/ES-11/1', '2022-03-02', null, null],
  ['A/RES/69/283', '2015-06-03', /Sendai/, null],
  ['S/RES/1325(2000)', '2000-10-31', /women/i, '15-0-0'],
  ['S/RES/242(1967)', '1967-11-22', null, '15-0-0'],
  ['S/RES/1373(2001)', '2001-09-28', null, null],
  ['E/RES/1996/31', '1996-07-25', /non-governmental organizations/, null],
  ['A/HRC/RES/5/1', '2007-06-18', /Institution-building/, null],
  ['A/HRC/RES/16/21', '2011-03-25', null, null],
  ['A/RES/181(II)', '1947-11-29', /Palestine/, null],
  ['A/RES/194(III)', '1948-12-11', /Palestine/, null],
  ['A/RES/260(III)', '1948-12-09', /Crime of Genocide$/, null],
  ['A/RES/377(V)', '1950-11-03', /^Uniting for peace$/, null],
  ['A/RES/1803(XVII)', '1962-12-14', /Permanent Sovereignty over Natural Resources/i, null],
  ['A/RES/2625(XXV)', '1970-10-24', /Friendly Relations/, null],
  ['A/RES/3314(XXIX)', '1974-12-14', /^Definition of Aggression$/, null],
  ['A/RES/39/46', '1984-12-10', /^Convention against Torture/, null],
  ['A/RES/41/128', '1986-12-04', /Right to Development/, null],
  ['A/RES/44/25', '1989-11-20', /^Convention on the Rights of the Child$/, null],
  ['A/RES/46/182', '1991-12-19', /humanitarian emergency assistance/, null],
  ['A/RES/47/191', '1992-12-22', null, null],
  ['A/RES/48/104', '1993-12-20', /Elimination of Violence against Women/, null],
  ['A/RES/48/141', '1993-12-20', /High Commissioner/, null],
  ['A/RES/53/144', '1998-12-09', /Right and Responsibility of Individuals/, null],
  ['A/RES/55/2', '2000-09-08', /^United Nations Millennium Declaration$/, null],
  ['A/RES/60/1', '2005-09-16', /^2005 World Summit Outcome$/, null],
  ['A/RES/60/147', '2005-12-16', /Right to a Remedy and Reparation/, null],
  ['A/RES/60/180', '2005-12-20', /^The Peacebuilding Commission$/, null],
  ['A/RES/60/288', '2006-09-08', /Global Counter-Terrorism Strategy/, null],
  ['A/RES/64/292', '2010-07-28', /water and sanitation/, '122-0-41'],
  ['A/RES/66/288', '2012-07-27', /^The future we want$/, null],
  ['A/RES/68/262', '2014-03-27', /^Territorial integrity of Ukraine$/, '100-11-58'],
  ['A/RES/69/313', '2015-07-27', /^Addis Ababa Action Agenda/, null],
  ['A/RES/71/1', '2016-09-19', /^New York Declaration for Refugees and Migrants$/, null],
  ['A/RES/72/279', '2018-05-31', /^Repositioning of the United Nations development system/, null],
  ['A/RES/73/195', '2018-12-19', /^Global Compact for Safe, Orderly and Regular Migration$/, '152-5-12'],
  ['A/RES/76/300', '2022-07-28', /clean, healthy and sustainable environment/, '161-0-8'],
  ['A/RES/79/1', '2024-09-22', /Pact for the Future$/, null],
  ['S/RES/82(1950)', '1950-06-25', /Korea/, '9-0-1'],
  ['S/RES/338(1973)', '1973-10-22', /Middle East/, '14-0-0'],
  ['S/RES/678(1990)', '1990-11-29', /Iraq and Kuwait/, '12-2-1'],
  ['S/RES/687(1991)', '1991-04-03', /Iraq and Kuwait/, '12-1-2'],
  ['S/RES/827(1993)', '1993-05-25', /international tribunal/i, '15-0-0'],
  ['S/RES/955(1994)', '1994-11-08', /Rwanda/, '13-1-1'],
  ['S/RES/1244(1999)', '1999-06-10', /Kosovo/, '14-0-1'],
  ['S/RES/1267(1999)', '1999-10-15', /Afghanistan/, '15-0-0'],
  ['S/RES/1540(2004)', '2004-04-28', /weapons/, '15-0-0'],
  ['S/RES/1701(2006)', '2006-08-11', null, '15-0-0'],
  ['S/RES/1973(2011)', '2011-03-17', null, '10-0-5'],
  ['S/RES/2231(2015)', '2015-07-20', /Joint Comprehensive Plan of Action/, '15-0-0'],
  ['S/RES/2250(2015)', '2015-12-09', /youth/i, '15-0-0'],
  ['S/RES/2334(2016)', '2016-12-23', /settlement/, '14-0-1'],
  ['E/RES/663C(XXIV)', '1957-07-31', null, null],
  // Of the Sub-Commission's resolutions of the same numbers the dates are known too: 18 August 2000, 26 August 1994.
  ['E/RES/2000/22', '2000-07-28', /Permanent Forum on Indigenous Issues/, null],
  ['E/RES/1994/45', null, null, null],
  ['E/RES/2005/20', '2005-07-22', /Child Victims and Witnesses of Crime/, null],
  ['E/RES/2006/46', '2006-07-28', /Information Society/, null],
  ['E/CN.4/RES/1998/72', '1998-04-22', null, null],
  ['A/HRC/RES/5/2', '2007-06-18', /Code of Conduct/, null],
  ['A/HRC/RES/17/4', '2011-06-16', null, null],
  ['A/HRC/RES/48/13', '2021-10-08', null, null],
];

/** Known from elsewhere: key, adopted, in force, volume and number. */
const TREATIES: [string, string, string | null, string][] = [
  ['wto', '1994-04-15', '1995-01-01', '1867:31874'],
  ['slavery-supplementary', '1956-09-07', '1957-04-30', '266:3822'],
  ['crc', '1989-11-20', '1990-09-02', '1577:27531'],
  ['crc-opsc', '2000-05-25', '2002-01-18', '2171:27531'],
  ['cedaw', '1979-12-18', '1981-09-03', '1249:20378'],
  ['iccpr', '1966-12-16', '1976-03-23', '999:14668'],
  ['untoc', '2000-11-15', '2003-09-29', '2225:39574'],
  ['unclos', '1982-12-10', '1994-11-16', '1833:31363'],
  ['paris-agreement', '2015-12-12', '2016-11-04', '3156:54113'],
  ['npt', '1968-07-01', '1970-03-05', '729:10485'],
  ['refugees', '1951-07-28', '1954-04-22', '189:2545'],
  ['vclt', '1969-05-23', '1980-01-27', '1155:18232'],
  ['rome-statute', '1998-07-17', '2002-07-01', '2187:38544'],
  ['genocide', '1948-12-09', '1951-01-12', '78:1021'],
  ['geneva-iv', '1949-08-12', '1950-10-21', '75:973'],
  ['vcdr', '1961-04-18', '1964-04-24', '500:7310'],
  ['icerd', '1966-03-07', '1969-01-04', '660:9464'],
  ['headquarters', '1947-06-26', '1947-11-21', '11:147'],
  ['oas-charter', '1948-04-30', '1951-12-13', '119:1609'],
  ['road-traffic-1968', '1968-11-08', '1977-05-21', '1042:15705'],
  ['road-signs-1968', '1968-11-08', '1978-06-06', '1091:16743'],
  ['whaling', '1946-12-02', '1948-11-10', '161:2124'],
  ['ccamlr', '1980-05-20', '1982-04-07', '1329:22301'],
  ['outer-space', '1967-01-27', '1967-10-10', '610:8843'],
  ['cat', '1984-12-10', '1987-06-26', '1465:24841'],
  ['unfccc', '1992-05-09', '1994-03-21', '1771:30822'],
  ['cbd', '1992-06-05', '1993-12-29', '1760:30619'],
  ['cwc', '1992-09-03', '1997-04-29', '1974:33757'],
  ['uncac', '2003-10-31', '2005-12-14', '2349:42146'],
  ['crpd', '2006-12-13', '2008-05-03', '2515:44910'],
  ['att', '2013-04-02', '2014-12-24', '3013:52373'],
  ['tpnw', '2017-07-07', '2021-01-22', '3379:56487'],
];

/** Known from elsewhere: key, and where it was adopted or opened for signature. */
const PLACES: [string, string][] = [
  ['charter', 'San Francisco'],
  ['genocide', 'Paris'],
  ['refugees', 'Geneva'],
  ['unclos', 'Montego Bay'],
  ['rome-statute', 'Rome'],
  ['minamata', 'Kumamoto'],
  ['agenda-21', 'Rio de Janeiro'],
  ['cairo-programme', 'Cairo'],
  ['samoa-pathway', 'Apia'],
  ['sendai-framework', 'Sendai'],
];

const { instrumentName } = BUILT_IN;

/** The key of the instrument that goes by a name, as a text that names nothing else is read. */
function instrumentNamed(name: string, language: Language): string | null {
  const [found] = findReferences(name, { language, organ: 'A' });
  return found?.text === name ? found.instrument : null;
}

describe('the catalogue of resolutions', () => {
  for (const [symbol, date, title, vote] of RESOLUTIONS)
    it(symbol, () => {
      const known = resolutionBySymbol(symbol);
      assert.ok(known);
      assert.equal(known.date, date);
      if (title !== null) assert.match(known.title ?? '', title);
      if (vote !== null) assert.equal(vote, `${known.vote?.yes}-${known.vote?.no}-${known.vote?.abstaining}`);
    });

  it('says how sure a date is', () => {
    assert.equal(resolutionBySymbol('A/RES/70/1')?.confidence, 'sure');
    assert.equal(resolutionBySymbol('A/RES/39/148N')?.confidence, 'once');
  });

  it('tells the parts of a composite resolution apart', () => {
    assert.equal(resolutionBySymbol('A/RES/57/270B')?.date, '2003-06-23');
    assert.equal(resolutionBySymbol('A/RES/68/247A')?.symbol, 'A/RES/68/247A');
    assert.equal(resolutionBySymbol('A/RES/68/247B')?.date, '2014-04-09');
    assert.equal(resolutionBySymbol('A/RES/217(III)')?.symbol, 'A/RES/217A(III)');
    // Another part, or the whole, says nothing of a part that is not known.
    assert.equal(resolutionBySymbol('A/RES/57/270D'), null);
    assert.equal(resolutionBySymbol('A/RES/36/92A'), null);
  });

  it('knows nothing of what is none', () => {
    for (const symbol of [
      '',
      'A/RES/',
      'A/RES/70/9999',
      'A/70/1',
      'constructor',
      '__proto__',
      'A/RES/16/21',
      'S/RES/1(1999)',
    ])
      assert.equal(resolutionBySymbol(symbol), null, symbol);
  });

  it('has no decision under the number of a resolution', () => {
    for (const symbol of [
      'A/RES/33/439',
      'E/RES/2014/210',
      'A/HRC/RES/6/102',
      'E/RES/1997/2',
      'E/RES/2009/1',
    ])
      assert.equal(resolutionBySymbol(symbol), null, symbol);
  });

  it('has no date that its session or year forbids', () => {
    for (let serial = 1; serial <= 300; serial++) {
      for (const session of [31, 44, 55, 60, 70, 79]) {
        const date = resolutionBySymbol(`A/RES/${session}/${serial}`)?.date;
        if (date == null) continue;
        assert.ok(
          date >= `${1945 + session}-09` && date < `${1946 + session}-10`,
          `${session}/${serial} ${date}`,
        );
      }
    }
  });

  it('is looked up in microseconds', () => {
    resolutionBySymbol('A/RES/70/1');
    const start = performance.now();
    for (let i = 0; i < 10_000; i++) resolutionBySymbol('A/RES/70/1');
    assert.ok((performance.now() - start) / 10_000 < 0.05);
  });
});

describe('the catalogue of instruments', () => {
  for (const [key, date, inForce, series] of TREATIES)
    it(key, () => {
      const known = instrumentByKey(key);
      assert.ok(known);
      assert.equal(known.date, date);
      assert.equal(known.inForce, inForce);
      assert.equal(`${known.treatySeries?.volume}:${known.treatySeries?.number}`, series);
    });

  it('knows where they were made', () => {
    for (const [key, place] of PLACES) assert.equal(instrumentByKey(key)?.place, place, key);
  });

  it('holds at least 250, each with a name of its own and a date that stands in the calendar', () => {
    const all = [...allInstruments()];
    assert.ok(all.length >= 250);
    assert.equal(new Set(all.map(({ name }) => name)).size, all.length);
    for (const { key, date, inForce } of all)
      for (const day of [date, inForce])
        if (day !== null) assert.equal(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10), day, key);
  });

  it('has no treaty in force before it was made', () => {
    for (const { key, date, inForce } of allInstruments())
      if (date !== null && inForce !== null) assert.ok(inForce >= date, key);
  });

  it('finds treaties by registration, protocols by their volume', () => {
    assert.equal(treatyByRegistration(2171, 27531), 'crc-opsc');
    assert.equal(treatyByRegistration(1577, 27531), 'crc');
    assert.equal(treatyByRegistration(null, 3822), 'slavery-supplementary');
    assert.equal(treatyByRegistration(75, 973), 'geneva-iv');
    assert.equal(treatyByRegistration(75, 970, 973), 'geneva');
    assert.equal(treatyByRegistration(1, 999_999), null);
  });

  it('knows names in six languages', () => {
    const udhr = instrumentByKey('udhr')!;
    for (const language of LANGUAGES)
      assert.equal(instrumentNamed(instrumentName(udhr, language), language), 'udhr', language);
    assert.equal(instrumentNamed('Convention on the Rights of the Chil', 'en'), null);
  });
});

/** Known from elsewhere: key, and a form in which running text names it. */
const NAMED: readonly [Language, string, string][] = [
  [
    'fr',
    'mine-ban',
    'Convention sur l’interdiction de l’emploi, du stockage, de la production et du transfert des mines antipersonnel et sur leur destruction',
  ],
  ['es', 'basel', 'Convenio de Basilea'],
  [
    'es',
    'terrorist-bombings',
    'Convenio Internacional para la Represión de los Atentados Terroristas Cometidos con Bombas',
  ],
  ['ru', 'udhr', 'Всеобщей декларации прав человека'],
  ['ru', 'crc', 'Конвенцией о правах ребенка'],
  ['ru', 'statelessness', 'Конвенции о сокращении безгражданства'],
  ['ru', 'nepad', 'Нового партнерства в интересах развития Африки'],
  ['ar', 'arab-peace-initiative', 'مبادرة السلام العربية'],
  ['zh', 'antarctic', '南极条约'],
  ['fr', 'stateless-persons', 'Convention relative au statut des apatrides'],
  ['es', 'terrorist-financing', 'Convenio Internacional para la Represión de la Financiación del Terrorismo'],
  ['ru', 'refugees-protocol', 'Протоколу, касающемуся статуса беженцев'],
  ['ru', 'cairo-programme', 'Программу действий Международной конференции по народонаселению и развитию'],
  [
    'ru',
    'un-safety-op',
    'Факультативного протокола к Конвенции о безопасности персонала Организации Объединенных Наций и связанного с ней персонала',
  ],
  ['ar', 'hostages', 'الاتفاقية الدولية لمناهضة أخذ الرهائن'],
  ['ar', 'montreal-ozone', 'بروتوكول مونتريال بشأن المواد المستنفدة لطبقة الأوزون'],
  ['zh', 'african-charter', '非洲人权和民族权宪章'],
  ['zh', 'intolerance-religion', '消除基于宗教或信仰原因的一切形式的不容忍和歧视宣言'],
  ['zh', 'icescr-op', '《经济、社会及文化权利国际公约》任择议定书'],
  ['es', 'pelindaba', 'Tratado de Pelindaba'],
  ['fr', 'trips', 'Accord sur les ADPIC'],
];

describe('names of instruments in other languages', () => {
  for (const [language, key, name] of NAMED)
    it(name, () => assert.equal(instrumentNamed(name, language), key));

  it('are there for at least 160', () => {
    for (const language of LANGUAGES) {
      const keys = new Set<string>();
      BUILT_IN.forEachName(language, (_, { key }) => keys.add(key));
      assert.ok(keys.size >= 160, `${language} ${keys.size}`);
    }
  });

  it('are cited in running text, behind Arabic particles too', () => {
    for (const [language, text, key] of [
      ['ru', 'вновь подтверждая важность Всеобщей декларации прав человека,', 'udhr'],
      ['ar', 'وإذ تشير إلى دعمها لمبادرة السلام العربية،', 'arab-peace-initiative'],
      ['ar', 'وإذ ترحب بانضمام الدول للاتفاقية الدولية لقمع أعمال الإرهاب النووي،', 'nuclear-terrorism'],
    ] as const)
      assert.equal(findReferences(text, { language, organ: 'A' })[0]?.instrument, key, text);
  });

  it('are looked up in microseconds', () => {
    const crc = instrumentByKey('crc')!;
    assert.equal(instrumentName(crc, 'ru'), 'Конвенция о правах ребенка');
    const start = performance.now();
    for (let i = 0; i < 10_000; i++) instrumentName(crc, 'ru');
    assert.ok((performance.now() - start) / 10_000 < 0.05);
  });
});

describe('sessions and numbers', () => {
  it('gives the day on which a session opens', () => {
    for (const [session, opens] of [
      [1, '1946-01-10'],
      [55, '2000-09-05'],
      [61, '2006-09-12'],
      [70, '2015-09-15'],
      [79, '2024-09-10'],
      [80, '2025-09-09'],
    ] as const)
      assert.equal(sessionDates(session)?.opens, opens, `${session}`);
  });

  it('gives the dates of a session', () => {
    assert.deepEqual(sessionDates(77), {
      number: 77,
      opens: '2022-09-13',
      closes: '2023-09-04',
      confidence: 'sure',
    });
    assert.equal(sessionDates(0), null);
  });

  it('gives the year of a number of the Security Council', () => {
    assert.equal(councilYear(1), 1946);
    assert.equal(councilYear(1325), 2000);
    assert.deepEqual([1966, 1967, 2032, 2033].map(councilYear), [2010, 2011, 2011, 2012]);
    assert.equal(councilYear(99_999), null);
  });

  it('knows which running numbers a session of the Assembly had', () => {
    assert.ok(fitsAssemblySession(1514, 15));
    assert.ok(fitsAssemblySession(2625, 25));
    assert.ok(!fitsAssemblySession(155, 7));
    assert.ok(!fitsAssemblySession(1503, 48));
  });
});

describe('names of States', () => {
  it('are official, former or in common use', () => {
    assert.deepEqual([stateByName('Iran', 'en')?.kind, stateByName('Iran', 'en')?.state], ['former', 'IRN']);
    assert.equal(stateByName('Iran (Islamic Republic of)', 'en')?.kind, 'official');
    assert.equal(stateByName('libya', 'en')?.kind, 'official');
    assert.equal(stateByName('Russia', 'en')?.kind, 'unofficial');
    assert.equal(stateByName("Côte d'Ivoire", 'en')?.state, 'CIV');
    assert.equal(stateByName('Atlantis', 'en'), null);
    assert.deepEqual(statesNamed('constructor', 'en'), []);
  });

  it('are those of a date', () => {
    assert.equal(officialStateName('LBY', '2006-10-19', 'en'), 'Libyan Arab Jamahiriya');
    assert.equal(officialStateName('LBY', '2012-01-01', 'en'), 'Libya');
    assert.equal(officialStateName('IRN', '2006-10-19', 'en'), 'Iran (Islamic Republic of)');
    assert.equal(officialStateName('TUR', '2010-01-01', 'en'), 'Turkey');
    assert.equal(officialStateName('TUR', null, 'en'), 'Türkiye');
    assert.equal(officialStateName('MKD', '2016-01-01', 'fr'), 'ex-République yougoslave de Macédoine');
    assert.equal(officialStateName('NLD', '2019-06-01', 'es'), 'Países Bajos');
    assert.equal(officialStateName('NLD', '2025-06-01', 'es'), 'Países Bajos (Reino de los)');
    assert.equal(officialStateName('XXX', null, 'en'), null);
  });

  it('are two while documents were changing from one to the other', () => {
    const names = (date: string | null) => officialStateNames('NLD', date, 'en');
    assert.deepEqual(names('2023-06-01'), ['Netherlands']);
    assert.deepEqual(names('2024-01-15'), ['Netherlands', 'Netherlands (Kingdom of the)']);
    assert.deepEqual(names('2024-05-01'), ['Netherlands (Kingdom of the)']);
    assert.deepEqual(names(null), ['Netherlands (Kingdom of the)']);
    assert.deepEqual(officialStateNames('TUR', '2022-05-31', 'en'), ['Turkey']);
    assert.deepEqual(officialStateNames('TUR', '2022-06-02', 'en'), ['Türkiye']);
  });

  it('are there in six languages for each member', () => {
    const codes = new Set(
      LANGUAGES.flatMap((language) => statesNamed('Kenya', language).map(({ state }) => state)),
    );
    assert.ok(codes.has('KEN'));
    for (const state of ['TUR', 'CIV', 'KEN', 'LBY'])
      for (const language of LANGUAGES)
        assert.ok(officialStateName(state, null, language), `${state} ${language}`);
    assert.ok(namesOfState('KEN').length >= 6);
  });
});

describe('what symbols are made of', () => {
  it('has the meaning of issuers, bodies and kinds', () => {
    assert.equal(issuerMeaning('S'), 'Security Council');
    assert.equal(bodyMeaning('A/C.3'), 'Third Committee (Social, Humanitarian and Cultural)');
    assert.equal(seriesMeaning('CRP.2', 'nature'), 'conference room paper');
    assert.equal(seriesMeaning('ADD.1', 'change'), 'addendum');
    assert.equal(issuerMeaning('constructor'), null);
  });
});

describe('the data of the catalogue', () => {
  it('takes at most 600 kB, with room for what is added to it', () => {
    const folder = join('server', 'src', 'catalogue', 'data');
    const size = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    assert.ok(size <= 575_000, `${size} bytes`);
  });
});

describe('votes', () => {
  it('are counts, or are not known', () => {
    assert.deepEqual(resolutionBySymbol('S/RES/2286(2016)')?.vote, { yes: 15, no: 0, abstaining: 0 });
    assert.equal(resolutionBySymbol('A/RES/74/227')?.vote, null);
  });

  it('bring no date of their own from years whose days they misstate', () => {
    const known = resolutionBySymbol('A/RES/53/164');
    assert.deepEqual([known?.date, known?.vote], [null, { yes: 122, no: 3, abstaining: 33 }]);
    assert.equal(resolutionBySymbol('A/RES/60/36')?.date, '2005-12-01');
  });
});
