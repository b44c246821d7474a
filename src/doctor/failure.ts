import type {FeedError} from '../model/feed-error.js';
import {maxBytes, type Answer} from './ask.js';
import type {Finding, Report} from './finding.js';

/** Why an answer is no feed, in words. */
export function failure({cause, url, document}: Answer, error: FeedError, report: Report): Finding {
  const {host} = new URL(url);
  const {code, status, retryAfter} = error;
  switch (code) {
    case 'not-found':
    case 'refused':
      return report('error', code, {status});
    case 'server':
      return error.message === 'redirect-loop'
        ? report('error', 'redirect-loop', undefined)
        : report('error', code, {status, wait: Math.ceil(retryAfter)});
    case 'not-a-feed':
      return report('error', code, whatInstead(error, document?.text ?? ''));
    case 'too-large':
      return report('error', code, {megabytes: Math.round(maxBytes / 2 ** 20)});
    case 'offline':
      return report('error', code, undefined);
    case 'invalid-url':
      return report('error', code, {address: url});
    case 'timeout':
      return report('error', code, {host});
    case 'blocked':
    case 'aborted':
      return report('error', reasonOf(cause), {host});
  }
}

/** Whether a text is a web page. */
export const isPage = (text: string): boolean => /<html[\s>]|<!doctype html/i.test(text);

function whatInstead({message}: FeedError, text: string) {
  const found = /whose feed is (\S+?)\.?\s/.exec(message)?.[1] ?? '';
  return {isPage: isPage(text), found};
}

function reasonOf(cause: string) {
  if (/ENOTFOUND|EAI_AGAIN/.test(cause)) return 'dns';
  if (/UNABLE_TO_(?:VERIFY_LEAF|GET_ISSUER)/.test(cause)) return 'certificate-chain';
  if (/CERT|SSL|TLS|SELF_SIGNED/.test(cause)) return 'certificate';
  return /^E|^UND_ERR/.test(cause) ? 'connection' : 'blocked';
}
