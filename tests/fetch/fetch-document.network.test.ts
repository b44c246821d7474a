import {expect} from 'chai';
import {fetchDocument, type FetchOptions} from '../../src/fetch/fetch-document.js';
import type {FeedErrorCode} from '../../src/model/feed-error.js';
import {failure, inBrowser} from './answers.js';
import {holdTimers} from './held-timers.js';
import {eventually, serve} from './serve.js';

describe('fetching over a real connection', () => {
  it('gives the final address and the decoded text', async () => {
    const latin1 = {base64: btoa('{"å": "ö"}'), type: 'application/json; charset=iso-8859-1'};
    const target = await serve(latin1);
    const moved = await serve({redirect: target.url, status: 301});
    const document = await fetchDocument(moved.url);
    const {type: contentType} = latin1;
    expect(document).to.include({url: target.url, contentType, text: '{"å": "ö"}'});
  });

  it('asks once, with nothing that names the visitor', async () => {
    const feed = await serve({body: '{}'});
    await fetchDocument(feed.foreignUrl);
    const requests = await feed.requests();
    expect(requests.map(({method}) => method)).to.deep.equal(['GET']);
    expect(requests[0]!.headers).to.not.have.any.keys('cookie', 'authorization');
  });

  for (const [name, answer] of [
    ['slow headers', {hold: true}],
    ['a slow body', {body: '{}', holdAfter: 1}],
  ] as const) {
    it(`gives up on ${name}, and hangs up`, async () => {
      const feed = await serve(answer);
      const deadline = holdTimers(45_000);
      const failed = failure(feed.url, {timeout: 45});
      await eventually(async () => (await feed.requests()).length > 0);
      deadline.restore();
      deadline.fire();
      expect((await failed).code).to.equal('timeout');
      expect(await eventually(async () => (await feed.requests())[0]!.closed)).to.equal(true);
      await feed.release();
    });

    it(`stops at ${name} when the caller does, and hangs up`, async () => {
      const feed = await serve(answer);
      const caller = new AbortController();
      const failed = failure(feed.url, {signal: caller.signal});
      await eventually(async () => (await feed.requests()).length > 0);
      caller.abort();
      expect((await failed).code).to.equal('aborted');
      expect(await eventually(async () => (await feed.requests())[0]!.closed)).to.equal(true);
      await feed.release();
    });
  }

  for (const [name, answer] of [
    ['50 MB', {body: '{}', size: 50 * 2 ** 20, holdAfter: 10 * 2 ** 20}],
    ['a gigabyte of gzip', {body: '{}', inflated: 1024, holdAfter: 20 * 2 ** 10}],
  ] as const) {
    it(`has enough of ${name} after 8 MiB, and hangs up`, async () => {
      const feed = await serve(answer);
      expect((await failure(feed.url, {timeout: 900})).code).to.equal('too-large');
      expect(await eventually(async () => (await feed.requests())[0]!.closed)).to.equal(true);
    }).timeout(120_000);
  }

  const rows: [name: string, Parameters<typeof serve>[0], FetchOptions, FeedErrorCode][] = [
    ['a body that is too large', {body: '{}', size: 70_000}, {maxBytes: 50_000}, 'too-large'],
    ['a body that is cut off', {body: '{"items": []}', size: 900, cut: 400}, {}, 'server'],
    ['a page that is gone', {status: 410}, {}, 'not-found'],
    ['a server in trouble', {status: 503}, {}, 'server'],
    ['a redirect to nothing', {redirect: 'http://'}, {}, 'blocked'],
  ];
  for (const [name, answer, options, code] of rows) {
    it(`names ${name} ${code}`, async () => {
      const feed = await serve(answer);
      expect((await failure(feed.url, options)).code).to.equal(code);
    });
  }

  it('names a server that is not there blocked', async () => {
    expect((await failure('http://127.0.0.1:1/', {})).code).to.equal('blocked');
  });

  if (inBrowser) {
    it('names an answer that another site may not read blocked, and the header', async () => {
      const feed = await serve({body: '{}', cors: 'none'});
      const error = await failure(feed.foreignUrl, {});
      expect(error.code).to.equal('blocked');
      expect(error.message).to.include(`"Access-Control-Allow-Origin: ${location.origin}"`);
    });
  }
});
