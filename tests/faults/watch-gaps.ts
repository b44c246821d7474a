import {slowness} from '../tooling/quickest.js';

/** A page that answers every 5 ms, unless something keeps its only thread. */
export interface GapWatch {
  /** Ends the watch. @returns the longest time, in milliseconds, in which the page did nothing else */
  stop(): number;
}

/** Begins to note how long a page is at a time busy with what a test makes it do. */
export function watchGaps(): GapWatch {
  let [longest, last] = [0, performance.now()];
  const note = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(note, 5);
  return {
    stop() {
      clearInterval(timer);
      note();
      return longest;
    },
  };
}

/**
 * Expects that a page is never busy for as long as a limit. Where it seems to be, it is tried again,
 * twice: the machine may have had something else to do, but what is slow stays slow.
 *
 * @param attempt what is watched; gives the longest time, in milliseconds
 */
export async function expectCalm(attempt: () => Promise<number>, limit: number): Promise<void> {
  const tried: string[] = [];
  while (tried.length < 3) {
    const [longest, allowed] = [await attempt(), limit * slowness()];
    if (longest < allowed) return;
    tried.push(`${Math.round(longest)} of ${Math.round(allowed)}`);
  }
  throw new Error(`The page did nothing else for too many ms: ${tried.join(', ')}`);
}
