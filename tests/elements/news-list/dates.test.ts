import {expect} from '@open-wc/testing';
import {recordProblems} from '../problems.js';
import {feedWith, find, listOf} from '../support.js';

const day = '2023-10-19';
/** The 16th in Stockholm, the 15th in New York. */
const evening = '2023-10-15T23:30:00Z';
const ago = (days: number) => new Date(Date.now() - days * 864e5).toISOString();

/** Attributes, the date of an item, and what is read of it. */
const rows: readonly (readonly [string, string, string])[] = [
  // First, since a formatter is kept: one of another zone would be found out.
  ['time-zone="America/New_York"', day, '19 oktober 2023'],
  ['', day, '19 oktober 2023'],
  ['date-format="long"', day, '19 oktober 2023'],
  ['date-format="medium"', day, '19 okt. 2023'],
  ['date-format="short"', day, '2023-10-19'],
  ['date-format="none"', day, ''],
  ['lang="en"', day, '19 October 2023'],
  ['lang="en-US"', day, '19 October 2023'],
  ['lang="en" date-format="medium"', day, '19 Oct 2023'],
  ['lang="en" date-format="short"', day, '19/10/2023'],
  ['', evening, '16 oktober 2023'],
  ['time-zone="America/New_York"', evening, '15 oktober 2023'],
  ['time-zone="Asia/Tokyo"', '2023-10-15T14:00:00-05:00', '16 oktober 2023'],
  ['time-zone="Pacific/Kiritimati"', day, '19 oktober 2023'],
  ['date-format="relative"', ago(0), 'nu'],
  ['date-format="relative"', ago(1 / 24 + 1e-3), 'för 1 timme sedan'],
  ['date-format="relative"', ago(1.5), 'i går'],
  ['date-format="relative"', ago(3.5), 'för 3 dagar sedan'],
  ['date-format="relative"', ago(15), 'för 2 veckor sedan'],
  ['date-format="relative"', ago(70), 'för 2 månader sedan'],
  ['date-format="relative"', ago(3 * 366), 'för 3 år sedan'],
  ['date-format="relative" lang="en"', ago(3.5), '3 days ago'],
  ['date-format="relative" lang="en"', ago(-3.5), 'in 3 days'],
];

const dateline = async (attributes: string, item: object) =>
  find(await listOf(feedWith([{...item}]), attributes), '[part=dateline]')?.innerText ?? '';

describe('the dateline of an item', () => {
  recordProblems();

  for (const [attributes, date_published, seen] of rows) {
    it(`is "${seen}" of ${date_published} with ${attributes || 'no attribute'}`, async () => {
      expect(
        (await dateline(attributes, {date_published})).replace(/^för \d sekund.*/, 'nu'),
      ).to.equal(seen);
    });
  }

  const place = {_mp: {place: 'Kil'}};
  const parts: readonly (readonly [string, object, string])[] = [
    ['place and date', {...place, date_published: day}, 'Kil, 19 oktober 2023'],
    ['place alone', place, 'Kil'],
    ['date alone', {date_published: day}, '19 oktober 2023'],
    ['neither', {}, ''],
    ['a date that nobody can read', {...place, date_published: 'i våras'}, 'Kil'],
  ];
  for (const [name, item, seen] of parts) {
    it(`with ${name} is "${seen}"`, async () => {
      expect(await dateline('', item)).to.equal(seen);
    });
  }

  it('has the date for programs too', async () => {
    const time = async (date_published: string) =>
      find<HTMLTimeElement>(await listOf(feedWith([{date_published}])), 'time')!.dateTime;
    expect(await time(day)).to.equal(day);
    expect(await time(evening)).to.equal('2023-10-15T23:30:00.000Z');
  });
});
