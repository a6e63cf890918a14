/** How the bytes of a file stand for its text; kept so that a mended file is written as it was read. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be';

export interface Decoded {
  /** Without the byte order mark: it is no part of the text, as in an editor. */
  readonly text: string;
  readonly encoding: Encoding;
}

/** The text of some bytes, or in words why they are none. */
export function decode(bytes: Uint8Array): Decoded | { readonly reason: string } {
  const encoding = encodingOf(bytes);
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be';
  if (!wide && bytes.includes(0)) return { reason: 'is no text: it holds zero bytes' };
  try {
    const text = new TextDecoder(wide ? encoding : 'utf-8', { fatal: true }).decode(bytes);
    return { text, encoding };
  } catch (error) {
    if (error instanceof TypeError)
      return { reason: `is no text in ${wide ? 'UTF-16' : 'UTF-8 or UTF-16'}; save it as UTF-8` };
    return { reason: 'is too large' };
  }
}

export function encode({ text, encoding }: Decoded): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-8-bom':
      return Buffer.from(`\ufeff${text}`, 'utf8');
    case 'utf-16le':
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  }
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8-bom';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
