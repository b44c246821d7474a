import {expect} from 'chai';
import {fetchDocument, type FetchOptions} from '../../src/fetch/fetch-document.js';
import {FeedError, type FeedErrorCode} from '../../src/model/feed-error.js';
import {answering, endless, failure, url} from './answers.js';

describe('fetching a document', () => {
  describe('asks', () => {
    const initOf = async (options: FetchOptions) => {
      const asked: unknown[][] = [];
      const fetch = (async (...args: unknown[]) => {
        asked.push(args);
        return new Response('{}');
      }) as typeof globalThis.fetch;
      await fetchDocument(url, {...options, fetch});
      expect(asked).to.have.lengthOf(1);
      expect(asked[0]![0]).to.equal(url);
      return asked[0]![1] as RequestInit;
    };

    it('plainly, so that neither preflight nor cookies are needed and a preload is used', async () => {
      expect(Object.keys(await initOf({}))).to.deep.equal(['signal']);
      expect(Object.keys(await initOf({reload: false}))).to.deep.equal(['signal']);
    });

    it('whether a cached answer is still right, when that is wanted', async () => {
      expect((await initOf({reload: true})).cache).to.equal('no-cache');
    });

    it('by the global fetch unless told', async () => {
      const original = globalThis.fetch;
      globalThis.fetch = answering('from the global one');
      try {
        expect((await fetchDocument(url)).text).to.equal('from the global one');
      } finally {
        globalThis.fetch = original;
      }
    });
  });

  describe('gives', () => {
    it('the text, its type, and the address after redirects', async () => {
      const type = {headers: {'content-type': 'text/xml; charset=iso-8859-1'}};
      const body = Uint8Array.of(0x3c, 0xe5, 0xe4, 0xf6, 0x3e);
      const fetch = answering(body, type, 'https://example.org/new');
      expect(await fetchDocument(url, {fetch})).to.deep.equal({
        url: 'https://example.org/new',
        contentType: 'text/xml; charset=iso-8859-1',
        text: '<åäö>',
        pages: 0,
      });
    });

    it('how many pages WordPress has, where it says so', async () => {
      const fetch = answering('[]', {headers: {'X-WP-TotalPages': '7'}});
      expect((await fetchDocument(url, {fetch})).pages).to.equal(7);
    });

    it('the address that was asked for and no type, where the answer names none', async () => {
      const fetch = answering(new Uint8Array([0x7b, 0x7d]));
      const document = await fetchDocument(url, {fetch});
      expect(document).to.deep.equal({url, contentType: '', text: '{}', pages: 0});
    });

    it('characters that come in two pieces', async () => {
      const bytes = new TextEncoder().encode('Värmland 🌱');
      const stream = new ReadableStream({
        start(controller) {
          for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
          controller.close();
        },
      });
      const {text} = await fetchDocument(url, {fetch: answering(stream)});
      expect(text).to.equal('Värmland 🌱');
    });

    it('an empty text for an answer without a body', async () => {
      const fetch = answering(null, {status: 204});
      expect((await fetchDocument(url, {fetch})).text).to.equal('');
    });
  });

  describe('finds no address in', () => {
    const rows = [
      ...['', ' ', 'feed.json', '/feed.json', '//example.org/feed', 'example.org/feed', '#'],
      ...['ftp://example.org/', 'file:///etc/passwd', 'data:,{}', 'blob:https://example.org/1'],
      ...['javascript:alert(1)', 'http:', 'http://', 'https:///', 'http:example.org', 'http://['],
      ...['https://example.org:port/', 'https://%/', ' https://example.org/', 'https://a.b:99999/'],
      ...[undefined, null, 5, {}].map(value => value as string),
    ];
    for (const address of rows) {
      it(`${JSON.stringify(address)}, and asks nobody`, async () => {
        let asked = false;
        const fetch = async () => ((asked = true), new Response());
        const error = await failure(address, {fetch});
        expect(error.code).to.equal('invalid-url');
        expect(error.message).to.include(`${address}`);
        expect(error.url).to.equal(address);
        expect(asked).to.equal(false);
      });
    }

    it('none that http knows, whatever its letter case', async () => {
      const fetch = answering('ok');
      for (const address of ['HTTP://example.org', 'https://räksmörgås.example/flöde?å=ö']) {
        expect((await fetchDocument(address, {fetch})).text).to.equal('ok');
      }
    });
  });

  describe('names a status', () => {
    const rows: [FeedErrorCode, number[]][] = [
      ['not-found', [404, 410]],
      ['refused', [400, 401, 402, 403, 405, 406, 418, 422, 428, 431, 451]],
      ['server', [300, 304, 429, 500, 501, 502, 503, 504, 520, 599]],
    ];
    for (const [code, statuses] of rows) {
      for (const status of statuses) {
        it(`${status} ${code}`, async () => {
          const fetch = answering(status === 304 ? null : 'a page', {status});
          const error = await failure(url, {fetch});
          expect(error).to.include({code, status, url});
          expect(error.message).to.include(`${status}`).and.include(url);
        });
      }
    }

    for (const [wait, seconds] of [
      ['120', 120],
      ['0', 0],
      ['-5', 0],
      ['soon', 0],
      ['', 0],
      ['Thu, 19 Oct 2023 08:00:00 GMT', 0],
    ] as const) {
      it(`and that "${wait}" asks to wait ${seconds} seconds`, async () => {
        const headers = {'retry-after': wait};
        const error = await failure(url, {fetch: answering('', {status: 503, headers})});
        expect(error.retryAfter).to.equal(seconds);
      });
    }

    it('and how long it is until the moment that the server names', async () => {
      const headers = {'retry-after': new Date(Date.now() + 60_000).toUTCString()};
      const error = await failure(url, {fetch: answering('', {status: 429, headers})});
      expect(error.retryAfter).to.be.within(55, 60);
    });

    it('without reading the page that comes with it', async () => {
      const {stream, seen} = endless(new Uint8Array(1024));
      await failure(url, {fetch: answering(stream, {status: 500})});
      expect(seen).to.deep.equal({sent: 0, cancelled: true});
    });
  });

  describe('reads', () => {
    it('as many bytes as the cap', async () => {
      const {text} = await fetchDocument(url, {fetch: answering('12345'), maxBytes: 5});
      expect(text).to.equal('12345');
    });

    it('not one byte more', async () => {
      const error = await failure(url, {fetch: answering('123456'), maxBytes: 5});
      expect(error).to.include({code: 'too-large', url, status: 0});
      expect(error.message).to.include('5 bytes');
    });

    it('8 MiB unless told, and then leaves the rest', async () => {
      const {stream, seen} = endless(new Uint8Array(2 ** 20));
      expect((await failure(url, {fetch: answering(stream)})).code).to.equal('too-large');
      expect(seen).to.deep.equal({sent: 9, cancelled: true});
    });
  });

  describe('fails with nothing but a FeedError when fetch', () => {
    const broken = () => {
      const pull = (controller: ReadableStreamDefaultController) => controller.error(new Error());
      return new Response(new ReadableStream({pull}));
    };
    const used = async () => {
      const response = new Response('{}');
      await response.text();
      return response;
    };
    const throws = () => {
      throw new TypeError('no');
    };
    const rows: [name: string, fetch: () => unknown, code?: FeedErrorCode][] = [
      ['throws', throws],
      ['rejects', () => Promise.reject(new TypeError('Failed to fetch'))],
      ['rejects with a text', () => Promise.reject('no')],
      ['rejects with nothing', () => Promise.reject(undefined)],
      ['rejects with null', () => Promise.reject(null)],
      ['rejects with a symbol', () => Promise.reject(Symbol('no'))],
      ['gives nothing', async () => undefined],
      ['gives an object', async () => ({ok: true})],
      ['gives a text', async () => '{}'],
      ['gives a network error', async () => Response.error(), 'server'],
      ['gives a body that breaks', async () => broken(), 'server'],
      ['gives a body that was read', used],
    ];
    for (const [name, fetch, code = 'blocked'] of rows) {
      it(name, async () => {
        const error = await failure(url, {fetch: fetch as typeof globalThis.fetch});
        expect(error).to.include({name: 'FeedError', code, url});
        expect(error.message).to.include(url);
      });
    }

    it('rejects with a FeedError, which is passed on', async () => {
      const own = new FeedError('refused', url, 'no', 403);
      expect(await failure(url, {fetch: () => Promise.reject(own)})).to.equal(own);
    });
  });
});
