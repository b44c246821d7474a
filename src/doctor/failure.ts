import type {FeedError} from '../model/feed-error.js';
import {maxBytes} from './ask.js';
import type {Finding, Report} from './finding.js';

/**
 * Why there is no feed, in words.
 *
 * @param cause Node's word for why there was no answer, such as `ENOTFOUND`
 * @param text what was answered instead of a feed
 */
export function explainError(error: FeedError, report: Report, cause = '', text = ''): Finding {
  const {code, status, retryAfter, url} = error;
  const host = /^\w+:\/\/([^/?#]*)/.exec(url)?.[1] ?? url;
  switch (code) {
    case 'not-found':
    case 'refused':
      return report('error', code, {status});
    case 'server':
      return error.message === 'redirect-loop'
        ? report('error', 'redirect-loop', undefined)
        : report('error', code, {status, wait: Math.ceil(retryAfter)});
    case 'not-a-feed':
      return report('error', code, whatInstead(error, text));
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
  return {isPage: isPage(text) || /^\S+ is a web page/.test(message), found};
}

function reasonOf(cause: string) {
  if (/ENOTFOUND|EAI_AGAIN/.test(cause)) return 'dns';
  if (/UNABLE_TO_(?:VERIFY_LEAF|GET_ISSUER)/.test(cause)) return 'certificate-chain';
  if (/CERT|SSL|TLS|SELF_SIGNED/.test(cause)) return 'certificate';
  return /^E|^UND_ERR/.test(cause) ? 'connection' : 'blocked';
}
