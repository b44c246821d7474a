/** Timers that have been begun and wait for the test. */
export interface HeldTimers {
  /** How many there are. */
  readonly size: number;
  /** Lets all of them fire. */
  fire(): void;
  /** From now on timers are the browser's own again. */
  restore(): void;
}

/**
 * Holds back the timers whose delay lies between two numbers of milliseconds until the test lets them
 * fire: it has done by then what belongs before them, however slow the machine is.
 */
export function holdTimers(least: number, most = least): HeldTimers {
  const {setTimeout, clearTimeout} = globalThis;
  const held = new Map<unknown, () => void>();
  const start = (work: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) => {
    // Fires long after the test, so that what clears it needs no care.
    const id = setTimeout(work, delay < least || delay > most ? delay : 2 ** 31 - 1, ...args);
    if (delay >= least && delay <= most) held.set(id, () => work(...args));
    return id;
  };
  const stop = (id: Parameters<typeof clearTimeout>[0]) => {
    held.delete(id);
    clearTimeout(id);
  };
  Object.assign(globalThis, {setTimeout: start, clearTimeout: stop});
  return {
    get size() {
      return held.size;
    },
    fire() {
      for (const [id, work] of [...held]) {
        stop(id as number);
        work();
      }
    },
    restore: () => {
      for (const id of held.keys()) clearTimeout(id as number);
      Object.assign(globalThis, {setTimeout, clearTimeout});
    },
  };
}
