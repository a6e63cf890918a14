import { ruleAddress } from './page';
import { PROFILE_NAMES, PROFILES } from './profiles';
import type { RuleEntry, RuleOption } from './rule';
import { AUTO, SETTINGS_FILE, SEVERITIES } from './settings';

/** The JSON schema of a folder’s settings file, made of the rules themselves, as the text of a file. */
export function settingsSchema(entries: readonly RuleEntry[]): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `Settings of UN Resolutions (${SETTINGS_FILE})`,
    description:
      'They hold for the texts of the folder that the file stands in, and of all folders below it.',
    type: 'object',
    additionalProperties: false,
    errorMessage: 'There are the settings profile and rules, and no others.',
    allowComments: true,
    properties: {
      $schema: { type: 'string' },
      profile: { description: 'Whose habits a text is held to.', ...profileSchema() },
      rules: {
        description: RULES_DESCRIBED,
        type: 'object',
        additionalProperties: false,
        errorMessage: 'There is no rule of this name.',
        properties: Object.fromEntries(entries.map((entry) => [entry.name, ruleSchema(entry)])),
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

const RULES_DESCRIBED = 'The severity of a rule, or an object of its severity and its options.';

/**
 * The settings of an editor that say the same, by their names below the section. They stand in the manifest, which people
 * read, so that rules without options are names there and no more.
 */
export function editorSettings(entries: readonly RuleEntry[]): Readonly<Record<string, object>> {
  return {
    profile: {
      type: 'string',
      scope: 'resource',
      order: 1,
      ...profileSchema(),
      markdownDescription: `Whose habits a text is held to. A folder’s \`${SETTINGS_FILE}\` goes before this.`,
    },
    rules: {
      type: 'object',
      scope: 'resource',
      order: 2,
      default: {},
      markdownDescription: `${RULES_DESCRIBED} \`"curly-quotes": "off"\` silences a rule, \`"acronyms": { "severity": "warning", "known": ["IHBO"] }\` sets more; a finding names its rule, and [the pages of the rules](${ruleAddress('README')}) list what can be set. A folder’s \`${SETTINGS_FILE}\` goes before this.`,
      propertyNames: {
        enum: entries.map(({ name }) => name),
        enumDescriptions: entries.map(({ summary }) => summary),
        errorMessage: 'There is no rule of this name.',
      },
      properties: Object.fromEntries(
        entries.flatMap((entry) => (entry.options ? [[entry.name, ruleSchema(entry)]] : [])),
      ),
      additionalProperties: severityOr({}),
    },
  };
}

function profileSchema(): object {
  return {
    default: AUTO,
    enum: [AUTO, ...PROFILES],
    enumDescriptions: [
      'By the masthead and the formula of the text.',
      ...PROFILES.map((profile) => `${PROFILE_NAMES[profile]}.`),
    ],
  };
}

const SEVERITY = { type: 'string', enum: SEVERITIES, description: 'How grave a finding is.' };

function ruleSchema({ name, summary, options = {} }: RuleEntry): object {
  const described = Object.entries(options).map(([option, value]) => [option, optionSchema(value)]);
  return {
    description: summary,
    markdownDescription: `${summary} [More](${ruleAddress(name)})`,
    ...severityOr(Object.fromEntries(described)),
  };
}

function severityOr(options: object): object {
  return {
    anyOf: [
      SEVERITY,
      { type: 'object', additionalProperties: false, properties: { severity: SEVERITY, ...options } },
    ],
  };
}

function optionSchema(option: RuleOption): object {
  const common = { description: option.description, default: option.default };
  switch (option.kind) {
    case 'boolean':
      return { ...common, type: 'boolean' };
    case 'number':
      return { ...common, type: 'number', minimum: option.minimum, maximum: option.maximum };
    case 'choice':
      return { ...common, enum: option.choices };
    case 'words':
      return { ...common, type: 'array', items: { type: 'string', pattern: '\\S' } };
  }
}
