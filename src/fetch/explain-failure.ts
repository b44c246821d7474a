import {FeedError} from '../model/feed-error.js';
import {pause} from '../model/pause.js';

/** The error of a browser that has no network, or `null` where it has one as far as it knows. */
export function offline(url: string): FeedError | null {
  return globalThis.navigator?.onLine === false
    ? new FeedError('offline', url, `${url} could not be read (offline)`)
    : null;
}

/**
 * Watches whether the page's own policy stops a request. A script is not told why a request failed,
 * but it is told of violations.
 *
 * @returns `explain`, the error for what `fetch` threw, and `stop`, to call when it is over
 */
export function watchPolicy(url: string) {
  let directive = '';
  const note = (event: Event) => {
    const {blockedURI, disposition, effectiveDirective} = event as SecurityPolicyViolationEvent;
    // A policy that only reports stops nothing.
    if (disposition !== 'report' && blockedURI && url.startsWith(blockedURI))
      directive = effectiveDirective;
  };
  globalThis.addEventListener?.('securitypolicyviolation', note);
  return {
    async explain(error: unknown): Promise<FeedError> {
      // The violation is told after the request has failed.
      await pause();
      const message = `${url} could not be read (${String(error)}): ${causeOf(url, directive)}`;
      return offline(url) ?? new FeedError('blocked', url, message);
    },
    stop: () => globalThis.removeEventListener?.('securitypolicyviolation', note),
  };
}

function causeOf(url: string, directive: string): string {
  const {origin, protocol} = globalThis.location ?? {};
  const feed = new URL(url).origin;
  // Where a redirect leads to is not told.
  if (directive)
    return `the Content-Security-Policy of this page needs "${directive} ${feed}", or what that redirects to`;
  if (protocol === 'https:' && /^http:/i.test(url))
    return 'an https page may not read an http feed';
  // Outside of pages there is no CORS.
  return !origin || feed === origin
    ? 'its server gave no answer, or redirects to what this page may not read'
    : `its server must send "Access-Control-Allow-Origin: ${origin}" (or "*"), unless it gave no answer`;
}
