import { RULES } from '../../server/src/rules/index';
import { severityFor } from '../../server/src/rules/rule';

/** A draft in which nothing is wrong, written for these tests. */
export const RIGHT = `United Nations                                                    A/C.2/82/L.14

General Assembly

Distr.: Limited
3 November 2027

Original: English

Eighty-second session
Second Committee
Agenda item 19
Sustainable development

Fiji, Iceland and Samoa: draft resolution

Keeping of lighthouses on remote coasts

The General Assembly,

Recalling its resolution 70/1 of 25 September 2015,[^1]

Noting that lights on remote coasts are kept by few hands,

1. Requests the Secretary-General:

(a) To publish a list of all keepers;

(b) To report on their training;

2. Invites Member States to name a keeper for each light;

3. Decides to review the costs of remote lights at its eighty-fourth session.

__________________

[^1]: A/82/312, paras. 4–9.
`;

/** The same with two faults that are mended without judgement. */
export const WRONG = RIGHT.replace('for each light;', 'for each light:').replace(
  'their training;',
  'their training.',
);

/** The rules that find them, in the order of the text. */
export const FAULTS = ['sub-ends-semicolon', 'operative-ends-semicolon'] as const;

/** How grave a rule's findings are in these texts: that is the rule's own affair, and may be measured anew. */
export function severityOf(code: string): string {
  return severityFor(RULES.find(({ name }) => name === code)!, 'general-assembly');
}
