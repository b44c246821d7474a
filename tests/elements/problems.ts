/** What a page's author would see on the console, and what went wrong unseen. */
export interface Problems {
  /** Warnings, each as the words that it begins with. */
  readonly warnings: readonly string[];
  /** Exceptions and rejections that nobody caught, and `console.error`. */
  readonly errors: readonly string[];
}

/**
 * Records the console and uncaught errors of every test of the suite that it is called in. The
 * recording is emptied before each test; after each, an error that was not taken out fails it.
 */
export function recordProblems(): Problems {
  const warnings: string[] = [];
  const errors: string[] = [];
  const {warn, error} = console;
  const onError = (event: ErrorEvent | PromiseRejectionEvent) => {
    errors.push(String('reason' in event ? event.reason : event.message));
    event.preventDefault();
  };
  beforeEach(() => {
    warnings.length = errors.length = 0;
    console.warn = (...words: unknown[]) => void warnings.push(String(words[0]));
    console.error = (...words: unknown[]) => void errors.push(String(words[0]));
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onError);
  });
  afterEach(() => {
    Object.assign(console, {warn, error});
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onError);
    if (errors.length) throw new Error(`Not caught: ${errors.join('; ')}`);
  });
  return {warnings, errors};
}
