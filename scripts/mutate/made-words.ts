import type { Language } from '../../server/src/vocabulary/language';

/** What drafts of one language are made of. */
export interface Words {
  readonly formula: string;
  /** Without a comma, of an adopted declaration. */
  readonly titles: readonly string[];
  /** Preambular paragraphs, with their commas. */
  readonly preamble: readonly string[];
  /** What leads to a list in the preamble, with its colon. */
  readonly list: string;
  /** Its items, without their marks. */
  readonly items: readonly string[];
  /** Operative paragraphs without their marks. */
  readonly operative: readonly string[];
  readonly comma: string;
  readonly semicolon: string;
  readonly stop: string;
  /** The label of an item by its place, and that of a paragraph. */
  readonly letter: (i: number) => string;
  readonly number: (n: number) => string;
  /** The labels of a Model UN draft’s head, and of who hands in a draft. */
  readonly topic: string;
  readonly sponsors: string;
  readonly signatories: string;
  /** States as lists carry them, by the alphabet of the language. */
  readonly states: readonly string[];
  readonly submits: (states: readonly string[]) => string;
  /** The lines of a masthead, from the name of the Organization to the distribution. */
  readonly head: readonly string[];
}

const latin = (i: number): string => `(${String.fromCharCode(97 + i)})`;

/** What the drafts say, on tides and harbours. */
export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    formula: 'The General Assembly,',
    titles: ['Tide tables', 'Harbour lights', 'Fog signals', 'Lock gates'],
    preamble: [
      'Noting that tides know no borders,',
      'Aware of the care that harbours take of their lights,',
      'Welcoming the exchange of tables among coastal States,',
    ],
    list: 'Noting that tides:',
    items: ['Know no borders', 'Turn twice a day', 'Follow the moon'],
    operative: [
      'Invites coastal States to exchange their tables each year',
      'Encourages harbours to keep their lights in order',
      'Takes note of the lists of fog signals',
      'Decides to return to the question',
    ],
    comma: ',',
    semicolon: ';',
    stop: '.',
    letter: latin,
    number: (n) => `${n}.`,
    topic: 'Topic',
    sponsors: 'Sponsors',
    signatories: 'Signatories',
    states: [
      'Bolivia (Plurinational State of)',
      'Cabo Verde',
      'Czechia',
      'Eswatini',
      'Iran (Islamic Republic of)',
      'North Macedonia',
      'Republic of Moldova',
      'Russian Federation',
      'Türkiye',
      'Viet Nam',
    ],
    submits: (states) => `${listed(states, ', ', ' and ')}: draft resolution`,
    head: ['United Nations', 'General Assembly', 'Distr.: Limited'],
  },
  fr: {
    formula: 'L’Assemblée générale,',
    titles: ['Tables des marées', 'Feux de port', 'Signaux de brume', 'Portes d’écluse'],
    preamble: [
      'Notant que les marées ignorent les frontières,',
      'Consciente du soin que les ports prennent de leurs feux,',
      'Saluant l’échange de tables entre États côtiers,',
    ],
    list: 'Notant que les marées :',
    items: ['Ignorent les frontières', 'Tournent deux fois par jour', 'Suivent la lune'],
    operative: [
      'Invite les États côtiers à échanger leurs tables chaque année',
      'Engage les ports à tenir leurs feux en ordre',
      'Prend note des listes de signaux de brume',
      'Décide de revenir sur la question',
    ],
    comma: ',',
    semicolon: '\u00a0;',
    stop: '.',
    letter: (i) => latin(i).slice(1),
    number: (n) => `${n}.`,
    topic: 'Sujet',
    sponsors: 'Auteurs',
    signatories: 'Signataires',
    states: [
      'Bolivie (État plurinational de)',
      'Eswatini',
      'Fédération de Russie',
      'Iran (République islamique d’)',
      'Macédoine du Nord',
      'Tchéquie',
    ],
    submits: (states) => `${listed(states, ', ', ' et ')} : projet de résolution`,
    head: ['Nations Unies', 'Assemblée générale', 'Distr. limitée'],
  },
  es: {
    formula: 'La Asamblea General,',
    titles: ['Tablas de mareas', 'Luces de puerto', 'Señales de niebla', 'Compuertas'],
    preamble: [
      'Observando que las mareas no conocen fronteras,',
      'Consciente del cuidado que los puertos ponen en sus luces,',
      'Acogiendo con beneplácito el intercambio de tablas entre los Estados ribereños,',
    ],
    list: 'Observando que las mareas:',
    items: ['No conocen fronteras', 'Cambian dos veces al día', 'Siguen a la luna'],
    operative: [
      'Invita a los Estados ribereños a intercambiar sus tablas cada año',
      'Alienta a los puertos a mantener en orden sus luces',
      'Toma nota de las listas de señales de niebla',
      'Decide volver a examinar la cuestión',
    ],
    comma: ',',
    semicolon: ';',
    stop: '.',
    letter: (i) => latin(i).slice(1),
    number: (n) => `${n}.`,
    topic: 'Tema',
    sponsors: 'Patrocinadores',
    signatories: 'Signatarios',
    states: [
      'Bolivia (Estado Plurinacional de)',
      'Chequia',
      'Eswatini',
      'Federación de Rusia',
      'Irán (República Islámica del)',
      'Macedonia del Norte',
    ],
    submits: (states) => `${listed(states, ', ', ' y ')}: proyecto de resolución`,
    head: ['Naciones Unidas', 'Asamblea General', 'Distr. limitada'],
  },
  ru: {
    formula: 'Генеральная Ассамблея,',
    titles: ['Таблицы приливов', 'Портовые огни', 'Туманные сигналы', 'Ворота шлюзов'],
    preamble: [
      'отмечая, что приливы не знают границ,',
      'сознавая, с какой заботой порты относятся к своим огням,',
      'приветствуя обмен таблицами между прибрежными государствами,',
    ],
    list: 'отмечая, что приливы:',
    items: ['не знают границ', 'сменяются дважды в сутки', 'следуют за луной'],
    operative: [
      'предлагает прибрежным государствам ежегодно обмениваться таблицами',
      'призывает порты содержать огни в порядке',
      'принимает к сведению списки туманных сигналов',
      'постановляет вернуться к этому вопросу',
    ],
    comma: ',',
    semicolon: ';',
    stop: '.',
    letter: (i) => `${'абв'[i]})`,
    number: (n) => `${n}.`,
    topic: 'Тема',
    sponsors: 'Авторы',
    signatories: 'Подписавшиеся',
    states: [
      'Боливия (Многонациональное Государство)',
      'Иран (Исламская Республика)',
      'Республика Молдова',
      'Российская Федерация',
      'Северная Македония',
      'Сирийская Арабская Республика',
    ],
    submits: (states) => `${listed(states, ', ', ' и ')}: проект резолюции`,
    head: ['Организация Объединенных Наций', 'Генеральная Ассамблея', 'Distr.: Limited'],
  },
  ar: {
    formula: 'إن الجمعية العامة،',
    titles: ['جداول المد والجزر', 'أضواء الموانئ', 'إشارات الضباب', 'بوابات القنوات'],
    preamble: [
      'إذ تلاحظ أن المد لا يعرف حدودا،',
      'وإذ تدرك عناية الموانئ بأضوائها،',
      'وإذ ترحب بتبادل الجداول بين الدول الساحلية،',
    ],
    list: 'وإذ تلاحظ أن المد:',
    items: ['لا يعرف حدودا', 'يتغير مرتين في اليوم', 'يتبع القمر'],
    operative: [
      'تدعو الدول الساحلية إلى تبادل جداولها كل سنة',
      'تشجع الموانئ على صيانة أضوائها',
      'تحيط علما بقوائم إشارات الضباب',
      'تقرر العودة إلى المسألة',
    ],
    comma: '،',
    semicolon: '؛',
    stop: '.',
    letter: (i) => `(${'أبج'[i]})`,
    number: (n) => `${n} -`,
    topic: 'الموضوع',
    sponsors: 'مقدمو المشروع',
    signatories: 'الموقعون',
    states: ['الاتحاد الروسي', 'الجمهورية العربية السورية', 'جمهورية مولدوفا', 'مقدونيا الشمالية'],
    submits: (states) => `${states.join(' و')}: مشروع قرار`,
    head: ['الأمم المتحدة', 'الجمعية العامة', 'Distr.: Limited'],
  },
  zh: {
    formula: '大会，',
    titles: ['潮汐表', '港口灯光', '雾号', '船闸闸门'],
    preamble: ['注意到潮汐不分国界，', '意识到各港口爱护灯光，', '欢迎沿海国家交换潮汐表，'],
    list: '注意到潮汐：',
    items: ['不分国界', '每日两次涨落', '随月而动'],
    operative: [
      '邀请沿海国家每年交换潮汐表',
      '鼓励各港口维护灯光',
      '表示注意到雾号清单',
      '决定再审议这一问题',
    ],
    comma: '，',
    semicolon: '；',
    stop: '。',
    letter: latin,
    number: (n) => `${n}.`,
    topic: '议题',
    sponsors: '提案国',
    signatories: '签署国',
    states: ['伊朗伊斯兰共和国', '俄罗斯联邦', '阿拉伯叙利亚共和国', '摩尔多瓦共和国', '北马其顿'],
    submits: (states) => `${states.join('、')}：决议草案`,
    head: ['联合国', '大会', 'Distr.: Limited'],
  },
};

function listed(items: readonly string[], between: string, last: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(between)}${last}${items.at(-1)}`;
}
