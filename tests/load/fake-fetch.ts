/** A request that waits for the test to answer it. */
export interface Asked {
  readonly url: string;
  /** The `cache` that was asked for, if any. */
  readonly cache: RequestCache | undefined;
  /** Whether the page went away from it before there was an answer. */
  readonly aborted: boolean;
  /** Answers with a text, such as `jsonFeed(…)`. */
  answer(body: string, init?: ResponseInit): void;
  /** Fails as `fetch` does without a network. */
  fail(): void;
}

/**
 * In every test of the suite that it is called in, requests are recorded and wait to be answered.
 *
 * @returns the requests of the test so far, the oldest first
 */
export function recordRequests(): readonly Asked[] {
  const asked: Asked[] = [];
  const original = globalThis.fetch;
  beforeEach(() => {
    asked.length = 0;
    globalThis.fetch = (url, init) =>
      new Promise<Response>((resolve, reject) => {
        let [answered, aborted] = [false, false];
        init?.signal?.addEventListener('abort', ({target}) => {
          aborted = !answered;
          reject((target as AbortSignal).reason);
        });
        asked.push({
          url: String(url),
          cache: init?.cache,
          get aborted() {
            return aborted;
          },
          answer: (body, init) => {
            answered = true;
            resolve(new Response(body, init));
          },
          fail: () => {
            answered = true;
            reject(new TypeError('Failed to fetch'));
          },
        });
      });
  });
  afterEach(() => {
    globalThis.fetch = original;
  });
  return asked;
}

/** A JSON Feed whose items have these titles, and addresses made of them. */
export function jsonFeed(titles: readonly string[], more: object = {}): string {
  const items = titles.map(title => ({id: title, title, url: `https://news.example/${title}`}));
  return JSON.stringify({version: 'https://jsonfeed.org/version/1.1', title: '', items, ...more});
}
