/**
 * Calls back once, as soon as an element is about half a screen from being seen.
 *
 * @returns what stops the waiting
 */
export function whenNear(element: Element, callback: () => void): () => void {
  const observer = new IntersectionObserver(
    entries => {
      if (!entries.some(({isIntersecting}) => isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    {rootMargin: '50%'},
  );
  observer.observe(element);
  return () => observer.disconnect();
}
