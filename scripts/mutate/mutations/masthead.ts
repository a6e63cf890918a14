import type { Resolution } from '../../../server/src/model/resolution';
import { mastheadLines } from '../../../server/src/rules/masthead-lines';
import { ordinalInWords } from '../../../server/src/rules/ordinals';
import type { Language } from '../../../server/src/vocabulary/language';
import { vocabularyOf } from '../../../server/src/vocabulary/vocabulary';
import { edit, type Mutation, ownOf, replaced } from '../fault';

const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1);

/** States under names that lists don't carry. */
const STATES: Readonly<Record<Language, readonly (readonly [official: string, other: string])[]>> = {
  en: [
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
  ],
  fr: [
    ['Iran (République islamique d’)', 'Iran'],
    ['Bolivie (État plurinational de)', 'Bolivie'],
    ['Fédération de Russie', 'Russie'],
    ['Macédoine du Nord', 'Macédoine'],
    ['Tchéquie', 'République tchèque'],
    ['Eswatini', 'Swaziland'],
  ],
  es: [
    ['Irán (República Islámica del)', 'Irán'],
    ['Bolivia (Estado Plurinacional de)', 'Bolivia'],
    ['Federación de Rusia', 'Rusia'],
    ['Chequia', 'República Checa'],
    ['Eswatini', 'Swazilandia'],
    ['Macedonia del Norte', 'Macedonia'],
  ],
  ru: [
    ['Иран (Исламская Республика)', 'Иран'],
    ['Боливия (Многонациональное Государство)', 'Боливия'],
    ['Республика Молдова', 'Молдова'],
    ['Российская Федерация', 'Россия'],
    ['Северная Македония', 'Македония'],
    ['Сирийская Арабская Республика', 'Сирия'],
  ],
  ar: [
    ['الاتحاد الروسي', 'روسيا'],
    ['الجمهورية العربية السورية', 'سوريا'],
    ['جمهورية مولدوفا', 'مولدوفا'],
  ],
  zh: [
    ['伊朗伊斯兰共和国', '伊朗'],
    ['俄罗斯联邦', '俄罗斯'],
    ['阿拉伯叙利亚共和国', '叙利亚'],
    ['摩尔多瓦共和国', '摩尔多瓦'],
    ['北马其顿', '马其顿'],
  ],
};

/** The fault of one line of an English masthead, by the words of it that become others. */
function inLine(rule: string, right: RegExp, wrong: string): Mutation {
  return {
    rule,
    fault: `“${wrong}” in a line of the masthead`,
    *plant(resolution) {
      if (resolution.language !== 'en') return;
      for (const { text, span } of mastheadLines(resolution)) {
        const match = right.exec(text);
        if (!match) continue;
        const start = span.start + match.index;
        yield { edits: [edit(start, start + match[0].length, wrong)], place: span };
      }
    },
  };
}

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
      const distributions = vocabularyOf(language).masthead.distributions as readonly [string, string];
      if (!symbol || !distribution || !/\/RES\/|\/L\./.test(symbol.value)) return;
      const printed = distribution.value.toLowerCase();
      const other = distributions.find((one) => one.toLowerCase() !== printed);
      if (!distributions.some((one) => one.toLowerCase() === printed) || !other) return;
      yield replaced(distribution.span, distribution.value === printed ? other : capital(other));
    },
  },
  {
    rule: 'symbol-matches-body',
    fault: 'the number before the title is another one',
    *plant({ masthead: { number, symbol }, source }) {
      const match = number && /\d(?=\D*$)/.exec(source.slice(number.span));
      if (!match || !symbol?.value.startsWith('A/RES/')) return;
      const at = number.span.start + match.index;
      yield { edits: [edit(at, at + 1, match[0] === '7' ? '2' : '7')], place: number.span };
    },
  },
  ...(['resolution-heading-GA', 'heading-HRC'] as const).map(
    (rule): Mutation => ({
      rule,
      fault: 'no line that says when it was adopted',
      *plant({ masthead: { symbol, adopted }, source }) {
        const series = rule === 'heading-HRC' ? 'A/HRC/RES/' : 'A/RES/';
        if (!symbol?.value.startsWith(series) || !adopted) return;
        const line = source.lineAt(adopted.span.start);
        const start = source.lineStarts[line]!;
        let end = source.lineEnd(source.lineAt(adopted.span.end));
        while (/\s/.test(source.text[end] ?? '')) end++;
        yield {
          edits: [edit(start, end, '')],
          place: symbol.span,
          also: ['date-consistency', 'title-required'],
        };
      },
    }),
  ),
  {
    rule: 'organ-known',
    fault: 'another organ before the preamble',
    *plant(resolution) {
      const { symbol } = resolution.masthead;
      const [formula, ...others] = ownOf(resolution, 'formula');
      if (!formula || others.length > 0 || !symbol || !/^(?:A|E|S|A\/HRC)\/RES\//.test(symbol.value)) return;
      const { organs } = vocabularyOf(resolution.language);
      const { prose } = formula.paragraph;
      const words = prose.text.replace(/[\s,،，:]+$/, '');
      const span = prose.span(0, words.length);
      if (resolution.source.slice(span) !== words) return;
      const own = organs.find(({ formulas }) => formulas.includes(words));
      const council = organs.find(({ key }) => key === 'economic-and-social-council')?.formulas[0];
      const assembly = organs.find(({ key }) => key === 'general-assembly')?.formulas[0];
      const other = own?.key === 'general-assembly' ? council : assembly;
      if (own && other) yield replaced(span, other, { also: ['own-organ', 'existing-resolution'] });
    },
  },
  {
    rule: 'reissue-asterisk',
    fault: 'an asterisk behind the symbol, and no note for it',
    *plant({ masthead: { symbol }, source, footnotes }) {
      if (!symbol || !/\d$/.test(symbol.value) || footnotes.some(({ label }) => label === '*')) return;
      if (/^\s/.test(source.text.slice(symbol.span.end)))
        yield {
          edits: [edit(symbol.span.end, symbol.span.end, '*')],
          place: symbol.span,
          also: ['marker-without-note'],
        };
    },
  },
  ...[
    ['agenda-item-line', /^Agenda item (?=\d+$)/, 'Agenda Item '],
    ['heading-SC', /(?<=^Resolution \d+) (?=\(\d{4}\))/, ''],
    ['heading-SC', /(?<=^Adopted by the Security Council at its [\w ()]+ meeting),(?= on)/, ''],
    ['resolution-heading-GA', /^Resolution adopted by the General Assembly on\b/, 'Resolution adopted on'],
    [
      'heading-HRC',
      /^Resolution adopted by the Human Rights Council on\b/,
      'Resolution adopted by the Council on',
    ],
    ['bracket-provenance-GA', /(?<=^\[on the report of )the (?=\w+ Committee)/, ''],
    ['bracket-provenance-GA', /(?<=^\[without reference to a )Main (?=Committee)/, ''],
    ['bracket-provenance-ECOSOC', /(?<=^\[on )(?:a|the) (?=proposal|recommendation)/, ''],
    ['title-names-in-full', /(?<=^\d+\/\d+\. .*)United Nations\b/, 'UN'],
  ].map(([rule, right, wrong]) => inLine(rule as string, right as RegExp, wrong as string)),
  {
    rule: 'title-format',
    fault: 'a full stop behind the title',
    *plant({ masthead: { title }, language, source }) {
      if (language !== 'en' || !title || !/\p{L}$/u.test(source.slice(title.span))) return;
      yield { edits: [edit(title.span.end, title.span.end, '.')] };
    },
  },
  {
    rule: 'title-forbidden-SC',
    fault: 'a title before the organ',
    *plant(resolution) {
      const { symbol, title } = resolution.masthead;
      const [formula] = ownOf(resolution, 'formula');
      if (!symbol?.value.startsWith('S/RES/') || title || !formula) return;
      const { start } = formula.paragraph.span;
      const gap = /\n\s*$/.exec(resolution.source.text.slice(0, start))?.[0] ?? '\n\n';
      const words = 'Keeping of lighthouses';
      yield {
        edits: [edit(start, start, words + gap)],
        places: [{ start, end: start + words.length }],
        also: ['heading-SC'],
      };
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
      // Before these days the other name was the official one.
      if (date !== null && date.value <= '2023') return;
      for (const { value, span } of sponsors)
        for (const [official, other] of STATES[language])
          if (value === official) yield replaced(span, other, { also: ['sponsors-in-order'] });
    },
  },
  ...[' - ', ' – ', '-', '—'].map(
    (dash): Mutation => ({
      rule: 'session-dates',
      fault: `“${dash}” between the days of a session`,
      *plant(resolution) {
        if (resolution.language !== 'en') return;
        for (const { text, span } of mastheadLines(resolution)) {
          const days = /^\d{1,2}(?: [A-Z][a-z]+(?: \d{4})?)?–(?=\d{1,2} [A-Z][a-z]+ \d{4}$)/.exec(text);
          if (!days) continue;
          const end = span.start + days[0].length;
          yield replaced({ start: end - 1, end }, dash);
        }
      },
    }),
  ),
  {
    rule: 'adoption-note-HRC',
    fault: 'no word of how the text was adopted',
    *plant(resolution) {
      const note = adoptionNote(resolution);
      const { symbol } = resolution.masthead;
      if (!note || !symbol || /recorded vote/.test(note.text)) return;
      yield { edits: [edit(note.start, note.end, '')], place: symbol.span };
    },
  },
  ...(
    [
      ['without a vote', 'by consensus'],
      ['without a vote', 'without vote'],
      ['by a recorded vote', 'by recorded vote'],
      [', with', ' with'],
      ['abstentions', 'abstaining'],
    ] as const
  ).map(
    ([right, wrong]): Mutation => ({
      rule: 'adoption-note-HRC',
      fault: `“${wrong}” in the note of the adoption`,
      *plant(resolution) {
        const note = adoptionNote(resolution);
        const at = note?.text.indexOf(right) ?? -1;
        if (!note || at < 0) return;
        const start = note.start + at;
        yield {
          edits: [edit(start, start + right.length, wrong)],
          places: [{ start: note.start, end: note.end }],
        };
      },
    }),
  ),
];

/** How a resolution of the Human Rights Council says that it was adopted, as it stands in the source. */
function adoptionNote({ profile, language, masthead, source }: Resolution) {
  if (profile !== 'human-rights-council' || language !== 'en' || !masthead.meeting) return null;
  const from = masthead.meeting.span.end;
  const match = /\[Adopted [^\n\]]*\]?/.exec(source.text.slice(from));
  const start = from + (match?.index ?? 0);
  return match && { text: match[0], start, end: start + match[0].length };
}
