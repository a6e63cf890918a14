import type { LabelStyle, Paragraph, Resolution } from '../../model/resolution';
import { vocabularyOf } from '../../vocabulary/vocabulary';
import { bareDraft } from '../example-texts';
import { labelWith } from '../labels';
import { layoutOf, ownPlaces } from '../layout';
import { defineRule } from '../rule';
import { DRAFTING, PRACTICE } from '../sources';

/** What is counted by a label that is the first of its row. */
function styleOf(first: string): LabelStyle | null {
  switch (first.replace(/[().\s]/g, '')) {
    case 'a':
      return 'lower-letter';
    case 'A':
      return 'upper-letter';
    case 'i':
      return 'lower-roman';
    case 'I':
      return 'upper-roman';
    case '1':
      return 'arabic';
    default:
      return null;
  }
}

export const rule = defineRule({
  name: 'label-levels',
  group: 'sub-paragraphs',
  summary: 'Sub-paragraphs are labelled (a), what is nested in them (i), and what is nested there a.',
  why: `So “paragraph 5 (b) (ii)” is understood by everyone. The labels stand in parentheses in English; French and Spanish write a) and i). Model UN conferences have labels of their own.`,
  sources: [DRAFTING, PRACTICE],
  severity: { default: 'warning', 'security-council': 'hint', 'other-organ': 'hint', 'model-un': 'off' },
  languages: ['en', 'fr', 'es'],
  fix: 'offered',
  options: {
    levels: {
      kind: 'words',
      default: ['(a)', '(i)', 'a.'],
      description:
        'The first label of each level, from the outermost on; what is none sets nothing for its level.',
    },
  },
  examples: [
    {
      wrong: bareDraft({
        first:
          '1. Invites coastal States:\n\n⟦a.⟧ To exchange their tide tables;\n\n⟦b.⟧ To print them in large type;',
      }),
      fixed: bareDraft({
        first:
          '1. Invites coastal States:\n\n(a) To exchange their tide tables;\n\n(b) To print them in large type;',
      }),
    },
    {
      note: 'The labels of many Model UN conferences; there the severity has to be set too.',
      options: { levels: ['a.', 'i.'] },
      wrong: bareDraft({
        first:
          '1. Invites coastal States:\n\n⟦(a)⟧ To exchange their tide tables;\n\n⟦(b)⟧ To print them in large type;',
      }),
      fixed: bareDraft({
        first:
          '1. Invites coastal States:\n\na. To exchange their tide tables;\n\nb. To print them in large type;',
      }),
    },
    {
      right: bareDraft({
        first:
          '1. Invites coastal States:\n\n(a) To exchange their tide tables;\n\n(b) To print them in large type;',
      }),
    },
  ],
  *check(resolution, { levels }) {
    const places = layoutOf(resolution);
    const forms = levels.map((first) => {
      const due = formOf(first, resolution);
      return { style: styleOf(first), due, signs: enclosure(due) };
    });
    for (const { paragraph } of ownPlaces(resolution, 'sub')) {
      const { label, depth, parent } = paragraph;
      const { style, due, signs } = forms[depth - 1] ?? NO_FORM;
      if (!label || !style || label.style === 'bullet' || parent === null) continue;
      if (places[parent]!.paragraph.kind === 'preambular' && depth > 1) continue;
      const printed = label.text.trim();
      if ((label.style === style || isLetterOrRoman(paragraph, style)) && enclosure(printed) === signs)
        continue;
      const right = labelWith(label.value, { ...label, text: due, style });
      yield {
        span: label.span,
        message: `The label “${printed}” should read ${right === null ? `as in “${due}”` : `“${right}”`} at this level.`,
        ...(right !== null && {
          fix: () => ({ title: `Write “${right}”`, edits: [{ span: label.span, text: right }] }),
        }),
      };
    }
  },
});

/** Of a level that no one has set a form for. */
const NO_FORM = { style: null, due: '', signs: '' } as const;

/** `i`, `v`, `x`, `c` and the like are letters and figures at once. */
function isLetterOrRoman({ label }: Paragraph, style: LabelStyle): boolean {
  return style !== 'arabic' && /^[ivxlcdm]+$/.test(label!.text.replace(/[().\s]/g, ''));
}

/** The first label of a level in the form of a language. */
function formOf(first: string, { language }: Resolution): string {
  return vocabularyOf(language).labels.sub[0]?.startsWith('(') ? first : first.replace('(', '');
}

/** What stands around the letter: `(`, `)` and `.` in their order. */
function enclosure(label: string): string {
  let signs = '';
  for (const character of label) if ('().'.includes(character)) signs += character;
  return signs;
}
