import { strict as assert } from 'node:assert';
import { readResolution } from '../../server/src/model/read';
import { checkResolution } from '../../server/src/rules/check';
import { committeeDraft } from '../../server/src/rules/example-texts';

/** What is said of the names of States in a draft of a day with one sponsor between two others. */
function said(date: string, sponsor: string): string[] {
  const text = committeeDraft({
    symbol: 'A/C.2/78/L.99',
    date,
    session: 'Seventy-eighth session',
    sponsors: `Ghana, ${sponsor} and Peru: draft resolution`,
  });
  return checkResolution(readResolution(text))
    .filter(({ code }) => code === 'state-official-names')
    .map(({ message }) => message);
}

describe('names of a State whose documents changed over months', () => {
  it('are both right in these months', () => {
    for (const date of ['4 December 2023', '15 January 2024', '8 April 2024'])
      for (const name of ['Netherlands', 'Netherlands (Kingdom of the)'])
        assert.deepEqual(said(date, name), [], `${name}, ${date}`);
  });

  it('are both told where a third is written', () => {
    assert.match(
      said('15 January 2024', 'Holland').join(),
      /should read “Netherlands” or “Netherlands \(Kingdom of the\)”/,
    );
  });

  it('are one before and one after', () => {
    assert.match(said('4 June 2023', 'Netherlands (Kingdom of the)').join(), /should read “Netherlands”\./);
    assert.match(said('4 June 2024', 'Netherlands').join(), /should read “Netherlands \(Kingdom of the\)”/);
  });
});
