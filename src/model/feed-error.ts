/**
 * Why a feed could not be shown.
 *
 * - `invalid-url`: the address is not one that http(s) knows
 * - `offline`: the browser has no network
 * - `timeout`: headers and body took too long together
 * - `not-found`: 404 or 410
 * - `refused`: 401, 403 and every other 4xx
 * - `server`: 5xx, 429, a 3xx that leads nowhere, and an answer that was cut off
 * - `not-a-feed`: the answer is in no format that is known here
 * - `too-large`: more bytes than the cap
 * - `blocked`: no answer that a script may read: CORS, the page's own policy, DNS or a reset
 * - `aborted`: the caller's own signal
 */
export type FeedErrorCode =
  | 'invalid-url'
  | 'offline'
  | 'timeout'
  | 'not-found'
  | 'refused'
  | 'server'
  | 'not-a-feed'
  | 'too-large'
  | 'blocked'
  | 'aborted';

/** The only error that loading and parsing a feed reject or throw with. */
export class FeedError extends Error {
  /**
   * @param code what happened, for programs
   * @param url the feed's address, as it was asked for
   * @param message what happened and what to change, for developers, in English
   * @param status the HTTP status of the answer; 0 where there was none
   * @param retryAfter seconds that the server asks to wait (RFC 9110 section 10.2.3); 0: none said
   */
  constructor(
    readonly code: FeedErrorCode,
    readonly url: string,
    message: string,
    readonly status = 0,
    readonly retryAfter = 0,
  ) {
    super(message);
    this.name = 'FeedError';
  }
}
