import type { Tree } from '../syntax/tree';
import { Source } from '../text/source';
import type { Masthead, Resolution } from './resolution';

const EMPTY_MASTHEAD: Masthead = {
  symbol: null,
  organ: null,
  distribution: null,
  date: null,
  originalLanguage: null,
  session: null,
  committee: null,
  agendaItems: [],
  agendaTitle: null,
  sponsors: [],
  sponsorLine: null,
  submission: null,
  title: null,
  number: null,
  adopted: null,
  meeting: null,
  jobNumber: null,
  span: null,
};

/**
 * Reads a text as a resolution. Total: any string gives a model, none throws.
 */
export function readResolution(text: string): Resolution {
  const source = new Source(text);
  const tree: Tree = { source, blocks: [] };
  return {
    source,
    tree,
    language: 'en',
    profile: 'general-assembly',
    kind: 'none',
    masthead: EMPTY_MASTHEAD,
    paragraphs: [],
    footnotes: [],
    markers: [],
    citations: [],
  };
}
