/** Lets a page do what else it has to do: goes on as a task of its own. */
export function pause(): Promise<true> {
  return new Promise(resolve => setTimeout(resolve, 0, true));
}
