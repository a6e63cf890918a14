import type { Profile } from '../model/resolution';
import { LANGUAGES, type Language } from '../vocabulary/language';
import { dedent } from './example';
import FIGURES from './figures.json';
import { PROFILE_NAMES, PROFILES } from './profiles';
import {
  type Example,
  type FixKind,
  type RuleEntry,
  type RuleGroup,
  type RuleOption,
  type RuleOptions,
  severityFor,
} from './rule';

const PAGES = 'https://github.com/un-resolution/un-resolution/blob/main/docs/rules';

/** The address of a rule's page. */
export function ruleAddress(name: string): string {
  return `${PAGES}/${name}.md`;
}

export const GROUP_NAMES: Readonly<Record<RuleGroup, string>> = {
  masthead: 'Masthead',
  formula: 'Organ line',
  titles: 'Titles',
  structure: 'Structure',
  preamble: 'Preamble',
  operative: 'Operative part',
  chain: 'Also and Further',
  'sub-paragraphs': 'Sub-paragraphs',
  'internal-references': 'References within the text',
  citations: 'References to other resolutions and documents',
  footnotes: 'Footnotes',
  names: 'Names and abbreviations',
  wording: 'Wording',
  numbers: 'Numbers and dates',
  annexes: 'Annexes',
  drafts: 'Drafts in negotiation',
  'model-un': 'Model UN',
  checking: 'The check itself',
};

/** What each chapter is about, for who reads the pages from the first to the last. */
export const GROUP_INTRODUCTIONS: Readonly<Record<RuleGroup, string>> = {
  masthead:
    'The lines above the text say whose document it is, of which session, on which item, and who hands it in. They are filled in from the last document more often than anew, so most of these rules hold one line against another.',
  formula:
    'The text begins with the organ, which is the subject of the one long sentence that a resolution is.',
  titles: 'The title stands between the masthead and the organ, and is what the resolution is listed under.',
  structure:
    'Organ, preamble, operative paragraphs, and below them the meeting: the parts that a resolution has, in their order.',
  preamble:
    'The preamble says in what light the organ acts. Its paragraphs open with a participle, have no numbers, and end with commas.',
  operative:
    'The operative part says what the organ does. Its paragraphs open with a verb, are numbered, and end with semicolons; the last one ends with a full stop.',
  chain: 'Paragraphs in a row that open with the same words are counted by “also” and “further”.',
  'sub-paragraphs': 'Lists within a paragraph: how their items are marked, opened and ended.',
  'internal-references': 'How a text refers to its own paragraphs, to its annexes, and to itself.',
  citations:
    'How other resolutions, decisions, statements and treaties are cited, and whether what is said of them is so: their numbers, days and titles are looked up.',
  footnotes: 'Markers in the text and the notes below it: each needs the other, in one order.',
  names: 'What States, organs and offices are called.',
  wording: 'Spelling, punctuation within the sentence, and words that have a settled form.',
  numbers: 'Figures and words, dates, amounts of money.',
  annexes: 'What is attached to a resolution, and the parts of a composite one.',
  drafts: 'What must be gone, or asked for, before a draft is handed in.',
  'model-un': 'House rules of Model UN conferences; most can be set, and they hold for no other text.',
  checking: 'What is said of the check itself, and not of the text.',
};

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  ru: 'Russian',
  ar: 'Arabic',
  zh: 'Chinese',
};

const FIX_WORDS: Readonly<Record<FixKind, string>> = {
  safe: 'Mended without judgement: one by one in the editor, and by “Fix all” and `un-resolution check --fix`.',
  offered: 'Offered one by one in the editor; “Fix all” leaves it to you.',
  none: 'None: a person has to decide.',
};

/** The page of a rule as Markdown: made of the rule itself, so that the two can't disagree. */
export function rulePage(rule: RuleEntry): string {
  const parts = [
    `# ${rule.name}`,
    rule.summary,
    rule.why,
    '## Source',
    rule.sources.map(({ title, url }) => `- ${url ? `[${title}](${url})` : title}`).join('\n'),
    '## Severity',
    severityTable(rule),
    `Languages: ${languagesOf(rule)}. Chapter: [${GROUP_NAMES[rule.group]}](README.md#${anchorOf(GROUP_NAMES[rule.group])}).`,
  ];
  if (rule.options) parts.push('## Options', optionsTable(rule.name, rule.options));
  const wrong = rule.examples.filter((example) => 'wrong' in example);
  const right = rule.examples.filter((example) => 'right' in example);
  if (wrong.length > 0) {
    parts.push('## Wrong', 'Between ⟦ and ⟧ stands what is pointed out.');
    for (const example of wrong) {
      parts.push(...introduced(example), fenced(dedent(example.wrong)));
      if (example.fixed) parts.push('Mended:', fenced(dedent(example.fixed)));
    }
  }
  if (right.length > 0) {
    parts.push('## Right');
    for (const example of right) {
      parts.push(...introduced(example), fenced(dedent(example.right)));
    }
  }
  parts.push('## Fix', FIX_WORDS[rule.fix]);
  return `${parts.join('\n\n')}\n`;
}

/** Where a heading is found on its page. */
export function anchorOf(heading: string): string {
  return heading.toLowerCase().replaceAll(' ', '-');
}

/** One line for the index of all rules. */
export function ruleRow(rule: RuleEntry): string {
  const severities = new Set(Object.values(rule.severity));
  return `| [${rule.name}](${rule.name}.md) | ${rule.summary} | ${[...severities].join(', ')} | ${rule.fix} |`;
}

/** Severities, and beside them how often the rule fires where nothing should be wrong. */
function severityTable(rule: RuleEntry): string {
  const rows = PROFILES.map(
    (profile) => `| ${PROFILE_NAMES[profile]} | ${severityFor(rule, profile)} | ${rateOf(rule, profile)} |`,
  );
  return [
    '| profile | severity | findings in 1,000 paragraphs of adopted texts |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** What can be set beside the severity, and how it is written in a settings file. */
function optionsTable(name: string, options: RuleOptions): string {
  const rows = Object.entries(options).map(
    ([name, option]) =>
      `| \`${name}\` | ${option.description} | ${valuesOf(option)} | \`${JSON.stringify(option.default)}\` |`,
  );
  const defaults = Object.entries(options).map(([option, value]) => [option, value.default]);
  const setting = { rules: { [name]: { severity: 'warning', ...Object.fromEntries(defaults) } } };
  return [
    ['| option | what it sets | values | default |', '| --- | --- | --- | --- |', ...rows].join('\n'),
    'In `.un-resolution.json`:',
    `\`\`\`json\n${JSON.stringify(setting, null, 2)}\n\`\`\``,
  ].join('\n\n');
}

/** What is said before an example: its note, and the options that it is meant for. */
function introduced({ note, options }: Example): string[] {
  const set = Object.entries(options ?? {}).map(
    ([name, value]) => `\`${JSON.stringify(name)}: ${JSON.stringify(value)}\``,
  );
  return [...(note ? [note] : []), ...(set.length > 0 ? [`With ${set.join(' and ')}:`] : [])];
}

function valuesOf(option: RuleOption): string {
  switch (option.kind) {
    case 'boolean':
      return '`true`, `false`';
    case 'number':
      return `${option.minimum} to ${option.maximum}`;
    case 'choice':
      return option.choices.map((choice) => `\`"${choice}"\``).join(', ');
    case 'words':
      return 'a list of words';
  }
}

type Counts = Readonly<Record<string, Readonly<Record<string, number>> | undefined>>;

/** The measured figure, over all languages that the rule speaks; a dash where nothing was measured. */
function rateOf(rule: RuleEntry, profile: Profile): string {
  const paragraphs = countOf(FIGURES.paragraphs, rule, profile);
  if (paragraphs === 0 || severityFor(rule, profile) === 'off') return '–';
  const findings: Counts = (FIGURES.findings as Readonly<Record<string, Counts>>)[rule.name] ?? {};
  return ((1000 * countOf(findings, rule, profile)) / paragraphs).toFixed(2);
}

function countOf(counts: Counts, rule: RuleEntry, profile: Profile): number {
  const languages = rule.languages === 'all' ? LANGUAGES : rule.languages;
  return languages.reduce((sum, language) => sum + (counts[language]?.[profile] ?? 0), 0);
}

function languagesOf(rule: RuleEntry): string {
  if (rule.languages === 'all') return 'all six';
  return rule.languages.map((language) => LANGUAGE_NAMES[language]).join(', ');
}

function fenced(text: string): string {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
}
