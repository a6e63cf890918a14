import { editsTogether } from '../rules/fix';
import type { Edit, Finding } from '../rules/rule';
import type { Span } from '../text/span';

export interface QuickFix {
  readonly title: string;
  /** In the order of the text, without overlaps. */
  readonly edits: readonly Edit[];
  /** The findings that are mended by it. */
  readonly findings: readonly Finding[];
  /** True where nothing has to be decided: a client may apply it at a keystroke. */
  readonly preferred: boolean;
}

/**
 * What can be mended in a stretch of the text: each finding that it touches, in their order; then, where a rule found more
 * that is mended without judgement, all of that rule's at once.
 *
 * @param findings all findings of the text
 */
export function quickFixesIn(findings: readonly Finding[], stretch: Span): QuickFix[] {
  const fixes: QuickFix[] = [];
  const codes = new Set<string>();
  for (const finding of findings) {
    if (!finding.fixable || finding.span.start > stretch.end || finding.span.end < stretch.start) continue;
    const fix = finding.fix?.();
    if (!fix || fix.edits.length === 0) continue;
    const preferred = finding.fixKind === 'safe';
    fixes.push({ title: fix.title, edits: inOrder(fix.edits), findings: [finding], preferred });
    if (preferred) codes.add(finding.code);
  }
  for (const code of codes) {
    const alike = findings.filter((finding) => finding.code === code && finding.fixKind === 'safe');
    if (alike.length < 2) continue;
    const { edits, taken } = editsTogether(alike);
    if (taken > 1)
      fixes.push({ title: `Fix all ${taken} findings of ${code}`, edits, findings: alike, preferred: false });
  }
  return fixes;
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
