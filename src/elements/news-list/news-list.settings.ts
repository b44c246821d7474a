import {queryNames, type FeedQuery, type FeedSelection} from '../../model/feed-query.js';
import {listOf, type AttributeReader} from '../attribute-values.js';
import type {FeedElement} from '../feed-element.js';
import {dateFormats, isTimeZone, type DateFormat} from '../format-date.js';
import {warn} from '../warn.js';
import {details, type Detail} from './news-item.view.js';

export const layouts = ['list', 'cards', 'compact'] as const;
export type Layout = (typeof layouts)[number];

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
export function listSettings(list: FeedElement, read: AttributeReader): ListSettings {
  return {
    topic: listOf(list.topic),
    place: listOf(list.place),
    include: listOf(list.include),
    exclude: listOf(list.exclude),
    defaultPlace: list.defaultPlace,
    limit: read.number('limit', list.limit, 1, Infinity),
    headingLevel: read.number('heading-level', list.headingLevel, 1, 2, 6),
    pageSize: read.number('page-size', list.pageSize, 1, 10),
    controls: read.words('controls', list.controls, queryNames, queryNames.slice(0, 4)),
    layout: read.word('layout', list.layout, layouts),
    show: read.words('show', list.show, details, ['dateline', 'image']),
    format: read.word('date-format', list.dateFormat, dateFormats),
    timeZone: timeZoneOf(list),
  };
}

const home = 'Europe/Stockholm';

function timeZoneOf(list: FeedElement): string {
  const {timeZone} = list;
  if (timeZone === home || isTimeZone(timeZone)) return timeZone;
  warn(
    list,
    `time-zone="${timeZone}" is not understood, "${home}" is used; it takes: an IANA name`,
  );
  return home;
}
