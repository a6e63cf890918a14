// npm run pictures: takes the README's pictures from what the last end-to-end run saw.
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { artifacts, root } from './lib/places.mjs';

const PICTURES = {
  'overview.png': 'node-light-general-assembly-draft-flawed-unres-hover.png',
  'hover.png': 'node-dark-security-council-draft-flawed-unres-hover.png',
  'outline.png': 'node-dark-general-assembly-draft-flawed-unres-outline.png',
  'cited-instruments.png': 'node-cited-instruments.png',
  'lenses.png': 'node-lenses-and-hints.png',
};

for (const [name, taken] of Object.entries(PICTURES)) {
  await copyFile(join(artifacts, taken), join(root, 'images', name));
  console.log(`images/${name} is ${taken}`);
}
