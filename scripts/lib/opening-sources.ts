// What the tables of opening words are made from, and what in it is none of them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../../server/src/model/opening';
import type { Language } from '../../server/src/vocabulary/language';
import { root } from './places.mjs';

export const shared = join(root, '../shared');

/** How often paragraphs of adopted texts open with some words: in all, and by organ (in the Security Council `sc`). */
export interface Count {
  readonly place: Place;
  readonly phrase: string;
  readonly total: number;
  readonly ga: number;
  readonly sc: number;
  readonly ecosoc: number;
  readonly hrc: number;
}

/** A paragraph whose editors set its opening in italics. */
export interface Marked {
  readonly document: string;
  readonly place: Place;
  readonly text: string;
  readonly opening: string;
  readonly council: boolean;
}

export function readCounts(language: Language): Count[] {
  return readFileSync(join(shared, 'rules', `openers.${language}.tsv`), 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t'))
    .map(([place, phrase = '', total, ga, sc, ecosoc, hrc]) => ({
      place: place as Place,
      phrase,
      total: Number(total),
      ga: Number(ga),
      sc: Number(sc),
      ecosoc: Number(ecosoc),
      hrc: Number(hrc),
    }));
}

/** The paragraphs of the corpus with an opening in italics. */
export function readMarked(language: Language): Marked[] {
  const folder = join(shared, 'corpus', language);
  const marked: Marked[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.gold.json'))) {
    const { paragraphs } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    for (const { kind, text, opening } of paragraphs) {
      if (opening && (kind === 'preambular' || kind === 'operative'))
        marked.push({ document: file, place: kind, text, opening, council: file.startsWith('sc') });
    }
  }
  return marked;
}

/** Words in the counts that open no paragraph as its verb: headings, broken words, adverbs left alone. */
export const NO_VERBS: Readonly<Record<Language, string>> = {
  en: 'a abbreviations arms asset cooperation coordination disarmament ensure exemptions facilitation further good gravely greets humanitarian implementation in isil la listing looking looks measures monitoring notwithstanding other promotion protection provision public re remains reporting review reviews s states strongly support the travel treaty weapons',
  fr: 'a abréviations compte assurer d étant fait n prend rend tient accueille met attend donne lance gardant prenant tenant mettant rendant accueillant profondément vivement gravement fermement se au',
  es: 'a abreviaciones criterios garantizar habiendo haciendo olicita poniendo presentación profundamente tomando teniendo acoge acogiendo hace pone toma tiene se muy rinde rindiendo',
  ru: 'у н сокращения обеспечивать отчетность особо с принимая рассмотрев сигнализирует читает отдает отдавая воздает придает обращает обращая дает',
  ar: 'تقرير تقديرات أولا ثانيا ثالثا رابعا خامسا سادسا سابعا ثامنا تاسعا عاشرا إذ قد و حساب الشؤون',
  zh: '对 向 认识 注意 关切地 依照',
};

/** What no editor ends an opening with, whatever a count says: prepositions, articles, conjunctions, bare nouns. */
export const LOOSE = (
  'of to by the a that this on over at about in for with any its it de des du le la les que à sur par el los las en ' +
  'por un una о об на за в том тем по не из важность необходимость 其 إلى على عن أن أنه من في يلي أهمية ضرورة قررته الالتزامات'
).split(' ');
