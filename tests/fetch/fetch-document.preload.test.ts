import {expect} from 'chai';
import {fetchDocument, type FetchOptions} from '../../src/fetch/fetch-document.js';
import {inBrowser, url} from './answers.js';

if (inBrowser)
  describe('fetching a document that the page has a link for', () => {
    const own = new URL('/feed.json?page=1', location.href).href;
    const asLink = {mode: 'no-cors', credentials: 'include'};
    let link: HTMLLinkElement;

    beforeEach(() => {
      // Of a kind that no browser knows, so that the link itself asks for nothing.
      link = Object.assign(document.createElement('link'), {rel: 'preload', as: 'x'});
      document.head.append(link);
    });
    afterEach(() => link.remove());

    /** What is asked for, request by request, until an answer can be read. */
    async function asked(address: string, options: FetchOptions = {}, answers = [new Response()]) {
      const inits: RequestInit[] = [];
      const fetch = (async (_: string, init: RequestInit) => {
        inits.push(init);
        return answers[inits.length - 1];
      }) as typeof globalThis.fetch;
      await fetchDocument(address, {...options, fetch});
      return inits.map(init => {
        expect(init.signal).to.be.instanceOf(AbortSignal);
        return Object.fromEntries(Object.entries(init).filter(([name]) => name !== 'signal'));
      });
    }

    it('asks as the link does for a feed of the page’s own origin', async () => {
      link.href = own;
      expect(await asked(own)).to.deep.equal([asLink]);
      link.setAttribute('href', '/feed.json?page=1');
      expect(await asked(own)).to.deep.equal([asLink]);
    });

    it('asks plainly where the link does, and for what it is not for', async () => {
      const changes = [{crossOrigin: ''}, {crossOrigin: null, href: '/feed.json'}, {href: own}];
      link.href = own;
      for (const change of changes.slice(0, 2)) {
        Object.assign(link, change);
        expect(await asked(own)).to.deep.equal([{}]);
      }
      Object.assign(link, changes[2]);
      expect(await asked(own)).to.deep.equal([asLink]);
      link.rel = 'alternate';
      expect(await asked(own)).to.deep.equal([{}]);
    });

    it('asks another origin plainly, which thus gets no cookies', async () => {
      link.href = url;
      expect(await asked(url)).to.deep.equal([{}]);
    });

    it('asks alike whether there is something newer', async () => {
      link.href = own;
      expect(await asked(own, {reload: true})).to.deep.equal([{...asLink, cache: 'no-cache'}]);
    });

    it('asks plainly once more, where the address leads to another origin', async () => {
      link.href = own;
      const opaque = Object.defineProperty(new Response(), 'type', {value: 'opaque'});
      expect(await asked(own, {}, [opaque, new Response()])).to.deep.equal([asLink, {}]);
    });
  });
