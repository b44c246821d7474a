import {fixture, nextFrame, waitUntil} from '@open-wc/testing';
import '../../src/entry/define.js';
import {parseFeed} from '../../src/parse/index.js';
import type {Feed} from '../../src/model/feed.js';
import {serveFeed, type ServedFeed} from '../tooling/served-feed.js';
import type {Answer} from '../tooling/feed-server.mjs';

export type List = HTMLElementTagNameMap['mp-news-list'];
export type Area = HTMLElementTagNameMap['mp-policy-area'];
type Json = Readonly<Record<string, unknown>>;

/** A JSON Feed with these items, each with an id and a title of its own unless it has others. */
export function jsonFeed(items: readonly Json[], more: Json = {}): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Aktuellt',
    language: 'sv',
    items: items.map((item, i) => ({
      id: `${i}`,
      url: `https://news.example/${i}`,
      title: `Nyhet ${i}`,
      ...item,
    })),
    ...more,
  });
}

/** Items that differ by number alone: "Nyhet 0", "Nyhet 1" and so on. */
export const items = (count: number): readonly Json[] => Array.from({length: count}, () => ({}));

/** The same as `jsonFeed`, parsed. */
export function feedWith(someItems: readonly Json[], more: Json = {}): Feed {
  const text = jsonFeed(someItems, more);
  return parseFeed({url: 'https://news.example/feed.json', contentType: '', text});
}

/** Serves a JSON Feed with these items. */
export function serveItems(someItems: readonly Json[], more: Json = {}): Promise<ServedFeed> {
  return serveFeed({body: jsonFeed(someItems, more)});
}

/** Puts a page's markup into the document and gives its first element, once it has rendered. */
export async function page<Found extends List | Area = List>(markup: string): Promise<Found> {
  const box = await fixture<HTMLElement>(`<div>${markup}</div>`);
  const found = box.querySelector<Found>('mp-news-list, mp-policy-area')!;
  await settled(found);
  return found;
}

/** A list in which a feed is shown, without any request. */
export async function listOf(feed: Feed, attributes = '', children = ''): Promise<List> {
  const list = await page(`<mp-news-list ${attributes}>${children}</mp-news-list>`);
  list.feed = feed;
  await settled(list);
  return list;
}

/** A policy area in which a feed is shown, without any request. */
export async function areaOf(feed: Feed, attributes = '', children = ''): Promise<Area> {
  const area = await page<Area>(`<mp-policy-area ${attributes}>${children}</mp-policy-area>`);
  area.feed = feed;
  await settled(area);
  return area;
}

/** Waits until something holds, almost as long as a test may take. */
export function until(holds: () => unknown, message?: string): Promise<void> {
  return waitUntil(async () => !!(await holds()), message, {interval: 10, timeout: 50_000});
}

/** Waits until an element and those within it have rendered what they know. */
export async function settled(element: List | Area): Promise<void> {
  await element.updateComplete;
  await Promise.all(
    [...element.shadowRoot!.querySelectorAll('mp-news-list, mp-news-filter')].map(async inner => {
      if (inner.localName === 'mp-news-list') await settled(inner as List);
      await (inner as List).updateComplete;
    }),
  );
}

/** Waits until an element's feed is there or has failed, and it shows so. */
export async function loaded<Found extends List | Area>(element: Found): Promise<Found> {
  await until(() => /ready|failed/.test(element.state.status), 'no feed came');
  await settled(element);
  return element;
}

/** `page` and then `loaded`. */
export async function loadedPage<Found extends List | Area = List>(markup: string): Promise<Found> {
  return loaded(await page<Found>(markup));
}

/** A list whose `src` answers so. */
export async function listFrom(answer: Answer, attributes = '', children = ''): Promise<List> {
  const {url} = await serveFeed(answer);
  return loadedPage(`<mp-news-list src="${url}" ${attributes}>${children}</mp-news-list>`);
}

/** An element within the shadow roots of another. */
export function find<Found extends HTMLElement = HTMLElement>(
  host: Element,
  selector: string,
): Found | null {
  return findAll<Found>(host, selector)[0] ?? null;
}

/** Elements within the shadow roots of another, in order. */
export function findAll<Found extends HTMLElement = HTMLElement>(
  host: Element,
  selector: string,
): Found[] {
  const within = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap(element => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot ? within(element.shadowRoot) : []),
    ]);
  return (host.shadowRoot ? within(host.shadowRoot) : []) as Found[];
}

/** The next event of a kind that an element itself dispatches. */
export function next<Name extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  name: Name,
): Promise<HTMLElementEventMap[Name]> {
  return new Promise(resolve => element.addEventListener(name, resolve, {once: true}));
}

/** Whether an element shows a part. */
export function has(host: Element, part: string): boolean {
  return !!find(host, `[part=${part}]`);
}

/** What has the focus, however deep: its part or else its tag, and its words. */
export function focused(root: DocumentOrShadowRoot = document): string {
  const {activeElement: element} = root;
  if (element?.shadowRoot?.activeElement) return focused(element.shadowRoot);
  const {part, localName, textContent} = element as HTMLElement;
  const words = /^(INPUT|SELECT)$/.test(element!.tagName) ? '' : textContent.trim();
  return `${part?.value || localName}: ${words.replace(/\s+/g, ' ').slice(0, 60)}`;
}

/** Clicks a button or link by its part's name. */
export async function click(element: List | Area, part: string): Promise<void> {
  find(element, `[part=${part}]`)!.click();
  await settled(element);
  await nextFrame();
  await settled(element);
}
