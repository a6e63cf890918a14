/** A command line that can't be understood; the message says why. */
export class UsageError extends Error {}

export const HELP = `un-resolution: reads and checks the text of United Nations resolutions

  un-resolution check [options] FILE…   print what is wrong, and where
      --format text|json|sarif|github   how to print it (text)
      --fix                             mend what needs no judgement, in the files themselves
      --profile PROFILE                 whose habits to hold the texts to; by default those of the organ
      --fail-on SEVERITY                error, warning, information, hint or never (error)
  un-resolution model FILE…             print each text as a line of JSON
  un-resolution catalogue import FILE…  take resolutions from data sets: votes as CSV, Akoma Ntoso XML
      --to FOLDER                       whose texts are to know them (the current one)
  un-resolution explain [RULE]          print the page of a rule, or the list of rules

  un-resolution --version
  un-resolution --help

The settings file .un-resolution.json of a text's folder, or of the nearest one above it, sets profile, severities and
options of rules; --profile goes before it.

For FILE, - stands for standard input; with --fix, the mended text then goes to standard output and the findings to
standard error.

The exit status of check is 0 where nothing was found at or above the severity of --fail-on, and 1 where something
was. It is 2, for every command, where a file could not be read or the command line not be understood; and
for check, where a settings file is no JSON: the texts that it holds for are then not checked.
`;
