import { readResolution } from '../model/read';
import type { Resolution } from '../model/resolution';
import { applyEdits, applySafeFixes, editsTogether } from '../rules/fix';
import type { Edit, Finding } from '../rules/rule';

/**
 * The edits that mend all that can be mended without judgement; empty where there is nothing. A second run over the edited
 * text finds nothing more to do.
 *
 * @param check gives the findings of a resolution under the settings that hold for it
 */
export function fixAllEdits(
  resolution: Resolution,
  check: (resolution: Resolution) => readonly Finding[],
): Edit[] {
  const before = resolution.source.text;
  const read = (text: string): Resolution =>
    text === before ? resolution : readResolution(text, resolution.catalogue, resolution.words);
  const after = applySafeFixes(before, read, check).text;
  if (after === before) return [];
  const { edits } = editsTogether(check(resolution).filter(({ fixKind }) => fixKind === 'safe'));
  // Mostly one round mends all, and its edits leave the cursor and the folds of the editor alone.
  return applyEdits(before, edits) === after ? edits : [changedStretch(before, after)];
}

/** One edit from the first to the last character that differs. */
function changedStretch(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < most - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++;
  return {
    span: { start, end: before.length - same },
    text: after.slice(start, after.length - same),
  };
}
