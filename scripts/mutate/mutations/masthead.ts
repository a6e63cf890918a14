import { ordinalInWords } from '../../../server/src/rules/ordinals';
import { edit, type Mutation, replaced } from '../fault';

const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1);

/** States under names that lists don't carry. */
const STATES: readonly (readonly [official: string, other: string])[] = [
  ['Türkiye', 'Turkey'],
  ['Viet Nam', 'Vietnam'],
  ['Czechia', 'Czech Republic'],
  ['Eswatini', 'Swaziland'],
  ['North Macedonia', 'Macedonia'],
  ['Cabo Verde', 'Cape Verde'],
  ['Iran (Islamic Republic of)', 'Iran'],
  ['Bolivia (Plurinational State of)', 'Bolivia'],
  ['Venezuela (Bolivarian Republic of)', 'Venezuela'],
  ['Russian Federation', 'Russia'],
  ['Syrian Arab Republic', 'Syria'],
  ['Republic of Moldova', 'Moldova'],
  ['United Republic of Tanzania', 'Tanzania'],
  ['Brunei Darussalam', 'Brunei'],
];

export const masthead: readonly Mutation[] = [
  {
    rule: 'symbol-well-formed',
    fault: 'a stop or a stroke of the symbol dropped',
    *plant({ masthead: { symbol } }) {
      if (!symbol) return;
      const dot = symbol.value.indexOf('L.');
      if (dot > 0) yield { edits: [edit(symbol.span.start + dot + 1, symbol.span.start + dot + 2, '')] };
      const stroke = /\/RES\//.exec(symbol.value);
      if (stroke && /^[AE]\/RES/.test(symbol.value)) {
        const at = symbol.span.start + stroke.index + 4;
        yield { edits: [edit(at, at + 1, '')] };
      }
    },
  },
  {
    rule: 'symbol-matches-body',
    fault: 'the session of the masthead is another one',
    *plant({ masthead: { symbol, session }, source, language, profile }) {
      if (!symbol || !session || language !== 'en' || profile !== 'general-assembly') return;
      const words = ordinalInWords(session.value);
      const other = ordinalInWords(session.value - 1);
      const printed = source.slice(session.span);
      if (
        !words ||
        !other ||
        !printed.startsWith(capital(words)) ||
        !/^A\/(?:C\.\d\/|RES\/)?\d{2}\b/.test(symbol.value)
      )
        return;
      const { start } = session.span;
      yield {
        edits: [edit(start, start + words.length, capital(other))],
        // What is dated and cited is held against the session too.
        also: ['date-within-session', 'existing-resolution', 'session-dates'],
      };
    },
  },
  {
    rule: 'distribution-line',
    fault: 'the other distribution',
    *plant({ masthead: { symbol, distribution }, language }) {
      if (!symbol || !distribution || language !== 'en') return;
      if (distribution.value === 'Limited') yield replaced(distribution.span, 'General');
      if (distribution.value === 'General' && symbol.value.includes('/RES/'))
        yield replaced(distribution.span, 'Limited');
    },
  },
  {
    rule: 'masthead-date',
    fault: 'the month before the day',
    *plant({ masthead: { date }, source, language }) {
      if (!date || language !== 'en') return;
      const match = /^(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/.exec(source.slice(date.span));
      if (match) yield replaced(date.span, `${match[2]} ${match[1]}, ${match[3]}`);
    },
  },
  {
    rule: 'session-line',
    fault: 'the session in figures',
    *plant({ masthead: { session }, source, language }) {
      if (!session || language !== 'en') return;
      const match = /^([A-Z][\w-]+) session$/.exec(source.slice(session.span));
      const n = session.value % 10;
      const suffix = session.value > 10 && session.value < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n] ?? 'th');
      if (match) yield replaced(session.span, `${session.value}${suffix} session`);
    },
  },
  {
    rule: 'sponsors-in-order',
    fault: 'two sponsors who follow one another have changed places',
    *plant({ masthead: { sponsors }, language }) {
      if (language !== 'en') return;
      for (let i = 1; i < sponsors.length; i++) {
        const [a, b] = [sponsors[i - 1]!, sponsors[i]!];
        if (!/^[A-Z]/.test(a.value) || a.value[0]! >= b.value[0]!) continue;
        yield {
          edits: [
            { span: a.span, text: b.value },
            { span: b.span, text: a.value },
          ],
        };
      }
    },
  },
  {
    rule: 'sponsors-line',
    fault: 'capital letters in “draft resolution”',
    *plant({ masthead: { sponsors, submission } }) {
      if (submission?.value === 'draft resolution' && sponsors.length > 0)
        yield replaced(submission.span, 'Draft Resolution');
    },
  },
  {
    rule: 'state-official-names',
    fault: 'a sponsor under another name',
    *plant({ masthead: { sponsors, date }, language }) {
      if (language !== 'en') return;
      // Before these days the other name was the official one.
      for (const { value, span } of sponsors)
        for (const [official, other] of STATES)
          if (value === official && (date === null || date.value > '2023'))
            yield replaced(span, other, { also: ['sponsors-in-order'] });
    },
  },
];
