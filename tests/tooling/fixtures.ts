import type * as Fs from 'node:fs/promises';

// Files below tests/fixtures, for tests that run both in Node and in browsers.
const inNode = typeof location === 'undefined';
// In a browser this file may be part of a bundle, which is elsewhere.
const folder = inNode
  ? new URL('../fixtures/', import.meta.url)
  : new URL('/tests/fixtures/', location.href);

// Kept in a variable, so that the browsers' module resolver does not look for it.
const fsModule = 'node:fs/promises';
const fs = () => import(fsModule) as Promise<typeof Fs>;

async function fetched(url: URL): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  return response;
}

/**
 * The bytes of a file, such as `feeds/rss/no-date.xml`; rejects when there is none.
 *
 * @public
 */
export async function readFixture(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const url = new URL(path, folder);
  return new Uint8Array(
    inNode ? await (await fs()).readFile(url) : await (await fetched(url)).arrayBuffer(),
  );
}

/** The text of a file in UTF-8. */
export async function readFixtureText(path: string): Promise<string> {
  return new TextDecoder().decode(await readFixture(path));
}

/** The files below a folder of the fixtures, however deep, as paths for `readFixture`, sorted. */
export async function listFixtures(path: string): Promise<string[]> {
  const url = new URL(`${path.replace(/\/$/, '')}/`, folder);
  if (!inNode) return (await (await fetched(new URL('?list', url))).json()) as string[];
  const entries = await (await fs()).readdir(url, {recursive: true, withFileTypes: true});
  const root = decodeURIComponent(folder.pathname);
  return entries
    .filter(entry => entry.isFile())
    .map(entry => `${entry.parentPath}/${entry.name}`.replace(/\/+/g, '/').slice(root.length))
    .sort();
}
