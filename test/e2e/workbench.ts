import type { Locator, Page } from 'playwright-core';

/** Known to the window, in which what is given to `evaluate` runs. */
declare const WheelEvent: new (type: string, init: object) => Event;
declare const requestAnimationFrame: (then: (time: number) => void) => number;
declare namespace globalThis {
  let opened: string;
  let open: (address: unknown) => object;
}
declare const document: { querySelector(selector: string): object | null };

/** What a person sees and does in the window of VS Code. Each function returns when the window has answered. */

const patience = 20_000;

/** Opens an address of the editor, and waits for the file, known as a resolution. */
export async function open(page: Page, address: string): Promise<void> {
  // The compiler of the tests gives functions their names by a helper of this name, also those that run in the window.
  await page.addInitScript('globalThis.__name = (named) => named');
  const text = page.locator('.monaco-editor .view-line').first();
  // On a busy machine VS Code for the web may ask for the folder before what provides it has come up, and then stays
  // without it.
  await until(
    async () => {
      await page.goto(address);
      return text.waitFor({ timeout: patience / 2 }).then(
        () => true,
        () => false,
      );
    },
    (shown) => shown,
  );
  await page.locator('#status\\.editor\\.mode', { hasText: 'UN Resolution' }).waitFor({ timeout: patience });
  // The window gives the text the keyboard by itself, but not always.
  const box = await text.boundingBox();
  if (box !== null) await page.mouse.click(box.x + 1, box.y + 1);
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
  await take(page, key, typed, row);
  await page.locator(INPUT).waitFor({ state: 'hidden' });
}

const INPUT = '.quick-input-widget input[type="text"]';

/** The same where what is taken may ask on in the same place. */
async function take(page: Page, key: string, typed: string, row: string): Promise<void> {
  const input = page.locator(INPUT);
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

/** What the Problems panel lists, which has to be open; also what one has to scroll to. */
export async function problems(page: Page): Promise<Problem[]> {
  const found = await rows(page.locator('.markers-panel .monaco-list').first());
  return found
    .filter(({ message }) => message !== '')
    .map(({ code, message, position }) => ({
      code: code.replace(/^\(|\)$/g, ''),
      message,
      line: Number(/\d+/.exec(position)?.[0]),
    }));
}

/** Waits until the status bar counts no problems, be it for a moment. */
export async function nothing(page: Page): Promise<void> {
  // Looked at in every frame, as nothing outside the window could.
  await page.waitForFunction(
    () => document.querySelector('[id="status.problems"] [aria-label="No Problems"]') !== null,
  );
}

/** Rests the mouse on the place of the cursor, and gives the hover that comes. */
export function hover(page: Page): Promise<string> {
  return askedAgain(page, async () => {
    const box = await page.locator('.monaco-editor .cursor').first().boundingBox();
    if (box === null) throw new Error('The cursor is not to be seen');
    await page.mouse.move(0, 0);
    await page.mouse.move(box.x + 3, box.y + box.height / 2);
  });
}

/** Asks for the hover by its command: where words run from right to left, the mouse does not find the cursor's place. */
export function hoverAtCursor(page: Page): Promise<string> {
  return askedAgain(page, () => command(page, 'Show or Focus Hover'));
}

/** An editor that has just taken the file may answer with no hover, and asks no second time by itself. */
function askedAgain(page: Page, ask: () => Promise<void>): Promise<string> {
  return until(
    async () => {
      await ask();
      return hoverShown(page);
    },
    (shown) => shown !== '',
  );
}

async function hoverShown(page: Page): Promise<string> {
  const shown = page.locator('.monaco-hover:not(.hidden) .hover-row').first();
  await shown.waitFor({ timeout: patience / 4 });
  // It fades in; a picture taken before would show half of it.
  await shown.evaluate((row) =>
    Promise.all(
      row
        .closest('.monaco-hover')!
        .getAnimations({ subtree: true })
        .map((fading: { finished: Promise<unknown> }) => fading.finished),
    ),
  );
  return (await page.locator('.monaco-hover:not(.hidden) .hover-row').allInnerTexts()).join('\n');
}

/** A view below the files is a narrow one until these give it their place. */
async function foldFiles(page: Page): Promise<void> {
  const files = page.locator('.pane:has(.explorer-folders-view) > .pane-header.expanded');
  if ((await files.count()) > 0) await files.click();
}

/** Opens the outline and gives its rows, with their depth from 1. */
export async function outline(page: Page): Promise<{ depth: number; name: string }[]> {
  await foldFiles(page);
  await command(page, 'Explorer: Focus on Outline View');
  const list = page.locator('.outline-pane .monaco-list').first();
  await list.locator('.monaco-list-row').first().waitFor({ timeout: patience });
  return rows(list);
}

/**
 * All rows of a list, which draws only those in sight: it is scrolled from its beginning to its end, and back. The keys
 * would do so too, but take the editor with them.
 */
function rows(list: Locator) {
  return list.evaluate(async (element) => {
    const text = (row: typeof element, selector: string) => row.querySelector(selector)?.textContent ?? '';
    // The list draws what came into sight in a frame to come.
    const frame = () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const scroll = (by: number) => {
      const wheel = new WheelEvent('wheel', { wheelDeltaY: -by, bubbles: true, cancelable: true });
      element.querySelector('.monaco-list-rows')?.dispatchEvent(wheel);
      return frame();
    };
    const found = new Map<
      number,
      { depth: number; name: string; code: string; message: string; position: string }
    >();
    await scroll(-1e6);
    for (let before = -1; before < found.size; await scroll(100)) {
      before = found.size;
      for (const row of element.querySelectorAll('.monaco-list-rows > .monaco-list-row')) {
        found.set(Number(row.getAttribute('data-index')), {
          depth: Number(row.getAttribute('aria-level')),
          name: text(row, '.label-name'),
          code: text(row, '.marker-code, .code-link'),
          message: text(row, '.marker-message'),
          position: text(row, '.marker-line'),
        });
      }
    }
    await scroll(-1e6);
    return [...found].sort(([a], [b]) => a - b).map(([, row]) => row);
  });
}

/** Shows the output of the extension, and waits until the channel of that name is shown. */
export async function showOutput(page: Page, channel: string): Promise<string> {
  const chosen = page.locator('.part.panel .composite.title select').first();
  // A channel that the window does not know yet cannot be shown: the command is given again.
  return until(
    async () => {
      await command(page, 'UN Resolutions: Show Output');
      return chosen.evaluate((it) => it.selectedOptions[0].text, undefined, { timeout: 3000 });
    },
    (name) => name.startsWith(channel),
  );
}

/** Waits until the cursor is at a place of the file of this name. Line and column count from 1. */
export async function arrived(page: Page, line: number, column: number, file: string): Promise<void> {
  await page.locator('.tab.active', { hasText: file }).first().waitFor({ timeout: patience });
  await page
    .locator('#status\\.editor\\.selection', { hasText: new RegExp(`Ln ${line}, Col ${column}\\b`) })
    .waitFor({ timeout: patience });
}

/** Waits until words stand so often in the open file. */
export async function occurrences(page: Page, words: string, times: number): Promise<void> {
  await page.keyboard.press('Control+f');
  const widget = page.locator('.find-widget.visible');
  await widget.locator('.find-part textarea').first().fill(words);
  await widget
    .locator('.matchesCount', { hasText: times === 0 ? 'No results' : new RegExp(` of ${times}$`) })
    .waitFor({ timeout: patience });
  await page.keyboard.press('Escape');
}

/** Gives what is at the cursor another name. */
export async function rename(page: Page, name: string): Promise<void> {
  const input = page.locator('.rename-input');
  await page.keyboard.press('F2');
  await input.waitFor({ timeout: patience });
  await input.fill(name);
  await input.press('Enter');
  await input.waitFor({ state: 'hidden' });
}

/** Follows the link at the cursor; gives the address that the window would open, or asks whether to open. */
export async function follow(page: Page): Promise<string> {
  await page.evaluate(() => {
    globalThis.opened = '';
    globalThis.open = (address: unknown) => {
      globalThis.opened = String(address);
      return {};
    };
  });
  await command(page, 'Open Link');
  const dialog = page.locator('.monaco-dialog-box');
  const address = await until(
    async () =>
      (await dialog.count()) > 0
        ? ((await dialog.textContent()) ?? '')
        : page.evaluate(() => globalThis.opened),
    (said) => said !== '',
  );
  if ((await dialog.count()) > 0) await page.keyboard.press('Escape');
  return address;
}

/** Takes one of the actions that are offered at the cursor. */
export async function act(page: Page, title: string): Promise<void> {
  const offered = page.locator('.action-widget .monaco-list-row.action');
  await until(
    async () => {
      // The key takes the first of them where they are offered already.
      if ((await offered.count()) === 0) await page.keyboard.press('Control+.');
      await offered.first().waitFor({ timeout: 3000 });
      return true;
    },
    (shown) => shown,
  );
  const chosen = page.locator('.action-widget .monaco-list-row.action.focused', { hasText: title });
  // What blocks the mouse elsewhere stands before the list too.
  for (let left = await offered.count(); left > 0 && (await chosen.count()) === 0; left--)
    await page.keyboard.press('ArrowDown');
  await chosen.waitFor({ timeout: patience });
  await page.keyboard.press('Enter');
}

/** Clicks a row of the view of cited instruments. */
export async function citedInstrument(page: Page, row: string): Promise<void> {
  await foldFiles(page);
  await command(page, 'Explorer: Focus on Cited Instruments View');
  const header = page.locator('.pane-header[aria-label^="Cited Instruments"]');
  await header.waitFor({ timeout: patience });
  const one = page.locator('.pane:has(.pane-header[aria-label^="Cited Instruments"]) .monaco-list-row', {
    hasText: row,
  });
  await one.first().click({ timeout: patience });
}

/** Writes what the open text cites as a table, to where the window proposes, and waits until one sees its first line. */
export async function exportCited(page: Page, file: string, head: string): Promise<void> {
  const title = 'Export Cited Instruments as CSV';
  await take(page, 'F1', `>${title}`, title);
  const target = page.locator(INPUT);
  // The dialog puts the name behind the folder when it has read that.
  await until(
    () => target.inputValue({ timeout: 2000 }),
    (path) => path.endsWith(`/${file}`),
  );
  const written = page.locator('.notifications-toasts .monaco-button', { hasText: 'Open' }).first();
  // While it reads the folder it takes no answer; a file of an earlier try may be written over.
  await until(
    async () => {
      if (await target.isVisible()) await target.press('Enter', { timeout: 2000 });
      await written.waitFor({ timeout: 3000 });
      return true;
    },
    (shown) => shown,
  );
  await written.click({ timeout: patience });
  await page.locator('.tab.active', { hasText: file }).waitFor({ timeout: patience });
  await page.locator('.view-line', { hasText: head }).first().waitFor({ timeout: patience });
}
