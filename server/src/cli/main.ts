import { type ParseArgsConfig, parseArgs } from 'node:util';
import { VERSION } from '../protocol/version';
import { PROFILES } from '../rules/profiles';
import { check, FAIL_ON, FORMATS } from './check';
import { explain } from './explain';
import { importData } from './import/import';
import { model } from './model';
import { Output } from './output';
import { HELP, UsageError } from './usage';

/** @returns the exit status */
async function run(args: readonly string[], out: Output, errors: Output): Promise<number> {
  const [command, ...rest] = args;
  switch (command) {
    case 'check':
      return runCheck(rest, out, errors);
    case 'model': {
      const { values, positionals } = parse(rest, {});
      if (values.help) return print(HELP, out);
      return model(atLeastOne(positionals, command), out, errors);
    }
    case 'explain': {
      const { values, positionals } = parse(rest, {});
      if (values.help) return print(HELP, out);
      if (positionals.length > 1) throw new UsageError('explain takes one rule at a time.');
      return explain(positionals[0], out, errors);
    }
    case 'catalogue':
      return runCatalogue(rest, out, errors);
    case '--help':
    case '-h':
      return print(HELP, out);
    case '--version':
      return print(`${VERSION}\n`, out);
    case undefined:
      throw new UsageError('Say what to do.');
    default:
      throw new UsageError(`There is no command "${command}".`);
  }
}

async function runCheck(args: readonly string[], out: Output, errors: Output): Promise<number> {
  const { values, positionals } = parse(args, CHECK_OPTIONS);
  if (values.help) return print(HELP, out);
  const options = {
    format: oneOf(FORMATS, values.format, '--format'),
    failOn: oneOf(FAIL_ON, values['fail-on'], '--fail-on'),
    fix: values.fix === true,
    profile: values.profile === undefined ? null : oneOf(PROFILES, values.profile, '--profile'),
  };
  return check(atLeastOne(positionals, 'check'), options, out, errors);
}

async function runCatalogue(args: readonly string[], out: Output, errors: Output): Promise<number> {
  const { values, positionals } = parse(args, { to: { type: 'string', default: '.' } });
  if (values.help) return print(HELP, out);
  const [action, ...files] = positionals;
  if (action !== 'import') throw new UsageError('catalogue can import: say "catalogue import FILE…".');
  if (files.length === 0) throw new UsageError('catalogue import needs a file.');
  return importData(files, String(values.to), out, errors);
}

const HELP_OPTION = { help: { type: 'boolean', short: 'h' } } as const;

const CHECK_OPTIONS = {
  format: { type: 'string', default: 'text' },
  fix: { type: 'boolean', default: false },
  profile: { type: 'string' },
  'fail-on': { type: 'string', default: 'error' },
} as const;

function parse<O extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options: { ...HELP_OPTION, ...options }, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<T extends string>(choices: readonly T[], given: unknown, option: string): T {
  const found = choices.find((choice) => choice === given);
  if (found === undefined)
    throw new UsageError(`${option} takes ${choices.join(', ')}; not "${String(given)}".`);
  return found;
}

function atLeastOne(files: readonly string[], command: string): readonly string[] {
  if (files.length === 0) throw new UsageError(`${command} needs a file, or - for standard input.`);
  return files;
}

async function print(text: string, out: Output): Promise<number> {
  await out.write(text);
  return 0;
}

async function main(): Promise<void> {
  const errors = new Output(process.stderr);
  const out = new Output(process.stdout);
  try {
    process.exitCode = await run(process.argv.slice(2), out, errors);
  } catch (error) {
    process.exitCode = 2;
    await errors.write(
      error instanceof UsageError
        ? `un-resolution: ${error.message}\n"un-resolution --help" says how it is used.\n`
        : `un-resolution failed: ${error instanceof Error ? error.stack : String(error)}\n`,
    );
  }
}

void main();
