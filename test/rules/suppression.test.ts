import assert from 'node:assert/strict';
import { silencesIn } from '../../server/src/features/suppress';
import { readResolution } from '../../server/src/model/read';
import { checkResolution } from '../../server/src/rules/check';
import { applyEdits } from '../../server/src/rules/fix';

const RULE = 'no-and-before-last';

/** The same draft in each rendition; the second paragraph ends with a word that a rule finds. */
const RENDITIONS = {
  clean: `The General Assembly,

Recalling its earlier decisions on the painting of harbour bells,

1. Invites coastal States to paint their bells each year;

2. Requests the Secretary-General to keep a list of all bells that have been painted, and of the colours; and

3. Decides to return to the question at its next session.
`,
  Markdown: `*The General Assembly*,

*Recalling* its earlier decisions on the painting of harbour bells,[^1]

1. *Invites* coastal States to paint their bells each year;

2. *Requests* the Secretary-General to keep a list of all bells that have been painted, and of the colours; and

3. *Decides* to return to the question at its next session.

[^1]: See A/80/317.
`,
  extracted: `A/C.2/81/L.99


                 The General Assembly,
                 Recalling its earlier decisions on the painting of harbour bells,
                 1.    Invites coastal States to paint their bells each year;
                 2.    Requests the Secretary-General to keep a list of all bells
                 that have been painted in the harbours of the islands and on the




2/3                                                                         26-01234
\f                                                                A/C.2/81/L.99


                 coasts, and of the colours in which they have been painted; and
                 3.    Decides to return to the question at its next session.




26-01234                                                                         3/3
`,
};

const LINE_ENDS = { LF: '\n', CRLF: '\r\n', CR: '\r' };

const comment = (form: string, rules = ` ${RULE}`, reason = ': kept as it was handed in'): string =>
  `<!-- un-resolution-${form}${rules}${form === 'enable' ? '' : reason} -->`;

/** A line put above the line that holds some words, with its indentation. */
const above = (text: string, words: string, line: string): string =>
  text.replace(new RegExp(`^([ \\t]*)(?=[^\\n]*${words})`, 'm'), `$1${line}\n$1`);

/** A comment put behind the line that holds some words. */
const behind = (text: string, words: string, added: string): string =>
  text.replace(new RegExp(`(${words}[^\\n]*)`), `$1 ${added}`);

const FORMS: Readonly<Record<string, (text: string) => string>> = {
  'next line': (text) => above(text, '2\\. ', comment('disable-next-line')),
  'next line, a blank line between': (text) => above(text, '2\\. ', `${comment('disable-next-line')}\n`),
  'next line, without a reason': (text) => above(text, '2\\. ', comment('disable-next-line', ` ${RULE}`, '')),
  'next line, all rules': (text) => above(text, '2\\. ', comment('disable-next-line', '')),
  'next line, two rules': (text) =>
    above(
      above(text, '2\\. ', comment('disable-next-line', ' per-cent')),
      '2\\. ',
      comment('disable-next-line'),
    ),
  line: (text) => behind(text, '2\\. ', comment('disable-line')),
  'line, where the paragraph ends': (text) => behind(text, '; and(?=\\n)', comment('disable-line')),
  block: (text) => above(above(text, '2\\. ', comment('disable')), '3\\. ', comment('enable')),
  'block, all rules': (text) =>
    above(above(text, '1\\. ', comment('disable', '')), '3\\. ', comment('enable', '')),
  'block to the end': (text) => above(text, 'General Assembly', comment('disable')),
  'file, at the end': (text) => `${text}\n${comment('disable-file')}\n`,
  'file, in between': (text) => above(text, '3\\. ', comment('disable-file')),
};

const codesOf = (text: string): string[] => checkResolution(readResolution(text)).map(({ code }) => code);

const wordsOf = (text: string) => {
  const { paragraphs, footnotes } = readResolution(text);
  return [
    ...paragraphs.map(({ kind, label, prose, depth }) => [kind, label?.text, prose.text, depth]),
    ...footnotes.map(({ label, prose }) => [label, prose.text]),
  ];
};

describe('comments that silence', () => {
  for (const [rendition, written] of Object.entries(RENDITIONS))
    for (const [ends, lineEnd] of Object.entries(LINE_ENDS)) {
      const printed = (text: string): string => text.replaceAll('\n', lineEnd);
      const before = codesOf(printed(written));

      it(`have something to silence in the draft: ${rendition}, ${ends}`, () => {
        assert.deepEqual(
          before.filter((code) => code === RULE),
          [RULE],
        );
      });

      for (const [form, put] of Object.entries(FORMS))
        it(`silence it and nothing else: ${form}, ${rendition}, ${ends}`, () => {
          const silenced = put(written);
          assert.notEqual(silenced, written);
          const due = before.filter((code) => code !== RULE);
          // Of two rules named one finds nothing.
          if (form.endsWith('two rules')) due.push('unused-suppression');
          assert.deepEqual(codesOf(printed(silenced)).sort(), due.sort());
          assert.deepEqual(wordsOf(printed(silenced)), wordsOf(printed(written)));
        });

      it(`are pointed out once they silence nothing: ${rendition}, ${ends}`, () => {
        for (const [form, put] of Object.entries(FORMS)) {
          const mended = printed(put(written).replace('; and', ';'));
          const unused = checkResolution(readResolution(mended)).filter(
            ({ code }) => code === 'unused-suppression',
          );
          assert.equal(unused.length, form.endsWith('two rules') ? 2 : 1, form);
          for (const { fix } of unused) assert.ok(applyEdits(mended, fix!()!.edits).length < mended.length);
        }
      });

      it(`are offered, and do what they say: ${rendition}, ${ends}`, () => {
        const text = printed(written);
        const resolution = readResolution(text);
        const findings = checkResolution(resolution);
        const { span } = findings.find(({ code }) => code === RULE)!;
        const offered = silencesIn(resolution, findings, span).filter(({ rule }) => rule === RULE);
        assert.deepEqual(
          offered.map(({ title }) => title),
          [rendition === 'extracted' ? 'paragraph' : 'line', 'file', 'folder'].map(
            (place) => `Disable ${RULE} for this ${place}`,
          ),
        );
        for (const { edit } of offered) {
          if (edit === null) continue;
          const after = applyEdits(text, [edit]);
          assert.deepEqual(
            codesOf(after),
            before.filter((code) => code !== RULE),
          );
          assert.deepEqual(wordsOf(after), wordsOf(text));
          assert.ok([...after.matchAll(/\r\n|\r|\n/g)].every(([it]) => it === lineEnd));
        }
      });
    }

  it('end where they say, and hold again after that', () => {
    const text = RENDITIONS.clean.replace('each year;', 'each year; and');
    const silenced = above(above(text, '1\\. ', comment('disable')), '2\\. ', comment('enable'));
    assert.deepEqual(codesOf(silenced), [RULE]);
  });

  it('of all rules may leave out one', () => {
    const text = above(above(RENDITIONS.clean, '1\\. ', comment('disable', '')), '2\\. ', comment('enable'));
    assert.ok(codesOf(text).includes(RULE));
  });
});
