import { ENGLISH_OPENING_TABLE } from './openings.en.table';
import type { OpeningWords } from './openings.form';

export const ENGLISH_OPENINGS: OpeningWords = {
  also: 'also|likewise|similarly',
  further: 'further|furthermore',
  again: 'again|once again|once more|anew',
  attributive: 'further',
  followers:
    'the|a|an|that|this|these|those|its|their|his|her|all|any|each|both|with|of|by|in|to|on|upon|about|at|for|as|how|relevant|previous|paragraph|paragraphs|resolution|resolutions|,',
  before:
    'strongly|deeply|gravely|seriously|profoundly|particularly|especially|extremely|greatly|fully|firmly|urgently|sincerely|warmly|solemnly|unequivocally|keenly|highly|equally|strenuously|categorically|vehemently|ever|increasingly|still|while|deeply and seriously',
  after:
    'strongly|deeply|firmly|unequivocally|in particular|especially|specifically|in the strongest terms|in the strongest possible terms|in the most unequivocal terms|without reservation|without any reservation',
  asides:
    'in this regard|in that regard|in this respect|in that respect|in this context|in that context|in this connection',
  with: 'with',
  degrees:
    'deep|deepest|deepening|grave|gravest|serious|great|greatest|profound|keen|particular|special|increasing|growing|utmost|extreme|much|strong|full|sincere|warm|heartfelt|continued|continuing|ongoing|renewed|firm|unwavering|unequivocal|steadfast|very|most|strong and unequivocal',
  feelings:
    'concern|concerns|appreciation|satisfaction|interest|regret|alarm|approval|gratitude|dismay|distress|disappointment|anxiety|outrage|indignation|sadness|sorrow|sympathy|condolences|thanks|pride|shock|abhorrence|encouragement',
  stances:
    'support|commitment|conviction|determination|condemnation|solidarity|intention|readiness|willingness|hope|belief|opposition|resolve|request|invitation|demand|call|appeal|endorsement|confidence|commendation|recognition',
  own: 'its|their|our|his|her',
  voices: 'expressing|expresses|express|voicing|voices',
  renews: 'declaring|declares|reaffirming|reaffirms|reiterating|reiterates|renewing|renews',
  remains: 'remaining|remains|being|is',
  states:
    'concerned|convinced|committed|seized|determined|alarmed|appalled|disturbed|distressed|dismayed|encouraged|mindful|aware|confident|hopeful',
  and: 'and',
  preambular:
    'remaining|being|taking note|taking into account|taking into consideration|taking account|taking due note|bearing in mind|keeping in mind|having in mind|looking forward|looking ahead|calling upon|calling on|calling for|calling attention|drawing attention|drawing the attention|paying tribute|having considered|having examined|having heard|having received|having reviewed|having adopted|having studied|having noted|having taken note|having taken into account|having met|having decided|having listened|having conducted|having regard|having devoted|having determined|having discussed|giving due consideration|attaching importance|whereas|contemplating|approving|expecting|stipulating|noticing|knowing|realising|noticing|remembering|discerning|foreseeing|hoping|desiring|viewing|fulfilling|anxious|eager|confident|hopeful|saddened|shocked|outraged|dismayed|pleased|grateful|grieved|apprised|inspired|persuaded|pursuant|insisting|denouncing|lamenting|fearing|regarding|stating|defining|committing|celebrating|reasserting|restating|disturbed|distressed|proclaiming',
  operative:
    'accepts|remains|is|continues to urge|continues to encourage|continues to condemn|continues to stress|continues to welcome|continues to support|continues to call upon|continues to be concerned|continues to emphasize|continues to recognize|continues to believe|continues to request|takes note|takes into account|takes into consideration|takes due note|bears in mind|keeps in mind|looks forward|calls upon|calls on|calls for|calls attention|draws attention|draws the attention|brings to the attention|pays tribute|raises awareness|attaches importance|attaches great importance|has resolved|amends|announces|awaits|concludes|implores|observes|promotes|restates|strengthens|trusts|laments|transmits|thanks|praises|designates|hopes|solemnly affirms|votes|mandates|instructs|orders|extends condolences|denies|opposes|prohibits|reasserts|voices|objects|pledges|intends|warns',
  participles: 'ing',
  conjunction: '',
  since: '',
  capital: true,
  feelingFirst: false,
  bareInCouncil: true,
  table: ENGLISH_OPENING_TABLE,
};
