/** A source that a rule rests on. */
export interface RuleSource {
  readonly title: string;
  readonly url?: string;
}

const MANUAL = 'https://www.un.org/dgacm/en/content/editorial-manual';

export const DRAFTING: RuleSource = {
  title: 'United Nations Editorial Manual, Resolutions: drafting and editing',
  url: `${MANUAL}/res-dec-draft-edit`,
};

export const IDENTIFICATION: RuleSource = {
  title: 'United Nations Editorial Manual, Resolutions: system of identification',
  url: `${MANUAL}/res-dec-sys-ident`,
};

export const MASTHEADS: RuleSource = {
  title: 'United Nations Editorial Manual, Mastheads and cover pages',
  url: `${MANUAL}/mast-cover`,
};

export const HEADINGS: RuleSource = {
  title: 'United Nations Editorial Manual, Headings and subheadings',
  url: `${MANUAL}/headings`,
};

export const FOOTNOTES: RuleSource = {
  title: 'United Nations Editorial Manual, Footnotes and other references',
  url: `${MANUAL}/footnotes`,
};

export const NUMBERS: RuleSource = {
  title: 'United Nations Editorial Manual, Numbers, dates and time',
  url: `${MANUAL}/numbers-dates-time`,
};

export const CAPITALS: RuleSource = {
  title: 'United Nations Editorial Manual, Capitalization',
  url: `${MANUAL}/capitalization`,
};

export const SPELLING: RuleSource = {
  title: 'United Nations Editorial Manual, Spelling',
  url: `${MANUAL}/spelling`,
};

export const ABBREVIATIONS: RuleSource = {
  title: 'United Nations Editorial Manual, Abbreviations and acronyms',
  url: `${MANUAL}/abbreviations`,
};

export const SYMBOLS: RuleSource = {
  title: 'Dag Hammarskjöld Library, Research guide: document symbols',
  url: 'https://research.un.org/en/docs/symbols',
};

export const UNTERM: RuleSource = {
  title: 'UNTERM, the terminology database of the United Nations: country names',
  url: 'https://unterm.un.org/unterm2/en/country',
};

export const PRACTICE: RuleSource = {
  title: 'Practice of the adopted texts, measured',
};

export const MODEL_UN: RuleSource = {
  title: 'Handbooks of Model UN conferences: AMUN, document format and style',
  url: 'https://amun.org/handbooks/2018/amun-rules-and-procedures-2018/document-format-and-style',
};
