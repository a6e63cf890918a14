import { strict as assert } from 'node:assert';
import { hoverAt } from '../../server/src/features/hover';
import { escapeMarkdown, plainTextOf } from '../../server/src/features/hover-markdown';
import { hoverOfSymbol } from '../../server/src/features/hover-symbol';
import { readResolution } from '../../server/src/model/read';

/** A draft on an invented subject, with one wrong date, a note that repeats another, and references within the text. */
const DRAFT = `United Nations A/C.3/61/L.99/Rev.1

General Assembly

Distr.: Limited
19 October 2006

Original: English

Sixty-first session
Third Committee
Agenda item 98
Care of lighthouses

Angola, Iran, Libya and Kenya: draft resolution

Care of lighthouses and of those who keep them

The General Assembly,

Recalling its resolutions 55/25 of 15 November 2000 and 34/180 of 19 December 1979,[^1] and Economic and Social Council decision 16 (LVI) of 17 May 1974,

Recalling also the Supplementary Convention on the Abolition of Slavery, the Slave Trade, and Institutions and Practices Similar to Slavery,[^3]

Taking note of the report on lamps,[^4]

1. Decides to keep the lamps lit;

2. Requests the keepers to report on the steps taken under paragraph 1 above:

(a) Each year, on oil;

(b) Every second year, on glass;

3. Invites the keepers to send the reports named in paragraph 2 (b) above to the Committee.

[^1]: Resolution 55/25, annex I.
[^2]: Ibid., annex II.
[^3]: United Nations, Treaty Series, vol. 266, No. 3822.
[^4]: E/CN.4/2006/62 and Add.1–3.
`;

const resolution = readResolution(DRAFT);

/** The hover in the middle of the n-th place where these words stand. */
function hover(words: string, nth = 0): { text: string; markdown: string } | null {
  let at = DRAFT.indexOf(words);
  for (let i = 0; i < nth; i++) at = DRAFT.indexOf(words, at + 1);
  const found = hoverAt(resolution, at + Math.floor(words.length / 2));
  return found === null
    ? null
    : { text: DRAFT.slice(found.span.start, found.span.end), markdown: found.markdown };
}

/** Words of the text, then what the hover has to say, in order. */
const HOVERS: [string, number, (string | RegExp)[]][] = [
  [
    '55/25',
    0,
    [
      '**General Assembly resolution 55/25** · United Nations Convention against Transnational Organized Crime',
      'Adopted 15 November 2000',
      '---',
      '[A/RES/55/25](<https://undocs.org/en/A/RES/55/25>)',
      'Cited 3 times in this text',
    ],
  ],
  ['55/25, annex I', 0, ['Annex I']],
  [
    '34/180',
    0,
    [
      'Elimination of All Forms of Discrimination against Women',
      'Adopted 18 December 1979',
      '⚠ This text dates it 19 December 1979.',
      'https://undocs.org/en/A/RES/34/180',
    ],
  ],
  ['16 (LVI)', 0, ['**Economic and Social Council decision 16 (LVI)**', 'Dated 17 May 1974 in this text']],
  [
    'Supplementary Convention',
    0,
    ['Geneva, 7 September 1956', 'in force since 30 April 1957', 'vol. 266, No. 3822', 'Cited twice'],
  ],
  ['vol. 266', 0, ['Supplementary Convention on the Abolition of Slavery', 'vol. 266, No. 3822']],
  [
    'Ibid., annex II',
    0,
    [
      '*Ibid., annex II* stands for:',
      'resolution 55/25',
      'Annex II: Protocol to Prevent, Suppress and Punish',
    ],
  ],
  [
    'E/CN.4/2006/62',
    0,
    [
      'document of the Commission on Human Rights',
      '`E`: Economic and Social Council',
      '`CN.4`: Commission on Human Rights',
      '`2006`: year',
      '`62`: number in the series',
      '`Add.1–3`: addenda 1 to 3',
    ],
  ],
  ['[^1]', 0, ['**1** Resolution 55/25, annex I.', 'General Assembly resolution 55/25']],
  ['paragraph 1 above', 0, ['**1.** Decides to keep the lamps lit']],
  ['paragraph 2 (b) above', 0, ['**(b)** Every second year, on glass']],
  [
    'Recalling',
    0,
    [
      '**Recalling** opens a preambular paragraph: it points back to what was said',
      'Followed by a noun or a clause with “that”. Preambular paragraph, 1 of 3: no number, a comma at the end.',
      /12,618 preambular paragraphs \(General Assembly 8,240 · Security Council 3,085 · Human Rights Council 787 · Economic and Social Council 506\)/,
      'French: rappelant · Spanish: recordando',
      'Arabic: \u2067إذ تشير\u2069 · Chinese: 回顾',
    ],
  ],
  ['Recalling also', 0, ['French: rappelant également', 'Spanish: recordando también', '又回顾']],
  [
    'Requests',
    0,
    [
      'opens an operative paragraph',
      'who is addressed',
      'Operative paragraph, 2 of 3: a number, and a semicolon',
    ],
  ],
  ['Invites the', 0, ['3 of 3: a number, and as the last one a full stop']],
  ['A/C.3/61/L.99/Rev.1', 0, ['Third Committee', '61st session of the General Assembly', 'revision 1']],
  ['Iran', 0, ['**Iran (Islamic Republic of)**', '“Iran” is not its official name', 'Иран']],
  ['Libya', 0, ['**Libyan Arab Jamahiriya**', '“Libya” is not its official name']],
];

describe('hover', () => {
  for (const [words, nth, expected] of HOVERS)
    it(`on ${words}`, () => {
      const found = hover(words, nth);
      assert.ok(found, 'there is no hover');
      let at = 0;
      for (const part of expected) {
        const next =
          typeof part === 'string' ? found.markdown.indexOf(part, at) : found.markdown.search(part);
        assert.ok(next >= at, `“${part}” is not in\n${found.markdown}`);
        at = next;
      }
    });

  it('covers the words that it is about', () => {
    assert.equal(hover('55/25')?.text, '55/25');
    assert.equal(hover('E/CN.4/2006/62')?.text, 'E/CN.4/2006/62 and Add.1–3');
    assert.equal(hover('paragraph 1 above')?.text, 'paragraph 1 above');
  });

  it('says nothing of a State under its right name that would blame it', () => {
    assert.ok(!hover('Angola')!.markdown.includes('⚠'));
  });

  it('does not contradict a date that is right', () => {
    assert.ok(!hover('55/25')!.markdown.includes('⚠'));
  });

  it('gives the letter that an old number is printed with, and a vote whose day is not known', () => {
    const at = (text: string, words: string) =>
      hoverAt(readResolution(text), text.indexOf(words))?.markdown ?? '';
    const body = (words: string) =>
      `The General Assembly,\n\nRecalling its resolution ${words},\n\n1. Decides to keep the lamps lit.\n`;
    assert.match(at(body('2200 A (XXI)'), '2200'), /\*\*General Assembly resolution 2200 A \(XXI\)\*\*/);
    assert.match(at(body('2200 A (XXI)'), '2200'), /undocs\.org\/en\/A\/RES\/2200\(XXI\)/);
    assert.match(
      at(body('53/164 of 9 December 1998'), '53/164'),
      /Dated 9 December 1998 in this text · 122 in favour, 3 against, 33 abstaining/,
    );
    const covenant = body('on the International Covenant on Civil and Political Rights');
    assert.match(at(covenant, 'Covenant'), /Text adopted in \[General Assembly resolution 2200 A \(XXI\)\]/);
  });

  it('is silent on plain words and outside the text', () => {
    assert.equal(hover('the lamps lit'), null);
    assert.equal(hoverAt(resolution, -5), null);
    assert.equal(hoverAt(resolution, DRAFT.length + 5), null);
  });

  it('says something or nothing at every place of the text', () => {
    for (let offset = 0; offset <= DRAFT.length; offset++) {
      const found = hoverAt(resolution, offset);
      if (found === null) continue;
      assert.ok(found.span.start <= offset && offset <= found.span.end);
      assert.ok(found.markdown.length > 0 && !/undefined|null|NaN/.test(found.markdown), found.markdown);
    }
  });
});

describe('hover in other languages', () => {
  const TEXTS: [string, string, string, RegExp][] = [
    [
      'names the Charter as the text does',
      'Генеральная Ассамблея,\n\nруководствуясь Уставом Организации Объединенных Наций,\n\n1. постановляет хранить лампы.\n',
      'Уставом Организации',
      /^\*\*Устав Организации Объединенных Наций\*\*\n\nSan Francisco, 26 June 1945/,
    ],
    [
      'keeps Arabic apart from the signs around it',
      'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 55/25 المؤرخ 15 تشرين الثاني/نوفمبر 2000،\n\n1 - تقرر إبقاء المصابيح مضاءة؛\n\n2 - تطلب إلى الحراس تنفيذ الفقرة 1 أعلاه.\n',
      'الفقرة 1 أعلاه',
      /^\u2067 \*\*1 -\*\* تقرر .*\u2069$/,
    ],
    [
      'says what Arabic opening words are elsewhere',
      'إن الجمعية العامة،\n\nإذ تشير إلى قرارها 55/25،\n\n1 - تقرر إبقاء المصابيح مضاءة.\n',
      'إذ تشير',
      /^\*\*\u2067إذ تشير\u2069\*\* opens a preambular paragraph[\s\S]*English: recalling · French: rappelant/,
    ],
    [
      'says what the longest known part of opening words is elsewhere',
      'Генеральная Ассамблея,\n\n1. вновь заявляет о своей неизменной приверженности хранению ламп.\n',
      'вновь заявляет',
      /opens an operative paragraph: it says what the organ does[\s\S]*\n\n\*вновь заявляет\* elsewhere · English: reiterates/,
    ],
  ];
  TEXTS.push(
    [
      'names a Russian part as a heading does',
      'Генеральная Ассамблея,\n\nссылаясь на пункт 4 своей резолюции 70/1 и на доклад, о котором говорится в пункте 8 резолюции 69/313,\n\n1. постановляет хранить лампы.\n',
      '69/313',
      /\n\nПункт 8\n\n/,
    ],
    [
      'finds the annex that is meant in any language',
      'L’Assemblée générale,\n\nRappelant sa résolution 55/25, annexe II,\n\n1. Décide de garder les lampes.\n',
      '55/25, annexe',
      /\n\nAnnexe II: Protocole visant/,
    ],
    [
      'knows an Arabic annex by its ordinal',
      'إن الجمعية العامة،\n\nإذ تشير إلى القرار 55/25، المرفق الثاني،\n\n1 - تقرر إبقاء المصابيح مضاءة.\n',
      '55/25، المرفق',
      /المرفق الثاني\u2069: \u2067بروتوكول/,
    ],
    [
      'names an instrument that stands in a resolution as the text would',
      'La Asamblea General,\n\nRecordando su resolución 217 A (III),\n\n1. Decide conservar las lámparas.\n',
      '217 A (III)',
      /^\*\*General Assembly resolution 217 A \(III\)\*\* · Declaración Universal de Derechos Humanos/,
    ],
    [
      'names no one of several instruments that stand in one annex',
      'L’Assemblée générale,\n\nRappelant sa résolution 2200 A (XXI), annexe,\n\n1. Décide de garder les lampes.\n',
      '2200 A',
      /\n\nAnnexe\n\n/,
    ],
    [
      'leaves out brackets of which the marker is gone',
      'إن الجمعية العامة،\n\nإذ تشير إلى القرار 55/25([^1])،\n\n1 - تقرر إبقاء المصابيح مضاءة.\n\n[^1]: () A/82/401.\n',
      '[^1])',
      /^\u2067 \*\*1\*\* A\/82\/401\./,
    ],
  );
  for (const [what, text, words, expected] of TEXTS)
    it(what, () => {
      const found = hoverAt(readResolution(text), text.indexOf(words) + 2);
      assert.match(found?.markdown ?? '', expected);
    });

  it('names every body of a document of two', () => {
    const text = 'The General Assembly,\n\nTaking note of A/82/75-E/2027/57,\n\n1. Decides to rest.\n';
    const found = hoverAt(readResolution(text), text.indexOf('A/82') + 3);
    assert.match(
      found?.markdown ?? '',
      /^\*\*A\/82\/75-E\/2027\/57\*\* · document of the General Assembly and the Economic and Social Council\n/,
    );
  });

  const SYMBOLS: [string, string][] = [
    ['ST/SGB/2013/4', 'Secretary-General’s bulletin of the Secretariat'],
    ['ST/AI/2013/4', 'administrative instruction of the Secretariat'],
    ['E/ICEF/2020/3', 'document of the United Nations Children’s Fund'],
    ['A/ES-10/L.22', 'document of the General Assembly'],
    ['CBD/COP/15/17', 'document of the conference of the parties to the Convention on Biological Diversity'],
    ['UNEP/EA.4/Res.1', 'resolution of the United Nations Environment Assembly, 4th session'],
    ['S/PV.9697', 'verbatim record of the 9697th meeting of the Security Council'],
    ['A/HRC/WG.6/47/NIC/1', 'document of the Working Group on the Universal Periodic Review'],
    ['CCPR/C/RUS/CO/8', 'document of the Human Rights Committee'],
    ['CBD/CP/MOP/VIII/19', 'document of the meeting of the parties to the Cartagena Protocol on Biosafety'],
    [
      'BWC/CONF.IX/9',
      'document of the 9th review conference of the parties to the Biological Weapons Convention',
    ],
    [
      'CTOC/COP/2018/13',
      'document of the Conference of the Parties to the United Nations Convention against Transnational Organized Crime',
    ],
    ['A/CONF.999/1', 'document of the General Assembly'],
    ['S/PRST/2004/12', 'statement by the President of the Security Council'],
    [
      'ICCD/COP(13)/21/Add.1',
      'document of the conference of the parties to the United Nations Convention to Combat Desertification',
    ],
    [
      'TPNW/MSP/2022/6',
      'document of the meeting of States parties to the Treaty on the Prohibition of Nuclear Weapons',
    ],
    [
      'FCCC/CP/2015/10/Add.1',
      'document of the Conference of the Parties to the United Nations Framework Convention on Climate Change',
    ],
    [
      'UNEP/GC.27/17',
      'document of the Governing Council of the United Nations Environment Programme, 27th session',
    ],
  ];
  for (const [symbol, told] of SYMBOLS)
    it(`says whose document ${symbol} is`, () =>
      assert.equal(hoverOfSymbol(symbol, 'en')?.head[0], `**${symbol}** · ${told}`));

  it('tells of everything that a note cites, a line each', () => {
    const text =
      'The General Assembly,\n\nRecalling its resolutions,[^1]\n\n1. Decides to rest.\n\n[^1]: Resolutions 55/25, 70/1 and 69/313.\n';
    const found = hoverAt(readResolution(text), text.indexOf('[^1]') + 2);
    const below = found?.markdown.split('---')[1] ?? '';
    assert.deepEqual(
      below.match(/resolution \d+\/\d+/g),
      ['resolution 55/25', 'resolution 70/1', 'resolution 69/313'],
      found?.markdown,
    );
  });

  it('shows below a paragraph what is nested in it', () => {
    const text =
      'The General Assembly,\n\n1. Urges the keepers:\n\n(a) To trim the wicks;\n\n(b) To fill the lamps;\n\n2. Recalls paragraph 1 above.\n';
    const found = hoverAt(readResolution(text), text.indexOf('paragraph 1') + 3);
    assert.equal(
      found?.markdown,
      '**1.** Urges the keepers:\n\n---\n\n**(a)** To trim the wicks;\n\n**(b)** To fill the lamps;',
    );
  });

  it('calls a resolution a resolution', () => {
    const text =
      'United Nations A/RES/90/4\n\nThe General Assembly,\n\nRecalling the lamps,\n\nDecides to rest.\n';
    const found = hoverAt(readResolution(text), text.indexOf('A/RES') + 3);
    assert.match(found?.markdown ?? '', /^\*\*A\/RES\/90\/4\*\* · resolution of the General Assembly/);
  });
});

describe('a hover without Markdown', () => {
  const CASES: [string, string][] = [
    ['**A \\[b\\]** · c\\_d', 'A [b] · c_d'],
    ['one\n\n---\n\n- `A`: two', 'one\n\n- A: two'],
    [
      '[A/RES/217(III)](<https://undocs.org/en/A/RES/217(III)>), annex',
      'A/RES/217(III) https://undocs.org/en/A/RES/217(III), annex',
    ],
    ['[https://a.example/b\\_c](<https://a.example/b_c>)', 'https://a.example/b_c'],
    ['*Ibid.* stands for 2 \\* 3', 'Ibid. stands for 2 * 3'],
  ];
  for (const [markdown, plain] of CASES)
    it(`reads ${plain}`, () => assert.equal(plainTextOf(markdown), plain));
});

describe('hover on a sponsor', () => {
  const draft = (name: string, date: string) =>
    `United Nations A/C.3/78/L.99\n\nGeneral Assembly\n\nDistr.: Limited\n${date}\n\nOriginal: English\n\nSeventy-eighth session\nThird Committee\nAgenda item 98\nCare of lighthouses\n\nAngola, ${name} and Kenya: draft resolution\n\nThe General Assembly,\n\n1. Decides to keep the lamps lit.\n`;
  /** Name in the list, date of the document, what is said; null where nothing is to be held against it. */
  const CASES: [string, string, RegExp, string | null][] = [
    ['Guinea\u2011Bissau', '12 April 2024', /^\*\*Guinea-Bissau\*\*/, null],
    ["Lao People's Democratic Republic", '12 April 2024', /^\*\*Lao People’s Democratic/, null],
    ['Netherlands (Kingdom of the)', '12 April 2024', /^\*\*Netherlands \(Kingdom of the\)\*\*/, null],
    ['Netherlands', '12 April 2024', /^\*\*Netherlands\*\*[\s\S]*Today: Netherlands \(Kingdom/, null],
    [
      'Netherlands',
      '12 April 2025',
      /Netherlands \(until 2023–2024\)/,
      '“Netherlands” is not its official name',
    ],
    ['Republic of Chad', '12 April 2024', /^\*\*Chad\*\*/, 'lists of States carry the short one'],
  ];
  for (const [name, date, expected, held] of CASES)
    it(`tells of ${name} on ${date}${held === null ? ' without blame' : ''}`, () => {
      const text = draft(name, date);
      const { markdown } = hoverAt(readResolution(text), text.indexOf(name) + 2)!;
      assert.match(markdown, expected);
      if (held === null) assert.doesNotMatch(markdown, /⚠|in full/);
      else assert.ok(markdown.includes(held), markdown);
    });
});

describe('hover on what is cited', () => {
  const body = (words: string, more = '') =>
    `The General Assembly,\n\nRecalling ${words},\n\n1. Decides to keep the lamps lit.\n${more}`;
  const chinese = (words: string, note: string) =>
    `大会，\n\n回顾${words}[^1]，\n\n1. 决定让灯继续亮着。\n\n[^1]: ${note}\n`;
  const arabic = (words: string) =>
    `إن الجمعية العامة،\n\nإذ تشير إلى ${words}،\n\n1 - تقرر إبقاء المصابيح مضاءة.\n`;
  /** What, the text, where the cursor is put, what is said, and what is not. */
  const CASES: [string, string, string, RegExp, RegExp?][] = [
    [
      'holds a date outside the session against the text',
      body('its resolution 55/299 of 1 December 2002'),
      '55/299',
      /⚠ This text dates it 1 December 2002; the fifty-fifth session lasted from September 2000 to September 2001\./,
    ],
    [
      'holds no date against the first of two numbers before it',
      body('Security Council resolutions 1325 (2000) and 1970 (2011) of 26 February 2011'),
      '1325',
      /^\*\*Security Council resolution 1325/,
      /⚠/,
    ],
    [
      'leads to what holds a resolution that came out with others',
      body('Human Rights Council resolution 5/1 of 18 June 2007'),
      '5/1',
      /Issued with others in \[A\/62\/53\]\(<https:\/\/undocs\.org\/en\/A\/62\/53>\)/,
      /undocs\.org\/en\/A\/HRC\/RES/,
    ],
    [
      'says whose resolution it is where its symbol does',
      body('resolution GC(64)/RES/9 of 21 September 2020'),
      'RES/9',
      /^\*\*GC\(64\)\/RES\/9\*\* · resolution of the International Atomic Energy Agency\n\nDated 21 September 2020 in this text$/,
    ],
    [
      'says that a decision is one of a conference of the parties',
      body('the Paris Agreement,[^1]', '\n[^1]: See FCCC/CP/2015/10/Add.1, decision 1/CP.21, annex.\n'),
      'decision 1/CP',
      /^\*\*1\/CP\.21, annex\*\* · decision of a conference of the parties/,
    ],
    [
      'counts the sessions of a body in its symbol alone',
      body('the report,[^1]', '\n[^1]: UNEP/GC.27/17.\n'),
      'UNEP',
      /`GC\.27`: [^\n]*, 27th session\n- `17`: number in the series/,
    ],
    [
      'calls a resolution of an unknown body one of another body',
      body('the lamps,[^1]', '\n[^1]: A/56/1026, annex II, resolution 14/221.\n'),
      '14/221',
      /^\*\*14\/221\*\* · resolution of another body/,
    ],
    [
      'closes the marks of a Chinese title',
      chinese('其决议', '同上，《第五十五届会议，补编第25号》(A/55/25)，附件一。'),
      '同上',
      /^\*同上，《第五十五届会议，补编第25号》\* stands for:/,
    ],
    [
      'keeps the Arabic part of a document apart',
      arabic('الوثيقة A/75/478/Add.2، الفقرة 89'),
      'A/75',
      /^\*\*\u2067A\/75\/478\/Add\.2، الفقرة 89\u2069\*\* · document/,
    ],
    [
      'leads from a declaration to the resolution that holds it',
      body('the Universal Declaration of Human Rights'),
      'Universal',
      /\n\nText in \[General Assembly resolution 217 A \(III\)\]/,
    ],
    [
      'shows every line rather than count the last one',
      body('its resolutions,[^1]', '\n[^1]: Resolutions 55/1, 55/2, 55/3, 55/4, 55/5, 55/6 and 55/7.\n'),
      '[^1]',
      /resolution 55\/7\*\*/,
      /more$/,
    ],
    [
      'dates in a note what has no title',
      body('its resolutions,[^1]', '\n[^1]: Resolutions 71/317 and 70/1.\n'),
      '[^1]',
      /\n\n\*\*General Assembly resolution 71\/317\*\* · Adopted 19 July 2017\n\n/,
    ],
    [
      'says what an annex is about and what stands in it',
      body(
        'the annex to the present resolution',
        '\nAnnex\n\nRules of the lamps\n\n1. Lamps burn.\n\n(a) At night;\n\n2. Lamps rest.\n',
      ),
      'annex to',
      /^\*\*Annex\*\* · Rules of the lamps\n\n---\n\n\*\*1\.\*\* Lamps burn\.\n\n\*\*2\.\*\* Lamps rest\.$/,
    ],
    [
      'shows the note that a repetition goes back to, where that has no symbol',
      body(
        'three reports,[^1] [^2] [^3]',
        '\n[^1]: A/82/401.\n[^2]: Report of the Conference of the Lamps, Sales No. E.96.I.1, annex I.\n[^3]: Ibid., annex II.\n',
      ),
      'Ibid',
      /^\*Ibid\., annex II\* goes back to note 2:\n\n\*\*2\*\* Report of the Conference of the Lamps, Sales No\. E\.96\.I\.1, annex I\.$/,
    ],
    [
      'leads from a note through others that repeat to the one that says what it cites',
      body(
        'treaties,[^1] [^2] [^3]',
        '\n[^1]: United Nations, Treaty Series, vol. 9125, No. 91671.\n[^2]: Ibid., vol. 9042, No. 95705.\n[^3]: Ibid., vol. 9091, No. 96743.\n',
      ),
      '[^3]',
      /^\*\*3\*\* Ibid\.[^\n]*\n\n\*Ibid\.[^\n]*\* goes back to note 1\n\n---\n\n\*\*1\*\* United Nations, Treaty Series, vol\. 9125, No\. 91671\.$/,
    ],
    [
      'tells a treaty from those that it is registered with',
      body('a Convention,[^1]', '\n[^1]: United Nations, Treaty Series, vol. 75, No. 973.\n'),
      'United',
      /^\*\*Geneva Convention relative to the Protection of Civilian Persons in Time of War\*\*/,
    ],
    [
      'tells of all that are registered together',
      body('the Conventions,[^1]', '\n[^1]: United Nations, Treaty Series, vol. 75, Nos. 970–973.\n'),
      'United',
      /^\*\*Geneva Conventions of 12 August 1949\*\*/,
    ],
    [
      'does not call insistence mild',
      body('the lamps').replace('Decides to keep', 'Strongly encourages keepers to keep'),
      'Strongly',
      /it asks with some insistence/,
    ],
  ];
  for (const [what, text, at, expected, missing] of CASES)
    it(what, () => {
      const found = hoverAt(
        readResolution(text),
        text.indexOf(at) + (/^\w+ \d/.test(at) ? at.indexOf(' ') + 1 : 0),
      );
      assert.match(found?.markdown ?? '', expected);
      if (missing !== undefined) assert.doesNotMatch(found!.markdown, missing);
    });

  it('says nothing of the number that a text bears itself', () => {
    const text =
      'Draft Resolution 1.2\n\nThe General Assembly,\n\nGuided by the UN Charter,\n\n1. Decides to rest.\n';
    assert.equal(hoverAt(readResolution(text), text.indexOf('1.2') + 1), null);
  });
});

describe('hover on a State in a paragraph', () => {
  const text = (language: 'en' | 'es', words: string, date = '') =>
    language === 'en'
      ? `United Nations A/C.3/80/L.99\n\nGeneral Assembly\n\nDistr.: Limited\n${date}\n\nThe General Assembly,\n\nNoting ${words},\n\n1. Decides to keep the lamps lit.\n`
      : `La Asamblea General,\n\nTomando nota de ${words},\n\n1. Decide mantener encendidas las lámparas.\n`;
  /** Language, words of the paragraph, what the cursor is put on, what is covered (null: no hover), what is said. */
  const CASES: ['en' | 'es', string, string, string | null, RegExp | null, string?][] = [
    ['en', 'the lamps of Kenya', 'Kenya', 'Kenya', /^\*\*Kenya\*\* · Republic of Kenya[\s\S]*Кения/],
    [
      'en',
      'the lamps of the Islamic Republic of Iran',
      'Republic',
      'Islamic Republic of Iran',
      /^\*\*Iran \(Islamic Republic of\)\*\*(?![\s\S]*⚠)/,
    ],
    ['en', 'the lamps of Equatorial Guinea', 'Guinea', 'Equatorial Guinea', /^\*\*Equatorial Guinea\*\*/],
    [
      'en',
      'the lamps of Eswatini',
      'Eswatini',
      'Eswatini',
      /Other names that it bore: Swaziland \(until 1 June 2018\)/,
    ],
    [
      'en',
      'the lamps of Swaziland',
      'Swaziland',
      'Swaziland',
      /^\*\*Swaziland\*\*\n[\s\S]*Today: Eswatini$/,
      '3 May 2010',
    ],
    ['en', 'the lamps of Swaziland', 'Swaziland', 'Swaziland', /^\*\*Eswatini\*\*/, '3 May 2020'],
    ['en', 'the lamps of Latin America', 'America', null, null],
    ['en', 'the lamps of Northern Ireland', 'Ireland', null, null],
    ['en', 'the lamps of the Niger Delta', 'Niger', null, null],
    ['en', 'the lamps of the former Yugoslavia', 'Yugoslavia', null, null],
    ['en', 'the lamps. In Kenya they burn', 'Kenya', 'Kenya', null],
    ['en', 'the lamps of the Gulf of Guinea', 'Guinea', null, null],
    ['es', 'las lámparas del lago Chad', 'Chad', null, null],
    ['en', 'the lamps of chad', 'chad', null, null],
    ['en', 'the lamps of Nigerians', 'Niger', null, null],
    ['es', 'las lámparas de los Países Bajos', 'Bajos', 'Países Bajos', /^\*\*Países Bajos[\s\S]*荷兰/],
    ['es', 'las lámparas de Turquía', 'Turquía', 'Turquía', /^\*\*Türkiye\*\*/],
    [
      'es',
      'las lámparas de la República Checa',
      'Checa',
      'República Checa',
      /^\*\*Chequia\*\*[\s\S]*República Checa \(until 17 May 2016\)/,
    ],
    ['es', 'las lámparas de Côte d’Ivoire', 'Ivoire', 'Côte d’Ivoire', null],
    ['es', 'las lámparas de Irlanda del Norte', 'Irlanda', null, null],
  ];
  for (const [language, words, at, covered, expected, date] of CASES)
    it(`${covered === null ? 'says nothing' : 'tells'} of ${at} in “${words}”${date ? ` on ${date}` : ''}`, () => {
      const draft = text(language, words, date);
      const found = hoverAt(readResolution(draft), draft.indexOf(at, draft.indexOf(words)) + 1);
      assert.equal(found && draft.slice(found.span.start, found.span.end), covered);
      if (expected !== null) assert.match(found!.markdown, expected);
    });

  it('takes no part of a Chinese word for a State', () => {
    const draft = '大会，\n\n注意到发展中国家和葡萄牙语国家的灯塔以及中国的灯塔，\n\n1. 决定让灯继续亮着。\n';
    const read = readResolution(draft);
    for (const [words, within] of [
      ['发展中国家', 3],
      ['葡萄牙语', 1],
    ] as const)
      assert.equal(hoverAt(read, draft.indexOf(words) + within), null);
    assert.match(
      hoverAt(read, draft.indexOf('中国的') + 1)!.markdown,
      /^\*\*中国\*\* · 中华人民共和国\n[\s\S]*English: China/,
    );
  });

  it('gives the name in full in the language of the text alone', () => {
    const draft = text('es', 'las lámparas de Haití');
    const found = hoverAt(readResolution(draft), draft.indexOf('Haití') + 1)!;
    assert.match(
      found.markdown,
      /^\*\*Haití\*\* · República de Haití\n\n---\n\nEnglish: Haiti · French: Haïti · Russian: Гаити/,
    );
  });

  it('leaves a name inside a citation to the citation', () => {
    const draft = text(
      'en',
      'the Kyoto Protocol and its resolution 62/7 A, and the Treaty of Bangkok, and Chad',
    );
    const read = readResolution(draft);
    const [first] = read.citations.filter(({ kind }) => kind === 'treaty');
    const named = {
      ...read,
      citations: [{ ...first!, span: read.paragraphs[1]!.span, pieces: read.paragraphs[1]!.pieces }],
    };
    const at = draft.indexOf('Chad') + 1;
    assert.match(hoverAt(read, at)!.markdown, /^\*\*Chad\*\*/);
    assert.doesNotMatch(hoverAt(named, at)!.markdown, /^\*\*Chad\*\*/);
  });
});

describe('Markdown of a hover', () => {
  it('shows the signs of a text as they are', () => {
    assert.equal(escapeMarkdown('*a* [b](c) <d> `e` _f_'), '\\*a\\* \\[b\\](c) \\<d\\> \\`e\\` \\_f\\_');
    assert.equal(escapeMarkdown('1. first'), '1\\. first');
    assert.equal(escapeMarkdown('- item'), '\\- item');
    assert.equal(escapeMarkdown('Iran (Islamic Republic of)'), 'Iran (Islamic Republic of)');
  });
});
