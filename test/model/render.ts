import { readResolution } from '../../server/src/model/read';

/**
 * The paragraphs of a text, a line each: kind, indented by depth, `@` and the opening words, label, words. `annex:` stands
 * before what is in an annex. Notes follow with the number of their markers.
 */
export function renderModel(text: string): string[] {
  const { paragraphs, footnotes } = readResolution(text);
  return [
    ...paragraphs.map(({ kind, depth, label, opening, prose, annex }) => {
      const head = `${'  '.repeat(depth)}${annex && kind !== 'annex' ? 'annex:' : ''}${kind}`;
      return [head, label?.text, opening && `@${opening.text}@`, prose.text].filter(Boolean).join(' ');
    }),
    ...footnotes.map(({ label, prose, markers }) => `note ${label} ×${markers.length} ${prose.text}`),
  ];
}
