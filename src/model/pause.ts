/**
 * Lets a page do what else it has to do.
 *
 * @param milliseconds none unless told: as a task of its own, as soon as there is nothing before it
 */
export function pause(milliseconds?: number): Promise<true> {
  return new Promise(resolve => setTimeout(resolve, milliseconds, true));
}
