import { writeFileSync } from 'node:fs';
import { readResolution } from '../model/read';
import type { Profile } from '../model/resolution';
import { checkResolution } from '../rules/check';
import { applySafeFixes } from '../rules/fix';
import type { Finding } from '../rules/rule';
import { checkSettings } from '../rules/settings';
import { type Decoded, encode } from './encoding';
import { readText, reasonOf, STDIN } from './input';
import { FolderInstruments } from './instruments';
import type { Output } from './output';
import { githubReporter } from './report/github';
import { jsonReporter } from './report/json';
import type { Reporter } from './report/report';
import { sarifReporter } from './report/sarif';
import { textReporter } from './report/text';
import { FolderSettings } from './settings';

export const FORMATS = ['text', 'json', 'sarif', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** From the gravest on; `never` fails on nothing. */
export const FAIL_ON = ['error', 'warning', 'information', 'hint', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

export interface CheckOptions {
  readonly format: Format;
  readonly fix: boolean;
  readonly failOn: FailOn;
  /** Goes before what the settings files say; null leaves it to them. */
  readonly profile: Profile | null;
}

/**
 * Prints what is found in each file, in their order; with `fix`, mends the files first. What can't be read is named on
 * `errors`, as are settings files that can't be used, and the others are checked all the same; so is a file that can't be
 * written, and what is found in it as it stands.
 *
 * @returns the exit status
 */
export async function check(
  files: readonly string[],
  options: CheckOptions,
  out: Output,
  errors: Output,
): Promise<number> {
  // The mended text of standard input goes to standard output, and two things can't go there.
  const findings = options.fix && files.includes(STDIN) ? errors : out;
  const reporter = reporterFor(options.format, findings.coloured);
  const folders = new FolderSettings(errors);
  const instruments = new FolderInstruments(errors);
  let failed = false;
  let unusable = false;

  await findings.write(reporter.begin());
  for (const file of files) {
    const read = await readText(file);
    if ('reason' in read) {
      await errors.write(`${file} ${read.reason}\n`);
      unusable = true;
      continue;
    }
    const given = await folders.for(file);
    if (given === null) {
      unusable = true;
      continue;
    }
    const settings = checkSettings({ ...given, ...(options.profile && { profile: options.profile }) });
    const catalogue = await instruments.for(file);
    const readHere = (text: string) => readResolution(text, catalogue);
    let { text } = read;
    let mended: number | null = null;
    if (options.fix) {
      const fixed = applySafeFixes(text, readHere, (resolution) => checkResolution(resolution, settings));
      const reason = file === STDIN ? null : writeText(file, text, { ...read, text: fixed.text });
      if (file === STDIN) await out.write(fixed.text);
      if (reason === null) {
        mended = fixed.mended;
        text = fixed.text;
      } else {
        await errors.write(`${file} ${reason}\n`);
        unusable = true;
        mended = 0;
      }
    }
    const resolution = readHere(text);
    const found = checkResolution(resolution, settings);
    failed ||= found.some((finding) => fails(finding, options.failOn));
    await findings.write(reporter.file({ file, source: resolution.source, findings: found, mended }));
  }
  await findings.write(reporter.end());
  return unusable ? 2 : failed ? 1 : 0;
}

/** Leaves a file alone that is to stay as it was. @returns why it could not be written; null where all is well */
function writeText(file: string, before: string, after: Decoded): string | null {
  if (after.text === before) return null;
  try {
    writeFileSync(file, encode(after));
    return null;
  } catch (error) {
    return reasonOf(error, 'written');
  }
}

function fails({ severity }: Finding, failOn: FailOn): boolean {
  return failOn !== 'never' && FAIL_ON.indexOf(severity) <= FAIL_ON.indexOf(failOn);
}

function reporterFor(format: Format, coloured: boolean): Reporter {
  switch (format) {
    case 'text':
      return textReporter(coloured);
    case 'json':
      return jsonReporter();
    case 'sarif':
      return sarifReporter();
    case 'github':
      return githubReporter();
  }
}
