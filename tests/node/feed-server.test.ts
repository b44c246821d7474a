import {connect} from 'node:net';
import {expect} from 'chai';
import {createFeedServer, type Answer, type Recorded} from '../tooling/feed-server.mjs';

describe('the test server for feeds', () => {
  const {listen} = createFeedServer('demo/feeds');
  let server: Awaited<ReturnType<typeof listen>>;
  let origin: string;
  before(async () => {
    server = await listen('http://localhost:1');
    origin = `http://127.0.0.1:${(server.address() as {port: number}).port}`;
  });
  after(() => server.close());

  const json = async (path: string, options?: RequestInit): Promise<unknown> =>
    (await fetch(origin + path, options)).json();
  const log = async (key: string) => (await json(`/test-server/log/${key}`)) as Recorded[];
  const prepare = (key: string, ...answers: Answer[]) =>
    json(`/test-server/feed/${key}`, {method: 'PUT', body: JSON.stringify(answers)});
  const ask = (key: string, options?: RequestInit) =>
    fetch(`${origin}/test-server/feed/${key}`, options);

  it('names its two origins', async () => {
    const origins = await json('/test-server/origins');
    expect(origins).to.deep.equal({own: 'http://localhost:1', other: origin});
  });

  it('serves the demo’s feeds, and 404 for others', async () => {
    expect(await json('/feeds/karlstad-trygghet.json')).to.have.property('title');
    expect((await fetch(`${origin}/feeds/none.json`)).status).to.equal(404);
    expect((await fetch(`${origin}/feeds/..%2F..%2Fpackage.json`)).status).to.equal(404);
  });

  it('answers in turn, the last one for ever, and logs the requests', async () => {
    await prepare('turns', {body: 'first'}, {status: 503, type: 'text/plain', body: 'second'});
    expect(await (await ask('turns')).text()).to.equal('first');
    for (const turn of [2, 3]) {
      const response = await ask('turns', {headers: {'x-turn': `${turn}`}});
      expect(response.status).to.equal(503);
      expect(response.headers.get('content-type')).to.equal('text/plain');
      expect(await response.text()).to.equal('second');
    }
    expect((await log('turns')).map(({headers}) => headers['x-turn'])).to.deep.equal([
      undefined,
      '2',
      '3',
    ]);
  });

  it('takes an answer from the query', async () => {
    const response = await ask('query?status=410&type=text/html&body=hej&size=10&cors=none');
    expect(response.status).to.equal(410);
    expect(response.headers.get('access-control-allow-origin')).to.equal(null);
    expect(await response.text()).to.equal('hej       ');
  });

  it('holds an answer back until it is released', async () => {
    await prepare('held', {hold: true, body: 'late'});
    let arrived = false;
    const answer = ask('held').finally(() => (arrived = true));
    while (!(await log('held')).length);
    expect(arrived).to.equal(false);
    expect(await json('/test-server/release/held')).to.equal(1);
    expect(await (await answer).text()).to.equal('late');
  });

  it('cuts a body, and notes a client that goes away', async () => {
    await prepare('cut', {body: 'whole', cut: 2}, {delay: 10_000});
    const cut = await ask('cut').then(response => response.text().catch((error: Error) => error));
    expect(cut).to.be.instanceOf(TypeError);
    const controller = new AbortController();
    const gone = ask('cut', {signal: controller.signal}).catch((error: Error) => error.name);
    while ((await log('cut')).length < 2);
    controller.abort();
    expect(await gone).to.equal('AbortError');
    while (!(await log('cut'))[1]?.closed);
  });

  it('resets a connection instead of answering', async () => {
    await prepare('reset', {reset: true});
    const error = await ask('reset').catch((error: Error) => error);
    expect(error).to.be.instanceOf(TypeError);
    expect(((error as Error).cause as {code?: string}).code).to.equal('ECONNRESET');
  });

  it('tells the end of a body by its length, by a last chunk, or not at all', async () => {
    for (const [framing, length, encoding] of [
      ['length', '5', null],
      ['chunked', null, 'chunked'],
      ['close', null, null],
    ] as const) {
      const {headers, text} = await rawAnswer(`?body=whole&framing=${framing}`);
      expect(headers.get('content-length') ?? null, framing).to.equal(length);
      expect(headers.get('transfer-encoding') ?? null, framing).to.equal(encoding);
      expect(text, framing).to.contain('whole');
    }
  });

  it('gives 304 to a cache whose copy is still right', async () => {
    await prepare('etag', {body: 'first', etag: '"1"'});
    const conditional = (etag: string) => ask('etag', {headers: {'if-none-match': etag}});
    expect((await conditional('"1"')).status).to.equal(304);
    expect(await (await conditional('"2"')).text()).to.equal('first');
    expect((await ask('etag')).headers.get('etag')).to.equal('"1"');
  });

  it('sends a little gzip that grows to more than a reader wants', async () => {
    await prepare('bomb', {body: 'first', inflated: 100});
    const reader = (await ask('bomb')).body!.getReader();
    const {value} = await reader.read();
    expect(new TextDecoder().decode(value?.slice(0, 6))).to.equal('first ');
    let size = value!.length;
    while (size < 50 * 2 ** 20) size += (await reader.read()).value!.length;
    await reader.cancel();
  });

  /** Headers and body as they go over the wire. */
  async function rawAnswer(query: string) {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    socket.end(
      `GET /test-server/feed/raw${query} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`,
    );
    const [head = '', text = ''] = Buffer.concat(await socket.toArray())
      .toString()
      .split('\r\n\r\n');
    const lines = head.toLowerCase().split('\r\n').slice(1);
    return {headers: new Map(lines.map(line => line.split(': ') as [string, string])), text};
  }
});
