/** Texts of growing length in shapes that tempt a reader to look at one place again and again. */
export const SHAPES: readonly { readonly name: string; readonly build: (n: number) => string }[] = [
  {
    name: 'paragraphs',
    build: (n) => `The General Assembly,\n\n${'Noting the lamps of the quay, 1 and the dark,\n\n'.repeat(n)}`,
  },
  { name: 'one endless line', build: (n) => 'Noting the lamps *of* the quay, '.repeat(n * 2) },
  { name: 'one endless word', build: (n) => 'a'.repeat(n * 60) },
  { name: 'blank lines', build: (n) => '\n'.repeat(n * 40) },
  {
    name: 'footnotes',
    build: (n) =>
      'A/1/L.1\n\n' +
      Array.from({ length: n }, (_, i) => `Noting it,[^${i}]\n\n`).join('') +
      Array.from({ length: n }, (_, i) => `[^${i}]: A/80/${i}.\n`).join(''),
  },
  {
    name: 'plain footnotes on one page',
    build: (n) =>
      'Noting it, 1 and 2 of them, 3\n'.repeat(n) +
      '\n__________________\n' +
      Array.from({ length: n }, (_, i) => `${(i % 900) + 1}\n  A/80/${i}.\n`).join(''),
  },
  {
    name: 'nested labels',
    build: (n) => `1. Decides:\n\n${'(a) To light:\n\n(i) It;\n\na. all;\n\n'.repeat(n)}`,
  },
  { name: 'open signs', build: (n) => '[^([^$^{<!--*_**'.repeat(n * 4) },
  { name: 'lines that open signs', build: (n) => '<!--\n[^1\n* x\n|\n$^{\n1.\n(\n'.repeat(n) },
  { name: 'form feeds', build: (n) => 'A/1/L.1\n\f2/3\n\fTitle\n'.repeat(n) },
  {
    name: 'pages',
    build: (n) => `A/80/L.1\n\n${'Noting the lamps\n\n26-10001\n\nof the quay,\n\n'.repeat(n)}`,
  },
  {
    name: 'references',
    build: (n) =>
      `A/80/L.1\n\nThe General Assembly,\n\n${lines(n, (i) => `Recalling resolution ${31 + (i % 48)}/${i % 300} and paragraph ${i} of the Convention on Biological Diversity,\n\n`)}`,
  },
  {
    name: 'labels without neighbours',
    build: (n) =>
      `A/80/L.1\n\nThe General Assembly,\n\n${lines(n, (i) => `Noting that lamp ${i} is lit;\nm) others are,\n\n`)}`,
  },
  {
    name: 'resolutions',
    build: (n) =>
      `A/80/L.1\n\n${lines(n, (i) => `The General Assembly,\n\nNoting lamp ${i},\n\n1. Decides so.\n\n`)}`,
  },
];

function lines(n: number, line: (i: number) => string): string {
  return Array.from({ length: n }, (_, i) => line(i)).join('');
}
