import {expect} from 'chai';
import {fetchDocument, type FetchOptions} from '../../src/fetch/fetch-document.js';
import {FeedError} from '../../src/model/feed-error.js';

export const inBrowser = 'document' in globalThis;

export const url = 'https://example.org/feed.json';

/** A `fetch` that gives this answer. */
export const answering =
  (body: BodyInit | null, init?: ResponseInit, address?: string): typeof fetch =>
  async () => {
    const response = new Response(body, init);
    return address ? Object.defineProperty(response, 'url', {value: address}) : response;
  };

export const never = () => new Promise<never>(() => {});
export const shortly = (milliseconds = 5) => new Promise(go => setTimeout(go, milliseconds));

/** A body that goes on for ever, or stops sending after some chunks without ending. */
export function endless(chunk: Uint8Array, chunks = Infinity) {
  const seen = {sent: 0, cancelled: false};
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (seen.sent === chunks) return never();
        seen.sent++;
        controller.enqueue(chunk);
        return undefined;
      },
      cancel: () => void (seen.cancelled = true),
    },
    {highWaterMark: 0},
  );
  return {stream, seen};
}

/** What a request fails with: a `FeedError`, or the test fails. */
export async function failure(address: string, options: FetchOptions): Promise<FeedError> {
  const outcome: unknown = await fetchDocument(address, options).catch((error: unknown) => error);
  expect(outcome).to.be.instanceOf(FeedError);
  return outcome as FeedError;
}
