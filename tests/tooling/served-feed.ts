import type {Answer, Recorded} from './feed-server.mjs';

let served = 0;

/** A feed on the test server, whose answers the test decides. */
export interface ServedFeed {
  /** Its address on the page's own origin. */
  readonly url: string;
  /** The same feed on another origin. */
  readonly foreignUrl: string;
  /** Replaces what it answers; several answers are given in turn, the last one for ever. */
  answer(...answers: Answer[]): Promise<void>;
  /** Lets the answers go that `hold` keeps back; gives how many there were. */
  release(): Promise<number>;
  /** Every request so far. */
  requests(): Promise<Recorded[]>;
}

/**
 * Makes the test server answer at an address of its own, in browsers and only for this test.
 *
 * @param answers in turn, the last one for ever; a feed goes in as `{body: JSON.stringify(feed)}`
 */
export async function serveFeed(...answers: Answer[]): Promise<ServedFeed> {
  const key = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}-${served++}`;
  const path = `/test-server/feed/${key}`;
  const {other} = await ask<{other: string}>('GET', '/test-server/origins');
  const feed: ServedFeed = {
    url: new URL(path, location.href).href,
    foreignUrl: other + path,
    answer: async (...next) => {
      await ask('PUT', path, next);
    },
    release: () => ask('POST', `/test-server/release/${key}`),
    requests: () => ask('GET', `/test-server/log/${key}`),
  };
  await feed.answer(...answers);
  return feed;
}

async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, {
    method,
    ...(body !== undefined && {body: JSON.stringify(body)}),
  });
  return (await response.json()) as T;
}
