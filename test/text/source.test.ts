import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Source } from '../../server/src/text/source';

const text = fc
  .array(fc.oneof(fc.constantFrom('\n', '\r\n', '\r', 'a', 'é', '😀', '灯', ''), fc.string({ maxLength: 4 })))
  .map((parts) => parts.join(''));

describe('Source', () => {
  it('counts lines and characters as the protocol does', () =>
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), fc.nat(), (text, offset, line, character) => {
        const source = new Source(text);
        const document = TextDocument.create('file:///a', 'un-resolution', 1, text);
        assert.equal(source.lineCount, document.lineCount);
        const at = text.length === 0 ? 0 : offset % (text.length + 2);
        assert.deepEqual(source.positionAt(at), document.positionAt(at));
        const position = { line: line % (source.lineCount + 1), character: character % 12 };
        assert.equal(source.offsetAt(position), document.offsetAt(position));
      }),
      { numRuns: 1000 },
    ));
});
