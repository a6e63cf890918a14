import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { type OrganGroup, openingOf, opensLike, type Place } from '../../server/src/model/opening';
import { LANGUAGES, type Language } from '../../server/src/vocabulary/language';

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

function openingText(text: string, place: Place, language: Language, organ: OrganGroup | null = 'ga') {
  const found = openingOf(text, place, language, organ);
  return found ? text.slice(found.start, found.length) : null;
}

describe('Opening words', () => {
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
      // The machine may do something else meanwhile: the least of some times is what the work takes.
      const long = unit.repeat(1_000_000);
      const least = Math.min(...Array.from({ length: 5 }, () => time(long)));
      assert.ok(least < 100, `${unit}: ${least.toFixed(1)} ms`);
    }
  });
});
