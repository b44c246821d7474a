import {isInsecure} from './addresses.js';
import {canonicalUrl} from '../load/canonical-url.js';
import type {Feed, NewsItem} from '../model/feed.js';
import type {Finding, FindingCode, Report} from './finding.js';

type Lack = Extract<FindingCode, 'no-title' | 'no-date' | 'no-link' | 'no-image' | 'no-place'>;

const lacks: readonly [Lack, 'warning' | 'info', (item: NewsItem) => boolean][] = [
  ['no-title', 'warning', ({title}) => !title],
  ['no-date', 'warning', ({published}) => !published],
  ['no-link', 'warning', ({url}) => !url],
  ['no-image', 'info', ({image}) => !image],
  ['no-place', 'info', ({place}) => !place],
];

/** What is missing in the items, and what is odd about them. */
export function itemFindings({items, areas}: Feed, report: Report, now: number): Finding[] {
  const total = items.length;
  if (!total) return areas.length ? [] : [report('warning', 'no-items', undefined)];
  const missing = lacks.flatMap(([code, severity, isMissing]) => {
    const count = items.filter(isMissing).length;
    return count ? [report(severity, code, {count, total})] : [];
  });
  const complete = missing.some(({severity}) => severity === 'warning')
    ? []
    : [report('ok', 'complete', undefined)];
  return [
    ...complete,
    ...missing,
    ...ahead(items, report, now),
    ...repeated(items, report),
    ...insecure(items, report),
  ];
}

function ahead(items: readonly NewsItem[], report: Report, now: number): Finding[] {
  const later = items.filter(({published}) => published && published.instant > now);
  const [first] = later;
  return first
    ? [report('warning', 'future', {count: later.length, title: first.title || first.id})]
    : [];
}

function repeated(items: readonly NewsItem[], report: Report): Finding[] {
  const urls = items.flatMap(({url}) => (url ? [canonicalUrl(url)] : []));
  const count = urls.length - new Set(urls).size;
  return count ? [report('info', 'duplicates', {count})] : [];
}

function insecure(items: readonly NewsItem[], report: Report): Finding[] {
  const images = items.flatMap(({image}) => (image ? [image.url] : []));
  const count = images.filter(isInsecure).length;
  return count ? [report('warning', 'images-http', {count, total: images.length})] : [];
}
