import {expect} from 'chai';
import {yearOf} from '../../src/filter/year-of.js';
import {date} from '../model/samples.js';

const rows: [written: string, zone: string, year: string][] = [
  ['2023-10-19', 'Europe/Stockholm', '2023'],
  ['2023-10-19T08:00Z', 'Europe/Stockholm', '2023'],
  ['2024-01-01', 'Pacific/Honolulu', '2024'],
  ['2023-12-31', 'Pacific/Kiritimati', '2023'],
  ['2023-12-31T22:59:59Z', 'Europe/Stockholm', '2023'],
  ['2023-12-31T23:00:00Z', 'Europe/Stockholm', '2024'],
  ['2024-01-01T00:00:00Z', 'UTC', '2024'],
  ['2023-12-31T23:59:59Z', 'UTC', '2023'],
  ['2024-01-01T09:59:59Z', 'Pacific/Honolulu', '2023'],
  ['2024-01-01T10:00:00Z', 'Pacific/Honolulu', '2024'],
  ['2023-12-31T10:00:00Z', 'Pacific/Kiritimati', '2024'],
  ['2023-12-31T09:59:59Z', 'Pacific/Kiritimati', '2023'],
  ['1969-12-31T23:30:00Z', 'Europe/Stockholm', '1970'],
  ['9999-12-31', 'Europe/Stockholm', '9999'],
];

describe('the year of a date', () => {
  for (const [written, zone, year] of rows) {
    it(`${written} in ${zone} is ${year}`, () => {
      expect(yearOf(date(written), zone)).to.equal(year);
    });
  }

  it('is found without a formatter, which is dear, except near a turn of the year', () => {
    const {DateTimeFormat} = Intl;
    let made = 0;
    const counting = function (...args: ConstructorParameters<typeof DateTimeFormat>) {
      made++;
      return new DateTimeFormat(...args);
    };
    Object.assign(Intl, {DateTimeFormat: counting});
    try {
      for (let day = 2; day < 365; day++) {
        yearOf({instant: Date.UTC(2023, 0, day, 12), hasTime: true}, 'Europe/Stockholm');
      }
      expect(made).to.equal(0);
      yearOf(date('2023-12-31T23:30:00Z'), 'Europe/Stockholm');
      expect(made).to.equal(1);
    } finally {
      Object.assign(Intl, {DateTimeFormat});
    }
  });
});
