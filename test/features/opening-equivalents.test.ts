import { strict as assert } from 'node:assert';
import { type OpeningKind, openingCount } from '../../server/src/features/opening-count';
import { knownBeginning, knownOpening } from '../../server/src/features/opening-equivalents';
import { OPENING_OBJECTS, OPENING_SIGNALS } from '../../server/src/vocabulary/hover.openings';
import {
  OPERATIVE_EQUIVALENTS,
  PREAMBULAR_EQUIVALENTS,
} from '../../server/src/vocabulary/hover.openings.table';
import type { Language } from '../../server/src/vocabulary/language';

/** Opening words of a language, and the first form in another. */
const EQUIVALENTS: [OpeningKind, Language, string, Language, string][] = [
  ['preambular', 'en', 'Recalling', 'fr', 'rappelant'],
  ['preambular', 'en', 'Recalling also', 'zh', '又回顾'],
  ['preambular', 'en', 'Also recalling', 'ru', 'ссылаясь также'],
  ['preambular', 'en', 'Recalling further', 'ar', 'إذ تشير كذلك'],
  ['preambular', 'en', 'Noting with concern also', 'es', 'observando también con preocupación'],
  ['preambular', 'en', 'Welcoming in this regard', 'es', 'acogiendo con beneplácito'],
  ['preambular', 'en', 'Recognising', 'fr', 'consciente'],
  ['preambular', 'fr', 'Prenant également note', 'en', 'taking note also'],
  ['preambular', 'fr', 'Ayant à l’esprit', 'en', 'bearing in mind'],
  ['preambular', 'es', 'Tomando nota con aprecio', 'fr', 'prenant note avec satisfaction'],
  ['preambular', 'ru', 'будучи глубоко обеспокоена', 'en', 'deeply concerned'],
  ['preambular', 'ar', 'وإذ تلاحظ مع القلق', 'en', 'noting with concern'],
  ['preambular', 'ar', 'وإذ يعرب عن قلقه', 'en', 'expressing its concern'],
  ['preambular', 'zh', '又回顾', 'en', 'recalling also'],
  ['operative', 'en', 'Further requests', 'fr', 'prie en outre'],
  ['operative', 'en', 'Strongly condemns', 'ru', 'решительно осуждает'],
  ['operative', 'ru', 'постановляет далее', 'en', 'decides further'],
  ['operative', 'zh', '还请', 'es', 'solicita además'],
  // A Council is masculine.
  ['preambular', 'fr', 'Profondément préoccupé', 'en', 'deeply concerned'],
  ['preambular', 'fr', 'Conscient', 'en', 'recognizing'],
  ['preambular', 'es', 'Profundamente preocupado', 'en', 'deeply concerned'],
  ['preambular', 'ru', 'будучи глубоко обеспокоен', 'en', 'deeply concerned'],
  // A preposition stays with what follows it.
  ['operative', 'fr', 'Demande également', 'en', 'also calls upon'],
  ['operative', 'en', 'Also calls for', 'ru', 'призывает также к'],
  ['operative', 'zh', '又认可', 'fr', 'souscrit également à'],
  ['operative', 'fr', 'Souscrit', 'en', 'endorses'],
  // Words of other than the usual spelling or form.
  ['preambular', 'ar', 'وإذ يساورها القلق', 'en', 'concerned'],
  ['preambular', 'ar', 'وإذ يؤكد مجدداً', 'fr', 'réaffirmant'],
  ['preambular', 'ru', 'выражая глубокую озабоченность', 'en', 'expressing deep concern'],
  ['operative', 'ru', 'c озабоченностью отмечает', 'en', 'notes with concern'],
  ['preambular', 'zh', '感到震惊的是，', 'en', 'alarmed'],
  ['operative', 'fr', 'Est conscient', 'es', 'reconoce'],
  ['operative', 'fr', 'Se dit vivement préoccupé', 'en', 'expresses deep concern'],
  // Said again, in one word or in several.
  ['operative', 'en', 'Once again urges', 'ru', 'вновь настоятельно призывает'],
  ['operative', 'es', 'Insta una vez más', 'zh', '再次敦促'],
  ['operative', 'ru', 'вновь заявляет', 'en', 'reiterates'],
  ['operative', 'fr', 'Recommande également de nouveau', 'en', 'recommends again also'],
  ['preambular', 'zh', '再次重申', 'en', 'reaffirming again'],
  ['operative', 'fr', 'Réaffirme une fois de plus', 'en', 'reaffirms again'],
  // Of several lines that one form stands in, the one that it says most often.
  ['preambular', 'zh', '认为', 'en', 'believing'],
  ['preambular', 'fr', 'Constatant', 'en', 'recognizing'],
  ['operative', 'fr', 'Prend acte', 'en', 'takes note'],
  ['operative', 'fr', 'Rappelle', 'en', 'recalls'],
  ['operative', 'ru', 'с признательностью отмечает', 'en', 'notes with appreciation'],
  ['operative', 'ru', 'учитывает', 'en', 'recognizes'],
  ['operative', 'ar', 'تدعو', 'en', 'invites'],
  ['operative', 'en', 'Recognizes with concern', 'ru', 'с обеспокоенностью отмечает'],
  // Asides before the link, and with a comma.
  ['operative', 'zh', '在这方面又强调指出', 'en', 'stresses also'],
  ['preambular', 'zh', '在这方面，回顾', 'en', 'recalling'],
];

describe('equivalents of opening words', () => {
  for (const [kind, language, text, other, expected] of EQUIVALENTS)
    it(`${text} in ${other}`, () =>
      assert.equal(knownOpening(text, kind, language)?.equivalents.get(other)?.[0], expected));

  it('gives all that the words stand for', () => {
    const { equivalents } = knownOpening('Souligne', 'operative', 'fr')!;
    assert.deepEqual(equivalents.get('en'), ['stresses', 'emphasizes', 'underlines']);
  });

  const BEGINNINGS: [OpeningKind, Language, string, string, Language, string][] = [
    ['operative', 'ru', 'вновь заявляет о своем уважении', 'вновь заявляет', 'en', 'reiterates'],
    [
      'preambular',
      'en',
      'Reaffirming also its commitment to light',
      'reaffirming also its commitment',
      'zh',
      '又重申致力于',
    ],
    ['preambular', 'en', 'Strongly urging', 'urging', 'es', 'instando'],
    ['operative', 'en', 'Warmly encourages once again', 'encourages again', 'fr', 'encourage de nouveau'],
    ['preambular', 'ar', 'وإذ تشير بفخر', 'إذ تشير', 'en', 'recalling'],
    ['preambular', 'ru', 'вновь с серьезной озабоченностью заявляя', 'вновь заявляя', 'en', 'reiterating'],
    // What stands before the sign of an adverb is no verb.
    ['preambular', 'zh', '关切地强调', '强调', 'en', 'emphasizing'],
  ];
  for (const [kind, language, text, words, other, expected] of BEGINNINGS)
    it(`${text} begins with ${words}`, () => {
      assert.equal(knownOpening(text, kind, language), null);
      const known = knownBeginning(text, kind, language);
      assert.deepEqual([known?.words, known?.equivalents.get(other)?.[0]], [words, expected]);
    });

  it('knows nothing of other words', () => {
    assert.equal(knownBeginning('Lamplit', 'preambular', 'en'), null);
    assert.equal(knownBeginning('', 'operative', 'zh'), null);
    assert.equal(knownOpening('Lighting', 'preambular', 'en'), null);
    assert.equal(knownOpening('also', 'operative', 'en'), null);
    assert.equal(knownOpening('', 'operative', 'zh'), null);
  });

  it('has a line of eight cells for each of at least 150 openings', () => {
    const lines = `${PREAMBULAR_EQUIVALENTS}${OPERATIVE_EQUIVALENTS}`.split('\n').filter(Boolean);
    assert.ok(lines.length >= 150);
    for (const line of lines) {
      const cells = line.split('|');
      assert.equal(cells.length, 8, line);
      assert.ok(
        cells.every((cell) =>
          cell.split('/').every((form) => form.trim() === form && /^[*~]?[^*~|]+$/u.test(form)),
        ),
        line,
      );
      assert.ok(OPENING_SIGNALS[cells[0]!] !== undefined && OPENING_OBJECTS[cells[1]!] !== undefined, line);
    }
  });
});

describe('counts of opening words', () => {
  it('are given by organ, with and without qualities', () => {
    assert.deepEqual(openingCount('Recalling further', 'preambular', 'en'), {
      all: 12618,
      assembly: 8240,
      securityCouncil: 3085,
      economicAndSocialCouncil: 506,
      rightsCouncil: 787,
    });
    const concern = openingCount('Noting with concern', 'preambular', 'en');
    assert.deepEqual([concern?.all, concern?.securityCouncil], [675, 97]);
    assert.equal(openingCount('Lighting', 'preambular', 'en'), null);
  });

  it('are there for the usual verbs of every language', () => {
    for (const [language, preambular, operative] of [
      ['en', 'Reaffirming', 'Requests'],
      ['fr', 'Rappelant', 'Prie'],
      ['es', 'Recordando', 'Solicita'],
      ['ru', 'ссылаясь', 'просит'],
      ['ar', 'إذ تشير', 'تطلب'],
      ['zh', '回顾', '请'],
    ] as const)
      for (const [text, kind] of [
        [preambular, 'preambular'],
        [operative, 'operative'],
      ] as const) {
        const count = openingCount(text, kind, language);
        assert.ok(
          count !== null && count.all > 2000 && count.assembly > count.economicAndSocialCouncil,
          text,
        );
        const parts = [
          count.assembly,
          count.securityCouncil,
          count.economicAndSocialCouncil,
          count.rightsCouncil,
        ];
        assert.equal(
          parts.reduce((sum, part) => sum + part),
          count.all,
          text,
        );
      }
  });

  it('hold the Assembly and the Councils together in Arabic', () => {
    assert.deepEqual(
      openingCount('وإذ يشير', 'preambular', 'ar'),
      openingCount('إذ تشير', 'preambular', 'ar'),
    );
  });
});
