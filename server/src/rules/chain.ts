import { newQuestion } from '../model/known';
import type { OpeningFound, OrganGroup } from '../model/opening';
import { openingFound } from '../model/opening-words';
import type { Paragraph, Profile, Resolution } from '../model/resolution';
import { isBefore } from './age';
import { layoutOf } from './layout';
import { oncePer } from './once';

/** A place in the chain: plain, `also`, `further`, and then plain again. */
export type ChainLink = 'plain' | 'also' | 'further';

/** A paragraph with the words that open it, beside the one before. */
export interface ChainMember {
  readonly paragraph: Paragraph;
  readonly opening: OpeningFound;
  readonly link: ChainLink;
  /**
   * What the next one goes on from: the link as it should be where it is a wrong one, so that one slip is told once; but
   * plain where nothing stands, since the writer may have meant to begin again.
   */
  readonly settled: ChainLink;
  /** The words that the verb addresses, in lower case (`the secretary-general`); null where it addresses no one. */
  readonly addressee: string | null;
  /** True where the verb is one that addresses someone (`requests`, `urges`). */
  readonly addresses: boolean;
  /** The paragraph before it, of the same kind; null for the first, and where the one before opens in no known way. */
  readonly before: ChainMember | null;
  /** True for the first paragraph of its kind in a resolution. */
  readonly first: boolean;
  /** True where a heading stands between the two. */
  readonly afterHeading: boolean;
}

const GROUPS: Readonly<Partial<Record<Profile, OrganGroup>>> = {
  'general-assembly': 'ga',
  'security-council': 'sc',
  'economic-and-social-council': 'ecosoc',
  'human-rights-council': 'hrc',
};

/** Verbs that are followed by those whom they move to act, or thank. */
const ADDRESSING =
  /\b(?:requests?|calls? (?:up)?on|urges?|encourages?|invites?|recommends?|appeals?|directs?|instructs?|asks?|exhorts?|implores?|expresses its (?:\w+ )?(?:appreciation|gratitude))\b/;

/** Before this year a row went on behind a paragraph that opens otherwise. */
const SETTLED_SINCE = 2000;

/** The paragraphs whose opening words are known, in the order of the text; none where the text is older than the habit. */
export const chainOf = oncePer((resolution: Resolution): readonly ChainMember[] => {
  if (isBefore(resolution, SETTLED_SINCE)) return [];
  const members: ChainMember[] = [];
  const group = GROUPS[resolution.profile] ?? null;
  let before: ChainMember | null = null;
  let part = -1;
  let kindBefore: Paragraph['kind'] | null = null;
  let afterHeading = false;
  for (const place of layoutOf(resolution)) {
    const { paragraph } = place;
    if (place.part !== part) {
      before = null;
      kindBefore = null;
    }
    part = place.part;
    if (paragraph.kind === 'sub') continue;
    if (paragraph.kind === 'heading') afterHeading = true;
    if (place.foreign || (paragraph.kind !== 'preambular' && paragraph.kind !== 'operative')) {
      if (paragraph.kind !== 'heading') before = null;
      continue;
    }
    const first = paragraph.kind !== kindBefore;
    kindBefore = paragraph.kind;
    const opening = openingFound(paragraph.prose, paragraph.kind, group);
    if (!opening) {
      before = null;
      continue;
    }
    const link: ChainLink = opening.chain === 'also' || opening.chain === 'further' ? opening.chain : 'plain';
    const previous: ChainMember | null = before?.paragraph.kind === paragraph.kind ? before : null;
    const goesOn = link !== 'plain' && previous?.opening.canonical === opening.canonical;
    const member: ChainMember = {
      paragraph,
      opening,
      link,
      settled: goesOn ? linkAfter(previous.settled) : link,
      ...addressedBy(paragraph, opening),
      before: previous,
      first,
      afterHeading,
    };
    members.push(member);
    before = member;
    afterHeading = false;
  }
  return members;
});

/** Whether two openings are the same for the chain. */
export function sameOpening(a: ChainMember, b: ChainMember): boolean {
  return a.opening.canonical === b.opening.canonical;
}

/** The link that follows another: further comes after also, and after further the row begins again. */
export function linkAfter(link: ChainLink): ChainLink {
  return link === 'plain' ? 'also' : link === 'also' ? 'further' : 'plain';
}

/**
 * Whether the words behind a plain opening leave open if they belong to it: `Recalling further articles …`,
 * `Stressing, in this regard, …`.
 */
export function opensDoubtfully({ paragraph, opening }: ChainMember): boolean {
  return /^\s*(?:,|(?:also|further|again|once|in particular)\b)/i.test(
    paragraph.prose.text.slice(opening.length, opening.length + 20),
  );
}

/** The opening words as printed: `Also requests`. */
export function openingWords({ paragraph, opening }: ChainMember): string {
  return paragraph.prose.text.slice(opening.start, opening.length);
}

/**
 * What stands between commas behind the one addressed and says how, when or where: `the Secretary-General, in close
 * consultation with …, to submit`. What lists more of them, or says which of them are meant, begins otherwise.
 */
const INSERTION =
  /^, (?:in(?! particular)|at|through|within|with|by|under|pursuant|where|if|upon|subject|taking|on|when|during|following|consistent|acting|working|drawing|having|without|bearing|building|individually|directly|beginning|starting|as (?:appropriate|necessary|applicable|requested))\b/;

interface Addressed {
  readonly opening: OpeningFound;
  readonly addresses: boolean;
  readonly addressee: string | null;
}

const ADDRESSED = newQuestion();

/** Whether the opening of a paragraph addresses someone, and whom; looked for once in the same words. */
function addressedBy({ kind, prose }: Paragraph, opening: OpeningFound): Omit<Addressed, 'opening'> {
  const { facts } = prose.known;
  let known = facts[ADDRESSED] as Addressed | undefined;
  if (known?.opening !== opening) {
    const addresses = kind === 'operative' && ADDRESSING.test(opening.canonical);
    const addressee = addresses ? addresseeOf(prose.text.slice(opening.length)) : null;
    known = { opening, addresses, addressee };
    facts[ADDRESSED] = known;
  }
  return { addresses: known.addresses, addressee: known.addressee };
}

/** Whom a verb addresses: all that stands between it and what is asked of them. */
function addresseeOf(rest: string): string | null {
  const near = rest.slice(0, 180);
  const thanked = /^ to ([^,;:]{2,140}?)(?: for |[,;:])/.exec(near);
  if (thanked) return thanked[1]!.toLowerCase();
  const match = /^(?:,[^,]{1,40},)?\s*([^,;:]{2,140}?)( to |:|,)/.exec(near);
  if (!match) return null;
  const comma = match[2] === ',' ? match[0].length - 1 : null;
  return comma === null || INSERTION.test(near.slice(comma)) ? match[1]!.toLowerCase() : null;
}
