import {readFile} from 'node:fs/promises';
import {expect} from 'chai';
import {pathOf, wantedEngines} from '../tooling/browsers.mjs';
import {launchEngine, type Engine} from '../tooling/engine.mjs';
import {openHosts, type Hosts} from './hosts.js';

const feed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Aktuellt',
  items: [{id: '1', url: 'https://example.org/1', title: 'Fler gatlyktor vid gångvägarna'}],
});

let hosts: Hosts;
let count = 0;
before(async () => {
  hosts = await openHosts();
  const script = await readFile('dist/mp-widgets.js');
  await hosts.serve('script', {base64: script.toString('base64'), type: 'text/javascript'});
});
after(() => hosts.close());

interface Snippet {
  /** The markup before the script. */
  readonly link: (address: string) => string;
  /** What the address of the feed begins with. */
  readonly feeds: string;
  /** Milliseconds before the feed answers. */
  readonly delay?: number;
  /** Whether the page has the script from the start. */
  readonly script?: boolean;
  /** Whether the feed's address leads to another origin. */
  readonly moved?: boolean;
}

/** A page with the fast snippet. */
async function pageWith({link, feeds, delay = 0, script = true, moved = false}: Snippet) {
  const key = `preload${count++}`;
  const address = `${feeds}${key}-feed`;
  await hosts.serve(`${key}-moved`, {body: feed, cors: '*'});
  const redirect = `${hosts.feeds}${key}-moved`;
  await hosts.serve(`${key}-feed`, {body: feed, cors: '*', delay, ...(moved && {redirect})});
  await hosts.serve(key, {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html>
<html lang="sv">
<head>
<title>Aktuellt</title>
${link(address)}
${script ? `<script type="module" async src="${hosts.feeds}script"></script>` : ''}
<style>mp-news-list { display: flow-root; min-block-size: 20rem }</style>
</head>
<body>
<mp-news-list src="${address}"><p>Läser in nyheterna …</p></mp-news-list>
</body>
</html>`,
  });
  return {url: hosts.pages + key, requests: () => hosts.requests(`${key}-feed`)};
}

/** For a feed of the page's own origin. */
const own = (address: string) => `<link rel="preload" as="fetch" href="${address}">`;
const fast = (address: string) => `<link rel="preload" as="fetch" crossorigin href="${address}">`;

const ready = "document.querySelector('mp-news-list')?.state?.status === 'ready'";

/** Waits until an expression holds. */
async function until(engine: Engine, expression: string): Promise<void> {
  for (const end = Date.now() + 50_000; !(await engine.run(expression));) {
    if (Date.now() > end) throw new Error(`${expression} never came to be`);
    await new Promise(wait => setTimeout(wait, 50));
  }
}

for (const name of wantedEngines().filter(pathOf)) {
  describe(`the fast snippet in ${name}`, function () {
    this.timeout(60_000);
    let engine: Engine;
    before(async () => (engine = await launchEngine(name)));
    after(() => engine.close());

    /** Opens a page, and gives how often its feed was asked for. */
    async function asked(snippet: Snippet): Promise<number> {
      const page = await pageWith(snippet);
      await engine.goto(page.url);
      await until(engine, ready);
      return (await page.requests()).length;
    }

    for (const [origin, delay, when] of [
      ['another', 0, 'before the script'],
      ['another', 1500, 'after the script'],
      ['the same', 0, 'before the script'],
      ['the same', 1500, 'after the script'],
    ] as const) {
      it(`asks no more often than it must for a feed of ${origin} origin that comes ${when}`, async () => {
        const feeds = origin === 'another' ? hosts.feeds : hosts.pages;
        // WebKit sends an Origin with such a link to the page's own origin, but not with the
        // request of a script, and so does not take the one for the other: see the next tests.
        const requests = name === 'webkit' && origin === 'the same' ? 2 : 1;
        expect(await asked({link: fast, feeds, delay})).to.equal(requests);
      });
    }

    for (const [delay, when] of [
      [0, 'before the script'],
      [1500, 'after the script'],
    ] as const) {
      it(`asks once without crossorigin, for a feed of the page’s own origin that comes ${when}`, async () => {
        expect(await asked({link: own, feeds: hosts.pages, delay})).to.equal(1);
      });
    }

    it('asks anew where a feed of the page’s own origin leads to another', async () => {
      const page = await pageWith({link: own, feeds: hosts.pages, moved: true});
      await engine.goto(page.url);
      await until(engine, ready);
      const items = "document.querySelector('mp-news-list').state.feed.items.length";
      expect(await engine.run(items)).to.equal(1);
    });

    it('asks twice where the link lacks its crossorigin, so that the count is known to work', async () => {
      expect(await asked({link: own, feeds: hosts.feeds})).to.equal(2);
    });

    it('is readable before its script is there, and has asked for the feed by then', async () => {
      const page = await pageWith({link: fast, feeds: hosts.feeds, script: false});
      await engine.goto(page.url);
      const height = "document.querySelector('mp-news-list p').offsetHeight";
      expect(await engine.run(height)).to.be.above(0);
      for (let wait = 0; wait < 1000 && !(await page.requests()).length; wait++)
        await new Promise(again => setTimeout(again, 50));
      expect(await page.requests()).to.have.lengthOf(1);
    });
  });
}
