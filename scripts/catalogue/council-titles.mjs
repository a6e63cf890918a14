/**
 * What the library's descriptions of resolutions of the Security Council shorten, and what it stands for.
 * @type {[RegExp, string][]}
 */
const SHORTENED = [
  [/\bOPCW-UN\b/g, 'Organisation for the Prohibition of Chemical Weapons-United Nations'],
  [/\bAU\/UN\b/g, 'African Union-United Nations'],
  [/\bUN\b/g, 'United Nations'],
  [/\bparas\. (?=\d)/g, 'paragraphs '],
  [/\bpara\. (?=\d)/g, 'paragraph '],
  [/\bArt\. (?=\d)/g, 'Article '],
  [/\bJan\. /g, 'January '],
  [/\bFeb\. /g, 'February '],
  [/\bMar\. /g, 'March '],
  [/\bApr\. /g, 'April '],
  [/\bAug\. /g, 'August '],
  [/\bSept\. /g, 'September '],
  [/\bOct\. /g, 'October '],
  [/\bNov\. /g, 'November '],
  [/\bDec\. /g, 'December '],
];

/**
 * How the descriptions write what documents write otherwise.
 * @type {[RegExp, string | ((found: string, rest: string) => string)][]}
 */
const SPELT = [
  [/\bEstablished (pursuant to|by)\b/gi, (_, rest) => `established ${rest.toLowerCase()}`],
  [/\b(?:Security Council )?Resolution (?=\d)/g, (found) => found.replace('Resolution', 'resolution')],
  [/\bmember States\b/g, 'Member States'],
  [/\bmatériel\b/g, 'materiel'],
  [
    / (and|or) on (?=(?:the )?(?:amend|dissolution|exten[st]ion|establishment|expansion|further|re-establishment|renewal))/g,
    ' $1 ',
  ],
  [/\bmandate of (?=United Nations )/g, 'mandate of the '],
  [/\bextension the mandate\b/g, 'extension of the mandate'],
  [/\btill (?=\d)/g, 'until '],
  [/\b(authori|[Ss]tabili)s(?=ation)/g, '$1z'],
  [/\bTribunal for (?:the )?former Yugoslavia\b/g, 'Tribunal for the Former Yugoslavia'],
  [/\bEufor R\.D\.Congo\b/g, 'EUFOR R.D. Congo'],
  [/\( +/g, '('],
  [/ +([,;:)])/g, '$1'],
];

/** @type {Record<string, string>} */
const MISPRINTED = {
  agrrement: 'agreement',
  Aghanistan: 'Afghanistan',
  emargo: 'embargo',
  extention: 'extension',
  finacial: 'financial',
  Independencia: 'Independência',
  Injko: 'Inzko',
  quarter: 'quater',
  Referendun: 'Referendum',
  repected: 'respected',
  Stategies: 'Strategies',
  suspention: 'suspension',
  Tirbunal: 'Tribunal',
  unitl: 'until',
};

/**
 * The title of a resolution of the Security Council as it is shown: in words, without the brackets and the "on" of a
 * description. What stands in `table` by the symbol or by the whole description is taken from there.
 * @param {string} symbol @param {string} printed @param {ReadonlyMap<string, string>} table
 */
export function councilTitle(symbol, printed, table) {
  const own = table.get(symbol) ?? table.get(printed.trim());
  if (own !== undefined) return own;
  let title = printed
    .replace(/[\p{L}]+/gu, (word) => (Object.hasOwn(MISPRINTED, word) ? MISPRINTED[word] : undefined) ?? word)
    .replace(/^.*?\[/, '')
    .replace(/\].*$/, '')
    .replace(/^(?:on|concerning) /, '')
    .replace(/\s*\.$/, '');
  for (const [found, written] of [...SHORTENED, ...SPELT])
    title = typeof written === 'string' ? title.replace(found, written) : title.replace(found, written);
  return title;
}
