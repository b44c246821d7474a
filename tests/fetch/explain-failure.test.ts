import {expect} from 'chai';
import {offline, watchPolicy} from '../../src/fetch/explain-failure.js';
import {inBrowser, url} from './answers.js';

const page = (globalThis as {location?: Location}).location?.origin;
const thrown = new TypeError('Failed to fetch');

/** Puts something in place of a global property until the work is done. */
async function having(name: string, value: unknown, work: () => unknown): Promise<void> {
  const before = Object.getOwnPropertyDescriptor(globalThis, name);
  Object.defineProperty(globalThis, name, {value, configurable: true});
  try {
    await work();
  } finally {
    if (before) Object.defineProperty(globalThis, name, before);
    else Reflect.deleteProperty(globalThis, name);
  }
}

/** What is said of a request to an address, while something happens. */
async function explained(address: string, happen: () => void = () => {}) {
  const {explain, stop} = watchPolicy(address);
  try {
    const error = explain(thrown);
    happen();
    return await error;
  } finally {
    stop();
  }
}

describe('a failure without an answer', () => {
  it('names the address, what fetch said, and the header that lets this page read it, if it is one', async () => {
    const error = await explained(url);
    expect(error).to.include({code: 'blocked', url, status: 0});
    expect(error.message).to.include(url).and.include('TypeError: Failed to fetch');
    if (page) expect(error.message).to.include(`"Access-Control-Allow-Origin: ${page}"`);
    else expect(error.message).to.include('gave no answer').and.not.include('Access-Control');
  });

  it('of a browser without a network is that it is offline', async () => {
    expect(offline(url)).to.equal(null);
    await having('navigator', {onLine: false}, async () => {
      expect(offline(url)).to.include({code: 'offline', url});
      expect((await explained(url)).code).to.equal('offline');
    });
  });

  if (inBrowser) {
    const violate = (blockedURI: string) => () =>
      void document.dispatchEvent(
        Object.assign(new Event('securitypolicyviolation', {bubbles: true}), {
          blockedURI,
          effectiveDirective: 'connect-src',
        }),
      );

    it('of the page’s own server needs no header', async () => {
      const {message} = await explained(`${page}/feed.json`);
      expect(message).to.include('gave no answer').and.not.include('Allow-Origin');
    });

    it('that the page’s own policy caused names the directive and the origin', async () => {
      for (const blocked of [url, 'https://example.org']) {
        const {message} = await explained(url, violate(blocked));
        expect(message).to.include('"connect-src https://example.org"');
      }
    });

    it('has nothing to do with the policy’s refusal of something else', async () => {
      for (const blocked of ['https://other.example/', `${url}/more`, 'inline', '']) {
        const {message} = await explained(url, violate(blocked));
        expect(message).to.not.include('Content-Security-Policy');
      }
    });
  } else {
    it('of a feed on http from a page on https is for that alone', async () => {
      const https = {origin: 'https://example.org', protocol: 'https:'};
      await having('location', https, async () => {
        const {message} = await explained('HTTP://news.example/');
        expect(message).to.include('https page').and.include('http feed');
        expect((await explained('https://news.example/')).message).to.include(
          '"Access-Control-Allow-Origin: https://example.org"',
        );
      });
    });
  }
});
