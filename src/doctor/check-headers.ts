import type {Answer, Hop} from './ask.js';
import {encodingOf} from './encoding.js';
import type {Finding, Report} from './finding.js';
import {compressionSettings, headerSettings, type System} from './settings.js';

/** What is known of the feed that the headers are about. */
export interface HeaderContext {
  /** Content types that are right for its format, the best first. */
  readonly types: readonly string[];
  readonly isRest: boolean;
  readonly systems: ReadonlySet<System>;
  readonly isBrowser: boolean;
}

const large = 500_000;
const worthCompressing = 20_000;
const longCached = 6 * 3600;

/** What the answer's headers say, and its size and encoding. */
export function headerFindings(answer: Answer, report: Report, context: HeaderContext): Finding[] {
  const last = answer.hops.at(-1);
  if (!last) return [];
  return [
    ...redirected(answer, last, report),
    ...typed(answer, last, report, context),
    ...encoded(answer, last, report),
    ...sized(answer, last, report, context),
    // A browser does not tell a script of these where they come from another site.
    ...(context.isBrowser ? [] : cached(last, report, context)),
  ];
}

function redirected({url, hops}: Answer, last: Hop, report: Report): Finding[] {
  if (last.url === url) return [];
  return [report('info', 'redirect', {count: Math.max(hops.length - 1, 1), to: last.url})];
}

function typed(answer: Answer, last: Hop, report: Report, context: HeaderContext): Finding[] {
  const {url, headers} = last;
  const {types, isRest, systems} = context;
  const type = (headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  if (types.includes(type)) return [report('ok', 'content-type-right', {type})];
  const [wanted = ''] = types;
  // JSON is always UTF-8, and its types have no charset (RFC 8259, 11).
  const charset = /json/.test(wanted) ? '' : `; charset=${encodingIn(answer, last).decoded}`;
  const settings = headerSettings(url, 'Content-Type', wanted + charset, isRest, systems);
  return [report('warning', 'content-type', {type, wanted}, settings)];
}

const encodingIn = ({bytes, document}: Answer, {headers}: Hop) =>
  encodingOf(bytes, headers.get('content-type') ?? '', document?.text ?? '');

function encoded(answer: Answer, last: Hop, report: Report): Finding[] {
  if (!answer.document) return [];
  const {declared, decoded} = encodingIn(answer, last);
  return declared && declared !== decoded
    ? [report('warning', 'encoding-wrong', {declared, decoded})]
    : [report('ok', 'encoding', {decoded})];
}

function sized({bytes}: Answer, {headers}: Hop, report: Report, context: HeaderContext): Finding[] {
  const kilobytes = Math.ceil(bytes.length / 1000);
  const isPlain = !context.isBrowser && !headers.has('content-encoding');
  return [
    bytes.length > large
      ? report('warning', 'large', {kilobytes})
      : report('ok', 'size', {kilobytes}),
    ...(isPlain && bytes.length > worthCompressing
      ? [report('info', 'uncompressed', {kilobytes}, compressionSettings(context.systems))]
      : []),
  ];
}

function cached({url, headers}: Hop, report: Report, context: HeaderContext): Finding[] {
  const control = headers.get('cache-control') ?? '';
  const expires = (Date.parse(headers.get('expires') ?? '') - Date.now()) / 1000;
  const age = Number(/max-age\s*=\s*"?(\d+)/i.exec(control)?.[1] ?? (expires > 0 ? expires : 0));
  const settings = () =>
    headerSettings(url, 'Cache-Control', 'max-age=300', context.isRest, context.systems);
  if (/no-store/i.test(control)) return [report('info', 'not-cached', undefined, settings())];
  if (age > longCached)
    return [report('warning', 'cached-long', {hours: Math.round(age / 3600)}, settings())];
  return age >= 60 ? [report('ok', 'cached', {minutes: Math.round(age / 60)})] : [];
}
