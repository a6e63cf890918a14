import { citedInNote } from '../cited';
import { bareDraft } from '../example-texts';
import { defineRule } from '../rule';
import { FOOTNOTES } from '../sources';

const REPEATED = /^(?:See )?(Ibid|Idem|Там же|المرجع نفسه|同上)/i;

export const rule = defineRule({
  name: 'ibid',
  group: 'footnotes',
  summary: '“Ibid.” stands behind a note that names one source.',
  why: `It repeats the source of the note right before it. Where that note names two, or where there is none, nobody can tell what is meant; and a note that is put in between gives it another meaning.`,
  sources: [FOOTNOTES],
  severity: { default: 'information' },
  languages: 'all',
  fix: 'none',
  examples: [
    {
      wrong: bareDraft({
        preamble: 'Recalling the report of the Secretary-General on tide tables,[^1]',
        notes: '[^1]: ⟦Ibid⟧., para. 4.',
      }),
    },
    {
      right: bareDraft({
        preamble: 'Recalling the reports of the Secretary-General[^1] and its annex,[^2]',
        notes: '[^1]: A/80/317.\n\n[^2]: Ibid., annex.',
      }),
    },
  ],
  *check(resolution) {
    const { footnotes } = resolution;
    for (const [i, { prose, label }] of footnotes.entries()) {
      const match = REPEATED.exec(prose.text);
      if (!match) continue;
      const start = match[0].length - match[1]!.length;
      const span = prose.span(start, match[0].length);
      const before = footnotes[i - 1];
      if (!before) {
        yield {
          span,
          message: `“${match[1]}.” in note ${label} has no note before it that it could repeat.`,
        };
        continue;
      }
      if (REPEATED.test(before.prose.text)) continue;
      const sources = citedInNote(resolution, i - 1).filter(
        ({ kind }) => kind === 'document' || kind === 'treaty-series',
      );
      const symbols = new Set(sources.map(({ symbol, text }) => symbol ?? text));
      if (
        symbols.size > 1 &&
        / and |; /.test(before.prose.text) &&
        !/corrigend|\/(?:Add|Corr|Rev)\./i.test(before.prose.text)
      )
        yield {
          span,
          message: `“${match[1]}.” in note ${label} could mean any of the sources of note ${before.label}; the one that is meant should be named.`,
        };
    }
  },
});
