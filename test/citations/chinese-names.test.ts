import { strict as assert } from 'node:assert';
import { forEachInstrumentName } from '../../server/src/catalogue/names';
import { findReferences } from '../../server/src/citations/find';
import { cited } from './cited';

/** Own drafts on lighthouses: what of them is cited. */
const TABLE: [string, string[]][] = [
  // The title within a title, in its own marks or without.
  ['《儿童权利公约》关于设定来文程序的任择议定书', ['treaty crc-opic']],
  ['《〈儿童权利公约〉关于设定来文程序的任择议定书》', ['treaty crc-opic']],
  ['《儿童权利公约关于设定来文程序的任择议定书》', ['treaty crc-opic']],
  ['《进一步执行<21世纪议程>方案》', ['instrument agenda-21-further']],
  ['《〈联合国海洋法公约〉下国家管辖范围以外区域海洋生物多样性的养护和可持续利用协定》', ['treaty bbnj']],
  ['《北京宣言》和《行动纲要》与《北京宣言和行动纲要》', ['instrument beijing', 'instrument beijing']],
  // A name that is one in its marks only.
  ['《水公约》和压载水公约', ['treaty water']],
  ['《美洲灯塔反腐败公约》与《反腐败公约》', ['treaty uncac']],
  // A line end or an extractor puts a blank where Chinese has none.
  ['《2030 年可持续发展议程》和《儿童权\n利公约》', ['instrument agenda-2030', 'treaty crc']],
  // Parts stand behind the name.
  [
    '《禁止核武器条约》第四条第2款(b)项和《条约》附件一',
    ['treaty tpnw (第四条第2款(b)项)', 'treaty tpnw (附件一)'],
  ],
  [
    '《世界人权宣言》三项原则、《宣言》条款和《宣言》第五次会议',
    ['instrument udhr', 'instrument udhr', 'instrument udhr'],
  ],
  ['《世界人权宣言》，第3段', ['instrument udhr']],
  ['《联合国宪章》第七十三条(辰)款', ['charter charter (第七十三条(辰)款)']],
  ['《禁止核武器条约》第九条第㈡款', ['treaty tpnw (第九条第㈡款)']],
  ['《禁止核武器条约》第九条(二)项', ['treaty tpnw (第九条(二)项)']],
  // The common noun introduces nothing and takes nothing away; a title that nobody knows does.
  ['《武器贸易条约》，促请条约缔约国和其他灯塔条约缔约国执行《条约》', ['treaty att', 'treaty att']],
  ['《武器贸易条约》和《灯塔条约》以及《条约》', ['treaty att']],
  // A word that points makes the noun stand for what the paragraph has named.
  [
    '欢迎《巴黎协定》，指出该协定旨在保护灯塔，其他协定也是',
    ['treaty paris-agreement', 'treaty paris-agreement'],
  ],
  ['指出该协定旨在保护灯塔', []],
  [
    '回顾《联合国海洋法公约》(《公约》)，按照《公约》和该公约行事',
    ['treaty unclos', 'treaty unclos', 'treaty unclos', 'treaty unclos'],
  ],
  // The generic name of what the text named last, in the word order of Chinese.
  ['《残疾人权利公约》任择议定书、《任择议定书》和《公约》', ['treaty crpd-op', 'treaty crpd-op']],
  [
    '《解决南苏丹共和国冲突重振协议》和《协议》',
    ['instrument revitalised-agreement', 'instrument revitalised-agreement'],
  ],
  [
    '《联合国全球反恐战略》、灯塔战略和《战略》',
    ['instrument counter-terrorism-strategy', 'instrument counter-terrorism-strategy'],
  ],
  [
    '《负责任渔业行为守则》(《守则》)、《灯塔守则》和《守则》',
    ['instrument fisheries-code', 'instrument fisheries-code', 'instrument fisheries-code'],
  ],
  ['《哥本哈根宣言》和《行动纲领》', ['instrument copenhagen-declaration']],
  [
    '2002年《马德里老龄问题国际行动计划》和《马德里行动计划》',
    ['instrument madrid-ageing', 'instrument madrid-ageing'],
  ],
  // The year tells declarations of one name apart.
  ['2018年防治结核病问题高级别会议政治宣言', ['instrument tuberculosis-2018']],
  ['2011年《关于艾滋病毒和艾滋病问题的政治宣言》', ['instrument hiv-2011']],
  ['关于艾滋病毒和艾滋病问题的政治宣言', []],
  // What is part of a longer name is not what that name holds.
  ['大会第三次预防和控制非传染性疾病问题高级别会议的政治宣言', ['instrument ncd-2018']],
  ['第四次预防和控制非传染性疾病问题高级别会议的政治宣言', []],
  ['《1999年最恶劣形式的童工劳动公约》(第182号)', ['treaty ilo-182']],
  ['国际劳工组织1952年《社会保障(最低标准)公约》', ['treaty ilo-102']],
];

/** What is marked of a text. */
const SPANS: [string, string[]][] = [
  ['依照《〈儿童权利公约〉任择议定书》', ['儿童权利公约']],
  ['依照《纽约公约》', ['纽约公约']],
  ['依照《残疾人权利公约》任择议定书', ['《残疾人权利公约》任择议定书']],
  ['依照《残疾人权利公约》第4条', ['《残疾人权利公约》第4条']],
  ['依照《联合国宪章》第七章行事', ['《联合国宪章》第七章']],
  ['依照《北京宣言和行动纲要》', ['北京宣言和行动纲要']],
];

describe('Chinese names of instruments', () => {
  for (const [text, expected] of TABLE) it(text, () => assert.deepEqual(cited(text, 'zh'), expected));

  for (const [text, expected] of SPANS)
    it(`stand without marks around them, and with those within: ${text}`, () =>
      assert.deepEqual(
        findReferences(text, { language: 'zh', organ: 'A' }).map(({ start, end }) => text.slice(start, end)),
        expected,
      ));

  it('have alternatives that do not nest, and the marks of titles in pairs and in none of them', () => {
    forEachInstrumentName('zh', (name) => {
      assert.match(name, /^(?:[^{}]|\{[^{}《》]*\})*$/, name);
      assert.match(name, /^(?:[^《》]|《[^《》]*》)*$/, name);
    });
  });
});
