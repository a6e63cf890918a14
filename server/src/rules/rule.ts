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
};

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
  readonly examples: readonly Example[];
}

export interface Rule extends RuleEntry {
  check(resolution: Resolution): Iterable<Remark>;
}

/** Takes a rule as written and gives it back; the place where its shape is checked by the compiler. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** The severity that a rule has for a profile, before any setting. */
export function severityFor(rule: RuleEntry, profile: Profile): Severity {
  return rule.severity[profile] ?? rule.severity.default;
}
