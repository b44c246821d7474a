/** A function that answers the same arguments as last time with the same result. */
export function memo<Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  let last: Arguments | undefined;
  let result: Result;
  return (...args) => {
    if (!last || args.some((arg, i) => arg !== last![i])) {
      last = args;
      result = compute(...args);
    }
    return result;
  };
}
