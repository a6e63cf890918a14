import type { Citation } from '../../citations/citation';
import type { Resolution } from '../../model/resolution';
import { bareDraft } from '../example-texts';
import { layoutOf } from '../layout';
import { defineRule } from '../rule';
import { PRACTICE } from '../sources';

/** From this many dated resolutions in a row on, an order is seen. */
const ENOUGH = 3;

export const rule = defineRule({
  name: 'recall-list-chronological',
  group: 'preamble',
  summary: 'Resolutions of one organ that are recalled in a row stand in the order of their dates.',
  why: `Of lists of three or more, 727 of 744 go from the oldest to the newest. A date out of order is mostly one that was mistyped, or a line that was put in later.`,
  sources: [PRACTICE],
  severity: { default: 'information', 'security-council': 'hint', 'model-un': 'hint' },
  languages: 'all',
  fix: 'none',
  examples: [
    {
      wrong: bareDraft({
        preamble:
          'Recalling its resolutions 71/234 of 21 December 2016, ⟦77/172⟧ of 14 December 2022 and 74/227 of 19 December 2019,',
      }),
    },
    {
      right: bareDraft({
        preamble:
          'Recalling its resolutions 71/234 of 21 December 2016, 74/227 of 19 December 2019 and 77/172 of 14 December 2022,',
      }),
    },
  ],
  *check(resolution) {
    const places = layoutOf(resolution);
    for (const row of rowsIn(resolution)) {
      const { paragraph } = row[0]!;
      if (
        paragraph === null ||
        places[paragraph]?.paragraph.kind !== 'preambular' ||
        places[paragraph].foreign
      )
        continue;
      // A row that is not in this order at all has another one.
      const breaks = row.slice(1).filter((citation, i) => citation.date! < row[i]!.date!);
      if (row.length < ENOUGH || breaks.length !== 1) continue;
      const after = breaks[0]!;
      const before = row[row.indexOf(after) - 1]!;
      yield {
        span: before.span,
        message: `Resolution ${before.text} stands before ${after.text}, which is older; the list should go from the oldest to the newest.`,
      };
    }
  },
});

/** Runs of dated resolutions of one organ within a paragraph, with nothing but their dates between them. */
function* rowsIn({ citations, source }: Resolution): Generator<Citation[]> {
  let row: Citation[] = [];
  for (const citation of citations) {
    const before = row.at(-1);
    const fits = citation.kind === 'resolution' && citation.date !== null && citation.symbol !== null;
    const goesOn =
      fits &&
      before !== undefined &&
      before.paragraph === citation.paragraph &&
      series(before) === series(citation) &&
      citation.span.start - before.span.end < FARTHEST &&
      !OTHERWISE.test(source.text.slice(before.span.end, citation.span.start));
    if (goesOn) {
      row.push(citation);
      continue;
    }
    if (row.length > 1) yield row;
    row = fits ? [citation] : [];
  }
  if (row.length > 1) yield row;
}

/** What joins another list to the first one. */
const OTHERWISE = /as well as|also|ainsi que|así como|а также|وكذلك|以及|并|决议/;

/** A date and a comma or an “and” have room within this. */
const FARTHEST = 32;

/** The organ of a resolution, as its symbol begins; those numbered through and those numbered by session alike. */
function series({ symbol }: Citation): string {
  return /^(.*)\/RES\//.exec(symbol!)?.[1] ?? symbol!;
}
