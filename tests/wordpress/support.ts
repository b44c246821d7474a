// One Chromium and one partner's site for all tests beside the WordPress that run.mjs started.
import {readFileSync} from 'node:fs';
import {setTimeout as sleep} from 'node:timers/promises';
import {launchEngine, type Engine} from '../tooling/engine.mjs';
import {serveSite, type Site} from '../tooling/site-server.mjs';

/** What a visitor reads in an element (`reader.js`). */
export interface Seen {
  readonly status: string;
  /** How many items its feed has, shown or not. */
  readonly total: number;
  readonly text: string;
  readonly fallback: string;
  readonly error: string;
  readonly body: string;
  readonly items: readonly SeenItem[];
  readonly errors: readonly {
    readonly code: string;
    readonly message: string;
    readonly url: string;
  }[];
}

interface SeenItem {
  readonly title: string;
  readonly dateline: string;
  /** `2023-10-19T07:00:00.000Z` */
  readonly date: string;
  readonly excerpt: string;
  readonly topics: readonly string[];
  readonly url: string;
  readonly image: {readonly src: string; readonly alt: string; readonly width: number} | null;
}

/** Of the WordPress, such as `http://127.0.0.1:40123`. */
export const wordpress = process.env.WORDPRESS_ORIGIN ?? '';
if (!wordpress) throw new Error('These tests are run by npm run test:wordpress');

/** A partner's site on another origin, which has the built script. */
export let partner: Site;
export let engine: Engine;
/** What the pages' consoles said since the last page was opened. */
export const consoleLines: string[] = [];
/** The addresses that the pages asked for, since then. */
export const requests: string[] = [];

before(async () => {
  [partner, engine] = await Promise.all([serveSite('dist'), launchEngine('chromium')]);
  const page = engine.page!;
  await page.evaluateOnNewDocument(readFileSync(new URL('reader.js', import.meta.url), 'utf8'));
  page.on('request', request => requests.push(request.url()));
  page.on('console', message => consoleLines.push(message.text()));
});

after(async () => {
  partner.close();
  await engine.close();
});

/** Opens a page and reads an element, when all have shown their feeds or said why not. */
export async function read(url: string, selector: string): Promise<Seen> {
  consoleLines.length = requests.length = 0;
  await engine.goto(url);
  await engine.page!.waitForFunction('settled()', {timeout: 50_000});
  return (await engine.run(`seen('${selector}')`)) as Seen;
}

/** Opens a page of the partner's that holds this markup, and reads its first element. */
export function readElsewhere(markup: string): Promise<Seen> {
  partner.add(
    '/partner.html',
    `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Partner</title>
    <script type="module" src="/mp-widgets.js"></script></head><body>${markup}</body></html>`,
  );
  return read(`${partner.origin}/partner.html`, markup.match(/<(mp-[\w-]+)/)![1]!);
}

/** What the first list shows once it shows so many items. */
export async function listOf(count: number): Promise<Seen> {
  await engine.page!.waitForFunction(`itemCount('mp-news-list') === ${count}`, {timeout: 50_000});
  return (await engine.run(`seen('mp-news-list')`)) as Seen;
}

/** Waits, for not quite as long as a test may take. */
export async function until(condition: () => boolean): Promise<void> {
  for (const end = Date.now() + 50_000; !condition(); await sleep(50)) {
    if (Date.now() > end) throw new Error(`Waited in vain: ${condition}`);
  }
}

/** Resolves when no page has asked for anything for a second. */
export async function quiet(): Promise<void> {
  for (let before = -1; before !== requests.length; await sleep(1000)) before = requests.length;
}
