import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './sources';

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** What people read; the pages of the rules are made of the rules and held with them. */
const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'samples/README.md'],
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
].map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

function all(pattern: RegExp): { path: string; words: string }[] {
  return documents.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map((match) => ({ path, words: match[1]! })),
  );
}

const named = ({ path, words }: { path: string; words: string }): string => `${path}: ${words}`;

describe('the documents', () => {
  it('lead to files that are there', () => {
    const links = all(/\]\((?![a-z]+:|#)([^)#\s]+)/g);
    assert.ok(links.length > 5);
    const dead = links.filter(({ path, words }) => !existsSync(join(ROOT, dirname(path), words)));
    assert.deepEqual(dead.map(named), []);
  });

  it('name files and folders that are there', () => {
    const paths = all(/`((?:server|client|test|scripts|syntaxes|docs|samples|images)\/[\w./-]+)`/g).filter(
      ({ words }) => !/[A-Z]{3}|\/dist\//.test(words),
    );
    assert.ok(paths.length > 20);
    const gone = paths.filter(
      ({ words }) => !['', '.ts'].some((ending) => existsSync(join(ROOT, words + ending))),
    );
    assert.deepEqual(gone.map(named), []);
  });

  it('name scripts that can be run', () => {
    const scripts = all(/npm run ([a-z][\w-]*)/g);
    assert.ok(scripts.length > 5);
    assert.deepEqual(scripts.filter(({ words }) => manifest.scripts[words] === undefined).map(named), []);
  });

  it('show pictures that are there', () => {
    const pictures = all(/raw\.githubusercontent\.com\/[\w-]+\/[\w-]+\/main\/([\w./-]+)/g);
    assert.ok(pictures.length > 0);
    assert.deepEqual(pictures.filter(({ words }) => !existsSync(join(ROOT, words))).map(named), []);
  });

  it('say of each package from elsewhere what it is for', () => {
    const architecture = documents.find(({ path }) => path === 'docs/architecture.md')!.text;
    const parts = ['', 'server', 'client'].flatMap((folder) => {
      const { devDependencies } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
      return Object.keys(devDependencies);
    });
    assert.deepEqual(
      parts.filter((name) => !name.startsWith('@types/') && !architecture.includes(`\`${name}\``)),
      [],
    );
  });

  it('tell of each member of a file of instruments', () => {
    const told = documents.find(({ path }) => path === 'docs/instruments.md')!.text;
    const schema = JSON.parse(readFileSync(join(ROOT, 'server/instruments.schema.json'), 'utf8'));
    const { instruments, resolutions } = schema.properties;
    const members = [instruments, resolutions].flatMap(({ items }) => Object.keys(items.properties));
    assert.ok(members.length > 10);
    assert.deepEqual(
      members.filter((name) => !told.includes(`\`${name}\``)),
      [],
    );
  });

  it('list each setting of the editor, and no other', () => {
    const readme = documents.find(({ path }) => path === 'README.md')!.text;
    const listed = [...readme.matchAll(/^\| `(unResolution\.[\w.]+)` \|/gm)].map((match) => match[1]!);
    assert.deepEqual(listed.sort(), Object.keys(manifest.contributes.configuration.properties).sort());
  });
});
