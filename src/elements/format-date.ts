import type {FeedDate} from '../model/feed.js';
import {months} from '../strings/sv.js';

export const dateFormats = ['long', 'medium', 'short', 'relative', 'none'] as const;
type DateFormat = (typeof dateFormats)[number];

const day = 864e5;
const units = [
  ['year', 365.25 * day],
  ['month', 30.4375 * day],
  ['week', 7 * day],
  ['day', day],
  ['hour', day / 24],
  ['minute', day / 1440],
] as const;

// The first formatter of a page costs more than all that a list does: what most lists show is
// written without one.
const formatters: Record<string, Intl.DateTimeFormat> = {};

/** How a date is written. */
export interface DateStyle {
  readonly dateFormat: DateFormat;
  /** What `Intl` is asked for. */
  readonly locale: string;
  /** A valid IANA name. */
  readonly timeZone: string;
}

/** A date in words; empty for the format `none`. A date without a time is that day everywhere. */
export function formatDate(date: FeedDate, style: DateStyle): string {
  const {instant, hasTime} = date;
  const {dateFormat, locale, timeZone} = style;
  if (dateFormat === 'none') return '';
  if (dateFormat === 'relative') return formatAge(instant, locale, hasTime ? 0 : day);
  const key = `${locale} ${dateFormat} ${hasTime && timeZone}`;
  const options = {dateStyle: dateFormat, timeZone: hasTime ? timeZone : 'UTC'};
  return (
    (/^sv long (false|Europe.Stockholm)$/.test(key) && plainDate(date)) ||
    (formatters[key] ??= new Intl.DateTimeFormat(locale, options)).format(instant)
  );
}

/** A date in Swedish, as `Intl` writes it; empty where only a time zone tells which day it is. */
function plainDate({instant, hasTime}: FeedDate): string {
  // Sweden has always been from one hour to two ahead of UTC.
  const dayAt = (ahead: number) => {
    const date = new Date(instant + (hasTime ? ahead : 0));
    return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  };
  const earliest = dayAt(day / 24);
  return earliest === dayAt(day / 12) ? earliest : '';
}

/**
 * How long ago a moment is, such as "för 3 dagar sedan".
 *
 * @param finest milliseconds of the finest unit to tell; seconds unless told
 */
export function formatAge(instant: number, locale: string, finest = 0): string {
  const age = instant - Date.now();
  const [unit, size] = units.find(([, size]) => size <= Math.abs(age) || size === finest) ?? [
    'second',
    1000,
  ];
  return new Intl.RelativeTimeFormat(locale, {numeric: 'auto'}).format(
    Math.trunc(age / size),
    unit,
  );
}

/** Whether a browser knows a time zone. */
export function isTimeZone(timeZone: string): boolean {
  try {
    return !!new Intl.DateTimeFormat('en', {timeZone});
  } catch {
    return false;
  }
}
