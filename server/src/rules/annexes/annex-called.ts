import { vocabularyOf } from '../../vocabulary/vocabulary';
import { bareDraft } from '../example-texts';
import { defineRule } from '../rule';
import { PRACTICE } from '../sources';

export const rule = defineRule({
  name: 'annex-called',
  group: 'annexes',
  summary: 'An annex is mentioned in the text to which it is annexed.',
  why: `“Adopts the plan of action set out in the annex to the present resolution”: without such words nobody knows whether the organ adopts the annex or only prints it.`,
  sources: [PRACTICE],
  severity: { default: 'information', 'model-un': 'hint' },
  languages: ['en', 'fr', 'es', 'ru', 'zh'],
  fix: 'none',
  examples: [
    { wrong: bareDraft({ annex: '⟦Annex⟧\n\nTide gauges\n\n1. Gauges are read in May.' }) },
    {
      right: bareDraft({
        first: '1. Adopts the plan annexed to the present resolution;',
        annex: 'Annex\n\nTide gauges\n\n1. Gauges are read in May.',
      }),
    },
  ],
  *check({ paragraphs, footnotes, language }) {
    const heading = paragraphs.find(({ kind }) => kind === 'annex');
    if (!heading || !paragraphs.some(({ kind }) => kind === 'operative')) return;
    const { annexWords, appendixWords } = vocabularyOf(language);
    // The stem of the word, so that “annexed” and cases count.
    const stems = [...annexWords, ...appendixWords].map((word) =>
      word.slice(0, Math.max(2, word.length - 1)),
    );
    const mentions = (text: string) => stems.some((stem) => text.toLowerCase().includes(stem));
    for (const { prose, index, kind } of paragraphs)
      if (index < heading.index && kind !== 'heading' && mentions(prose.text)) return;
    if (footnotes.some(({ prose }) => /present resolution/.test(prose.text) && mentions(prose.text))) return;
    yield {
      span: heading.prose.span(0, heading.prose.text.length),
      message: `“${heading.prose.text}” is not mentioned in the text of the resolution; a paragraph should refer to it.`,
    };
  },
});
