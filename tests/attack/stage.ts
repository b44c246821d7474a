import {expect} from '@open-wc/testing';
import {serveFeed, type ServedFeed} from '../tooling/served-feed.js';
import {inspect} from './inspect.js';
import {watchPage} from './watch.js';

/** A place for an attack: a page that is watched, and a server that an attack can speak to. */
export interface Stage {
  /** A string of an attack, in which `spy.test` is the server that would be told. */
  aimed(source: string): string;
  /** Notes what stands in an element, under the name of the attack that is there. */
  look(host: Element, name: string): string;
}

/**
 * Watches the page while something is shown; afterwards nothing may have happened, nothing may
 * stand there that should not, and the server may have been asked for pictures alone.
 */
export async function onStage(play: (stage: Stage) => Promise<void>): Promise<void> {
  const spy = await serveFeed({
    type: 'text/javascript',
    body: 'parent.hit?.("script of a server")',
  });
  const place = spy.foreignUrl.replace(/^http:\/\//, '');
  const images = new Set<string>();
  const faults: string[] = [];
  const watch = watchPage(url => url.includes('/test-server/') || isImage(url));
  const isImage = (url: string): boolean => images.has(url) || watch.removedImages.has(url);
  let findings: readonly string[] = [];
  try {
    await play({
      aimed: source => source.replaceAll('spy.test', place),
      look(host, name) {
        const seen = inspect(host);
        for (const image of seen.images) images.add(image);
        faults.push(...seen.faults.map(fault => `${name}: ${fault}`));
        return seen.text;
      },
    });
  } finally {
    findings = await watch.stop();
  }
  expect([...new Set(faults)].slice(0, 20), 'what stands there').to.deep.equal([]);
  expect([...new Set(findings)].slice(0, 20), 'what happened').to.deep.equal([]);
  expect(await unasked(spy, place, isImage), 'what a server was asked for').to.deep.equal([]);
}

/** The requests that are no pictures of a page, or that tell more than their address. */
async function unasked(
  spy: ServedFeed,
  place: string,
  isImage: (url: string) => boolean,
): Promise<string[]> {
  const requests = await spy.requests();
  const host = place.slice(0, place.indexOf('/'));
  return requests
    .filter(({method, url, headers}) => {
      const isShown = isImage(`http://${host}${url}`) && headers['sec-fetch-dest'] === 'image';
      return !isShown || method !== 'GET' || headers.referer || headers.cookie;
    })
    .map(({method, url, headers}) => `${method} ${url} ${JSON.stringify(headers)}`);
}
