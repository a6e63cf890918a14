import type { Profile, Resolution } from '../model/resolution';
import type { Span } from '../text/span';
import type { Language } from '../vocabulary/language';

export type Severity = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** One replacement in the source. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

export interface Fix {
  /** What it does, as an order: `Replace the colon by a semicolon`. */
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** `safe`: mended without judgement, part of fix-all; `offered`: one by one; `none`. */
export type FixKind = 'safe' | 'offered' | 'none';

/** What a rule says of one place. */
export interface Remark {
  readonly span: Span;
  /** One sentence: what is wrong and what is right, with the very words of the text. */
  readonly message: string;
  /** Built only when someone asks for it; null where it turns out that nothing can be mended. */
  readonly fix?: () => Fix | null;
  /** Other places that explain this one. */
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
}

/** A remark with the name of its rule and the severity that holds for this text. */
export interface Finding extends Remark {
  readonly code: string;
  readonly severity: Exclude<Severity, 'off'>;
  readonly fixable: boolean;
  readonly fixKind: FixKind;
}

/**
 * An example on the rule's page and in its tests. In a wrong text `⟦…⟧` encloses each place that the rule must find, in
 * order; a right text has none and must give no finding of the rule. Indentation that all lines share is no part of it.
 * A text without a masthead that is meant for the habits of one organ names its profile.
 */
export type Example = ({ readonly right: string } | { readonly wrong: string; readonly fixed?: string }) & {
  readonly note?: string;
  readonly profile?: Profile;
  /** For what an option changes: the values that are set. */
  readonly options?: OptionValues;
};

/** Something about a rule that a person may set, beside its severity. */
export type RuleOption =
  | OptionOf<'boolean', boolean>
  | (OptionOf<'number', number> & { readonly minimum: number; readonly maximum: number })
  | (OptionOf<'choice', string> & { readonly choices: readonly string[] })
  | OptionOf<'words', readonly string[]>;

interface OptionOf<K extends string, V> {
  readonly kind: K;
  /** The value without any setting. */
  readonly default: V;
  /** One sentence: what it sets. */
  readonly description: string;
}

export type RuleOptions = Readonly<Record<string, RuleOption>>;

export type OptionValue = boolean | number | string | readonly string[];

/** Values of options by name. */
export type OptionValues = Readonly<Record<string, OptionValue>>;

type ValueOf<O extends RuleOption> = O extends { kind: 'boolean' }
  ? boolean
  : O extends { kind: 'number' }
    ? number
    : O extends { kind: 'choice' }
      ? string
      : readonly string[];

/** The values of declared options, each of the type that its kind says. */
export type ValuesOf<O extends RuleOptions> = { readonly [N in keyof O]: ValueOf<O[N]> };

export type RuleGroup =
  | 'masthead'
  | 'formula'
  | 'titles'
  | 'structure'
  | 'preamble'
  | 'operative'
  | 'chain'
  | 'sub-paragraphs'
  | 'internal-references'
  | 'citations'
  | 'footnotes'
  | 'names'
  | 'wording'
  | 'numbers'
  | 'annexes'
  | 'drafts'
  | 'model-un'
  | 'checking';

/** `default` holds for every profile that is not named. */
export type SeverityByProfile = { readonly default: Severity } & { readonly [P in Profile]?: Severity };

/** All that is said of a rule: its page is made of this and nothing else. */
export interface RuleEntry {
  /** Never reused once released: other programs know findings by it. */
  readonly name: string;
  readonly group: RuleGroup;
  /** One sentence: what is right. */
  readonly summary: string;
  /** Why, for whom, with what exceptions: Markdown, a paragraph or two. */
  readonly why: string;
  /** The official source that it rests on, with its address. */
  readonly sources: readonly { readonly title: string; readonly url?: string }[];
  readonly severity: SeverityByProfile;
  readonly languages: readonly Language[] | 'all';
  readonly fix: FixKind;
  /** By name; none may be called `severity`, which is set beside them. */
  readonly options?: RuleOptions;
  readonly examples: readonly Example[];
}

export interface Rule extends RuleEntry {
  /** @param options a value for each option that the rule declares */
  check(resolution: Resolution, options: OptionValues): Iterable<Remark>;
}

/** A rule as it is written: what its check is given has the types of its own options. */
type RuleAsWritten<O extends RuleOptions> = Omit<RuleEntry, 'options'> & {
  readonly options?: O;
  check(resolution: Resolution, options: ValuesOf<O>): Iterable<Remark>;
};

/** Takes a rule as written and gives it back; the place where its shape is checked by the compiler. */
export function defineRule<const O extends RuleOptions>(rule: RuleAsWritten<O>): Rule {
  return rule as unknown as Rule;
}

/** The values for a check: what is set of the declared options, the default of the others. */
export function valuesFor({ options = {} }: RuleEntry, set: OptionValues = {}): OptionValues {
  const values: Record<string, OptionValue> = {};
  for (const [name, option] of Object.entries(options))
    values[name] = Object.hasOwn(set, name) ? set[name]! : option.default;
  return values;
}

/** The severity that a rule has for a profile, before any setting. */
export function severityFor(rule: RuleEntry, profile: Profile): Severity {
  return rule.severity[profile] ?? rule.severity.default;
}
