import type { Page } from 'playwright-core';

/** What a person sees and does in the window of VS Code. Each function returns when the window has answered. */

const patience = 30_000;

/** Waits for the file, coloured and known as a resolution. */
export async function ready(page: Page): Promise<void> {
  await page
    .locator('.monaco-editor.focused .view-line')
    .first()
    .waitFor({ timeout: 2 * patience });
  await page.locator('#status\\.editor\\.mode', { hasText: 'UN Resolution' }).waitFor({ timeout: patience });
}

/**
 * Waits until something is as expected; fails with what it was last.
 *
 * @param read may throw while the window is being drawn
 */
export async function until<T>(read: () => Promise<T>, good: (value: T) => boolean): Promise<T> {
  const end = Date.now() + patience;
  let last: unknown;
  for (;;) {
    try {
      const value = await read();
      if (good(value)) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`In vain waited for something else than: ${show(last)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const show = (value: unknown) => (value instanceof Error ? value.message : JSON.stringify(value, null, 1));

/** Runs a command by its title in the command palette. */
export async function command(page: Page, title: string): Promise<void> {
  await choose(page, 'F1', `>${title}`, title);
}

/** Puts the cursor at a place of the file that is open. Line and column count from 1. */
export async function goTo(page: Page, line: number, column: number): Promise<void> {
  await choose(page, 'Control+g', `:${line}:${column}`, `Go to line ${line}`);
  await page.locator('#status\\.editor\\.selection', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
}

async function choose(page: Page, key: string, typed: string, row: string): Promise<void> {
  const input = page.locator('.quick-input-widget input[type="text"]');
  const wanted = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: row });
  // A window that has just come up may not know its keys yet, or take the focus back.
  await until(
    async () => {
      await page.keyboard.press(key);
      await input.fill(typed, { timeout: 2000 });
      await wanted.waitFor({ timeout: 5000 });
      return true;
    },
    (found) => found,
  );
  await input.press('Enter');
  await input.waitFor({ state: 'hidden' });
}

export interface Problem {
  readonly code: string;
  readonly message: string;
  /** Line, from 1. */
  readonly line: number;
}

/** Opens the Problems panel. */
export async function showProblems(page: Page): Promise<void> {
  await command(page, 'Problems: Focus on Problems View');
  await page.locator('.markers-panel').waitFor();
}

/** All rows of the Problems panel, which has to be open; also those that one has to scroll to. */
export async function problems(page: Page): Promise<Problem[]> {
  const list = page.locator('.markers-panel .monaco-list').first();
  await list.press('Home');
  const found = new Map<number, Problem>();
  for (;;) {
    const rows = await list.locator('.monaco-list-row').evaluateAll((elements) =>
      elements.map((row) => ({
        index: Number(row.getAttribute('data-index')),
        code: row.querySelector('.marker-code, .code-link')?.textContent ?? '',
        message: row.querySelector('.marker-message')?.textContent ?? '',
        position: row.querySelector('.marker-line')?.textContent ?? '',
      })),
    );
    const before = found.size;
    for (const { index, code, message, position } of rows) {
      if (message === '') continue;
      found.set(index, {
        code: code.replace(/^\(|\)$/g, ''),
        message,
        line: Number(/\d+/.exec(position)?.[0]),
      });
    }
    if (found.size === before) break;
    await list.press('PageDown');
  }
  return [...found.entries()].sort(([a], [b]) => a - b).map(([, problem]) => problem);
}

/** Waits until the Problems panel, which has to be open, lists nothing; be it for a moment. */
export async function nothing(page: Page): Promise<void> {
  await page.getByText('No problems have been detected').waitFor({ timeout: patience });
}

/** Rests the mouse on the place of the cursor, and gives the hover that comes. */
export async function hover(page: Page): Promise<string> {
  const box = await page.locator('.monaco-editor .cursor').first().boundingBox();
  if (box === null) throw new Error('The cursor is not to be seen');
  await page.mouse.move(box.x + 3, box.y + box.height / 2);
  const shown = page.locator('.monaco-hover:not(.hidden) .hover-row').first();
  await shown.waitFor({ timeout: patience });
  return (await page.locator('.monaco-hover:not(.hidden) .hover-row').allInnerTexts()).join('\n');
}

/** Opens the outline and gives its rows as far as they are to be seen, with their depth from 1. */
export async function outline(page: Page): Promise<{ depth: number; name: string }[]> {
  // The view is a narrow one until the files give it their place.
  const files = page
    .locator('.explorer-folders-view')
    .locator('xpath=ancestor::*[contains(@class,"pane")][1]');
  const header = files.locator('.pane-header[aria-expanded="true"]');
  if ((await header.count()) > 0) await header.click();
  await command(page, 'Explorer: Focus on Outline View');
  const rows = page.locator('.outline-pane .monaco-list-row');
  await rows.first().waitFor({ timeout: patience });
  return rows.evaluateAll((elements) =>
    elements.map((row) => ({
      depth: Number(row.getAttribute('aria-level')),
      name: row.querySelector('.label-name')?.textContent ?? '',
    })),
  );
}

/** Shows the output of the extension, and gives the name of the channel that is shown. */
export async function showOutput(page: Page): Promise<string> {
  await command(page, 'UN Resolutions: Show Output');
  const chosen = page.locator('.output-view-pane, .part.panel .composite.title select').first();
  await chosen.waitFor();
  return until(
    () =>
      page
        .locator('.part.panel .composite.title select')
        .first()
        .evaluate((it) => it.selectedOptions[0].text),
    (name) => name !== '',
  );
}
