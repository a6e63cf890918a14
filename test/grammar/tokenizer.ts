import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry, type StateStack } from 'vscode-textmate';

export const root = join(__dirname, '../..');
export const grammarPath = join(root, 'syntaxes/un-resolution.tmLanguage.json');

/** A token of one line; the offsets are columns in UTF-16 units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Outermost first. */
  readonly scopes: readonly string[];
}

let loading: Promise<IGrammar> | undefined;

/** The grammar in the engine that VS Code runs; loaded once. */
export function loadGrammar(): Promise<IGrammar> {
  loading ??= readGrammar();
  return loading;
}

async function readGrammar(): Promise<IGrammar> {
  await loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => parseRawGrammar(readFileSync(grammarPath, 'utf8'), grammarPath),
  });
  const grammar = await registry.loadGrammar('text.un-resolution');
  if (grammar === null) throw new Error(`No grammar at ${grammarPath}`);
  return grammar;
}

/** The tokens of each line of a text. */
export function tokenize(grammar: IGrammar, text: string): Token[][] {
  let state: StateStack = INITIAL;
  return text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    // The engine counts the line end that it appends itself.
    return tokens
      .map(({ startIndex, endIndex, scopes }) => ({
        start: startIndex,
        end: Math.min(endIndex, line.length),
        scopes,
      }))
      .filter(({ start, end }) => start < end);
  });
}

/** What a theme colours a token by: its innermost scope without the language's name; '' for plain text and punctuation. */
export function colour({ scopes }: Token): string {
  const scope = scopes.at(-1) ?? '';
  return /^(?:text|meta|punctuation)\./.test(scope) ? '' : scope.replace(/\.un-resolution$/, '');
}
