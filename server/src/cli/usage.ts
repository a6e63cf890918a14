import { PROFILES } from '../rules/profiles';

/** A command line that can't be understood; the message says why. */
export class UsageError extends Error {}

export const COMMANDS = ['check', 'model', 'catalogue', 'explain'] as const;
export type Command = (typeof COMMANDS)[number];

const USES: Readonly<Record<Command, string>> = {
  check: `  un-resolution check [options] FILE…   print what is wrong, and where
      --format text|json|sarif|github   how to print it (text)
      --fix                             mend what needs no judgement, in the files themselves
      --profile PROFILE                 whose habits to hold the texts to; by default those of the organ
      --fail-on SEVERITY                error, warning, information, hint or never (error)
`,
  model: `  un-resolution model FILE…             print each text as a line of JSON
`,
  catalogue: `  un-resolution catalogue import FILE…  take resolutions from data sets: votes as CSV, Akoma Ntoso XML
      --to FOLDER                       whose texts are to know them (the current one)
`,
  explain: `  un-resolution explain [RULE]          print the page of a rule, or the list of rules
`,
};

const STDIN_OF_CHECK = `A folder stands for the resolutions in it: .unres, .resolution, .unres.md and .unres.txt, also in the folders below.

For FILE, - stands for standard input; with --fix, the mended text then goes to standard output and the findings to
standard error.
`;

const STATUS_OF_CHECK = `The exit status of check is 0 where nothing was found at or above the severity of --fail-on, and 1 where something
was. It is 2, for every command, where a file could not be read or the command line not be understood; and
for check, where a settings file is no JSON: the texts that it holds for are then not checked.
`;

const STATUS = `The exit status is 0, or 2 where a file could not be read or the command line not be understood.
`;

/** What is to be known of each command beyond its options, in paragraphs. */
const MORE: Readonly<Record<Command, readonly string[]>> = {
  check: [
    `PROFILE is one of
  ${PROFILES.join(', ')}
`,
    `The settings file .un-resolution.json of a text's folder, or of the nearest one above it, sets profile, severities and
options of rules; --profile goes before it.
`,
    STDIN_OF_CHECK,
    STATUS_OF_CHECK,
  ],
  model: [
    `Masthead, paragraphs, footnotes and citations, with their ranges: lines and characters count from 0, characters in
UTF-16 units.
`,
    'For FILE, - stands for standard input, and a folder for the resolutions in it.\n',
    STATUS,
  ],
  catalogue: [
    `What is imported goes into .un-resolution/instruments.imported.tsv; what you write in other files beside it goes
before it.
`,
    STATUS,
  ],
  explain: ['The exit status is 0, or 2 where there is no such rule.\n'],
};

/** What is said of one command. */
export function helpOf(command: Command): string {
  return [USES[command], ...MORE[command]].join('\n');
}

export const HELP = [
  'un-resolution: reads and checks the text of United Nations resolutions\n',
  COMMANDS.map((command) => USES[command]).join(''),
  `  un-resolution --version
  un-resolution COMMAND --help          more on a command
`,
  ...MORE.check.slice(1),
].join('\n');
