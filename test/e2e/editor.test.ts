import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { chromium } from '../../scripts/lib/browser.mjs';
import { artifacts, root } from '../../scripts/lib/places.mjs';
import { endAllOnSignals } from '../../scripts/lib/processes.mjs';
import * as features from './features';
import { type Files, hosts, type Running, type Settings } from './hosts';
import { flawless, type Scenario, scenarios } from './scenarios';
import {
  act,
  arrived,
  citedInstrument,
  command,
  exportCited,
  follow,
  goTo,
  hover,
  hoverAtCursor,
  nothing,
  occurrences,
  open,
  outline,
  type Problem,
  problems,
  rename,
  showOutput,
  showProblems,
  until,
} from './workbench';

const fetching = 300_000;
const loading = 90_000;

describe('in a real editor', () => {
  let browser: Browser;
  before(async function () {
    this.timeout(fetching);
    endAllOnSignals();
    await mkdir(artifacts, { recursive: true });
    browser = await playwright.launch(await chromium());
  });
  after(() => browser?.close());

  for (const host of hosts) {
    describe(`with its extensions in ${host.place}`, function () {
      this.timeout(loading);
      let running: Running;
      let page: Page;

      before(async function () {
        this.timeout(fetching);
        running = await host.start();
      });
      after(async () => {
        await writeFile(join(artifacts, `${host.name}.log`), running?.log() ?? '');
        await running?.close();
      });
      afterEach(async function () {
        if (this.currentTest?.state === 'failed')
          await picture(page, `${host.name} failed ${this.currentTest.title}`);
      });

      const show = async (
        sample: string,
        theme: Scenario['theme'],
        more: Settings = {},
        beside: Files = {},
      ) => {
        await page?.context().close();
        page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
        page.setDefaultTimeout(30_000);
        await open(page, await running.open(sample, { ...settings(theme), ...more }, beside)).catch(
          async (error) => {
            await picture(page, `${host.name} failed to open ${sample}`);
            throw error;
          },
        );
      };
      const listed = (good: (found: Problem[]) => boolean) => until(() => problems(page), good);

      for (const scenario of scenarios) {
        const { sample, theme, findings, mend } = scenario;
        describe(`${sample}, ${theme}`, () => {
          let text: Text;
          before(async () => {
            text = await read(sample);
            await show(sample, theme);
          });

          it('lists the findings, each with its rule', async () => {
            await showProblems(page);
            const expected = findings.map(({ rule, at }) => `${rule} on line ${text.line(at)}`);
            const found = await listed((all) => expected.every((one) => all.some((it) => named(it) === one)));
            await goTo(page, text.line(mend.after), 1);
            await picture(page, `${host.name} ${theme} ${sample} problems`);
            assert.ok(found.every(({ message }) => message !== ''));
          });

          it('shows what a cited resolution is', async () => {
            await goTo(page, text.line(scenario.hover.at), text.column(scenario.hover.at) + 2);
            const shown = await hover(page);
            await picture(page, `${host.name} ${theme} ${sample} hover`);
            for (const part of scenario.hover.shows)
              assert.ok(shown.includes(part), `${part} is not in: ${shown}`);
          });

          it('shows the resolution as a tree', async () => {
            const rows = await outline(page);
            await picture(page, `${host.name} ${theme} ${sample} outline`);
            let from = 0;
            for (const { depth, name } of scenario.outline) {
              const at = rows.findIndex(
                (row, index) => index >= from && row.depth === depth && name.test(row.name),
              );
              assert.notEqual(
                at,
                -1,
                `${name} at depth ${depth} is not in: ${JSON.stringify(rows.slice(from))}`,
              );
              from = at + 1;
            }
          });

          it('drops a finding when its cause is mended', async () => {
            const gone = `${mend.rule} on line ${text.line(mend.after)}`;
            await showProblems(page);
            await listed((all) => all.some((it) => named(it) === gone));
            await goTo(page, text.line(mend.after), text.column(mend.after) + mend.after.length);
            await page.keyboard.press('Backspace');
            await page.keyboard.type(mend.typed);
            await showProblems(page);
            await listed((all) => all.length > 0 && !all.some((it) => named(it) === gone));
          });
        });
      }

      for (const { sample, breaks } of flawless) {
        it(`${sample}: finds nothing, something when it is broken, and nothing again`, async () => {
          const text = await read(sample);
          await show(sample, 'light');
          await goTo(page, text.line(breaks), text.column(breaks) + breaks.length);
          await page.keyboard.press('Backspace');
          await showProblems(page);
          await listed((all) => all.length === 1 && all[0]?.line === text.line(breaks));
          await goTo(page, text.line(breaks), text.column(breaks) + breaks.length - 1);
          await page.keyboard.type(breaks.slice(-1));
          await showProblems(page);
          await listed((all) => all.length === 0);
        });
      }

      describe(`${features.sample}, beside ${features.cited.file}`, () => {
        let text: Text;
        before(async () => {
          const { sample, settings, cited } = features;
          text = await read(sample);
          await show(sample, 'dark', settings, { [cited.file]: cited.text });
        });
        const put = (at: string, within = 0) => goTo(page, text.line(at), text.column(at) + within);

        it('shows how often a paragraph is referred to, and titles behind bare numbers', async () => {
          const { lens } = features;
          await put(features.view.to);
          await page.locator('.view-line', { hasText: features.hint }).first().waitFor();
          await put(lens.near);
          await page.locator('.codelens-decoration', { hasText: lens.says }).first().waitFor();
          await page.locator('.view-line', { hasText: lens.hint }).first().waitFor();
          await picture(page, `${host.name} lenses and hints`);
        });

        for (const { title, at, within, to } of features.definitions) {
          it(`goes ${title}`, async () => {
            await put(at, within);
            await page.keyboard.press('F12');
            await arrived(page, text.line(to), text.column(to), features.sample);
          });
        }

        it('says the address of a cited resolution before it is opened', async () => {
          await put(features.link.at, 1);
          assert.ok((await follow(page)).includes(features.link.address));
        });

        it('lists the cited instruments, and goes to where one is cited', async () => {
          await citedInstrument(page, features.view.row);
          await arrived(
            page,
            text.line(features.view.to),
            text.column(features.view.to) + 6,
            features.sample,
          );
          await picture(page, `${host.name} cited instruments`);
        });

        for (const { title, at, within, name, counts } of features.renames) {
          it(`renames ${title} with all that points to it`, async () => {
            await put(at, within);
            await rename(page, name);
            for (const [words, times] of Object.entries(counts)) await occurrences(page, words, times);
          });
        }

        it('goes from a citation to the file that is the resolution', async () => {
          await put(features.cited.from, 1);
          await page.keyboard.press('F12');
          await page.locator('.tab.active', { hasText: features.cited.file }).waitFor();
        });

        it('writes the cited instruments as a table beside the text', async () => {
          const { file, head } = features.table;
          await page.locator('.tab', { hasText: features.sample }).first().click();
          await exportCited(page, file, head);
        });
      });

      describe('actions', () => {
        for (const { at, action, rule } of features.actions) {
          it(`${action}: nothing of it is listed any more`, async () => {
            const flawed = scenarios[0]!.sample;
            const text = await read(flawed);
            await show(flawed, 'light');
            await showProblems(page);
            await listed((all) => all.some((it) => it.code === rule));
            await goTo(page, text.line(at), text.column(at) + 1);
            await act(page, action);
            await showProblems(page);
            await listed((all) => all.length > 0 && !all.some((it) => it.code === rule));
          });
        }

        it('mends all that needs no judgement, and leaves the rest', async () => {
          const { title, mended, left } = features.fixAll;
          const flawed = scenarios[0]!.sample;
          await show(flawed, 'light');
          await showProblems(page);
          await listed((all) => mended.every((rule) => all.some((it) => it.code === rule)));
          await goTo(page, 1, 1);
          await command(page, title);
          await showProblems(page);
          await listed(
            (all) => all.some((it) => it.code === left) && !all.some((it) => mended.includes(it.code)),
          );
        });
      });

      it('shows in an Arabic text what a reference leads to', async () => {
        const { sample, at, within, shows } = features.arabic;
        const text = await read(sample);
        await show(sample, 'light');
        await goTo(page, text.line(at), text.column(at) + within);
        const shown = await hoverAtCursor(page);
        await picture(page, `${host.name} light ${sample} hover`);
        assert.ok(shown.includes(shows), `${shows} is not in: ${shown}`);
      });

      it('takes a text out of a PDF for a resolution', async () => {
        await show('extracted-from-pdf.unres.txt', 'light');
        const rows = await outline(page);
        assert.ok(rows.some(({ name }) => name.startsWith('Preamble')));
        await picture(page, `${host.name} light extracted-from-pdf outline`);
      });

      it('finds the same again after its server was restarted', async () => {
        await show('general-assembly-draft-flawed.unres', 'light');
        await showProblems(page);
        const before = await listed((all) => all.length > 1);
        await Promise.all([nothing(page), command(page, 'UN Resolutions: Restart Server')]);
        const after = await listed((all) => all.length >= before.length);
        assert.deepEqual(after, before);
      });

      it('shows its output', async () => {
        await show('general-assembly-draft.unres', 'light');
        assert.match(await showOutput(page, 'UN Resolutions'), /^UN Resolutions/);
      });
    });
  }
});

interface Text {
  /** The line on which the words begin, from 1. */
  line(words: string): number;
  /** The column in which the words begin, from 1. */
  column(words: string): number;
}

async function read(sample: string): Promise<Text> {
  const text = await readFile(join(root, 'samples', sample), 'utf8');
  const offset = (words: string) => {
    const at = text.indexOf(words);
    assert.ok(at >= 0 && text.indexOf(words, at + 1) < 0, `"${words}" has to stand once in ${sample}`);
    return at;
  };
  return {
    line: (words) => text.slice(0, offset(words)).split('\n').length,
    column: (words) => offset(words) - text.lastIndexOf('\n', offset(words)),
  };
}

const named = ({ code, line }: Problem) => `${code} on line ${line}`;

const settings = (theme: Scenario['theme']) => ({
  'workbench.colorTheme': theme === 'light' ? 'Default Light Modern' : 'Default Dark Modern',
  'workbench.startupEditor': 'none',
  'files.autoSave': 'off',
  'files.exclude': { '.vscode': true },
});

const picture = (page: Page, name: string) =>
  page.screenshot({ path: join(artifacts, `${name.replace(/[^\w]+/g, '-')}.png`) });
