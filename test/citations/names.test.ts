import { strict as assert } from 'node:assert';
import { findReferences } from '../../server/src/citations/find';
import { Memory } from '../../server/src/citations/memory';
import { internalTargetOf } from '../../server/src/citations/target';
import type { Language } from '../../server/src/vocabulary/language';
import { cited, printed, told } from './cited';

const NAMES: [string, string[]][] = [
  ['Reaffirming the Universal Declaration of Human Rights,', ['instrument udhr']],
  [
    'the Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography',
    ['treaty crc-opsc'],
  ],
  ['the Treaty on the Non\u2011Proliferation of Nuclear Weapons', ['treaty npt']],
  ["the New Partnership for Africa\u2019s Development and Africa's lighthouses", ['instrument nepad']],
  [
    'in line with article 32 of the United Nations Convention against Corruption',
    ['treaty uncac (article 32)'],
  ],
  ['Article 51 of the Charter of the United Nations', ['charter charter (Article 51)']],
  ['acting under Chapter VII of the Charter', ['charter charter (Chapter VII)']],
  ['the Charter of the Lighthouse Union', []],
  ['consistent with Article 73 e of the Charter,', ['charter charter (Article 73 e)']],
  ['a matter of Article 73 a case of the Charter', ['charter charter']],
  // A preposition goes on with a name where a capital follows, and with the sentence elsewhere.
  ['the responsibility under the Charter to promote fishing', ['charter charter']],
  ['the Charter in their relations, the Charter on Lighthouses, Charter of 1999', ['charter charter']],
  ['part of the 2030 Agenda for Sustainable Development', ['instrument agenda-2030']],
  // The mark of a note may have become a plain number.
  [
    'the Paris Agreement3 and the Arms Trade Treaty12, the Treaty2',
    ['treaty paris-agreement', 'treaty att', 'treaty att'],
  ],
  ['the Paris Agreement2024 and the Arms Trade Treaty123', []],
  // A year before the name belongs to it.
  [
    'the 1968 Convention on Road Signs and Signals and the 1954 Convention relating to the Status of Stateless Persons',
    ['treaty road-signs-1968', 'treaty stateless-persons'],
  ],
  // Long titles may begin with a small letter, and so do short names that are written with one.
  [
    'the political declaration of the high-level meeting of the General Assembly on the fight against tuberculosis and the global compact on refugees',
    ['instrument tuberculosis-2018', 'instrument refugees-compact'],
  ],
  ['to build a world fit for children and the future we want', []],
  // A noun and a year are the beginning of any name.
  ['the 1988 Convention, the 1988 Convention for the Protection of Lighthouses', ['treaty drug-traffic']],
  // A noun behind a generic name takes it along, what goes on with a name makes another of it.
  [
    'the Global Compact on Refugees, the Global Compact Keeper countries, the Global Compact',
    ['instrument refugees-compact', 'instrument refugees-compact'],
  ],
  [
    'the Global Compact on Refugees, the Global Compact Establishing a Lamp, the Global Compact',
    ['instrument refugees-compact'],
  ],
  [
    'the United Nations Global Plan of Action to Combat Trafficking in Persons, the Global Plan of Action and the Plan of Action',
    ['instrument trafficking-plan', 'instrument trafficking-plan', 'instrument trafficking-plan'],
  ],
  ['the Connect 2030 Agenda and the 2030 Agenda', ['instrument connect-2030', 'instrument agenda-2030']],
  [
    'Protocol to the Forced Labour Convention, 1930 (No. 29) and the Forced Labour Convention, 1930 (No. 29)',
    ['treaty ilo-29-protocol', 'treaty ilo-29'],
  ],
  [
    'the Additional Protocol to the Memorandum on the Stabilization of the Situation in the Idlib De-escalation Area',
    ['instrument idlib-protocol'],
  ],
  [
    'the Code of Conduct on the Safety and Security of Radioactive Sources, its lamps and the Code',
    ['instrument radioactive-sources', 'instrument radioactive-sources'],
  ],
  [
    'the Protocol on Prohibitions or Restrictions on the Use of Mines, Booby Traps and Other Devices and the Protocol on Prohibitions or Restrictions on the Use of Mines, Booby\u2011Traps and Other Devices as amended on 3 May 1996',
    ['treaty ccw-ii', 'treaty ccw-amended-ii'],
  ],
  // Of several that have been named the year tells which one is meant.
  [
    'the 1954 Convention relating to the Status of Stateless Persons and the 1961 Convention on the Reduction of Statelessness, the 1954 Convention, the 1961 Convention and the 1962 Convention',
    ['treaty stateless-persons', 'treaty statelessness', 'treaty stateless-persons', 'treaty statelessness'],
  ],
  // Extractors part words at hyphens.
  [
    'the Treaty on the Non -Proliferation of Nuclear Weapons and the Kunming- Montreal Global Biodiversity Framework',
    ['treaty npt', 'instrument biodiversity-framework'],
  ],
  // Names are written with capitals.
  ['a slavery convention, an arms trade treaty and the compliance agreement', []],
];

/** Generic names that are another charter's, and those that a word points back with. */
const GENERIC: [Language, string, string[]][] = [
  ['fr', 'la Charte africaine des phares et la Charte', ['charter charter']],
  ['fr', 'les dispositions de la Charte relatives aux phares', ['charter charter']],
  ['es', 'la Carta africana de faros y la Carta', ['charter charter']],
  ['ar', 'الميثاق الأفريقي للمنارات والميثاق', ['charter charter']],
  ['es', 'el Artículo 73 e de la Carta', ['charter charter (Artículo 73 e)']],
  ['ru', 'статьи 73 e Устава', ['charter charter (статьи 73 e)']],
  ['ru', 'Всемирная организация здравоохранения действует в соответствии с ее Уставом', []],
  ['ru', 'Генеральная Ассамблея и ее Устав', ['charter charter']],
  ['ru', 'статьи 73 b Устава об усилиях маячной службы', ['charter charter (статьи 73 b)']],
  ['ru', 'Парижское соглашение и стороны Соглашения', ['treaty paris-agreement', 'treaty paris-agreement']],
  [
    'ru',
    'Конвенция о правах ребенка и часть II Конвенции, Конвенция о маяках, Конвенция',
    ['treaty crc', 'treaty crc (часть II)'],
  ],
  [
    'ru',
    'Договор о торговле оружием, на обзоре Договора Конференция маяков решила, а участники Договора и Договора Маячного союза',
    ['treaty att', 'treaty att', 'treaty att'],
  ],
  ['ru', 'Договор о торговле оружием и Договор 1999 года, а также Протокол к Конвенции', ['treaty att']],
  [
    'en',
    'the United Nations Convention on the Law of the Sea (the Convention) and the Convention on Biological Diversity, the annex to that Convention, and the Convention',
    ['treaty unclos', 'treaty unclos', 'treaty cbd', 'treaty cbd', 'treaty unclos'],
  ],
  // A word points back at what nobody knows.
  [
    'en',
    'the United Nations Convention on the Law of the Sea (the Convention), the Convention on Lighthouses, the annex to that Convention, and the Convention',
    ['treaty unclos', 'treaty unclos', 'treaty unclos'],
  ],
  [
    'zh',
    '《联合国海洋法公约》(《公约》)和《生物多样性公约》，该《公约》，《公约》',
    ['treaty unclos', 'treaty unclos', 'treaty cbd', 'treaty cbd', 'treaty unclos'],
  ],
];

/** Behind an instrument of its kind, a generic name with what makes another name of it, and one that stands alone. */
const QUALIFIED: [Language, string, string, string][] = [
  ['fr', 'l’Accord de Paris', 'l’Accord mondial des phares', 'l’Accord indique'],
  ['fr', 'l’Accord de Paris', 'l’Accord-cadre des phares', 'l’Accord'],
  ['fr', 'l’Accord de Paris', 'l’Accord entre les phares', 'l’Accord, laquelle'],
  [
    'fr',
    'la Déclaration universelle des droits de l’homme',
    'la Déclaration ministérielle',
    'la Déclaration et',
  ],
  [
    'fr',
    'la Déclaration universelle des droits de l’homme',
    'la Déclaration et du Programme d’action de Portville',
    'la Déclaration et du Programme d’action,',
  ],
  ['fr', 'la Convention relative aux droits de l’enfant', 'la Convention no 29', 'la Convention telle que'],
  ['fr', 'l’Accord de Paris', 'l’Accord de libre-échange', 'l’Accord de ratifier'],
  ['fr', 'l’Accord de Paris', 'l’Accord d’association', 'l’Accord d’y adhérer'],
  ['fr', 'l’Accord de Paris', 'l’Accord pour la paix', 'l’Accord de manière cohérente'],
  ['en', 'the Paris Agreement', 'the Agreement between the Lighthouses', 'the Agreement between us'],
  ['en', 'the Paris Agreement', 'the Agreement of the lighthouse keepers', 'the Agreement often'],
  ['en', 'the Paris Agreement', 'the 1954 Agreement', 'the 2015 Agreement'],
  ['en', 'the Code of Conduct for Responsible Fisheries', 'the Penal Code', 'the Code'],
  ['en', 'the 2030 Agenda for Sustainable Development', 'Agenda item 12', 'the Agenda by'],
  ['en', 'the United Nations Global Counter-Terrorism Strategy', 'the Lamp Strategy', 'the Strategy in'],
  ['en', 'the Code of Conduct for Responsible Fisheries', 'the Penal Code of Conduct', 'the Code of Conduct'],
  ['en', 'the Sendai Framework', 'the Lamp Framework', 'the Framework'],
  ['en', 'the Addis Ababa Action Agenda', 'the Portville Action Agenda', 'the Action Agenda and'],
  ['en', 'the Addis Ababa Action Agenda', 'Agenda item 12', 'the Agenda'],
  ['en', 'the Kimberley Process Certification Scheme', 'a certification scheme', 'the Certification Scheme'],
  ['en', 'the Guiding Principles on Internal Displacement', 'principles', 'the Guiding Principles'],
  [
    'en',
    'the Rio Political Declaration on Social Determinants of Health',
    'the Keepers’ Declaration',
    'the Declaration',
  ],
  [
    'en',
    'the Rio Political Declaration on Social Determinants of Health',
    'the present Political Declaration',
    'the Political Declaration',
  ],
  // What a text names by a longer generic name may be meant by the shorter one too.
  [
    'en',
    'the Universal Declaration of Human Rights',
    'the Portville Political Declaration, the Declaration',
    'the Declaration',
  ],
  // A framework convention is a convention.
  ['en', 'the United Nations Framework Convention on Climate Change', 'the Framework', 'the Convention'],
  ['fr', 'le Code de conduite pour une pêche responsable', 'le Code pénal', 'le Code et'],
  ['fr', 'la Stratégie antiterroriste mondiale', 'la Stratégie nationale des phares', 'la Stratégie ;'],
  ['es', 'el Código de Conducta para la Pesca Responsable', 'el Código penal', 'el Código y'],
  ['es', 'el Acuerdo de París', 'el Acuerdo mundial de faros', 'el Acuerdo al'],
  ['es', 'la Declaración Universal de Derechos Humanos', 'la Declaración política', 'la Declaración indica'],
  ['ar', 'اتفاق باريس', 'الاتفاق المتبادل', 'الاتفاق الذي'],
  ['ar', 'الإعلان العالمي لحقوق الإنسان', 'الإعلان السياسي', 'الإعلان الوارد'],
];

/** Russian names with their year, with a small letter, and one that another thing has in its name. */
const RUSSIAN: [string, string[]][] = [
  ['Конвенция 1989 года о правах ребенка и Конвенция о правах ребенка', ['treaty crc', 'treaty crc']],
  ['Конвенция 1999 года о правах ребенка', []],
  [
    'Договор о торговле оружием, конференция участников Договора по рассмотрению действия Договора 11 мая и Договора по маякам, Договор',
    ['treaty att', 'treaty att', 'treaty att'],
  ],
  ['по четвертой Женевской конвенции', ['treaty geneva-iv']],
  ['целей в области развития, сформулированных в Декларации тысячелетия', []],
  ['целей, намеченных в Декларации тысячелетия', ['instrument millennium-declaration']],
  // Of a name the first word alone has a capital.
  ['Договор о торговле оружием, Второй маячный договор и Договор', ['treaty att']],
  ['Договор о торговле оружием, мирный договор и Договор', ['treaty att', 'treaty att']],
  ['Декларация о праве на мир и Декларация специального саммита', ['instrument peace-right']],
  [
    'Кодекса ведения ответственного рыболовства, статьи 5 Кодекса, кодекса и Кодекса Маячного союза',
    ['instrument fisheries-code', 'instrument fisheries-code (статьи 5)'],
  ],
  [
    'Глобальной контртеррористической стратегии, осуществление Стратегии, Стратегии развития маяков',
    ['instrument counter-terrorism-strategy', 'instrument counter-terrorism-strategy'],
  ],
  [
    'Глобальной контртеррористической стратегии, Стратегии между маяками, Стратегии по всему берегу и Стратегии',
    [
      'instrument counter-terrorism-strategy',
      'instrument counter-terrorism-strategy',
      'instrument counter-terrorism-strategy',
      'instrument counter-terrorism-strategy',
    ],
  ],
  ['Договор о торговле оружием, Договор между маяками и Договор', ['treaty att']],
  [
    'Повестка дня в области устойчивого развития на период до 2030 года и осуществление Повестки дня к 2030 году',
    ['instrument agenda-2030', 'instrument agenda-2030'],
  ],
  [
    'Парижское соглашение (Соглашение), Соглашение о мерах государства порта, это Соглашение и Соглашение',
    [
      'treaty paris-agreement',
      'treaty paris-agreement',
      'treaty port-state-measures',
      'treaty port-state-measures',
      'treaty paris-agreement',
    ],
  ],
  [
    'обязательства в отношении детей, связанных с вооруженными силами или вооруженными группами (Парижские принципы)',
    [],
  ],
  [
    'Принципов, касающихся статуса национальных учреждений, занимающихся поощрением и защитой прав человека (Парижские принципы), и Парижских принципов',
    ['instrument paris-principles', 'instrument paris-principles'],
  ],
  [
    'Соглашения 1974 года о разъединении войск, «дорожной карты» продвижения к постоянному урегулированию палестино-израильского конфликта в соответствии с принципом сосуществования двух государств',
    ['instrument disengagement-1974', 'instrument quartet-road-map'],
  ],
  [
    'Протокола против незаконного ввоза мигрантов по суше, морю и воздуху, дополняющего Конвенцию Организации Объединенных Наций против транснациональной организованной преступности',
    ['treaty smuggling-protocol'],
  ],
  ['Повестки дня Африканского союза на период до 2063 года', ['instrument agenda-2063']],
  // A name that has a long form too keeps its capital in the short one.
  ['киотский протокол и Киотский протокол3', ['treaty kyoto']],
  [
    'Копенгагенской декларации и Принципов и установок в отношении детей, связанных с вооруженными силами или вооруженными группами (Парижские принципы)',
    ['instrument copenhagen-declaration', 'instrument paris-principles-children'],
  ],
  [
    'Факультативному протоколу к Конвенции о правах ребенка, касающемуся процедуры сообщений',
    ['treaty crc-opic'],
  ],
  ['Конвенции 1999 года о наихудших формах детского труда (№ 182)', ['treaty ilo-182']],
];

describe('instruments by name', () => {
  for (const [language, named, other, alone] of QUALIFIED)
    it(`${language}: ${other} is another, ${alone} is not`, () => {
      const [only] = cited(named, language);
      assert.ok(only !== undefined);
      assert.deepEqual(cited(`${named} ; ${alone}`, language), [only, only]);
      assert.deepEqual(cited(`${named} ; ${other}`, language), [only]);
    });

  for (const [language, text, expected] of GENERIC)
    it(`${language}: ${text.slice(0, 60)}`, () => assert.deepEqual(cited(text, language), expected));

  for (const [text, expected] of RUSSIAN)
    it(`ru: ${text}`, () => assert.deepEqual(cited(text, 'ru'), expected));

  for (const [text, expected] of NAMES) it(text.slice(0, 80), () => assert.deepEqual(cited(text), expected));

  it('have their Russian year within their range, wherever it stands', () => {
    assert.deepEqual(
      printed('Конвенции о правах ребенка 1989 года и Конвенции 1989 года о правах ребенка', 'ru'),
      ['Конвенции о правах ребенка 1989 года', 'Конвенции 1989 года о правах ребенка'],
    );
    assert.deepEqual(printed('Конвенция о правах ребенка 1999 года', 'ru'), ['Конвенция о правах ребенка']);
  });

  it('are known by a generic name once they have been named', () => {
    assert.deepEqual(cited('article 3 of the Convention'), []);
    assert.deepEqual(cited('the Convention on the Rights of the Child and article 3 of the Convention'), [
      'treaty crc',
      'treaty crc (article 3)',
    ]);
    assert.deepEqual(
      cited('Convention on the Rights of the Child, the Lighthouse Convention, the Convention'),
      ['treaty crc'],
    );
  });

  it('stand for what the text defines, whatever it names later', () => {
    assert.deepEqual(
      cited(
        'the United Nations Convention on the Law of the Sea (the Convention) and the Convention on Biological Diversity, and article 3 of the Convention',
      ),
      ['treaty unclos', 'treaty unclos', 'treaty cbd', 'treaty unclos (article 3)'],
    );
  });

  for (const words of [
    '(hereinafter “the Convention”)',
    '(“the Convention”)',
    '(hereinafter referred to as the Convention)',
  ])
    it(`stand for what is defined in the words ${words}`, () => {
      assert.deepEqual(
        cited(
          `the United Nations Convention on the Law of the Sea ${words}, the Convention on Biological Diversity, and article 3 of the Convention`,
        ),
        ['treaty unclos', 'treaty unclos', 'treaty cbd', 'treaty unclos (article 3)'],
      );
    });

  it('stand for what was named last where nothing is defined', () => {
    assert.deepEqual(
      cited(
        'the United Nations Convention on the Law of the Sea and the Convention on Biological Diversity, and article 3 of the Convention',
      ),
      ['treaty unclos', 'treaty cbd', 'treaty cbd (article 3)'],
    );
  });

  it('stand for nothing where several were named in earlier paragraphs', () => {
    const context = { language: 'en', organ: 'A', memory: new Memory() } as const;
    findReferences(
      'Recalling the Convention on Biological Diversity and the Convention on the Rights of the Child,',
      context,
    );
    assert.deepEqual(findReferences('Urges all to join the Convention;', context), []);
  });

  it('stand for what the title names where several were named in earlier paragraphs', () => {
    const memory = new Memory();
    const context = { language: 'en', organ: 'A', memory } as const;
    findReferences('Implementation of the Convention on Cluster Munitions', context);
    memory.endTitle();
    findReferences('Recalling the Convention on Biological Diversity,', context);
    assert.deepEqual(findReferences('Urges all to join the Convention;', context).map(told), [
      'treaty cluster',
    ]);
    assert.deepEqual(
      findReferences('the Convention on the Rights of the Child and the Convention', context).map(told),
      ['treaty crc', 'treaty crc'],
    );
    assert.deepEqual(findReferences('the Lighthouse Convention and the Convention', context), []);
  });

  it('are known in later paragraphs of the same text', () => {
    const memory = new Memory();
    const context = { language: 'en', organ: 'A', memory } as const;
    findReferences('Recalling the Arms Trade Treaty,', context);
    assert.deepEqual(findReferences('Urges all to join the Treaty;', context).map(told), ['treaty att']);
  });

  it('include the numbers that were sure before', () => {
    const memory = new Memory();
    const context = { language: 'en', organ: 'A', memory } as const;
    findReferences('Recalling Human Rights Council resolution 34/18,', context);
    assert.deepEqual(findReferences('as laid down in resolution 34/18;', context).map(told), [
      'resolution A/HRC/RES/34/18',
    ]);
  });
});

describe('references within the text', () => {
  it('are found with their words', () => {
    assert.deepEqual(
      printed('as in paragraphs 1 and 2 above, paragraph 8 below and annex II to the present resolution'),
      ['paragraphs 1 and 2 above', 'paragraph 8 below', 'annex II to the present resolution'],
    );
    assert.deepEqual(printed('paragraph 1 (b) of this resolution'), ['paragraph 1 (b) of this resolution']);
  });

  it('are none where the paragraph is of another text', () => {
    assert.deepEqual(cited('paragraph 3 of resolution 70/1'), ['resolution A/RES/70/1 (paragraph 3)']);
    assert.deepEqual(cited('paragraph 3 and section II'), []);
  });

  it('tell where they point', () => {
    const target = internalTargetOf('paragraphs 1 and 5 (a) above', 'en')!;
    assert.equal(target.direction, 'above');
    assert.deepEqual(target.parts[0]!.labels, ['1', '5 (a)']);
    assert.equal(internalTargetOf('上文第3段', 'zh')!.direction, 'above');
    assert.equal(internalTargetOf('the present resolution', 'en'), null);
  });
});
