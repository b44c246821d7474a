/** What a page's author would see on the console. */
export interface Problems {
  /** Warnings, each as the words that it begins with. */
  readonly warnings: readonly string[];
  /** Those for want of an address, apart: tests write elements that are given their feed later. */
  readonly unaddressed: readonly string[];
}

/**
 * Records the console and uncaught errors while the suite runs that it is called in. The warnings
 * are emptied before each test; an exception or rejection that nobody caught, or a `console.error`,
 * fails the test that it was in.
 */
export function recordProblems(): Problems {
  const warnings: string[] = [];
  const unaddressed: string[] = [];
  const errors: string[] = [];
  const {warn, error} = console;
  const onError = (event: ErrorEvent | PromiseRejectionEvent) => {
    errors.push(String('reason' in event ? event.reason : event.message));
    event.preventDefault();
  };
  before(() => {
    console.warn = (words: unknown) => {
      (/ has no src$/.test(String(words)) ? unaddressed : warnings).push(String(words));
    };
    console.error = (...words: unknown[]) => void errors.push(String(words[0]));
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onError);
  });
  beforeEach(() => void (warnings.length = unaddressed.length = 0));
  afterEach(() => {
    const [error] = errors.splice(0);
    if (error) throw new Error(`Not caught: ${error}`);
  });
  after(() => {
    Object.assign(console, {warn, error});
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onError);
  });
  return {warnings, unaddressed};
}
