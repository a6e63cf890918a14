import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './places.mjs';
import { run } from './processes.mjs';
import { provision } from './provision.mjs';

const require = createRequire(import.meta.url);

/** @param {string} name @returns {{ version: string }} */
const manifest = (name) => require(join(root, 'node_modules', name, 'package.json'));

/**
 * A Chromium that needs nothing from the system but its C library: with the other libraries and the fonts that it
 * draws with, so that a screenshot looks alike on every machine. The package has it for one kind of machine; on others
 * the Chrome that is installed there does.
 * @returns {Promise<import('playwright-core').LaunchOptions>}
 */
export async function chromium() {
  if (`${process.platform}-${process.arch}` !== 'linux-x64') return { channel: 'chrome' };
  const name = `chromium-${manifest('@sparticuz/chromium').version}`;
  const folder = await provision(name, 'Unpacking the browser', async (into) => {
    // The package unpacks into the temporary folder, and its libraries only where it takes the machine for the
    // cloud service that they are meant for.
    const unpack = `import('@sparticuz/chromium').then(({ default: it }) => it.executablePath())`;
    const env = { ...process.env, TMPDIR: into, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
    const { code, output } = await run(process.execPath, ['-e', unpack], { cwd: root, env });
    if (code !== 0) throw new Error(`Chromium could not be unpacked:\n${output}`);
  });
  const fontFolder = join(folder, 'fonts');
  await mkdir(join(folder, 'font-cache'), { recursive: true });
  await writeFile(join(fontFolder, 'fonts.conf'), fontConfiguration(folder));
  const { default: packaged } = await import('@sparticuz/chromium');
  return {
    executablePath: join(folder, 'chromium'),
    args: packaged.args.filter(
      (/** @type {string} */ arg) => !/^--(single-process|disable-web-security)$/.test(arg),
    ),
    env: {
      ...definite(process.env),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: fontFolder,
      FONTCONFIG_FILE: join(fontFolder, 'fonts.conf'),
    },
  };
}

/** @param {string} folder */
const fontConfiguration = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts', 'fonts')}</dir>
  <dir>${join(root, 'node_modules', 'dejavu-fonts-ttf', 'ttf')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>serif</family><prefer><family>DejaVu Serif</family></prefer></alias>
</fontconfig>
`;

/** @param {NodeJS.ProcessEnv} env @returns {Record<string, string>} */
const definite = (env) =>
  /** @type {Record<string, string>} */ (
    Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined))
  );
