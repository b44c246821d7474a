const {setTimeout: realTimeout, clearTimeout: realClear, Date: RealDate} = globalThis;
const realNow = RealDate.now;

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** Time that passes only when the test says so: timers and `Date.now()`. */
export class Clock {
  readonly #timers = new Map<number, Timer>();
  #now = 1_700_000_000_000;
  #ids = 0;

  constructor() {
    const start = (callback: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) => {
      // As browsers do: a delay of more than 32 bits is none.
      const at = this.#now + (delay < 2 ** 31 ? Math.max(delay, 0) : 0);
      this.#timers.set(++this.#ids, {at, callback: () => callback(...args)});
      return this.#ids;
    };
    const clear = (id: number) => void this.#timers.delete(id);
    Object.assign(globalThis, {setTimeout: start, clearTimeout: clear});
    Date.now = () => this.#now;
  }

  /** Seconds until the next timer that waits longer than at once, if there is one. */
  get pending(): number[] {
    const waits = [...this.#timers.values()].map(({at}) => (at - this.#now) / 1000);
    return waits.filter(wait => wait > 0).sort((a, b) => a - b);
  }

  /** Lets time pass, with every timer that falls due in it. */
  async pass(seconds: number): Promise<void> {
    const end = this.#now + seconds * 1000;
    await this.settle();
    for (let timer; (timer = this.#next(end));) {
      this.#now = timer.at;
      timer.callback();
      await this.settle();
    }
    this.#now = end;
  }

  /** Lets everything happen that needs no time to pass. */
  async settle(): Promise<void> {
    for (let quiet = 0; quiet < 4; quiet++) {
      // A body that was answered is read before this one.
      await new Blob([' ']).arrayBuffer();
      await new Promise(go => realTimeout(go, 1));
      for (let timer; (timer = this.#next(this.#now)); quiet = 0) timer.callback();
    }
  }

  restore(): void {
    Object.assign(globalThis, {setTimeout: realTimeout, clearTimeout: realClear});
    Date.now = realNow;
  }

  #next(until: number): Timer | undefined {
    const [first] = [...this.#timers].sort(([, a], [, b]) => a.at - b.at);
    if (!first || first[1].at > until) return undefined;
    this.#timers.delete(first[0]);
    return first[1];
  }
}

/** Stops time in every test of the suite that it is called in. */
export function stopTime(): {readonly clock: Clock} {
  const box = {} as {clock: Clock};
  beforeEach(() => (box.clock = new Clock()));
  afterEach(() => box.clock.restore());
  return box;
}
