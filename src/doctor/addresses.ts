import {cleanUrl} from '../markup/clean-url.js';
import {readAttributes} from '../markup/read-attributes.js';
import {readMarkup} from '../markup/read-markup.js';
import {unreadHtml} from '../markup/html-text.js';

/** How an address was found. */
export type FoundBy = 'given' | 'link' | 'wordpress' | 'https' | 'redirect' | 'guess';

/** An address where a feed may be. */
export interface Lead {
  readonly url: string;
  readonly foundBy: FoundBy;
}

const feedType = /(?:rss|atom|feed)\+(?:xml|json)/i;
const comments = /\/comments\/feed\/?|\/feed\/?\?.*withcomments|kommentar/i;
// The ways of WordPress, Hugo, Jekyll, Eleventy, Drupal, Ghost and Blogger.
const usualPaths = [
  ...['wp-json/wp/v2/posts?_embed', 'feed/', 'feed.json', 'rss.xml', 'feed.xml'],
  ...['atom.xml', 'index.xml', 'rss', 'rss/', 'feeds/posts/default'],
];

/**
 * What a person may mean by an address, the likeliest first: without a scheme https, then http;
 * `feed:` is what some programs write before a feed's address. Empty where it cannot be one.
 */
export function meantBy(address: string): string[] {
  const text = address.trim().replace(/^feed:(?:\/\/)?(?=\S)/i, '');
  if (/^https?:\/\//i.test(text)) return [cleanUrl(text, text)].filter(url => url !== null);
  if (/\s/.test(text) || !/^(?:localhost|[^/:]*\.[^/:]|\[)/i.test(text)) return [];
  const written = ['https', 'http'].map(scheme => `${scheme}://${text}`);
  return written.map(url => cleanUrl(url, url)).filter(url => url !== null);
}

/** The address of the posts below the root of a WordPress' REST API. */
function postsOf(root: string): string | null {
  const url = cleanUrl(root, root);
  if (!url) return null;
  const posts = new URL(url);
  const route = posts.searchParams.get('rest_route');
  if (route === null) posts.pathname = `${posts.pathname.replace(/\/?$/, '/')}wp/v2/posts`;
  else posts.searchParams.set('rest_route', `${route.replace(/\/?$/, '/')}wp/v2/posts`);
  posts.searchParams.set('_embed', '');
  return readable(posts);
}

/** A WordPress address without `_embed` as one with it; `null` where it is none or has it. */
export function embedded(address: string): string | null {
  const url = new URL(address);
  const isRest = /\/wp-json\/|[?&]rest_route=/.test(address);
  if (!isRest || url.searchParams.has('_embed')) return null;
  url.searchParams.set('_embed', '');
  return readable(url);
}

/** `_embed` alone means what `_embed=` does, and slashes need no code. */
const readable = ({href}: URL): string =>
  href.replace(/([?&]_embed)=(?=&|$)/, '$1').replaceAll('%2F', '/');

/** What a page and its answer's headers say of feeds. */
export function leadsOf(html: string, url: string, headers: Headers | undefined): Lead[] {
  let base = url;
  const roots: (string | null)[] = [apiOf(headers?.get('link') ?? '', url)];
  const links: string[] = [];
  readMarkup(
    html,
    {
      open(name, source) {
        const {href, rel = '', type = ''} = readAttributes(source);
        if (name === 'base') base = cleanUrl(href, url) ?? base;
        if (name !== 'link') return;
        const address = cleanUrl(href, base);
        if (rel === 'https://api.w.org/') roots.push(address);
        else if (address && /\balternate\b/i.test(rel) && feedType.test(type)) links.push(address);
      },
    },
    unreadHtml,
  );
  const posts = roots.flatMap(root => (root && postsOf(root)) || []);
  const feeds = links.filter(link => !comments.test(link));
  return [
    ...posts.map((url): Lead => ({url, foundBy: 'wordpress'})),
    ...feeds.flatMap(url => [...secured(url), {url, foundBy: 'link' as const}]),
  ];
}

const apiOf = (link: string, url: string): string | null =>
  cleanUrl(/<([^>]*)>\s*;[^,]*rel="?https:\/\/api\.w\.org\//.exec(link)?.[1], url);

/** The https address of what was found at an http one. */
export function secured(url: string): Lead[] {
  const {protocol, port} = new URL(url);
  const isPlain = protocol === 'http:' && !port;
  return isPlain ? [{url: url.replace(/^http:/, 'https:'), foundBy: 'https'}] : [];
}

/** Whether an https page may not read from an address; browsers trust the computer they run on. */
export const isInsecure = (url: string): boolean =>
  /^http:\/\/(?!localhost\b|127\.|\[::1\])/.test(url);

/** The root of WordPress' REST API, which its own description tells; `null` for other JSON. */
export function postsOfRoot(text: string, url: string): string | null {
  return /^\s*\{/.test(text) && /"namespaces"\s*:\s*\[[^\]]*"wp\\?\/v2"/.test(text)
    ? postsOf(url)
    : null;
}

/** Where feeds usually are: below the site's root, and below the folder that was asked for. */
export function usualPlaces(url: string): Lead[] {
  const folder = new URL('.', url.replace(/[?#].*/, '').replace(/\/?$/, '/')).href;
  const roots = new Set([new URL('/', url).href, folder]);
  return [...roots].flatMap(root =>
    usualPaths.map((path): Lead => ({url: new URL(path, root).href, foundBy: 'guess'})),
  );
}

/** Whether an address looks like one of a feed. */
export const namesFeed = (url: string): boolean =>
  /feed|rss|atom|\.(?:xml|json)\b|wp-json|rest_route/i.test(url.slice(new URL(url).origin.length));

/** Addresses that may do better than a feed's own. */
export function better(url: string): Lead[] {
  const withImages = embedded(url);
  const posts: Lead[] = withImages ? [{url: withImages, foundBy: 'wordpress'}] : [];
  return [...posts, ...secured(url)];
}
