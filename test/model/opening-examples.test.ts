import { strict as assert } from 'node:assert';
import { openingOf, opensLike, type Place } from '../../server/src/model/opening';
import type { Language } from '../../server/src/vocabulary/language';

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

function bare(marked: string): { text: string; opening: string } {
  const [before = '', opening = '', after = ''] = marked.split(/[⟦⟧]/);
  return { text: before + opening + after, opening };
}

describe('Opening words by example', () => {
  for (const [language, place, texts] of openings) {
    describe(`${language}, ${place}`, () => {
      for (const marked of texts) {
        const { text, opening } = bare(marked);
        it(marked, () => {
          const found = openingOf(text, place, language, 'ga');
          assert.equal(found && text.slice(found.start, found.length), opening);
        });
      }
      it('open like this place and no other', () => {
        const known = texts.map(bare).filter(({ opening }) => !/^(Illuminating|Ecartant)/.test(opening));
        for (const { text } of known) assert.equal(opensLike(text, language), place, text);
      });
    });
  }
});
