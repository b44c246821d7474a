import {expect} from 'chai';
import {isoOf} from '../../src/model/feed.js';
import {date} from './samples.js';

describe('the datetime of a <time> element', () => {
  for (const [written, iso] of [
    ['2023-10-19', '2023-10-19'],
    ['2024-02-29', '2024-02-29'],
    ['1969-12-31', '1969-12-31'],
    ['2023-10-19T08:30:00Z', '2023-10-19T08:30:00.000Z'],
    ['2023-10-19T00:00:00Z', '2023-10-19T00:00:00.000Z'],
    ['2023-10-19T00:30:00+02:00', '2023-10-18T22:30:00.000Z'],
  ] as const) {
    it(`of ${written} is ${iso}`, () => expect(isoOf(date(written))).to.equal(iso));
  }
});
