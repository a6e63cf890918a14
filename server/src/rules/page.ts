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
    `Languages: ${languagesOf(rule)}.`,
  ];
  if (rule.options) parts.push('## Options', optionsTable(rule.name, rule.options));
  const wrong = rule.examples.filter((example) => 'wrong' in example);
  const right = rule.examples.filter((example) => 'right' in example);
  if (wrong.length > 0) {
    parts.push('## Wrong');
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
