import { councilResolution } from '../example-texts';
import { ownPlaces } from '../layout';
import { defineRule, type Remark } from '../rule';
import { PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'preamble-order',
  group: 'preamble',
  summary:
    'What the organ is guided by stands first in its preamble, and that it acts under Chapter VII stands last.',
  why: `“Guided by the purposes and principles of the Charter” opens the preamble or follows the paragraphs on the law that begin it; in the Security Council “Determining that …” and then “Acting under Chapter VII …” lead over to what it decides. In ninety of ninety texts the latter is the last paragraph.`,
  sources: [PRACTICE],
  severity: { default: 'hint' },
  languages: ['en'],
  fix: 'none',
  examples: [
    {
      wrong: councilResolution({
        preamble:
          '⟦Acting⟧ under Chapter VII of the Charter of the United Nations,\n\nDetermining that tides threaten no one,',
      }),
    },
    {
      right: councilResolution({
        preamble:
          'Determining that tides threaten no one,\n\nActing under Chapter VII of the Charter of the United Nations,',
      }),
    },
  ],
  *check(resolution) {
    const preamble = ownPlaces(resolution, 'preambular').filter(({ paragraph }) => paragraph.parent === null);
    let first = 0;
    /** Whether all before it in the same resolution may stand before the guidance. */
    let lawful = true;
    for (const [i, { paragraph, part }] of preamble.entries()) {
      const { opening, prose } = paragraph;
      if (preamble[first]!.part !== part) {
        first = i;
        lawful = true;
      }
      if (opening) {
        const next = preamble[i + 1];
        if (next?.part === part && /^Acting under (?:Chapter|Articles? 4)/.test(prose.text))
          yield remark(opening.span, prose.text.slice(0, 24), 'last in the preamble');
        if (!lawful && /^Guided\b(?! (?:also|further))/.test(prose.text))
          yield remark(opening.span, opening.text, 'first in the preamble');
      }
      lawful &&= LAW.test(prose.text);
    }
  },
});

/** What may stand before the guidance: it recalls and reaffirms. */
const LAW =
  /^(?:Guided|Recalling|Reaffirming|Reiterating|Having|Bearing|Stressing|Emphasizing|Acting|Mindful|Reconfirming|Recognizing)\b/;

function remark(span: Remark['span'], words: string, place: string): Remark {
  return { span, message: `The paragraph “${words.trim()} …” should stand ${place}.` };
}
