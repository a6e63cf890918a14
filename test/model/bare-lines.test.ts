import assert from 'node:assert/strict';
import { renderModel } from './render';

interface Case {
  readonly name: string;
  readonly lines: readonly string[];
  readonly model: readonly string[];
}

/** Hard-wrapped lines without blank ones between paragraphs. */
const CASES: readonly Case[] = [
  {
    name: 'finds the name of the organ below a title that wraps, its comma lost, and numbers in the annex from 1 on',
    lines: [
      '90/12. Programme of Action for the Lighting of Small Harbours, of Moles and of the',
      'Outer Roads for the Decade 2034–2044',
      'The General Assembly',
      'Adopts the Programme of Action for the Lighting of Small Harbours for the Decade',
      '2034–2044, which is contained in the annex to the present resolution and which the',
      'keepers of the lamps have read aloud.',
      'Annex I - Plan of Doctor Emil Q. Lantern for the Lighting of Harbours and of Roads',
      '1. Harbours are lit at dusk, and the keepers of the lamps see to it that none of the',
      'lamps goes out before the last of the boats has come in and is made fast to the quay.',
      '2. Keepers take turns, as it was agreed upon in the case of The Quay v.',
      'Mole, and rest in the morning.',
    ],
    model: [
      'formula The General Assembly',
      'operative @Adopts@ Adopts the Programme of Action for the Lighting of Small Harbours for the Decade 2034–2044, which is contained in the annex to the present resolution and which the keepers of the lamps have read aloud.',
      'annex Annex I - Plan of Doctor Emil Q. Lantern for the Lighting of Harbours and of Roads',
      'annex:operative 1. Harbours are lit at dusk, and the keepers of the lamps see to it that none of the lamps goes out before the last of the boats has come in and is made fast to the quay.',
      'annex:operative 2. Keepers take turns, as it was agreed upon in the case of The Quay v. Mole, and rest in the morning.',
    ],
  },
  {
    name: 'parts the heading of a section from the preamble below it, and a participle within a numbered paragraph from none',
    lines: [
      'The General Assembly,',
      'Recalling the reports of the keepers on the lamps of the quay and on those of the',
      'outer mole, and noting that both were late,',
      'A. Lamps of the quay, of the mole and of the outer roads, and what they are to cost',
      'Noting that the lamps of the quay burn longer than those of the mole and cost twice',
      'as much as they did when the first of them were lit,',
      '1. Requests the keepers to abide by the rules on the Storing, the Pouring, the Lifting,',
      'Stockpiling and Use of Oil for the Lamps of the Quay, of the Mole and of the Roads;',
      'Reporting of the keepers:',
      '2. Decides to remain seized of the matter.',
    ],
    model: [
      'formula The General Assembly,',
      'preambular @Recalling@ Recalling the reports of the keepers on the lamps of the quay and on those of the outer mole, and noting that both were late,',
      'heading A. Lamps of the quay, of the mole and of the outer roads, and what they are to cost',
      'preambular @Noting@ Noting that the lamps of the quay burn longer than those of the mole and cost twice as much as they did when the first of them were lit,',
      'operative 1. @Requests@ Requests the keepers to abide by the rules on the Storing, the Pouring, the Lifting, Stockpiling and Use of Oil for the Lamps of the Quay, of the Mole and of the Roads;',
      'heading Reporting of the keepers:',
      'operative 2. @Decides@ Decides to remain seized of the matter.',
    ],
  },
  {
    name: 'parts those who speak in a declaration from its title, and keeps a row of names together that a page tears',
    lines: [
      'The General Assembly,',
      'Recalling the reports of the keepers on the lamps of the quay and on those of the',
      'outer mole, and noting that both were late,',
      '1. Adopts the declaration of the keepers, which they made on the evening of their first',
      'meeting and in which they say what follows, and asks for the help of Harbour, of Quay,',
      'Roads Office, of Mole and of those who look after the lamps of the outer roads and of',
      '',
      '26-10001 (E)    011126',
      '\fthe lighthouse;',
      '2. Decides to have it read aloud.',
      'Annex',
      'Declaration of the Keepers on the Lighting of Small Harbours, of Moles and of the Roads',
      'We, the keepers of the lamps of the quay and of the mole, met on the quay in the',
      'evening,',
    ],
    model: [
      'formula The General Assembly,',
      'preambular @Recalling@ Recalling the reports of the keepers on the lamps of the quay and on those of the outer mole, and noting that both were late,',
      'operative 1. @Adopts@ Adopts the declaration of the keepers, which they made on the evening of their first meeting and in which they say what follows, and asks for the help of Harbour, of Quay, Roads Office, of Mole and of those who look after the lamps of the outer roads and of the lighthouse;',
      'operative 2. @Decides@ Decides to have it read aloud.',
      'annex Annex',
      'annex:heading Declaration of the Keepers on the Lighting of Small Harbours, of Moles and of the Roads',
      'annex:text We, the keepers of the lamps of the quay and of the mole, met on the quay in the evening,',
    ],
  },
  {
    name: 'parts the heading of a section, a numeral before it and no stop, from the preamble, though it takes two lines',
    lines: [
      'The General Assembly,',
      'Recalling the reports of the keepers on the lamps of the quay and on those of the',
      'outer mole, and noting that both were late, as resolution Conf.',
      '12.4 has it,',
      'II Lamps of the quay, of the mole and of the outer roads, what they are to cost, how',
      'they are to be paid for and by whom, in the course of the next year and of that after',
      'Noting that the lamps of the quay burn longer than those of the mole and cost twice',
      'as much as they did when the first of them were lit,',
      '1. Decides to remain seized of the matter.',
    ],
    model: [
      'formula The General Assembly,',
      'preambular @Recalling@ Recalling the reports of the keepers on the lamps of the quay and on those of the outer mole, and noting that both were late, as resolution Conf. 12.4 has it,',
      'heading II Lamps of the quay, of the mole and of the outer roads, what they are to cost, how they are to be paid for and by whom, in the course of the next year and of that after',
      'preambular @Noting@ Noting that the lamps of the quay burn longer than those of the mole and cost twice as much as they did when the first of them were lit,',
      'operative 1. @Decides@ Decides to remain seized of the matter.',
    ],
  },
  {
    name: 'pairs notes that kept the signs of their labels with markers that lost theirs',
    lines: [
      'The General Assembly,',
      'Recalling the reports of the keepers of lamps,1 which are 2 in number,2',
      '1. Decides to read 3 of them a year.3',
      '[^1]: A/90/1.',
      '[^2]: A/90/2.',
      '[^3]: A/90/3.',
    ],
    model: [
      'formula The General Assembly,',
      'preambular @Recalling@ Recalling the reports of the keepers of lamps, which are 2 in number,',
      'operative 1. @Decides@ Decides to read 3 of them a year.',
      'note 1 ×1 A/90/1.',
      'note 2 ×1 A/90/2.',
      'note 3 ×1 A/90/3.',
    ],
  },
  {
    name: 'takes a dash that a line end put first for no bullet, but one below a short line',
    lines: [
      'The General Assembly,',
      'Recalling the reports of the keepers on the lamps of the quay and on those of the mole',
      '- both of them late - and noting that the keepers have been asked for others in which',
      'they say what they did in the winter and what they are going to do in the spring when',
      'the boats come in,',
      '1. Requests the keepers to light',
      '- the quay;',
      '- the mole.',
    ],
    model: [
      'formula The General Assembly,',
      'preambular @Recalling@ Recalling the reports of the keepers on the lamps of the quay and on those of the mole - both of them late - and noting that the keepers have been asked for others in which they say what they did in the winter and what they are going to do in the spring when the boats come in,',
      'operative 1. @Requests@ Requests the keepers to light',
      '  sub the quay;',
      '  sub the mole.',
    ],
  },
  {
    name: 'parts a Russian verb that decides from the preamble',
    lines: [
      'Генеральная Ассамблея,',
      'рассмотрев доклад смотрителей о фонарях набережной и о фонарях внешнего мола и рейда,',
      'рекомендует зажечь их.',
    ],
    model: [
      'formula Генеральная Ассамблея,',
      'preambular @рассмотрев@ рассмотрев доклад смотрителей о фонарях набережной и о фонарях внешнего мола и рейда,',
      'operative @рекомендует@ рекомендует зажечь их.',
    ],
  },
  {
    name: 'parts a Russian heading from the paragraphs about it, whose numbers stand before small letters',
    lines: [
      '90/12. Освещение малых гаваней, молов и внешних рейдов на десятилетие 2034–2044 годов',
      'Генеральная Ассамблея',
      'ссылаясь на доклады смотрителей о фонарях набережной и о фонарях внешнего мола, а также',
      'на расходы на масло, которые в прошлом году достигли, по их словам, суммы в 4000 долл.',
      'США и на то, что оба доклада были представлены с опозданием,',
      'Фонари набережной, мола и внешнего рейда и связанные с ними расходы на масло и фитили',
      '1. просит смотрителей зажигать фонари с наступлением темноты и следить за тем, чтобы ни',
      'один из них не погас до возвращения последней лодки;',
      'Финансирование ассигнований на масло на период с 1 июля 2034 года по 30 июня 2035 года',
      '2. постановляет продолжать заниматься этим вопросом.',
    ],
    model: [
      'formula Генеральная Ассамблея',
      'preambular @ссылаясь@ ссылаясь на доклады смотрителей о фонарях набережной и о фонарях внешнего мола, а также на расходы на масло, которые в прошлом году достигли, по их словам, суммы в 4000 долл. США и на то, что оба доклада были представлены с опозданием,',
      'heading Фонари набережной, мола и внешнего рейда и связанные с ними расходы на масло и фитили',
      'operative 1. @просит@ просит смотрителей зажигать фонари с наступлением темноты и следить за тем, чтобы ни один из них не погас до возвращения последней лодки;',
      'heading Финансирование ассигнований на масло на период с 1 июля 2034 года по 30 июня 2035 года',
      'operative 2. @постановляет@ постановляет продолжать заниматься этим вопросом.',
    ],
  },
];

describe('bare lines', () => {
  for (const { name, lines, model } of CASES)
    it(name, () => assert.deepEqual(renderModel(`${lines.join('\n')}\n`), model));
});
