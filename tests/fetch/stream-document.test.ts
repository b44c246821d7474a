import {expect} from 'chai';
import {streamDocument} from '../../src/fetch/fetch-document.js';
import {FeedError} from '../../src/model/feed-error.js';
import {answering, url} from './answers.js';
import {holdTimers} from './held-timers.js';
import {eventually, serve} from './serve.js';

/** A body whose next piece waits for the one before to be read, and for a pause where one is named. */
function inPieces(...pieces: (string | (() => Promise<unknown>))[]) {
  const left = [...pieces];
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        let next = left.shift();
        for (; typeof next === 'function'; next = left.shift()) await next();
        if (next === undefined) controller.close();
        else controller.enqueue(new TextEncoder().encode(next));
      },
    },
    {highWaterMark: 0},
  );
}

const late = () => new Promise(go => setTimeout(go, 30));

/** How long the texts are that are given, the whole last. */
async function lengthsOf(body: BodyInit): Promise<number[]> {
  const documents = streamDocument(url, {fetch: answering(body)});
  const lengths: number[] = [];
  for (;;) {
    const {value, done} = await documents.next();
    expect(!!value.isPartial).to.equal(!done);
    lengths.push(value.text.length);
    if (done) return lengths;
  }
}

describe('a document that comes slowly, or is large', () => {
  it('is given as far as it has come, at some sizes, and then whole', async () => {
    const piece = '.'.repeat(10_000);
    const body = inPieces(...Array.from({length: 40}, () => [late, piece]).flat());
    expect(await lengthsOf(body)).to.deep.equal([20_000, 80_000, 400_000]);
  });

  it('is given once where it is short, or comes at once', async () => {
    expect(await lengthsOf(inPieces(late, 'å'.repeat(3000), late, 'ä'))).to.deep.equal([3001]);
    const piece = '.'.repeat(10_000);
    expect(await lengthsOf(inPieces(piece, piece, piece, piece))).to.deep.equal([40_000]);
  });

  it('is given at some sizes too where it is large and comes at once, but not all of it twice', async () => {
    const pieces = Array.from({length: 40}, () => '.'.repeat(10_000));
    expect(await lengthsOf(inPieces(...pieces))).to.deep.equal([200_000, 400_000]);
    expect(await lengthsOf(inPieces('.'.repeat(400_000)))).to.deep.equal([400_000]);
  });

  it('is given without the character that is cut in two', async () => {
    const bytes = new TextEncoder().encode('ö'.repeat(9000));
    const {url} = await serve({body: 'ö'.repeat(9000), holdAfter: bytes.length / 2 + 8001});
    const documents = streamDocument(url);
    const {value: part} = await documents.next();
    expect(part).to.include({isPartial: true, text: 'ö'.repeat(part.text.length)});
    await documents.return(part);
  });

  it('is read where it is: what WebKit keeps in a Blob waits for the process that inflates', async () => {
    const {Blob} = globalThis;
    globalThis.Blob = function () {
      throw new Error('not here');
    } as unknown as typeof Blob;
    try {
      const piece = '.'.repeat(10_000);
      expect(await lengthsOf(inPieces(piece, late, piece, late, piece))).to.include(30_000);
    } finally {
      globalThis.Blob = Blob;
    }
  });

  it('is left when whoever reads it goes', async () => {
    const {url, requests} = await serve({body: '.'.repeat(50_000), holdAfter: 20_000});
    for await (const {isPartial} of streamDocument(url)) {
      expect(isPartial).to.equal(true);
      break;
    }
    expect(await eventually(async () => (await requests())[0]!.closed)).to.equal(true);
  });

  it('fails after a part of it as it would without', async () => {
    const {url} = await serve({body: '.'.repeat(50_000), holdAfter: 20_000});
    const deadline = holdTimers(45_000);
    let parts = 0;
    const read = async () => {
      for await (const {isPartial} of streamDocument(url, {timeout: 45})) {
        expect(isPartial).to.equal(true);
        parts++;
        deadline.fire();
      }
    };
    const error: unknown = await read().catch((error: unknown) => error);
    deadline.restore();
    expect(error).to.be.instanceOf(FeedError).and.include({code: 'timeout'});
    expect(parts).to.equal(1);
  });
});
