import { RULES } from '../../server/src/rules/index';
import type { Mutation } from './fault';
import { fromExamples } from './from-examples';
import { citations } from './mutations/citations';
import { endings } from './mutations/endings';
import { facts } from './mutations/facts';
import { masthead } from './mutations/masthead';
import { modelUn } from './mutations/model-un';
import { notes, ofNotes, subParagraphs } from './mutations/notes';
import { numbering } from './mutations/numbering';
import { openings } from './mutations/openings';
import { order } from './mutations/order';
import { parts } from './mutations/parts';
import { structure } from './mutations/structure';
import { words } from './mutations/words';

const WRITTEN: readonly Mutation[] = [
  ...masthead,
  ...endings,
  ...openings,
  ...numbering,
  ...subParagraphs,
  ...citations,
  ...facts,
  ...structure,
  ...parts,
  ...order,
  ...notes,
  ...ofNotes,
  ...words,
  ...modelUn,
];

/** All kinds of faults, in the order of the rules; a rule without a mutation of its own has those of its examples. */
export const MUTATIONS: readonly Mutation[] = RULES.flatMap((rule) => {
  const written = WRITTEN.filter((mutation) => mutation.rule === rule.name);
  return written.length > 0 ? written : fromExamples(rule);
});
