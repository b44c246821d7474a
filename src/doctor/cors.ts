import type {Answer, Hop} from './ask.js';
import type {Finding, Report} from './finding.js';
import {headerSettings, type System} from './settings.js';

/** What is known of who is asking. */
export interface CorsContext {
  /** The site that is to show the feed. */
  readonly origin: string;
  /** Whether that is only an example, because nobody said. */
  readonly isStranger: boolean;
  readonly isBrowser: boolean;
  readonly isRest: boolean;
  readonly systems: ReadonlySet<System>;
}

const allowOrigin = 'access-control-allow-origin';
const name = 'Access-Control-Allow-Origin';

/** Whether a page of another site may read what was answered (WHATWG Fetch, 4.9). */
export function corsFindings(answer: Answer, report: Report, context: CorsContext): Finding[] {
  if (answer.answersUnread) return [missing(answer.url, report, context)];
  return context.isBrowser
    ? answer.hops.map(hop => attempted(hop, answer, report, context))
    : judged(answer, report, context);
}

function missing(url: string, report: Report, context: CorsContext): Finding {
  const settings = headerSettings(url, name, '*', context.isRest, context.systems);
  return report('error', 'cors-missing', {origin: named(context)}, settings);
}

/** Nobody is told of a site that does not exist. */
const named = ({origin, isStranger}: CorsContext): string => (isStranger ? '' : origin);

/** In a browser an answer that is there could be read; its headers are told of the own site only. */
function attempted(hop: Hop, answer: Answer, report: Report, {origin}: CorsContext): Finding {
  if (new URL(answer.url).origin !== origin) return report('ok', 'cors-attempt', {origin});
  return hop.headers.get(allowOrigin) === '*'
    ? report('ok', 'cors-any', undefined)
    : report('info', 'cors-unseen', {origin});
}

function judged({hops}: Answer, report: Report, context: CorsContext): Finding[] {
  const last = hops.at(-1);
  if (!last) return [];
  const stopped = hops.find(hop => faultOf(hop, report, context));
  if (!stopped) return allowed(last, report, context);
  const origin = new URL(last.url).origin === context.origin ? '' : context.origin;
  const fault = faultOf({...last, origin}, report, context);
  if (hops.length < 2) return fault ? [fault] : [];
  const isOnTheWay = stopped !== last || !fault;
  const [first] = hops;
  const hop = stopped === last ? first!.url : stopped.url;
  return [
    ...(isOnTheWay ? [report('error', 'cors-redirect', {hop, to: last.url})] : []),
    ...(fault ? [fault] : []),
  ];
}

function faultOf({url, headers, origin}: Hop, report: Report, context: CorsContext) {
  const allowed = headers.get(allowOrigin);
  if (!origin || allowed === '*' || allowed === origin) return null;
  if (!allowed) return missing(url, report, context);
  const settings = headerSettings(url, name, '*', context.isRest, context.systems);
  return allowed.includes(',')
    ? report('error', 'cors-twice', {allowed})
    : report('error', 'cors-other', {origin: named(context), allowed}, settings);
}

function allowed({headers, origin}: Hop, report: Report, context: CorsContext): Finding[] {
  if (headers.get(allowOrigin) === '*') return [report('ok', 'cors-any', undefined)];
  if (!origin) return [report('ok', 'cors-same-origin', {origin: context.origin})];
  // A server that lets a stranger in repeats whoever asks.
  const says = context.isStranger
    ? report('ok', 'cors-any', undefined)
    : report('ok', 'cors-origin', {origin: context.origin});
  return /\borigin\b|\*/i.test(headers.get('vary') ?? '')
    ? [says]
    : [says, report('warning', 'cors-vary', undefined)];
}
