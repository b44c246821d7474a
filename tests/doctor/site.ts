/** What an address of a made-up site answers. */
export interface Page {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** Nobody answers; in Node for this reason. */
  readonly fails?: string;
}

/** A request, as the site saw it. */
interface Seen {
  readonly url: string;
  readonly origin: string | null;
  readonly mode: RequestMode | undefined;
}

export const cors = {'access-control-allow-origin': '*'};
export const json = {'content-type': 'application/feed+json', ...cors};
export const rss = {'content-type': 'application/rss+xml', ...cors};
export const html = {'content-type': 'text/html'};

/**
 * The `fetch` of Node on a made-up web, whose addresses all answer 404 but these.
 *
 * @param limits `browser`: as in a browser, only what another site may read is given
 */
export function web(pages: Record<string, Page>, limits?: 'browser') {
  const seen: Seen[] = [];
  const answer = (url: string): Response => {
    const {status = 200, headers = {}, body = null, fails} = pages[url] ?? {status: 404};
    if (fails) throw new TypeError('fetch failed', {cause: {code: fails}});
    return new Response(body, {status, headers});
  };
  const fetch = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const url = String(input);
    seen.push({url, origin: new Headers(init.headers).get('origin'), mode: init.mode});
    const response = answer(url);
    const isAllowed =
      init.mode === 'no-cors' || response.headers.has('access-control-allow-origin');
    if (limits === 'browser' && !isAllowed) throw new TypeError('Failed to fetch');
    return response;
  };
  return {fetch, seen};
}

const item = {
  id: '1',
  url: 'https://karlstad.example/1',
  title: 'Nyhet',
  content_text: 'Text',
  image: 'https://karlstad.example/1.jpg',
  date_published: '2023-10-19',
  _mp: {place: 'Karlstad'},
};

/** A JSON Feed with one item for each change of an item that nothing is wrong with. */
export function feedOf(...changes: object[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Aktuellt',
    items: changes.map((change, at) => ({
      ...item,
      url: `https://karlstad.example/${at}`,
      ...change,
    })),
  });
}

/** An RSS feed with one item. */
export const rssFeed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Nytt</title>
  <item><title>Nyhet</title><link>https://karlstad.example/1</link>
  <pubDate>Thu, 19 Oct 2023 09:00:00 +0200</pubDate></item></channel></rss>`;

/** An answer of WordPress' REST API. */
export const posts = JSON.stringify([
  {
    id: 1,
    type: 'post',
    link: 'https://karlstad.example/1',
    date_gmt: '2023-10-19T07:00:00',
    title: {rendered: 'Nyhet'},
    content: {rendered: '<p>Text</p>'},
    excerpt: {rendered: ''},
  },
]);
