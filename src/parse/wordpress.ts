import type {FeedDocument} from '../model/feed-document.js';
import {cleanText} from '../markup/clean-text.js';
import {cleanUrl} from '../markup/clean-url.js';
import {htmlToText} from '../markup/html-text.js';
import {listOf, objectOf, stringOf, type Json} from './json.js';
import {placeName} from './place-name.js';

const rendered = (field: unknown): string => stringOf(objectOf(field).rendered);
const plain = (html: string): string => cleanText(htmlToText(html));

function isPost(raw: unknown): boolean {
  const {title, content, excerpt, link, slug} = objectOf(raw);
  return [title, content, excerpt].some(rendered) || !!(link && slug);
}

/** Whether JSON is an answer of WordPress' REST API: a list of posts, or a single one. */
export function isWordPress(json: unknown): boolean {
  return Array.isArray(json) ? !json.length || json.some(isPost) : isPost(json);
}

/** A featured image in a size that suits a list; in its own, which may be huge, only as the last. */
function featuredImage(raw: unknown): Json {
  const {source_url: url, alt_text: alt, media_details: details} = objectOf(raw);
  const {width, height, sizes} = objectOf(details);
  const {medium_large: fitting, large, medium} = objectOf(sizes);
  const size = objectOf(fitting ?? large ?? medium ?? {source_url: url, width, height});
  return {url: size.source_url, alt, width: size.width, height: size.height};
}

/** A post as an item of a JSON Feed, as far as `_embed` says. */
function postItem(post: Json): Json {
  const embedded = objectOf(post._embedded);
  const terms = listOf(embedded['wp:term']).flatMap(listOf).map(objectOf);
  const yoast = objectOf(post.yoast_head_json);
  const isPlace = ({taxonomy}: Json): boolean => placeName.test(stringOf(taxonomy));
  return {
    id: post.id,
    url: post.link,
    title: plain(rendered(post.title)),
    summary: plain(rendered(post.excerpt)),
    content_html: rendered(post.content),
    date_published: post.date_gmt ?? post.date,
    date_modified: post.modified_gmt ?? post.modified,
    tags: terms.filter(term => !isPlace(term)).map(({name}) => plain(stringOf(name))),
    _mp: {place: plain(stringOf(terms.find(isPlace)?.name))},
    image: [
      featuredImage(listOf(embedded['wp:featuredmedia'])[0]),
      post.jetpack_featured_media_url,
      listOf(yoast.og_image)[0],
    ],
    authors: embedded.author,
  };
}

/** A page as a policy area; an excerpt that is no more than the beginning of its text is no lead. */
function pageArea({slug, title, content, excerpt}: Json): Json {
  const html = rendered(content);
  const lead = plain(rendered(excerpt));
  const isOwn = !plain(html).startsWith(lead.slice(0, 40));
  return {slug, title: plain(rendered(title)), lead: isOwn && lead, body_html: html};
}

function nextPage(url: string, pages: number): string | null {
  if (!(pages > 1) || !cleanUrl(url, url)) return null;
  const next = new URL(url);
  const page = Number(next.searchParams.get('page') ?? 1) + 1;
  next.searchParams.set('page', `${page}`);
  return page > pages ? null : next.href;
}

/** Posts, pages or another type, or a single one of them, as a JSON Feed. */
export function wordPressFeed(json: unknown, {url, pages = 0}: FeedDocument): Json {
  const posts = listOf(json).map(objectOf);
  const link = stringOf(posts[0]?.link);
  const [site = ''] = /^.*?\/(?=wp-json\/|\?rest_route|index\.php)/.exec(url) ?? [];
  return {
    title: objectOf(posts[0]?.yoast_head_json).og_site_name,
    next_url: nextPage(url, pages),
    home_page_url: site && link.startsWith(site) ? site : link && cleanUrl('/', link),
    items: posts.map(postItem),
    _mp: {
      areas: posts.filter(({type}) => type === 'page' || !Array.isArray(json)).map(pageArea),
    },
  };
}
