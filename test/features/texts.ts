/** A draft with all parts that an outline shows, written for these tests. */
export const LIGHTHOUSES = `
  United Nations                                                    A/C.2/82/L.14

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

  Noting that lights on remote coasts are kept by few hands,[^2]

  I

  Keepers and their training

  1. Requests the Secretary-General:

  (a) To publish a list of all keepers:

  (i) On islands;

  (ii) On capes;

  (b) To report on their training;

  2. Invites Member States to name a keeper for each light;

  II

  Costs

  3. Decides to review the costs of remote lights at its eighty-fourth session.

  Annex

  Rules for the keeping of a light

  1. A light is lit at dusk.

  2. A light is put out at dawn.

  __________________

  [^1]: A/82/312, paras. 4–9.

  [^2]: See also A/82/17.
`;

/** Two pages as they come out of a PDF: running heads, page numbers, notes between the halves of a paragraph. */
export const TORN = `
  A/C.2/82/L.15

  The General Assembly,

  Noting the report of the Secretary-General on tide gauges ¹ and the views
  of Member States on the keeping of

  __________________

  ¹ A/82/401.

  27-10442                                                                 1/2

  A/C.2/82/L.15

  such gauges in small ports, ²

  1. Requests the Secretary-General to publish the readings of all tide
  gauges each year, and to say in what ports a gauge is missing or has
  not been read for more than one month;

  2. Decides to return to the matter at its eighty-third session.

  __________________

  ² A/82/402.

  2/2                                                                 27-10442
`;
