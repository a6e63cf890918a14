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
    properties: {
      $schema: { type: 'string' },
      profile: {
        description: 'Whose habits a text is held to.',
        enum: [AUTO, ...PROFILES],
        enumDescriptions: [
          'By the masthead and the formula of the text.',
          ...PROFILES.map((profile) => `${PROFILE_NAMES[profile]}.`),
        ],
        default: AUTO,
      },
      rules: {
        description: 'The severity of a rule, or an object of its severity and its options.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(entries.map((entry) => [entry.name, ruleSchema(entry)])),
      },
    },
    definitions: { severity: { description: 'How grave a finding is.', enum: SEVERITIES } },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

const SEVERITY = { $ref: '#/definitions/severity' };

function ruleSchema({ name, summary, options = {} }: RuleEntry): object {
  const described = Object.entries(options).map(([option, value]) => [option, optionSchema(value)]);
  return {
    description: summary,
    markdownDescription: `${summary} [More](${ruleAddress(name)})`,
    anyOf: [
      SEVERITY,
      {
        type: 'object',
        additionalProperties: false,
        properties: { severity: SEVERITY, ...Object.fromEntries(described) },
      },
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
      return { ...common, type: 'array', items: { type: 'string' } };
  }
}
