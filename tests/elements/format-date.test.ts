import {expect} from '@open-wc/testing';
import {formatDate} from '../../src/elements/format-date.js';
import {formatNumber, stringsFor} from '../../src/strings/strings.js';
import {feedWith, listOf} from './support.js';

const style = {dateFormat: 'long', locale: 'sv', timeZone: 'Europe/Stockholm'} as const;
const intl = (timeZone: string) =>
  new Intl.DateTimeFormat('sv', {dateStyle: 'long', timeZone}).format;
const hour = 36e5;

/** Moments from 1900 to 2099, at every hour of the day and on every day of the year. */
const moments: readonly number[] = Array.from(
  {length: 25_000},
  (_, i) => Date.UTC(1900, 0, 1) + i * 70 * hour + (i % 59) * 6e4,
);

/** A list as most are: what the visitor reads at first, with every control and every detail. */
const common = {
  items: Array.from({length: 1040}, (_, i) => ({
    date_published: `2023-0${1 + (i % 9)}-1${i % 10}T${10 + (i % 10)}:00:00Z`,
    tags: [`Ämne ${i % 3}`],
    _mp: {place: `Ort ${i % 4}`},
  })),
  attributes: 'show="dateline image excerpt topics source"',
};

/** What `Intl` is asked for while something is done. */
async function asked(act: () => Promise<unknown>): Promise<string[]> {
  const {DateTimeFormat, NumberFormat} = Intl;
  const names: string[] = [];
  const watch = <Made extends object>(made: Made, name: string): Made =>
    new Proxy(made, {
      construct: (target, args: unknown[]) => {
        names.push(`${name} ${String(args[0])}`);
        return Reflect.construct(target as new () => object, args) as object;
      },
    });
  Intl.DateTimeFormat = watch(DateTimeFormat, 'dates');
  Intl.NumberFormat = watch(NumberFormat, 'numbers');
  const {toLocaleString} = Number.prototype;
  Number.prototype.toLocaleString = function (this: number, ...args: [string]) {
    names.push(`numbers ${args[0]}`);
    return toLocaleString.apply(this, args);
  };
  try {
    await act();
  } finally {
    Object.assign(Intl, {DateTimeFormat, NumberFormat});
    Number.prototype.toLocaleString = toLocaleString;
  }
  return names;
}

describe('a date or number that is written without Intl', () => {
  // First: a formatter that there is would not be made again.
  it('is all that a common list in Swedish shows, so that it makes no formatter', async () => {
    const feed = feedWith(common.items);
    expect(await asked(() => listOf(feed, common.attributes))).to.eql([]);
  });

  it('is as Intl writes it, at whatever moment in Sweden', () => {
    const format = intl('Europe/Stockholm');
    const wrong = moments.filter(
      instant => formatDate({instant, hasTime: true}, style) !== format(instant),
    );
    expect(wrong.map(instant => new Date(instant).toISOString())).to.eql([]);
  });

  it('is as Intl writes it, on whatever day', () => {
    const format = intl('UTC');
    const wrong = moments.filter(
      instant => formatDate({instant, hasTime: false}, style) !== format(instant),
    );
    expect(wrong.map(instant => new Date(instant).toISOString())).to.eql([]);
  });

  it('is as Intl writes it, about midnight in both halves of the year', () => {
    const format = intl('Europe/Stockholm');
    for (const month of [0, 6])
      for (let minute = -180; minute < 60; minute++) {
        const instant = Date.UTC(2024, month, 2, 0, minute);
        const written = formatDate({instant, hasTime: true}, style);
        expect(written, new Date(instant).toISOString()).to.equal(format(instant));
      }
  });

  it('is a number as Intl writes it', () => {
    for (const language of ['sv', 'en'])
      for (const number of [
        0, 1, 12, 123, 999, 1000, 1001, 9999, 10_000, 12_345, 100_000, 1_234_567,
      ]) {
        const {locale} = stringsFor(language);
        const written = formatNumber(number, stringsFor(language));
        expect(written).to.equal(new Intl.NumberFormat(locale).format(number));
      }
  });

  it('is asked of Intl in another language, zone or format, so that the watch is known to work', async () => {
    const first = `${common.attributes} limit="1"`;
    for (const [attributes, wanted] of [
      ['lang="en" date-format="medium"', 'dates en-GB'],
      ['time-zone="Asia/Kathmandu"', 'dates sv'],
      ['date-format="short"', 'dates sv'],
      ['lang="en" controls="topic"', 'numbers en-GB'],
    ] as const) {
      const more = wanted.startsWith('numbers') ? common.attributes : first;
      const names = await asked(() => listOf(feedWith(common.items), `${more} ${attributes}`));
      expect(names, attributes).to.include(wanted);
    }
  });
});
