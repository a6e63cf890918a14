import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Editors and the browser, each in a folder named after its version: what is there is whole and never changed. */
export const cache = join(root, '.vscode-test');

/** What a run leaves for people to look at: screenshots and logs. */
export const artifacts = join(root, 'artifacts');

/** The packaged extension, as `npm run package` leaves it. */
export const vsix = join(root, 'un-resolution.vsix');
