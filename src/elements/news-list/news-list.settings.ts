import {queryNames, type FeedQuery, type FeedSelection} from '../../model/feed-query.js';
import {listOf, numberOf, reject, wordOf, wordsOf} from '../attribute-values.js';
import type {FeedElement} from '../feed-element.js';
import {dateFormats, isTimeZone, type DateFormat} from '../format-date.js';
import {details, type Detail} from './news-item.view.js';

const layouts = ['list', 'cards', 'compact'] as const;
type Layout = (typeof layouts)[number];

/** What a list's attributes say, once they are read and their faults are warned of. */
export interface ListSettings extends FeedSelection {
  readonly headingLevel: number;
  readonly pageSize: number;
  readonly controls: readonly (keyof FeedQuery)[];
  readonly layout: Layout;
  readonly show: readonly Detail[];
  readonly format: DateFormat;
  readonly timeZone: string;
}

/** Reads the attributes of a list. */
export function listSettings(list: FeedElement): ListSettings {
  return {
    topic: listOf(list.topic),
    place: listOf(list.place),
    include: listOf(list.include),
    exclude: listOf(list.exclude),
    defaultPlace: list.defaultPlace,
    limit: numberOf(list, 'limit', Infinity, 1),
    headingLevel: numberOf(list, 'headingLevel', 2, 1, 6),
    pageSize: numberOf(list, 'pageSize', 10, 1),
    controls: wordsOf(list, 'controls', queryNames, queryNames.slice(0, 4)),
    layout: wordOf(list, 'layout', layouts),
    show: wordsOf(list, 'show', details, details.slice(0, 2)),
    format: wordOf(list, 'dateFormat', dateFormats),
    timeZone: timeZoneOf(list),
  };
}

const home = 'Europe/Stockholm';

function timeZoneOf(list: FeedElement): string {
  const {timeZone} = list;
  return timeZone === home || isTimeZone(timeZone)
    ? timeZone
    : reject(list, 'timeZone', home, ['an IANA name']);
}
