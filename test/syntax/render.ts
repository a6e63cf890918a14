import { parse } from '../../server/src/syntax/parse';
import type { Block, Leaf } from '../../server/src/syntax/tree';
import { Source } from '../../server/src/text/source';

const SIGNS: Partial<Record<Leaf['kind'], [string, string]>> = {
  bullet: ['⟨', '⟩'],
  label: ['[', ']'],
  marker: ['‹', '›'],
  emphasis: ['', ''],
  noise: ['~', '~'],
};

/**
 * The blocks of a text, a line each, blank ones left out: kind, `+` where it goes on with the block before (`?` where that
 * is left open), and its leaves: `[label]`, `‹marker›`, `⟨bullet⟩`, `~noise~`, blank space as one blank.
 */
export function renderBlocks(text: string): string[] {
  const { source, blocks } = parse(new Source(text));
  return blocks.filter(({ kind }) => kind !== 'blank').map((block) => renderBlock(source.text, block));
}

function renderBlock(text: string, block: Block): string {
  const sign = block.continues === 'yes' ? '+' : block.continues === 'maybe' ? '?' : '';
  const words = block.leaves
    .map(({ kind, start, end }) => {
      const [open, close] = SIGNS[kind] ?? ['', ''];
      return kind === 'space'
        ? ' '
        : `${open}${text.slice(start, end).trim() === '' ? ' ' : text.slice(start, end)}${close}`;
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return `${block.kind}${sign}: ${words}`;
}
