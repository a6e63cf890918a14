import type { Found, Resolution } from '../../model/resolution';
import type { Span } from '../../text/span';
import { modelUnDraft } from '../example-texts';
import { defineRule } from '../rule';
import { MODEL_UN } from '../sources';

const count = (least: number, description: string) =>
  ({ kind: 'number', minimum: 0, maximum: 250, default: least, description }) as const;

/** What the conference of the examples asks for. */
const ASKED = { 'least-sponsors': 2, 'most-sponsors': 2, 'least-signatories': 2, 'least-together': 5 };

export const rule = defineRule({
  name: 'enough-signatories',
  group: 'model-un',
  summary: 'A Model UN draft has as many sponsors and signatories as the conference asks for.',
  why: `Conferences differ: some accept a single sponsor, some want two and forbid more than a handful, many ask for a share of the room among sponsors and signatories together. What yours asks for is set by the options; as they are, no number is asked for, and the rule says nothing.`,
  sources: [MODEL_UN],
  severity: { default: 'off', 'model-un': 'information' },
  languages: 'all',
  fix: 'none',
  options: {
    'least-sponsors': count(0, 'The fewest sponsors that a draft may have.'),
    'most-sponsors': count(250, 'The most sponsors that a draft may have.'),
    'least-signatories': count(0, 'The fewest signatories that a draft may have.'),
    'least-together': count(0, 'The fewest sponsors and signatories together.'),
  },
  examples: [
    { options: ASKED, wrong: modelUnDraft({ sponsors: 'Sponsors: Chile, Ghana, ⟦Malta⟧' }) },
    { options: ASKED, wrong: modelUnDraft({ signatories: 'Signatories: ⟦Fiji, Kenya⟧' }) },
    { options: ASKED, wrong: modelUnDraft({ signatories: 'Signatories: ⟦Fiji⟧' }) },
    {
      note: 'Where a line is missing, the beginning of the text is what is shown.',
      options: ASKED,
      wrong: modelUnDraft({ signatories: '', formula: '⟦The General Assembly,⟧' }),
    },
    { options: ASKED, right: modelUnDraft() },
    { options: { 'least-sponsors': 2 }, wrong: modelUnDraft({ sponsors: 'Sponsors: ⟦Chile⟧' }) },
    { options: { 'least-sponsors': 2 }, right: modelUnDraft() },
    { right: modelUnDraft({ sponsors: 'Sponsors: Chile' }) },
  ],
  *check(resolution, options) {
    const { sponsors, signatories, span } = resolution.masthead;
    // A text without a head is not handed in yet.
    if (span === null) return;
    const [least, most] = [options['least-sponsors'], options['most-sponsors']];
    const place = placeOf(resolution, sponsors);
    if (sponsors.length < least && place)
      yield {
        span: place,
        message: `The draft has ${counted(sponsors, 'sponsor')}; the conference asks for ${least} or more.`,
      };
    const tooMany = sponsors.slice(most);
    if (tooMany.length > 0)
      yield {
        span: stretchOf(tooMany),
        message: `The draft has ${counted(sponsors, 'sponsor')}; the conference allows ${most}.`,
      };
    const leastSignatories = options['least-signatories'];
    const leastTogether = options['least-together'];
    const together = sponsors.length + signatories.length;
    const below = placeOf(resolution, signatories);
    if (!below) return;
    if (signatories.length < leastSignatories)
      yield {
        span: below,
        message: `The draft has ${counted(signatories, 'signatory')}; the conference asks for ${leastSignatories} or more.`,
      };
    else if (together < leastTogether)
      yield {
        span: below,
        message: `The draft has ${together} sponsors and signatories; the conference asks for ${leastTogether} or more.`,
      };
  },
});

/** Where names stand; without any, the organ’s line or the first paragraph. */
function placeOf({ paragraphs }: Resolution, names: readonly Found<string>[]): Span | null {
  if (names.length > 0) return stretchOf(names);
  const first = paragraphs.find(({ kind }) => kind === 'formula') ?? paragraphs[0];
  return first?.span ?? null;
}

function stretchOf(names: readonly Found<string>[]): Span {
  return { start: names[0]!.span.start, end: names.at(-1)!.span.end };
}

function counted(names: readonly unknown[], one: 'sponsor' | 'signatory'): string {
  if (names.length === 0) return one === 'sponsor' ? 'no sponsor' : 'no signatory';
  if (names.length === 1) return `one ${one}`;
  return `${names.length} ${one === 'sponsor' ? 'sponsors' : 'signatories'}`;
}
