import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json';
import { root } from '../../scripts/lib/places.mjs';
import { textReporter } from '../../server/src/cli/report/text';
import type { Finding } from '../../server/src/rules/rule';
import { Source } from '../../server/src/text/source';

const { commands, configuration, problemMatchers, views, viewsWelcome, walkthroughs } = manifest.contributes;

describe('the walkthrough', () => {
  const steps = walkthroughs.flatMap((walkthrough) => walkthrough.steps);
  /** What an editor itself has, as far as it is used. */
  const ofTheEditor = new Set([
    'workbench.action.files.newUntitledFile',
    'workbench.action.files.openFile',
    'workbench.action.openSettings',
    'workbench.actions.view.problems',
  ]);
  const known = new Set([
    ...ofTheEditor,
    ...commands.map(({ command }) => command),
    ...views.explorer.map(({ id }) => `${id}.focus`),
  ]);

  for (const { id, description, media, completionEvents } of steps) {
    it(`shows a picture of "${id}" in the colours of any theme`, () => {
      const picture = readFileSync(join(root, media.svg), 'utf8');
      // The page that shows it lets no styles in, so that colours stand in attributes, as variables of the theme.
      assert.doesNotMatch(picture, /<style|\sstyle=|(?:fill|stroke)="#/);
      assert.match(picture, /var\(--vscode-/);
      assert.ok(media.altText.length > 20);
    });

    it(`leads from "${id}" to commands, views and settings that are there`, () => {
      const links = [...description.matchAll(/\(command:([^)?]+)(?:\?([^)]*))?\)/g)];
      assert.ok(links.length > 0);
      for (const [, command, args] of links) {
        assert.ok(known.has(command!), command);
        if (args !== undefined) JSON.parse(decodeURIComponent(args));
      }
      for (const event of completionEvents) {
        const [kind, name] = event.split(':') as [string, string];
        if (kind === 'onCommand') assert.ok(known.has(name), name);
        else if (kind === 'onView') assert.ok(known.has(`${name}.focus`), name);
        else if (kind === 'onSettingChanged') assert.ok(name in configuration.properties, name);
        else assert.equal(event, 'onContext:unResolution.resolutionIsOpen');
      }
    });
  }

  it('is packaged with its pictures', () => {
    const packaged = readFileSync(join(root, '.vscodeignore'), 'utf8');
    assert.match(packaged, /^!images\/walkthrough\/\*\.svg$/m);
    for (const { media } of steps) assert.ok(existsSync(join(root, media.svg)), media.svg);
  });
});

describe('the views', () => {
  it('say of themselves when they have nothing to show', () =>
    assert.deepEqual(
      viewsWelcome.map(({ view }) => view),
      views.explorer.map(({ id }) => id),
    ));
});

describe('the problem matcher', () => {
  const { pattern } = problemMatchers[0]!;
  const regexp = new RegExp(pattern.regexp);

  for (const file of ['draft.unres', 'C:\\drafts\\a  b.unres', '/drafts/1:2/é.unres'])
    it(`reads what the command line prints of ${file}`, () => {
      const text = 'The General Assembly,\n\n1. Decides to meet:\n';
      const start = text.indexOf(':');
      const finding: Finding = {
        span: { start, end: start + 1 },
        severity: 'warning',
        code: 'operative-ends-semicolon',
        message: '“meet:” ends  with a colon: it should not.',
        fixable: false,
        fixKind: 'none',
      };
      const printed = textReporter(false).file({
        file,
        source: new Source(text),
        findings: [finding],
        mended: null,
      });
      const [first, ...excerpt] = printed.trimEnd().split('\n');
      const found = regexp.exec(first!)!;
      assert.deepEqual(
        [pattern.file, pattern.line, pattern.column, pattern.severity, pattern.message, pattern.code].map(
          (group) => found[group],
        ),
        [file, '3', '19', 'warning', finding.message, finding.code],
      );
      for (const row of excerpt) assert.doesNotMatch(row, regexp);
    });
});
