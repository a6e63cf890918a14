import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { type OrganGroup, openingOf, opensLike, type Place } from '../../server/src/model/opening';
import { LANGUAGES, type Language } from '../../server/src/vocabulary/language';

/** Language, place, texts with the opening in ⟦ ⟧. */
const openings: readonly (readonly [Language, Place, readonly string[]])[] = [
  [
    'en',
    'preambular',
    [
      '⟦Recalling⟧ its resolution 61/12 on lighthouses,',
      '⟦Noting with deep concern also⟧ the loss of foghorns,',
      '⟦Noting with appreciation⟧ the work of the keepers,',
      '⟦Taking note⟧ of the report of the keeper,',
      '⟦Taking note also⟧ of the second report,',
      '⟦Taking note with appreciation further⟧ of the third,',
      '⟦Bearing in mind⟧ the tides,',
      '⟦Guided also⟧ by the purposes of the almanac,',
      '⟦Deeply concerned⟧ about the fog,',
      '⟦Deeply concerned further⟧ that lamps go out,',
      '⟦Remaining deeply concerned⟧ by the darkness of the coast,',
      '⟦Having considered⟧ the report of the harbour master,',
      '⟦Having also examined⟧ the charts,',
      '⟦Expressing its deep appreciation⟧ to the keepers,',
      '⟦Expressing grave concern⟧ that lamps go out,',
      '⟦Reiterating its conviction⟧ that light is needed,',
      '⟦Acting⟧ under Chapter VII of the Charter of the United Nations,',
      '⟦Alarmed⟧ at the state of the towers,',
      '⟦Mindful⟧ of the tides,',
      '⟦Welcoming and encouraging⟧ the repair of lamps,',
      '⟦Recalling further⟧ the Harbour Convention,',
      '⟦Welcoming⟧ further progress in the repair of lamps,',
      '⟦In this regard, recalling⟧ the oath of the keepers,',
      '⟦Whereas⟧ the coast is dark,',
      '⟦Fully aware⟧ that ships are lost,',
      '⟦Keeping in mind⟧ the age of the towers,',
      '⟦Further Noting⟧ that lamps go out,',
      '⟦RECOGNIZING WITH CONCERN⟧ the cost of oil,',
      // No table holds these: the grammar has to.
      '⟦Strongly reaffirming further⟧ the duty of the keepers,',
      '⟦Noting with increasing alarm and regret⟧ the loss of foghorns,',
      '⟦Gravely dismayed also⟧ by the silence of the bells,',
      '⟦Illuminating⟧ the path of ships,',
    ],
  ],
  [
    'en',
    'operative',
    [
      '⟦Decides⟧ to remain seized of the matter.',
      '⟦Calls upon⟧ Member States to light lamps;',
      '⟦Calls once again upon⟧ Member States to light lamps;',
      '⟦Calls for⟧ the repair of lamps;',
      '⟦Calls on⟧ all keepers to be watchful;',
      '⟦Also takes note⟧ of the report of the keeper;',
      '⟦Also requests⟧ the Secretary-General to report on lamps;',
      '⟦Further invites⟧ the port authorities to comment;',
      '⟦Urges⟧ further efforts to repair lamps;',
      '⟦Decides further⟧ that lamps be lit;',
      '⟦Declares its firm opposition⟧ to the sale of towers;',
      '⟦Expresses its appreciation⟧ to the keepers;',
      '⟦Expresses its profound gratitude⟧ to the keepers;',
      '⟦Reiterates its call upon⟧ Member States to light lamps;',
      '⟦Strongly condemns⟧ the theft of lamps;',
      '⟦Condemns in the strongest possible terms⟧ the theft of lamps;',
      '⟦Also condemns unequivocally⟧ the theft of lamps;',
      '⟦Remains deeply concerned⟧ by the fog;',
      '⟦Once again urges⟧ the keepers to keep watch;',
      '⟦Draws the attention⟧ of keepers to the almanac;',
      '⟦Welcomes and encourages⟧ the repair of lamps;',
      '⟦Looks forward⟧ to the lighting of the tower;',
      '⟦Solemnly affirms⟧ the duty of the keepers;',
      '⟦Designates⟧ the year 2031 as the Year of the Lamp;',
      '⟦Has resolved⟧ to light the coast;',
      '⟦Notes with particular concern⟧ the cost of oil;',
      '⟦Also, in this regard, calls upon⟧ the keepers to report;',
    ],
  ],
  [
    'fr',
    'preambular',
    [
      '⟦Rappelant⟧ sa résolution 61/12 sur les phares,',
      '⟦Rappelant également⟧ que les lampes s’éteignent,',
      '⟦Prenant note avec satisfaction⟧ du rapport du gardien,',
      '⟦Prenant également note⟧ du rapport du gardien,',
      '⟦Ayant à l’esprit⟧ les marées,',
      "⟦Gardant également à l'esprit⟧ les marées,",
      '⟦Se félicitant⟧ du travail des gardiens,',
      '⟦Se déclarant de nouveau gravement préoccupée⟧ par la brume,',
      '⟦Profondément préoccupée également⟧ par la brume,',
      '⟦Notant avec une vive préoccupation⟧ que les lampes s’éteignent,',
      '⟦Condamnant avec la plus grande fermeté⟧ le vol des lampes,',
      '⟦Exprimant sa profonde gratitude⟧ aux gardiens,',
      '⟦Ayant examiné⟧ le rapport du gardien,',
      '⟦S’inquiétant vivement⟧ de la brume,',
      '⟦Agissant⟧ en vertu du Chapitre VII de la Charte,',
      '⟦Sachant gré⟧ aux gardiens,',
      '⟦Ecartant⟧ le doute,',
      '⟦Relevant avec une grande inquiétude en outre⟧ que les lampes s’éteignent,',
    ],
  ],
  [
    'fr',
    'operative',
    [
      '⟦Décide⟧ de rester saisie de la question.',
      '⟦Prie de nouveau⟧ le Secrétaire général d’allumer les lampes ;',
      '⟦Prend également note avec satisfaction⟧ du rapport du gardien ;',
      '⟦Se déclare vivement préoccupée⟧ par la brume ;',
      '⟦Est consciente⟧ de l’âge des tours ;',
      '⟦Demande instamment⟧ aux gardiens de veiller ;',
      '⟦Engage en outre⟧ les gardiens à veiller ;',
      '⟦Fait siennes⟧ les recommandations du gardien ;',
      '⟦Lance un appel⟧ aux gardiens ;',
      '⟦Met de nouveau l’accent⟧ sur l’âge des tours ;',
      '⟦Se dit également très gravement inquiète⟧ de la brume ;',
    ],
  ],
  [
    'es',
    'preambular',
    [
      '⟦Recordando⟧ su resolución 61/12 sobre los faros,',
      '⟦Acogiendo con beneplácito también⟧ la labor de los fareros,',
      '⟦Tomando nota con aprecio⟧ del informe del farero,',
      '⟦Teniendo presente además⟧ la marea,',
      '⟦Profundamente preocupada también⟧ por la niebla,',
      '⟦Expresando su profunda preocupación⟧ por la niebla,',
      '⟦Habiendo examinado⟧ el informe del farero,',
      '⟦Observando con honda preocupación⟧ la pérdida de faros,',
      '⟦Actuando⟧ en virtud del Capítulo VII de la Carta,',
      '⟦Condenando enérgicamente además⟧ el robo de lámparas,',
      '⟦Destacando con gran pesar nuevamente⟧ el robo de lámparas,',
    ],
  ],
  [
    'es',
    'operative',
    [
      '⟦Decide⟧ seguir ocupándose de la cuestión.',
      '⟦Hace suyas⟧ las recomendaciones del farero;',
      '⟦Pone de relieve también⟧ la edad de las torres;',
      '⟦Exhorta una vez más⟧ a los fareros a que velen;',
      '⟦Condena en los términos más enérgicos posibles⟧ el robo de lámparas;',
      '⟦Reitera también su solicitud⟧ al Secretario General;',
      '⟦Expresa su profundo reconocimiento⟧ a los fareros;',
      '⟦Sigue profundamente preocupada⟧ por la niebla;',
      '⟦Hace un llamamiento⟧ a los fareros;',
    ],
  ],
  [
    'ru',
    'preambular',
    [
      '⟦ссылаясь⟧ на свою резолюцию 61/12 о маяках,',
      '⟦ссылаясь также⟧ на устав смотрителя,',
      '⟦с удовлетворением отмечая⟧ работу смотрителей,',
      '⟦с глубокой обеспокоенностью отмечая также⟧ утрату маяков,',
      '⟦принимая также к сведению⟧ доклад смотрителя,',
      '⟦вновь подтверждая далее⟧ обязанности смотрителя,',
      '⟦будучи глубоко обеспокоена⟧ туманом,',
      '⟦будучи по‑прежнему серьезно встревожена также⟧ туманом,',
      '⟦выражая глубокую озабоченность⟧ в связи с туманом,',
      '⟦рассмотрев⟧ доклад смотрителя,',
      '⟦обращая особое внимание⟧ на возраст башен,',
      '⟦с растущей тревогой констатируя далее⟧ утрату маяков,',
    ],
  ],
  [
    'ru',
    'operative',
    [
      '⟦постановляет⟧ продолжать заниматься этим вопросом.',
      '⟦настоятельно призывает⟧ смотрителей не спать;',
      '⟦самым решительным образом осуждает⟧ кражу ламп;',
      '⟦с признательностью принимает к сведению также⟧ доклад смотрителя;',
      '⟦выражает признательность⟧ смотрителям;',
      '⟦вновь просит⟧ Генерального секретаря зажечь лампы;',
      '⟦высоко оценивает⟧ работу смотрителей;',
      '⟦Просит также⟧ смотрителей не спать;',
    ],
  ],
];

/** What no paragraph of a resolution opens with. */
const none: readonly (readonly [Language, string])[] = [
  ['en', 'The situation of lighthouses is grave,'],
  ['en', 'We, the keepers of the coast, assembled at the tower,'],
  ['en', 'To promote the repair of lamps;'],
  ['en', 'International peace and light,'],
  ['en', 'States shall light their lamps.'],
  ['en', 'Further measures'],
  ['en', 'A/61/12, annex.'],
  ['en', 'recalling that lamps go out'],
  ['en', ''],
  ['en', '12 lamps were lit;'],
  ['fr', 'Les gardiens veillent ;'],
  ['fr', 'L’Assemblée générale,'],
  ['es', 'La Asamblea General,'],
  ['es', 'Los fareros velan;'],
  ['ru', 'Генеральная Ассамблея,'],
  ['ru', 'смотрители маяков не спят;'],
  ['ar', 'إن الجمعية العامة،'],
  ['zh', '大会，'],
  ['zh', '灯塔问题'],
];

function bare(marked: string): { text: string; opening: string } {
  const [before = '', opening = '', after = ''] = marked.split(/[⟦⟧]/);
  return { text: before + opening + after, opening };
}

function openingText(text: string, place: Place, language: Language, organ: OrganGroup | null = 'ga') {
  const found = openingOf(text, place, language, organ);
  return found ? text.slice(found.start, found.length) : null;
}

describe('Opening words', () => {
  for (const [language, place, texts] of openings) {
    describe(`${language}, ${place}`, () => {
      for (const marked of texts) {
        const { text, opening } = bare(marked);
        it(marked, () => {
          assert.equal(openingText(text, place, language), opening);
        });
      }
      it('open like this place and no other', () => {
        const known = texts.map(bare).filter(({ opening }) => !/^(Illuminating|Ecartant)/.test(opening));
        for (const { text } of known) assert.equal(opensLike(text, language), place, text);
      });
    });
  }

  it('are not found where none are', () => {
    for (const [language, text] of none) {
      assert.equal(opensLike(text, language), null, text);
      if (!/^recalling/.test(text)) {
        assert.equal(openingText(text, 'operative', language), null, text);
        assert.equal(openingText(text, 'preambular', language), null, text);
      }
    }
  });

  it('are those of the Model UN lists too', () => {
    const preambular =
      'Affirming|Alarmed|Approving|Aware|Believing|Confident|Contemplating|Convinced|Declaring|Deeply conscious|Deeply convinced|Deeply disturbed|Deeply regretting|Desiring|Emphasizing|Expecting|Fulfilling|Fully believing|Further deploring|Having adopted|Having heard|Having received|Having studied|Noting with regret|Noting with approval|Observing|Reaffirming|Realizing|Referring|Seeking|Taking into consideration|Viewing with appreciation';
    const operative =
      'Accepts|Affirms|Approves|Authorizes|Condemns|Confirms|Congratulates|Considers|Deplores|Emphasizes|Endorses|Further proclaims|Further reminds|Further recommends|Further resolves|Proclaims|Recommends|Regrets|Reminds|Supports|Transmits|Trusts';
    for (const [place, list] of [
      ['preambular', preambular],
      ['operative', operative],
    ] as const) {
      for (const opening of list.split('|')) {
        const text = `${opening} the lamps of the coast`;
        assert.equal(openingText(text, place, 'en', null), opening);
        assert.equal(opensLike(text, 'en'), place, opening);
      }
    }
  });

  it('are fewer in the Security Council', () => {
    const text = 'Expressing grave concern at the fog,';
    assert.equal(openingText(text, 'preambular', 'en', 'sc'), 'Expressing');
    assert.equal(openingText(text, 'preambular', 'en', 'hrc'), 'Expressing grave concern');
    assert.equal(openingText('Taking note of the fog,', 'preambular', 'en', 'sc'), 'Taking note');
  });

  it('may be those of the other place', () => {
    assert.equal(openingText('Recalls the fog,', 'preambular', 'en'), 'Recalls');
    assert.equal(openingText('Desirous of light;', 'operative', 'en'), 'Desirous');
  });

  it('begin behind a quotation mark', () => {
    const found = openingOf('“Recalling the fog,', 'preambular', 'en', null);
    assert.deepEqual([found?.start, found?.length], [1, 10]);
  });

  it('are the same however the text is encoded', () => {
    for (const text of ['Réaffirmant'.normalize('NFD'), 'RÉAFFIRMANT', 'Réaf\u00adfirmant', 'Réaﬃrmant'])
      assert.equal(openingOf(`${text} le devoir,`, 'preambular', 'fr', null)?.verb, 'réaffirmant');
    assert.equal(openingText('Taking\u00a0note  of the fog,', 'preambular', 'en'), 'Taking\u00a0note');
  });

  describe('say', () => {
    /** Language, place, text, verb, quality, canonical form, chain, the word of the chain. */
    const said = [
      ['en', 'preambular', 'Recalling the fog,', 'recalling', '', 'recalling', null, null],
      ['en', 'preambular', 'Recalling also the fog,', 'recalling', '', 'recalling', 'also', 'also'],
      ['en', 'preambular', 'Also recalling the fog,', 'recalling', '', 'recalling', 'also', 'Also'],
      ['en', 'preambular', 'Recalling further that', 'recalling', '', 'recalling', 'further', 'further'],
      [
        'en',
        'preambular',
        'Noting with concern the fog,',
        'noting',
        'with concern',
        'noting with concern',
        null,
        null,
      ],
      [
        'en',
        'preambular',
        'Noting with concern also the fog,',
        'noting',
        'with concern',
        'noting with concern',
        'also',
        'also',
      ],
      ['en', 'preambular', 'Taking note also of fog,', 'taking note', '', 'taking note', 'also', 'also'],
      [
        'en',
        'preambular',
        'Having also considered the fog,',
        'having considered',
        '',
        'having considered',
        'also',
        'also',
      ],
      [
        'en',
        'preambular',
        'Deeply concerned about fog,',
        'concerned',
        'deeply',
        'deeply concerned',
        null,
        null,
      ],
      ['en', 'operative', 'Also takes note of the fog;', 'takes note', '', 'takes note', 'also', 'Also'],
      ['en', 'operative', 'Further requests the keeper', 'requests', '', 'requests', 'further', 'Further'],
      [
        'en',
        'operative',
        'Once again urges the keeper',
        'urges',
        'once again',
        'once again urges',
        'reiteration',
        null,
      ],
      [
        'en',
        'operative',
        'Calls once again upon keepers',
        'calls upon',
        'once again',
        'calls once again upon',
        'reiteration',
        null,
      ],
      [
        'en',
        'operative',
        'Expresses its concern',
        'expresses',
        'its concern',
        'expresses its concern',
        null,
        null,
      ],
      [
        'fr',
        'operative',
        'Prend également note du rapport',
        'prend note',
        '',
        'prend note',
        'also',
        'également',
      ],
      ['fr', 'operative', 'Prie en outre le gardien', 'prie', '', 'prie', 'further', 'en outre'],
      [
        'es',
        'preambular',
        'Recordando además la niebla,',
        'recordando',
        '',
        'recordando',
        'further',
        'además',
      ],
      ['ru', 'preambular', 'ссылаясь также на туман,', 'ссылаясь', '', 'ссылаясь', 'also', 'также'],
      [
        'ru',
        'operative',
        'с интересом отмечает далее',
        'отмечает',
        'с интересом',
        'с интересом отмечает',
        'further',
        'далее',
      ],
      ['ar', 'operative', 'تطلب كذلك إلى الحارس', 'تطلب', '', 'تطلب', 'further', 'كذلك'],
      ['zh', 'preambular', '又回顾雾，', '回顾', '', '回顾', 'also', '又'],
      ['zh', 'operative', '还请看守', '请', '', '请', 'further', '还'],
    ] as const;
    for (const [language, place, text, verb, quality, canonical, chain, link] of said) {
      it(text, () => {
        const found = openingOf(text, place, language, 'ga');
        assert.ok(found);
        const span = found.chainSpan;
        assert.deepEqual(
          [found.verb, found.quality, found.canonical, found.chain, span && text.slice(span.start, span.end)],
          [verb, quality, canonical, chain, link],
        );
      });
    }

    it('the quality also where the Security Council sets the verb alone', () => {
      const found = openingOf('Expressing its deep concern at the fog,', 'preambular', 'en', 'sc');
      assert.deepEqual([found?.length, found?.quality], ['Expressing'.length, 'its deep concern']);
    });
  });

  it('of Chinese are told apart by the sign at the end', () => {
    assert.equal(opensLike('重申灯塔的重要性，', 'zh'), 'preambular');
    assert.equal(opensLike('重申灯塔的重要性；', 'zh'), 'operative');
    assert.equal(opensLike('重申灯塔的重要性。', 'zh'), 'operative');
  });

  it('are looked for in any text without a fault, and lie within it', () => {
    const words = fc.constantFrom(
      ...'Recalling|also|further|deeply|concerned|its|concern|with|and|,|in this regard|calls|upon|вновь|с|又|表示|关切|وإذ|تعرب عن|“|’|\u0301|\u00ad| |1'.split(
        '|',
      ),
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
      fc.array(words, { maxLength: 40 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(...LANGUAGES), (text, language) => {
        opensLike(text, language);
        for (const place of ['preambular', 'operative'] as const) {
          const found = openingOf(text, place, language, null);
          if (!found) continue;
          assert.ok(0 <= found.start && found.start < found.length && found.length <= text.length);
          assert.ok(found.verb);
          const span = found.chainSpan;
          if (span) assert.ok(found.start <= span.start && span.start < span.end && span.end <= text.length);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('take no longer in a long text than in a short one', () => {
    const time = (text: string) => {
      // Joins what `repeat` left in pieces.
      text.charCodeAt(0);
      const start = performance.now();
      for (const language of LANGUAGES) {
        opensLike(text, language);
        openingOf(text, 'preambular', language, null);
      }
      return performance.now() - start;
    };
    for (const unit of ['also ', 'deeply, ', 'a', '又', 'Expressing its deep and grave and ']) {
      time(unit.repeat(100));
      assert.ok(time(unit.repeat(1_000_000)) < 100, unit);
    }
  });
});
