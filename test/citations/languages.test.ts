import { strict as assert } from 'node:assert';
import type { Language } from '../../server/src/vocabulary/language';
import { cited } from './cited';

/** Own drafts in the other five languages. */
const TABLE: Partial<Record<Language, [string, string[]][]>> = {
  fr: [
    [
      'Rappelant sa résolution 74/2 du 10 octobre 2019 sur les phares,',
      ['resolution A/RES/74/2 @2019-10-10'],
    ],
    ['sa résolution 74/3 du 1er octobre 2019', ['resolution A/RES/74/3 @2019-10-01']],
    [
      'les résolutions 1267 (1999), 1989 (2011) et 2253 (2015) du Conseil de sécurité',
      ['resolution S/RES/1267(1999)', 'resolution S/RES/1989(2011)', 'resolution S/RES/2253(2015)'],
    ],
    ['Résolution 217 A (III) de l’Assemblée générale.', ['resolution A/RES/217(III)']],
    [
      'la résolution 41/14 du Conseil des droits de l’homme, en date du 11 juillet 2019,',
      ['resolution A/HRC/RES/41/14 @2019-07-11'],
    ],
    [
      'la résolution 22/8 de la Commission pour la prévention du crime et la justice pénale',
      ['resolution -'],
    ],
    [
      'la résolution 4/1 adoptée le 15 mars 2019 par l’Assemblée des Nations Unies pour l’environnement',
      ['resolution UNEP/EA.4/Res.1 @2019-03-15'],
    ],
    ['Nations Unies, Recueil des Traités, vol. 1577, no 27531.', ['treaty-series crc']],
    [
      'au paragraphe 52 ci-dessus et dans l’annexe II de la présente résolution',
      ['internal - (paragraphe 52)', 'internal - (annexe II)'],
    ],
    // Names with their year within or without, with the article of their second noun, and with a small letter.
    [
      'la Convention de 1951 relative au statut des réfugiés et le Protocole de 1967 s’y rapportant',
      ['treaty refugees', 'treaty refugees-protocol'],
    ],
    ['la Convention (no 182) sur les pires formes de travail des enfants, 1999', ['treaty ilo-182']],
    ['la Convention de 2007 sur le travail dans la pêche (no 188)', ['treaty ilo-188']],
    ['l’application de la Déclaration et du Programme d’action de Beijing', ['instrument beijing']],
    ['conformément à la Déclaration et au Programme d’action de Vienne', ['instrument vienna-human-rights']],
    ['la quatrième Convention de Genève', ['treaty geneva-iv']],
    [
      'le pacte mondial sur les réfugiés et le Pacte pour l’avenir',
      ['instrument refugees-compact', 'instrument pact-for-the-future'],
    ],
    [
      'du Règlement financier et des règles de gestion financière de l’Organisation des Nations Unies',
      ['instrument financial-regulations'],
    ],
    ['le Plan d’action international de Madrid de 2002 sur le vieillissement', ['instrument madrid-ageing']],
    // Long titles with a small letter, and declarations by what they came out of.
    [
      'les critères applicables à la proclamation d’années internationales',
      ['instrument international-years'],
    ],
    [
      'la déclaration politique issue de sa troisième réunion de haut niveau sur la prévention et la maîtrise des maladies non transmissibles',
      ['instrument ncd-2018'],
    ],
    ['une déclaration politique sur les phares et un programme d’action sur les phares', []],
    // What a longer name holds is not cited by itself.
    [
      'le Protocole additionnel à la Convention visant à prévenir, réprimer et punir la traite des personnes, en particulier des femmes et des enfants',
      ['treaty trafficking-protocol'],
    ],
    ['le Programme relatif à la poursuite de la mise en œuvre d’Action 21', ['instrument agenda-21-further']],
    [
      'l’Accord de 1995 sur les stocks de poissons (l’Accord), et l’article 6 de l’Accord',
      ['treaty fish-stocks', 'treaty fish-stocks', 'treaty fish-stocks (article 6)'],
    ],
    [
      'la Charte des Nations Unies et l’Article 51 de la Charte',
      ['charter charter', 'charter charter (Article 51)'],
    ],
  ],
  es: [
    [
      'la resolución 4/1, aprobada el 15 de marzo de 2019 por la Asamblea de las Naciones Unidas sobre el Medio Ambiente',
      ['resolution UNEP/EA.4/Res.1 @2019-03-15'],
    ],
    [
      'Recordando su resolución 74/2, de 10 de octubre de 2019, sobre los faros,',
      ['resolution A/RES/74/2 @2019-10-10'],
    ],
    ['la resolución 52/32 del Consejo de Derechos Humanos', ['resolution A/HRC/RES/52/32']],
    [
      'sus resoluciones 58/5, de 3 de noviembre de 2003, y 59/10, de 27 de octubre de 2004,',
      ['resolution A/RES/58/5 @2003-11-03', 'resolution A/RES/59/10 @2004-10-27'],
    ],
    ['en el párrafo 28 de su resolución 65/182', ['resolution A/RES/65/182 (párrafo 28)']],
    ['Naciones Unidas, Treaty Series, vol. 1249, núm. 20378.', ['treaty-series cedaw']],
  ],
  ru: [
    [
      'резолюцию 34/18, принятую Советом по правам человека 24 марта 2017 года',
      ['resolution A/HRC/RES/34/18 @2017-03-24'],
    ],
    [
      'ссылаясь на свою резолюцию 74/2 от 10 октября 2019 года о маяках,',
      ['resolution A/RES/74/2 @2019-10-10'],
    ],
    ['резолюцию 55/56 Генеральной Ассамблеи от 1 декабря 2000 года', ['resolution A/RES/55/56 @2000-12-01']],
    [
      'резолюции Совета Безопасности 1540 (2004) от 28 апреля 2004 года и 1977 (2011)',
      ['resolution S/RES/1540(2004) @2004-04-28', 'resolution S/RES/1977(2011)'],
    ],
    ['Резолюция 217 А (III) Генеральной Ассамблеи.', ['resolution A/RES/217(III)']],
    ['в соответствии с резолюцией 1995 года о маяках', []],
    [
      'в пункте 234 выше и пункте 1 настоящей резолюции',
      ['internal - (пункте 234)', 'internal - (пункте 1)'],
    ],
  ],
  ar: [
    ['وإذ تشير إلى قرارها 74/2 المؤرخ 10 تشرين الأول/أكتوبر 2019،', ['resolution A/RES/74/2 @2019-10-10']],
    ['القرارين 2360 (2017) و 2478 (2019)', ['resolution S/RES/2360(2017)', 'resolution S/RES/2478(2019)']],
    ['قرار الجمعية العامة 217 ألف (د-3).', ['resolution A/RES/217(III)']],
    ['قراريها دإط-10/15 ودإط-10/17', ['resolution A/RES/ES-10/15', 'resolution A/RES/ES-10/17']],
    ['القرار70/1، المرفق.', ['resolution A/RES/70/1 (المرفق)']],
    ['انظرA/61/373 وA/75/760.', ['document A/61/373', 'document A/75/760']],
    ['الفقرتين 1 و 2 أعلاه', ['internal - (الفقرتين 1 و 2)']],
    // Behind the preposition li- the article loses its alif.
    ['وفقا للقرارين 66/20 و 66/21', ['resolution A/RES/66/20', 'resolution A/RES/66/21']],
    ['للمقرر 70/500 وللقرار 70/1', ['decision A/DEC/70/500', 'resolution A/RES/70/1']],
    ['للفقرات 3 إلى 5 من هذا القرار', ['internal - (للفقرات 3 إلى 5)']],
    ['للجنة حقوق الإنسان القرار 2005/80', ['resolution E/CN.4/RES/2005/80']],
    ['وفقا للاتفاقية الدولية، القرار 70/1', ['resolution A/RES/70/1']],
  ],
  zh: [
    ['回顾其2019年10月10日第74/2号决议，', ['resolution A/RES/74/2 @2019-10-10']],
    [
      '2018年12月17日第73/186和73/187号决议',
      ['resolution A/RES/73/186 @2018-12-17', 'resolution A/RES/73/187 @2018-12-17'],
    ],
    ['大会第217 A (III)号决议。', ['resolution A/RES/217(III)']],
    ['安全理事会2019年3月28日第2462(2019)号决议', ['resolution S/RES/2462(2019) @2019-03-28']],
    [
      '人权理事会2014年3月28日第25/36号、2016年3月24日第31/28号决议',
      ['resolution A/HRC/RES/25/36 @2014-03-28', 'resolution A/HRC/RES/31/28 @2016-03-24'],
    ],
    ['2024年7月10日题为“灯塔”的第56/5号决议', ['resolution A/HRC/RES/56/5']],
    // The noun before the number, as notes have it.
    ['见决定1/CP.21，附件，和决定2/CP.21。', ['decision 1/CP.21 (附件)', 'decision 2/CP.21']],
    ['见经社理事会决议2019/1。', ['resolution E/RES/2019/1']],
    ['执行该决定，2019/20年度的灯塔经费', []],
    ['第70/1号决议附件二', ['resolution A/RES/70/1 (附件二)']],
    ['联合国，《条约汇编》，第1577卷，第27531号。', ['treaty-series crc']],
    ['上文第3段和本决议附件一', ['internal - (第3段)', 'internal - (附件一)']],
    ['1997/2号商定结论', []],
  ],
};

describe('references in other languages', () => {
  for (const [language, rows] of Object.entries(TABLE) as [Language, [string, string[]][]][])
    describe(language, () => {
      for (const [text, expected] of rows)
        it(text.slice(0, 60), () => assert.deepEqual(cited(text, language), expected));
    });
});
