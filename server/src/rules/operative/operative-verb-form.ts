import { opensAs, opensLike } from '../../model/opening-words';
import type { Prose } from '../../model/prose';
import type { Resolution } from '../../model/resolution';
import type { Language } from '../../vocabulary/language';
import { OPENING_WORDS } from '../../vocabulary/openings';
import { ownPlaces } from '../layout';
import { modelVerb } from '../model-words';
import { bareLabel } from '../naming';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'operative-verb-form',
  group: 'operative',
  summary:
    'An operative paragraph opens with a verb in the present tense, of which the organ is the subject: Decides, Requests.',
  why: `*The General Assembly* … *Decides* …: the sentence needs its verb. “Deciding” would be one more circumstance in which the Assembly acts, and belongs in the preamble.

The Security Council sometimes lets a participle lead to the verb: “Acting under Chapter VII of the Charter, *decides* …”. Where the verb follows so behind a comma, its texts are left alone; and so are words that tell of a state (“Mindful of …, *requests* …”) in all texts.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'error', 'security-council': 'warning', 'model-un': 'warning' },
  languages: ['en', 'fr', 'es'],
  fix: 'none',
  examples: [
    {
      wrong: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. ⟦Encouraging⟧ harbour authorities to print them in large type;

        3. Decides to return to the question at its next session.
      `,
    },
    {
      wrong: `
        L’Assemblée générale,

        Rappelant ses décisions sur la tenue des tables des marées,

        1. Invite les États côtiers à échanger leurs tables chaque année ;

        2. ⟦Décidant⟧ de revenir sur la question à sa prochaine session.
      `,
    },
    {
      right: `
        The General Assembly,

        Recalling its earlier decisions on the keeping of tide tables,

        1. Invites coastal States to exchange their tide tables each year;

        2. Strongly encourages harbour authorities to print them in large type;

        3. Decides to return to the question at its next session.
      `,
    },
  ],
  *check(resolution) {
    for (const { paragraph } of ownPlaces(resolution, 'operative')) {
      const { prose, label, parent, opening } = paragraph;
      if (label?.style !== 'arabic' || parent !== null) continue;
      if (!opensWithParticiple(prose, resolution)) continue;
      const words = opening?.text ?? prose.text.split(/\s/, 1)[0]!;
      yield {
        span: opening?.span ?? prose.span(0, words.length),
        message: `Operative paragraph ${bareLabel(paragraph)} opens with “${words}”; it should open with a verb in the present tense, as in “${modelVerb(resolution.language)}”.`,
      };
    }
  },
});

/** The fewest units that a paragraph has; what is shorter is the name of something. */
const SHORTEST = 24;

function opensWithParticiple(prose: Prose, { language, profile }: Resolution): boolean {
  const { text } = prose;
  const place = opensAs(prose);
  // No table holds the participles that no one sets into a preamble (`Recommending`, `Décidant`).
  const participle =
    place === null
      ? text.length >= SHORTEST && formOfParticiple(language).test(text)
      : place === 'preambular';
  if (!participle) return false;
  return !(profile === 'security-council' || STATE.test(text) ? verbFollows(text, language) : weFollow(text));
}

const FORMS = new Map<Language, RegExp>();

/** What opens with a word formed as a participle; a word with a capital behind it makes a name of it. */
function formOfParticiple(language: Language): RegExp {
  let form = FORMS.get(language);
  if (form === undefined) {
    form = new RegExp(
      `^\\p{Lu}\\p{Ll}+(?:${OPENING_WORDS[language].participles})(?!\\p{L})(?! \\p{Lu})`,
      'u',
    );
    FORMS.set(language, form);
  }
  return form;
}

/** What tells of a state and not of an act may stand before the verb, set off by a comma. */
const STATE =
  /^(?:(?:Deeply|Fully|Gravely|Profondément|Vivement|Profundamente|Sumamente) )?(?:Mindful|Conscious|Convinced|Determined|Concerned|Aware|Conscient|Désireu|Convaincu|Préoccup|Résolu|Consciente|Convencid|Decidid|Preocupad|Alarmad|Deseos)/i;

/** How far the verb of a paragraph is looked for, in UTF-16 units. */
const FARTHEST = 1000;

/**
 * Whether the participle only leads to the verb, which stands behind a comma: `Acting under Chapter VII of the Charter,
 * decides …`. So the Security Council has it now and then.
 */
function verbFollows(text: string, language: Language): boolean {
  for (const { index } of text.slice(0, FARTHEST).matchAll(/, (?=\p{Ll})/gu)) {
    const rest = text.slice(index + 2, index + 60);
    if (opensLike(rest[0]!.toUpperCase() + rest.slice(1), language) === 'operative') return true;
  }
  return weFollow(text);
}

/** A declaration that the organ adopts speaks in another voice: `Recognizing that …, we commit …`. */
function weFollow(text: string): boolean {
  return /, (?:we|nous) \p{Ll}/u.test(text.slice(0, FARTHEST));
}
