/**
 * Calls back after a pause, but never while the page is hidden: then as soon as it is seen again.
 *
 * @param seconds of pause; 0 or less never calls
 * @returns what stops it
 */
export function refreshTimer(seconds: number, callback: () => void): () => void {
  if (!(seconds > 0)) return () => {};
  const due = () => {
    if (document.hidden) return;
    stop();
    callback();
  };
  const wait = () => {
    document.addEventListener('visibilitychange', due);
    due();
  };
  // A longer delay than 2^31 - 1 ms would fire at once.
  const timer = setTimeout(wait, Math.min(seconds * 1000, 2 ** 31 - 1));
  const stop = () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', due);
  };
  return stop;
}
