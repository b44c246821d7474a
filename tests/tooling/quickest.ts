// Milliseconds that the yardstick takes on a quiet machine.
const usual = 30;

/** How many times slower than usual the machine is just now; 1 where it is as quick or quicker. */
export function slowness(): number {
  const start = performance.now();
  const items = Array.from({length: 20_000}, (_, i) => ({id: `${i}`, title: `Nyhet ${i}`}));
  for (let turn = 0; turn < 3; turn++) JSON.parse(JSON.stringify(items));
  return Math.max(1, (performance.now() - start) / usual);
}

/**
 * Milliseconds that a step takes on a quiet machine. One that seems slow is taken again, up to four
 * times, and its time is told in what the machine is able to just now: it may have something else to
 * do, but a step that is slow stays slow.
 *
 * @param bound milliseconds that are quick enough
 */
export function quickest(step: () => unknown, bound = 1000): number {
  let best = Infinity;
  for (let turn = 0; turn < 5 && best >= bound; turn++) {
    const start = performance.now();
    step();
    const time = performance.now() - start;
    best = Math.min(best, time < bound ? time : time / slowness());
  }
  return best;
}
