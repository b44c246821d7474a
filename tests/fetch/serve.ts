import type * as FeedServer from '../tooling/feed-server.mjs';
import type {Answer, Recorded} from '../tooling/feed-server.mjs';
import {inBrowser} from './answers.js';
import {serveFeed, type ServedFeed} from '../tooling/served-feed.js';

// Kept in a variable, so that the browsers' module resolver does not look for it.
const serverModule = '../tooling/feed-server.mjs';
let server: Promise<string> | undefined;
let served = 0;

/** A feed over a real connection, in browsers and in Node. */
export async function serve(...answers: Answer[]): Promise<ServedFeed> {
  if (inBrowser) return serveFeed(...answers);
  const address = (path: string) => `${origin}/test-server/${path}/${key}`;
  const origin = await (server ??= startServer());
  const key = `in-node-${served++}`;
  const answer = async (...next: Answer[]) => {
    await fetch(address('feed'), {method: 'PUT', body: JSON.stringify(next)});
  };
  await answer(...answers);
  return {
    url: address('feed'),
    foreignUrl: address('feed'),
    answer,
    release: async () =>
      (await (await fetch(address('release'), {method: 'POST'})).json()) as number,
    requests: async () => (await (await fetch(address('log'))).json()) as Recorded[],
  };
}

async function startServer(): Promise<string> {
  const {createFeedServer} = (await import(serverModule)) as typeof FeedServer;
  const address = (await createFeedServer('demo/feeds').listen('')).address();
  return `http://127.0.0.1:${(address as {port: number}).port}`;
}

/** Waits until something holds; gives up shortly before the test does. */
export async function eventually(holds: () => boolean | Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + 50_000; Date.now() < end;) {
    if (await holds()) return true;
    await new Promise(go => setTimeout(go, 10));
  }
  return false;
}
