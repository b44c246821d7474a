import type {Feed} from '../model/feed.js';
import {FeedError} from '../model/feed-error.js';
import {parseFeed} from '../parse/index.js';
import {embedded, isInsecure, type FoundBy, type Lead} from './addresses.js';
import type {Answer} from './ask.js';
import {headerFindings} from './check-headers.js';
import {itemFindings} from './check-items.js';
import {corsFindings} from './cors.js';
import {explainError} from './failure.js';
import type {Finding, Report} from './finding.js';
import {formatOf, formats, type FeedFormat} from './format.js';
import {systemsOf} from './settings.js';

/** An address that was looked at, with what was found there. */
export interface Candidate {
  readonly url: string;
  readonly foundBy: FoundBy;
  readonly format: FeedFormat | null;
  /** The feed's own title; empty where it has none. */
  readonly title: string;
  /** How many items it has. */
  readonly items: number;
  /** Whether a page of the asked-for site can show it: a feed was found, and nothing is an error. */
  readonly works: boolean;
  readonly findings: readonly Finding[];
  /** The feed itself, for a preview; `null` where there is none. */
  readonly feed: Feed | null;
}

/** What a candidate is judged by. */
export interface JudgeContext {
  readonly report: Report;
  /** The site that is to show the feed. */
  readonly origin: string;
  /** Whether that is only an example, because nobody said. */
  readonly isStranger: boolean;
  readonly isBrowser: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const generator = /wordpress\.org\/\?v=/;

/** Reads an answer as a feed, and says all that there is to say about it. */
export function judge(lead: Lead, answer: Answer, context: JudgeContext): Candidate {
  const read = readFeed(answer);
  if (read instanceof FeedError) return failed(lead, answer, read, context);
  const {report, origin, isStranger, isBrowser, now} = context;
  const {hops, document} = answer;
  const format = formatOf(document!.text);
  const head = document!.text.slice(0, 5000);
  const {title, items} = read;
  const isRest = format === 'wordpress';
  const systems = systemsOf(hops.at(-1)!.headers, isRest || generator.test(head));
  const {name, types} = formats[format];
  const findings = [
    report('ok', 'format', {format: name, title, count: items.length}),
    ...areaFindings(read, report),
    ...corsFindings(answer, report, {origin, isStranger, isBrowser, isRest, systems}),
    ...mixed(answer, report, origin),
    ...wordPressFindings(answer, report, isRest),
    ...headerFindings(answer, report, {types, isRest, systems, isBrowser}),
    ...warnings(read, report),
    ...itemFindings(read, report, now),
    policyNeeded(answer, read, report),
  ];
  const works = !findings.some(({severity}) => severity === 'error');
  return {...lead, format, title, items: items.length, works, findings, feed: read};
}

function readFeed({document, error, url}: Answer): Feed | FeedError {
  if (!document) return error ?? new FeedError('blocked', url, '');
  try {
    return parseFeed(document);
  } catch (error) {
    return error as FeedError;
  }
}

function failed(lead: Lead, answer: Answer, error: FeedError, context: JudgeContext): Candidate {
  const {report, origin, isStranger, isBrowser} = context;
  const systems = systemsOf(answer.hops.at(-1)?.headers ?? new Headers());
  const isRest = /wp-json|rest_route/.test(lead.url);
  const findings = answer.answersUnread
    ? corsFindings(answer, report, {origin, isStranger, isBrowser, isRest, systems})
    : [
        explainError(error, report, answer.cause, answer.document?.text),
        ...mixed(answer, report, origin),
      ];
  return {...lead, format: null, title: '', items: 0, works: false, findings, feed: null};
}

function areaFindings({areas}: Feed, report: Report): Finding[] {
  const titles = areas.map(({title}) => title).join(', ');
  return titles ? [report('ok', 'areas', {titles})] : [];
}

function mixed({url, hops}: Answer, report: Report, origin: string): Finding[] {
  const isPlain = [url, ...hops.map(hop => hop.url)].some(isInsecure);
  return isPlain && origin.startsWith('https:')
    ? [report('error', 'mixed-content', undefined)]
    : [];
}

function wordPressFindings({url, document}: Answer, report: Report, isRest: boolean): Finding[] {
  const src = isRest ? embedded(url) : null;
  const count = document?.pages ?? 0;
  return [
    ...(src ? [report('warning', 'wordpress-no-embed', {src})] : []),
    ...(count > 1 ? [report('ok', 'pages', {count})] : []),
  ];
}

function warnings({warnings}: Feed, report: Report): Finding[] {
  return warnings.flatMap(({code, message}) => {
    switch (code) {
      // The headers are judged more closely elsewhere.
      case 'content-type':
        return [];
      case 'truncated':
      case 'items-left-out':
        return [report('warning', code, undefined)];
      case 'no-version':
        return [report('info', code, undefined)];
      default:
        return [report('warning', 'parser', {message})];
    }
  });
}

function policyNeeded({url, hops}: Answer, {items}: Feed, report: Report): Finding {
  const origins = (urls: readonly string[]): string =>
    [...new Set(urls.map(url => new URL(url).origin))].join(' ');
  const images = items.flatMap(({image}) => (image ? [image.url] : []));
  const connect = origins([url, ...hops.map(hop => hop.url)]);
  return report('info', 'csp', {connect, images: origins(images)});
}
