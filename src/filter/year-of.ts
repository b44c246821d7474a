import type {FeedDate} from '../model/feed.js';

const farthestZone = 14 * 3600_000;

/** The year of a date in a time zone; a date without a time is in its year everywhere. */
export function yearOf({instant, hasTime}: FeedDate, timeZone: string): string {
  const year = (offset: number) => `${new Date(instant + offset).getUTCFullYear()}`;
  // Only near a turn of the year does the zone matter, and asking for it is dear.
  return !hasTime || year(-farthestZone) === year(farthestZone)
    ? year(0)
    : new Intl.DateTimeFormat('en', {timeZone, year: 'numeric'}).format(instant);
}
