import type {FeedDate} from '../model/feed.js';
import {cleanText} from '../markup/clean-text.js';
import {stringOf} from './json.js';

// English, Swedish, Norwegian, Danish and German.
const monthName =
  /(?<![a-z])(?:(jan)|(feb)|(m[aä]r)|(apr)|(ma[ijy])|(jun)|(jul)|(aug)|(sep)|(o[ck]t)|(nov)|(de[csz]))/;
// Hours east of Greenwich. A name that is not here counts as UTC (RFC 5322, section 4.3).
const zones =
  ' pst-8 pdt-7 mst-7 mdt-6 cst-6 cdt-5 est-5 edt-4 bst1 cet1 met1 mez1 cest2 mest2 mesz2 eet2 eest3';
const offset = /([+-])(\d\d?):?(\d\d)?(?!\d)/;
const clock = /(?<![\d:+-])(\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(?: ?([ap])\.?m\b)?/;
const numericDate = /(\d+)([-/. ])(\d\d?)\2(\d+)/;

// What software writes, in the two forms that every engine reads alike and a hundred times faster.
// The last days of a month, and months in other languages than English, are left to what follows.
const common =
  /^(?:[A-Z][a-z]{2}, (?:0[1-9]|1\d|2[0-8]) [A-Z][a-z]{2} (?:19|2\d)\d\d |(?:19|2\d)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T)(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{3})?(?:Z|[+-]\d\d:\d\d| GMT| \+0000)$/;

/** Minutes since midnight UTC that a day's clock is behind, or `NaN`. */
function zoneMinutes(text: string): number {
  const [, sign, hours, minutes = 0] = offset.exec(text) ?? [];
  if (hours) return +hours > 23 || +minutes > 59 ? NaN : +(sign + '1') * (+hours * 60 + +minutes);
  for (const word of text.match(/[a-z]+/g) ?? []) {
    const at = zones.indexOf(` ${word}`) + 1;
    const hours = parseInt(zones.slice(at + word.length));
    if (at && hours) return hours * 60;
  }
  return 0;
}

/** Milliseconds since midnight UTC, or `NaN`. */
function timeOf(time: RegExpExecArray, zone: string): number {
  const [, hour, minute, second = 0, fraction = 0, half] = time;
  const hours = half ? (+hour! % 12) + (half === 'p' ? 12 : 0) : +hour!;
  const seconds = (hours * 60 + +minute!) * 60 + +second;
  if (seconds > 86_400 || +minute! > 59 || +second > 60) return NaN;
  return (seconds - zoneMinutes(zone) * 60) * 1000 + Math.trunc(+`.${fraction}` * 1000);
}

/** Year, month and day, none of them checked. */
function partsOf(text: string, monthFirst: boolean): (string | number)[] {
  const month = monthName.exec(text)?.slice(1).findIndex(Boolean);
  if (month !== undefined) {
    const [first = '', second] = text.match(/\d+/g) ?? [];
    if (+first > 31) return [first, month + 1, second ?? 1];
    return second ? [second, month + 1, first] : [];
  }
  const [, first, mark, second, third] = numericDate.exec(text) ?? [];
  if (!first) return /^\d{4}(-\d\d?)?$/.test(text) ? [...text.split('-'), 1, 1] : [];
  // Of short years too, ISO 8601 has the year first.
  if (first.length > 3 || (mark === '-' && !third![2])) return [first, second!, third!];
  return mark === '/' && (monthFirst || +second! > 12)
    ? [third!, first, second!]
    : [third!, second!, first];
}

/** Midnight UTC of a day from 1900 to 9999, or `NaN`. Short years are those of RFC 5322, 4.3. */
function dayOf([short = '', month = 0, day = 0]: (string | number)[]): number {
  const year = +short + (`${short}`.length > 3 ? 0 : +short < 50 ? 2000 : 1900);
  const date = new Date(Date.UTC(year, +month - 1, +day));
  const real = date.getUTCMonth() === +month - 1 && date.getUTCDate() === +day;
  return real && year > 1899 && year < 10_000 ? date.getTime() : NaN;
}

/**
 * Reads a date as feeds write it, alike in every engine: RFC 822 and its successors with odd zones
 * and short years, RFC 3339, W3CDTF, ISO 8601 in basic and extended form, `asctime`, month names in
 * five languages, numeric dates with the day first unless that cannot be, seconds or milliseconds
 * since 1970. A weekday is not looked at; a time without a zone is taken as UTC.
 *
 * @returns `null` for what is no date, or none that exists
 */
export function parseDate(raw: unknown): FeedDate | null {
  const known = common.test(stringOf(raw)) ? Date.parse(raw as string) : NaN;
  if (known === known) return {instant: known, hasTime: true};
  const text = cleanText(raw).slice(0, 99).toLowerCase();
  if (/^\d{10}(\d{3})?$/.test(text)) return {instant: +text.padEnd(13, '0'), hasTime: true};
  const plain = text
    .replace(/(kl\D{0,2}\d\d?)\./, '$1:')
    .replace(/^(\d{4})(\d\d)(\d\d)(?=\D|$|\d{4}(?:\d\d)?(?!\d))/, '$1-$2-$3 ')
    .replace(/^(\d{4}-\d\d-\d\d)[t ]*(\d\d)(\d\d)(\d\d)?(?!\d)/, '$1 $2:$3:$4');
  const time = clock.exec(plain);
  const zone = time ? plain.slice(time.index + time[0].length) : '';
  const date = time ? plain.slice(0, time.index) + zone.replace(offset, ' ') : plain;
  const instant = dayOf(partsOf(date.trim(), !!time?.[5])) + (time ? timeOf(time, zone) : 0);
  return instant === instant ? {instant, hasTime: !!time} : null;
}
