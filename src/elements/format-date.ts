import type {FeedDate} from '../model/feed.js';

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

// The first formatter of a language costs more than all that a list does with it.
const formatters = new Map<string, Intl.DateTimeFormat>();

/** How a date is written. */
export interface DateStyle {
  readonly dateFormat: DateFormat;
  /** What `Intl` is asked for. */
  readonly locale: string;
  /** A valid IANA name. */
  readonly timeZone: string;
}

/** A date in words; empty for the format `none`. A date without a time is that day everywhere. */
export function formatDate({instant, hasTime}: FeedDate, style: DateStyle): string {
  const {dateFormat, locale, timeZone} = style;
  if (dateFormat === 'none') return '';
  if (dateFormat === 'relative') return formatAge(instant, locale, hasTime ? 0 : day);
  const key = `${locale} ${dateFormat} ${hasTime && timeZone}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    const options = {dateStyle: dateFormat, timeZone: hasTime ? timeZone : 'UTC'};
    formatters.set(key, (formatter = new Intl.DateTimeFormat(locale, options)));
  }
  return formatter.format(instant);
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
