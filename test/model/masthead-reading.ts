import { formulaAt } from '../../server/src/model/formula';
import { detectLanguage } from '../../server/src/model/language';
import { readMasthead } from '../../server/src/model/masthead';
import type { Found, Masthead } from '../../server/src/model/resolution';
import { Source } from '../../server/src/text/source';

/** The masthead above the first formula of a text; what stands below is taken for the closing lines. */
export function mastheadOf(text: string): Masthead {
  const source = new Source(text);
  let end = text.length;
  for (let line = 0; line < source.lineCount; line++)
    if (formulaAt(text.slice(source.lineStarts[line]!, source.lineEnd(line)))?.comma) {
      end = source.lineStarts[line]!;
      break;
    }
  return readMasthead(source, 0, end, detectLanguage(text), { start: end, end: text.length });
}

/** Every found value of a masthead with the name of its field. */
export function* foundIn(masthead: Masthead): Generator<[string, Found<string | number>]> {
  for (const [field, value] of Object.entries(masthead)) {
    if (field === 'span' || value === null) continue;
    for (const found of Array.isArray(value) ? value : [value]) yield [field, found];
  }
}

/** The values alone, fields that are not there left out. */
export function valuesOf(masthead: Masthead): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [field, { value }] of foundIn(masthead)) {
    if (field === 'agendaItems' || field === 'sponsors' || field === 'signatories')
      values[field] = [...((values[field] ?? []) as []), value];
    else values[field] = value;
  }
  return values;
}
