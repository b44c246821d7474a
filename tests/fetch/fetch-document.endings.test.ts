import {expect} from 'chai';
import {fetchDocument, type FetchOptions} from '../../src/fetch/fetch-document.js';
import {answering, endless, failure, never, shortly, url} from './answers.js';
import {holdTimers} from './held-timers.js';
import {eventually} from './serve.js';

describe('a request that ends early', () => {
  describe('does not wait', () => {
    it('for an answer that does not come, even from a fetch that ignores its signal', async () => {
      const error = await failure(url, {fetch: never, timeout: 0.02});
      expect(error).to.include({code: 'timeout', url, status: 0});
      expect(error.message).to.include('0.02 s');
    });

    it('for a body that does not end, which it leaves', async () => {
      const {stream, seen} = endless(new Uint8Array(3), 2);
      const deadline = holdTimers(45_000);
      const failed = failure(url, {fetch: answering(stream), timeout: 45});
      await eventually(() => seen.sent === 2).finally(() => deadline.restore());
      deadline.fire();
      expect((await failed).code).to.equal('timeout');
      expect(seen).to.deep.equal({sent: 2, cancelled: true});
    });

    it('for headers and body twice', async () => {
      const fetch = async () => {
        await shortly(40);
        return new Response(endless(new Uint8Array(1), 1).stream);
      };
      const timers = countTimers();
      try {
        expect((await failure(url, {fetch, timeout: 0.06})).code).to.equal('timeout');
      } finally {
        timers.restore();
      }
      expect(timers.delays.filter(delay => delay !== 40)).to.deep.equal([60]);
    });

    it('and does not read an answer that comes too late', async () => {
      const {stream, seen} = endless(new Uint8Array(1));
      let answer: (response: Response) => void;
      const late = new Promise<Response>(resolve => (answer = resolve));
      await failure(url, {fetch: () => late, timeout: 0.01});
      answer!(new Response(stream));
      expect(await eventually(() => seen.cancelled)).to.equal(true);
      expect(seen.sent).to.be.below(2);
    });

    it('yet waits for a slow one, however long it may', async () => {
      for (const timeout of [Infinity, 1e12, 2 ** 31 / 1000, 60]) {
        const fetch = async () => (await shortly(), new Response('there'));
        expect((await fetchDocument(url, {fetch, timeout})).text).to.equal('there');
      }
    });
  });

  describe('stops when its caller does', () => {
    it('before it began, and then asks nobody', async () => {
      let asked = false;
      const fetch = async () => ((asked = true), new Response('late'));
      const error = await failure(url, {fetch, signal: AbortSignal.abort()});
      expect(error).to.include({code: 'aborted', url, status: 0});
      expect(asked).to.equal(false);
    });

    it('while it waits for headers, even from a fetch that ignores its signal', async () => {
      const caller = new AbortController();
      const failed = failure(url, {fetch: never, signal: caller.signal});
      caller.abort('a reason of its own');
      expect((await failed).code).to.equal('aborted');
    });

    it('while it reads, and leaves the rest', async () => {
      const caller = new AbortController();
      const {stream, seen} = endless(new Uint8Array(3), 2);
      const failed = failure(url, {fetch: answering(stream), signal: caller.signal});
      await eventually(() => seen.sent === 2);
      caller.abort();
      expect((await failed).code).to.equal('aborted');
      expect(seen.cancelled).to.equal(true);
    });

    it('and tells fetch so', async () => {
      const caller = new AbortController();
      let signal: AbortSignal | null | undefined;
      const fetch: typeof globalThis.fetch = (_, init) => ((signal = init?.signal), never());
      const failed = failure(url, {fetch, signal: caller.signal});
      expect(signal?.aborted).to.equal(false);
      caller.abort();
      await failed;
      expect(signal?.aborted).to.equal(true);
    });

    it('but not after it has ended', async () => {
      const caller = new AbortController();
      const document = fetchDocument(url, {fetch: answering('all'), signal: caller.signal});
      expect((await document).text).to.equal('all');
      caller.abort();
      expect((await document).text).to.equal('all');
    });
  });

  describe('leaves nothing behind', () => {
    const rows: [name: string, options: FetchOptions, abort?: boolean][] = [
      ['after an answer', {fetch: answering('{}')}],
      ['after an error status', {fetch: answering('', {status: 500})}],
      ['after a failure', {fetch: () => Promise.reject(new TypeError())}],
      ['after too much', {fetch: answering('123456'), maxBytes: 1}],
      ['after a timeout', {fetch: never, timeout: 0.01}],
      ['after an abort', {fetch: never}, true],
    ];
    for (const [name, options, abort] of rows) {
      it(`${name}: no timer, no listener, and a request that knows its end`, async () => {
        const caller = new AbortController();
        const listeners = countListeners(caller.signal);
        const timers = countTimers();
        let signal: AbortSignal | null | undefined;
        const fetch: typeof globalThis.fetch = (input, init) => {
          signal = init?.signal;
          return options.fetch!(input, init);
        };
        try {
          const ended = fetchDocument(url, {...options, fetch, signal: caller.signal});
          expect(timers.delays).to.deep.equal([(options.timeout ?? 10) * 1000]);
          expect(listeners.size).to.equal(1);
          if (abort) caller.abort();
          await ended.catch(() => {});
          expect(timers.left()).to.equal(0);
        } finally {
          timers.restore();
        }
        expect(listeners.size).to.equal(0);
        expect(signal?.aborted).to.equal(true);
      });
    }
  });
});

function countListeners(signal: AbortSignal): Set<unknown> {
  const listeners = new Set<unknown>();
  const {addEventListener, removeEventListener} = signal;
  signal.addEventListener = (type: string, listener: EventListener) => {
    listeners.add(listener);
    addEventListener.call(signal, type, listener);
  };
  signal.removeEventListener = (type: string, listener: EventListener) => {
    listeners.delete(listener);
    removeEventListener.call(signal, type, listener);
  };
  return listeners;
}

function countTimers() {
  const {setTimeout, clearTimeout} = globalThis;
  const delays: number[] = [];
  const ids = new Set<unknown>();
  globalThis.setTimeout = ((callback: () => void, delay: number, ...args: []) => {
    const fire = (...values: []) => {
      ids.delete(id);
      callback(...values);
    };
    const id = setTimeout(fire, delay, ...args);
    delays.push(delay);
    ids.add(id);
    return id;
  }) as typeof globalThis.setTimeout;
  globalThis.clearTimeout = id => {
    ids.delete(id);
    clearTimeout(id);
  };
  return {
    delays,
    left: () => ids.size,
    restore: () => Object.assign(globalThis, {setTimeout, clearTimeout}),
  };
}
