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
