import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json';
import { root } from '../../scripts/lib/places.mjs';
import { TOKEN_TYPES } from '../../server/src/protocol/capabilities';
import { SECTION, settingsFrom } from '../../server/src/protocol/settings';
import { CHECKING_ENTRIES } from '../../server/src/rules/checking';
import { RULES } from '../../server/src/rules/index';
import { SETTINGS_FILE } from '../../server/src/rules/settings';

const language = manifest.contributes.languages.find(({ id }) => id === 'un-resolution');
const { properties } = manifest.contributes.configuration;

describe('the manifest', () => {
  const firstLine = new RegExp(language!.firstLine!);

  for (const line of [
    'United Nations A/C.3/61/L.7/Rev.1',
    '                United Nations                                             A/RES/79/1',
    'United Nations',
    'United Nations S/2026/811',
    'Nations Unies E/RES/2026/4',
    'Naciones Unidas',
    'Организация Объединенных Наций A/C.2/81/L.3',
    'الأمــم المتحـدة',
    '联合国 A/80/L.12',
  ]) {
    it(`takes a text for a resolution that begins with: ${line.trim()}`, () => assert.match(line, firstLine));
  }

  for (const line of [
    'United Nations agencies met on Monday',
    'The United Nations A/C.3/61/L.7',
    'United Nations and/or regional bodies',
    'Milk, bread, A/C batteries',
    '',
  ]) {
    it(`leaves alone a text that begins with: ${line}`, () => assert.doesNotMatch(line, firstLine));
  }

  it('looks at a long first line once', () => {
    const time = (line: string) => {
      const from = process.hrtime.bigint();
      firstLine.test(line);
      return Number(process.hrtime.bigint() - from) / 1e6;
    };
    for (const piece of [' ', ' A', 'United Nations ', ' A/']) {
      for (const head of ['', 'United Nations ']) assert.ok(time(head + piece.repeat(400_000)) < 500, piece);
    }
  });

  it('names files that are there', () => {
    const paths = [
      language!.configuration!,
      ...Object.values(language!.icon!),
      ...manifest.contributes.grammars.map(({ path }) => path),
      manifest.icon,
    ];
    assert.deepEqual(
      paths.filter((path) => !existsSync(join(root, path))),
      [],
    );
  });

  it('names every colour that the server gives, and its place in the grammar', () => {
    const { semanticTokenTypes, semanticTokenScopes } = manifest.contributes;
    assert.deepEqual(
      semanticTokenTypes.map(({ id }) => id),
      TOKEN_TYPES,
    );
    assert.deepEqual(Object.keys(semanticTokenScopes[0]!.scopes), TOKEN_TYPES);
  });

  it('offers settings of its own section alone, of which the server knows every value', () => {
    for (const name of Object.keys(properties)) assert.ok(name.startsWith(`${SECTION}.`), name);
    for (const profile of properties['unResolution.profile'].enum) {
      assert.deepEqual(settingsFrom({ profile }).ignored, []);
    }
    const { propertyNames, additionalProperties, properties: withOptions } = properties['unResolution.rules'];
    const [severities, object] = additionalProperties.anyOf;
    for (const name of propertyNames.enum)
      for (const severity of severities!.enum!)
        assert.deepEqual(settingsFrom({ rules: { [name]: severity } }).ignored, []);
    assert.deepEqual(Object.keys(object!.properties!), ['severity']);
    for (const [name, { anyOf }] of Object.entries(withOptions)) {
      const { severity, ...options } = anyOf[1]!.properties as Record<string, { default?: unknown }>;
      assert.ok(severity && Object.keys(options).length > 0, name);
      const defaults = Object.entries(options).map(([option, schema]) => [option, schema.default]);
      const setting = { severity: 'hint', ...Object.fromEntries(defaults) };
      assert.deepEqual(settingsFrom({ rules: { [name]: setting } }).ignored, []);
    }
  });

  it('says of every rule that it can be set, and what it is for', () => {
    const { propertyNames } = properties['unResolution.rules'];
    const entries = [...RULES, ...CHECKING_ENTRIES];
    assert.deepEqual(
      propertyNames.enum,
      entries.map(({ name }) => name),
    );
    assert.deepEqual(
      propertyNames.enumDescriptions,
      entries.map(({ summary }) => summary),
    );
    assert.deepEqual(
      Object.keys(properties['unResolution.rules'].properties),
      entries.filter(({ options }) => options).map(({ name }) => name),
    );
  });

  it('has settings files of folders held against their schema, comments allowed', () => {
    const [{ fileMatch, url }] = manifest.contributes.jsonValidation as [{ fileMatch: string; url: string }];
    assert.equal(fileMatch, SETTINGS_FILE);
    assert.ok(existsSync(join(root, url)));
    const jsonc = manifest.contributes.languages.find(({ id }) => id === 'jsonc');
    assert.deepEqual(jsonc?.filenames, [SETTINGS_FILE]);
  });
});
