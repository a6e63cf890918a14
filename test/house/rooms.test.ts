import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, resolved, type SourceFile, sourcesBelow } from './sources';

/** The way of a text: a room imports from itself and from those before it. */
const ROOMS = [
  'text',
  'syntax',
  'vocabulary',
  'catalogue',
  'citations',
  'model',
  'rules',
  'features',
  'convert',
  'protocol',
  'cli',
];

/** From this room on, a text has left the places that must run anywhere. */
const FIRST_OUTSIDE = ROOMS.indexOf('convert');

function roomOf(path: string): string | undefined {
  return /^server\/src\/([^/]+)\//.exec(path)?.[1];
}

const sources = sourcesBelow('server/src');

function offences(offends: (file: SourceFile, imported: string) => boolean): string[] {
  return sources.flatMap((file) =>
    file.imports
      .filter((imported) => offends(file, imported))
      .map((imported) => `${file.path} imports ${imported}`),
  );
}

describe('the rooms of the server', () => {
  it('are those that the way of a text goes through', () => {
    assert.ok(sources.length > 50);
    const strays = sources.map(({ path }) => path).filter((path) => !ROOMS.includes(roomOf(path) ?? ''));
    assert.deepEqual(strays, []);
  });

  it('are all described in docs/architecture.md', () => {
    const page = readFileSync(join(ROOT, 'docs', 'architecture.md'), 'utf8');
    for (const room of new Set(sources.map(({ path }) => roomOf(path)!)))
      assert.ok(page.includes(`server/src/${room}`), `${room} is not described`);
  });

  it('import only from themselves and from those before them', () => {
    const found = offences((file, imported) => {
      const target = resolved(file, imported);
      if (target === null || target === 'server/package.json') return false;
      const room = roomOf(target);
      return room === undefined || ROOMS.indexOf(room) > ROOMS.indexOf(roomOf(file.path)!);
    });
    assert.deepEqual(found, []);
  });

  it('up to features know no package: no connection, no file system, no editor', () => {
    const found = offences(
      (file, imported) =>
        ROOMS.indexOf(roomOf(file.path)!) < FIRST_OUTSIDE && resolved(file, imported) === null,
    );
    assert.deepEqual(found, []);
  });

  it('up to features know no clock, no chance and nothing of the place where they run', () => {
    const global =
      /\b(Date\.now|new Date\(\)|performance\.|Math\.random|process\.|setTimeout|setInterval|fetch\(|require\()/;
    const found = sources
      .filter(
        ({ path, text }) =>
          ROOMS.indexOf(roomOf(path)!) < FIRST_OUTSIDE && global.test(withoutComments(text)),
      )
      .map(({ path, text }) => `${path}: ${global.exec(withoutComments(text))![0]}`);
    assert.deepEqual(found, []);
  });

  it('protocol knows Node and the worker only where it starts', () => {
    const found = offences(
      ({ path }, imported) =>
        path.startsWith('server/src/protocol/') &&
        /^node:|\/node$|\/browser$/.test(imported) &&
        !imported.startsWith('.') &&
        !/\/protocol\/(node|worker)(-[a-z]+)?\.ts$/.test(path),
    );
    assert.deepEqual(found, []);
  });

  it('cli knows Node and nothing else', () => {
    const found = offences(
      ({ path }, imported) => path.startsWith('server/src/cli/') && !/^(node:|\.)/.test(imported),
    );
    assert.deepEqual(found, []);
  });

  it('nothing but the client knows VS Code', () => {
    assert.deepEqual(
      offences((_, imported) => imported === 'vscode'),
      [],
    );
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
