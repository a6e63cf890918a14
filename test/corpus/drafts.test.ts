import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readResolution } from '../../server/src/model/read';
import type { Paragraph, Resolution } from '../../server/src/model/resolution';

const FOLDER = join(__dirname, '../../../shared/corpus/en-drafts');

/** What must hold of any draft, with what speaks against it. */
const PROPERTIES: readonly { readonly name: string; readonly against: (draft: Resolution) => string[] }[] = [
  {
    name: 'operative paragraphs are numbered from 1 on, anew in each section at most',
    against: ({ paragraphs }) => {
      let last = 0;
      return ofText(paragraphs, 'operative').flatMap(({ label }) => {
        const number = label?.value ?? last;
        const goesOn = label === null || number === last + 1 || number === 1;
        last = number;
        return goesOn ? [] : [label.text];
      });
    },
  },
  {
    name: 'every preambular and operative paragraph opens with a participle or verb',
    against: ({ paragraphs }) =>
      [...ofText(paragraphs, 'preambular'), ...ofText(paragraphs, 'operative')]
        .filter(({ opening, depth }) => opening === null && depth === 0)
        .map(({ prose }) => prose.text.slice(0, 60)),
  },
  {
    name: 'every paragraph ends with punctuation: none is torn, none has swallowed a marker',
    against: ({ paragraphs }) =>
      paragraphs
        .filter(({ kind, annex }) => !annex && ['preambular', 'operative', 'sub'].includes(kind))
        .map(({ prose }) => prose.text)
        .filter((text) => !/[,;:.][”’")]*$/.test(text))
        .map((text) => text.slice(-60)),
  },
  {
    name: 'notes and markers pair up',
    against: ({ footnotes, markers }) => [
      ...footnotes.filter(({ markers }) => markers.length === 0).map(({ label }) => `note ${label}`),
      ...markers
        .filter((marker) => !footnotes.some((note) => note.markers.includes(marker)))
        .map(({ label }) => `marker ${label}`),
    ],
  },
  {
    name: 'the masthead has symbol, distribution, date, session and title',
    against: ({ masthead }) =>
      (['symbol', 'distribution', 'date', 'session', 'title'] as const).filter(
        (field) => masthead[field] === null,
      ),
  },
  {
    name: 'a list of sponsors is split into States',
    against: ({ masthead }) =>
      masthead.sponsors
        .map(({ value }) => value)
        .filter((value) =>
          /[,;:*]|\band\b(?! (?:Barbuda|Grenadines|Herzegovina|Nevis|Principe|Tobago|the |Northern ))/.test(
            value,
          ),
        ),
  },
];

function ofText(paragraphs: readonly Paragraph[], kind: Paragraph['kind']): Paragraph[] {
  return paragraphs.filter((paragraph) => paragraph.kind === kind && !paragraph.annex);
}

describe('drafts as they are published', () => {
  if (!existsSync(FOLDER)) {
    it('are not here: what must hold of them is left out');
    return;
  }
  const drafts = readdirSync(FOLDER)
    .sort()
    .map((name) => ({ name, draft: readResolution(readFileSync(join(FOLDER, name), 'utf8')) }))
    // An amendment to a draft has no formula and no paragraphs of its own.
    .filter(({ draft }) => draft.paragraphs.some(({ kind }) => kind === 'formula'));
  it('are read as drafts with a body', () => assert.ok(drafts.length > 50, String(drafts.length)));
  for (const { name, against } of PROPERTIES)
    it(name, () =>
      assert.deepEqual(
        drafts.flatMap(({ name, draft }) => against(draft).map((what) => `${name}: ${what}`)),
        [],
      ),
    );
});
