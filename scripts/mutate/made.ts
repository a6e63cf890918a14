import type { Language } from '../../server/src/vocabulary/language';
import { LANGUAGES } from '../../server/src/vocabulary/language';
import { WORDS, type Words } from './made-words';

/** A draft put together from words on invented subjects, with whose habits it follows where it does not say so itself. */
export interface Made {
  readonly name: string;
  readonly language: Language;
  readonly text: string;
  readonly modelUn?: boolean;
}

/** All stretches of so many items, the row taken as a ring. */
function stretches<T>(items: readonly T[], length: number): T[][] {
  return items.map((_, i) => Array.from({ length }, (_, k) => items[(i + k) % items.length]!));
}

/** The numbered operative part, ended as such a part is. */
function operativePart(words: Words, count: number, first = 1, end = words.stop): string {
  const chosen = [...words.operative.slice(0, count - 1), words.operative.at(-1)!];
  return chosen
    .map((text, i) => `${words.number(first + i)} ${text}${i < count - 1 ? words.semicolon : end}`)
    .join('\n\n');
}

function body(words: Words, preambular = 2, operative = 3): string {
  return [words.formula, ...words.preamble.slice(0, preambular), operativePart(words, operative)].join(
    '\n\n',
  );
}

/** Drafts whose preamble has a list, of two items and of three. */
function withLists(language: Language): string[] {
  const words = WORDS[language];
  return [2, 3].flatMap((count) =>
    [2, 3].map((operative) => {
      const items = words.items.slice(0, count).map((item, i) => `${words.letter(i)} ${item}${words.comma}`);
      return [words.formula, words.preamble[1], words.list, ...items, operativePart(words, operative)].join(
        '\n\n',
      );
    }),
  );
}

/** Resolutions of two, three and four parts. */
function composites(language: Language): string[] {
  const words = WORDS[language];
  return [2, 3, 4].flatMap((parts) =>
    [2, 3].map((operative) =>
      words.titles
        .slice(0, parts)
        .map((title, i) => `${'ABCD'[i]}\n\n${title}\n\n${body(words, 1 + (i % 3), operative)}`)
        .join('\n\n'),
    ),
  );
}

/** Resolutions in two to four sections. */
function inSections(language: Language): string[] {
  const words = WORDS[language];
  return [2, 3, 4].flatMap((sections) =>
    [2, 3].map((each) => {
      const parts = Array.from({ length: sections }, (_, i) => {
        const end = i === sections - 1 ? words.stop : words.semicolon;
        return `${['I', 'II', 'III', 'IV'][i]}\n\n${words.titles[i]}\n\n${operativePart(words, each, 1, end)}`;
      });
      return [words.formula, words.preamble[0], ...parts].join('\n\n');
    }),
  );
}

/** English resolutions with annexes, one or several. */
function withAnnexes(): string[] {
  const words = WORDS.en;
  const intro = [words.formula, words.preamble[0]!];
  return [1, 2, 3].flatMap((count) =>
    stretches(words.titles, count).map((titles) => {
      const called = titles.map((title, i) => {
        const which = count === 1 ? 'the annex' : `annex ${['I', 'II', 'III'][i]}`;
        return `${i + 1}. ${['Adopts', 'Approves', 'Endorses'][i]} the plan for ${title.toLowerCase()} set out in ${which} to the present resolution;`;
      });
      const annexes = titles.map(
        (title, i) =>
          `${count === 1 ? 'Annex' : `Annex ${['I', 'II', 'III'][i]}`}\n\nPlan for ${title.toLowerCase()}\n\n1. It is read in May.`,
      );
      return [...intro, ...called, `${count + 1}. Decides to return to the question.`, ...annexes].join(
        '\n\n',
      );
    }),
  );
}

/** English texts that adopt a declaration, which follows. */
function withDeclarations(): string[] {
  return WORDS.en.titles.flatMap((title) =>
    ['political declaration', 'declaration', 'plan of action'].map((kind) =>
      [
        'The General Assembly',
        `Adopts the following ${kind}:`,
        `${kind[0]!.toUpperCase()}${kind.slice(1)} on ${title.toLowerCase()}`,
        'We, the harbour masters, declare that tides know no borders.',
      ].join('\n\n'),
    ),
  );
}

/** English texts whose paragraphs refer to one another. */
function withReferences(): string[] {
  return WORDS.en.titles.flatMap((title, i) =>
    ['publish', 'print'].map((act) =>
      [
        WORDS.en.formula,
        WORDS.en.preamble[i % 3],
        `1. Invites coastal States to publish their lists of ${title.toLowerCase()};`,
        '2. Encourages harbours to keep their lights in order;',
        `3. Requests the Secretary-General to ${act} the lists referred to in paragraph 1 above;`,
        '4. Decides to review the lights referred to in paragraph 2 above;',
        '5. Takes note of the measures set out in paragraph 1 above.',
      ].join('\n\n'),
    ),
  );
}

/** Drafts with those who hand them in. */
function withSponsors(language: Language): string[] {
  const words = WORDS[language];
  const [organization, organ, distribution] = words.head;
  const rows = [3, 4].flatMap((length) =>
    words.states.slice(0, words.states.length - length + 1).map((_, i) => words.states.slice(i, i + length)),
  );
  return rows.map((states) =>
    [
      organization,
      'A/C.2/81/L.99',
      organ,
      distribution,
      words.submits(states),
      words.titles[0],
      body(words),
    ].join('\n\n'),
  );
}

/** Model UN drafts: their sponsors, their signatories, and clauses that address members. */
function ofModelUn(language: Language): string[] {
  const words = WORDS[language];
  const own = ['Chile', 'Fiji', 'Ghana', 'Kenya', 'Malta', 'Nauru', 'Peru', 'Togo'];
  const names = language === 'en' || language === 'fr' || language === 'es' ? own : words.states;
  const count = Math.min(3, names.length - 1);
  return stretches(names, 1).map(([sponsor]) => {
    const signatories = names.filter((name) => name !== sponsor).slice(0, count);
    return [
      'Draft Resolution 1.1',
      `${words.topic}: ${words.titles[0]}`,
      `${words.sponsors}: ${sponsor}`,
      `${words.signatories}: ${signatories.join(words.comma === '，' ? '、' : `${words.comma} `)}`,
      words.formula,
      ...words.preamble.slice(0, 2),
      language === 'en'
        ? '1. Invites Member States to exchange their tide tables;\n\n2. Thanks each Member State for its lights.'
        : operativePart(words, 2),
    ].join('\n\n');
  });
}

/** All drafts that are made. */
export function madeDrafts(): Made[] {
  const made: Made[] = [];
  const add = (what: string, language: Language, texts: readonly string[], modelUn = false): void => {
    for (const [i, text] of texts.entries())
      made.push({ name: `${what} ${i + 1} (${language})`, language, text, ...(modelUn && { modelUn }) });
  };
  for (const language of LANGUAGES) {
    add('list in the preamble', language, withLists(language));
    add('composite resolution', language, composites(language));
    add('sections', language, inSections(language));
    add('sponsors', language, withSponsors(language));
    add('Model UN draft', language, ofModelUn(language), true);
  }
  add('annexes', 'en', withAnnexes());
  add('declaration', 'en', withDeclarations());
  add('references', 'en', withReferences());
  return made;
}
