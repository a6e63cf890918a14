import { type ParseArgsConfig, parseArgs } from 'node:util';
import { VERSION } from '../protocol/version';
import { PROFILES } from '../rules/profiles';
import { type CheckOptions, check, FAIL_ON, FORMATS } from './check';
import { explain } from './explain';
import { filesOf } from './files';
import { importData } from './import/import';
import { STDIN } from './input';
import { model } from './model';
import { Output } from './output';
import { COMMANDS, type Command, HELP, helpOf, UsageError } from './usage';

/** @returns the exit status */
async function run(args: readonly string[], out: Output, errors: Output): Promise<number> {
  const [first, ...rest] = args;
  const command = COMMANDS.find((name) => name === first);
  if (command !== undefined) return runCommand(command, rest, out, errors);
  switch (first) {
    case '--help':
    case '-h':
    case 'help':
      return print(HELP, out);
    case '--version':
      return print(`${VERSION}\n`, out);
    case undefined:
      throw new UsageError('Say what to do.');
    default:
      throw new UsageError(`There is no command "${first}".`);
  }
}

async function runCommand(
  command: Command,
  args: readonly string[],
  out: Output,
  errors: Output,
): Promise<number> {
  const { values, positionals } = parse(command, args);
  if (values.help) return print(helpOf(command), out);
  switch (command) {
    case 'check':
      return check(await someFiles(positionals, command), checkOptions(values), out, errors);
    case 'model':
      return model(await someFiles(positionals, command), out, errors);
    case 'explain':
      if (positionals.length > 1) throw new UsageError('explain takes one rule at a time.');
      return explain(positionals[0], out, errors);
    case 'catalogue': {
      const [action, ...files] = positionals;
      if (action !== 'import') throw new UsageError('catalogue can import: say "catalogue import FILE…".');
      if (files.length === 0) throw new UsageError('catalogue import needs a file.');
      return importData(files, String(values.to), out, errors);
    }
  }
}

type Options = NonNullable<ParseArgsConfig['options']>;

const OPTIONS: Readonly<Record<Command, Options>> = {
  check: {
    format: { type: 'string', default: 'text' },
    fix: { type: 'boolean', default: false },
    profile: { type: 'string' },
    'fail-on': { type: 'string', default: 'error' },
  },
  model: {},
  catalogue: { to: { type: 'string', default: '.' } },
  explain: {},
};

type Values = Readonly<Record<string, unknown>>;

function parse(
  command: Command,
  args: readonly string[],
): { readonly values: Values; readonly positionals: readonly string[] } {
  const options: Options = { help: { type: 'boolean', short: 'h' }, ...OPTIONS[command] };
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(reasonOf(command, error));
  }
}

/** Node's own words, which explain what no one asked where an option is unknown. */
function reasonOf(command: Command, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const option = /'(--?[^'\s]+)/.exec(message)?.[1];
  return code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && option !== undefined
    ? `${command} has no option ${option}.`
    : message;
}

function checkOptions(values: Values): CheckOptions {
  return {
    format: oneOf(FORMATS, values.format, '--format'),
    failOn: oneOf(FAIL_ON, values['fail-on'], '--fail-on'),
    fix: values.fix === true,
    profile: values.profile === undefined ? null : oneOf(PROFILES, values.profile, '--profile'),
  };
}

function oneOf<T extends string>(choices: readonly T[], given: unknown, option: string): T {
  const found = choices.find((choice) => choice === given);
  if (found === undefined)
    throw new UsageError(`${option} takes ${choices.join(', ')}; not "${String(given)}".`);
  return found;
}

async function someFiles(files: readonly string[], command: Command): Promise<readonly string[]> {
  if (files.length === 0) throw new UsageError(`${command} needs a file, or - for standard input.`);
  if (files.indexOf(STDIN) !== files.lastIndexOf(STDIN))
    throw new UsageError('- can stand for standard input only once.');
  return filesOf(files);
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
