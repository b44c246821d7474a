// The first script of every page under test: notes what goes wrong, in its frames too.
(() => {
  /** @type {Window & {problems?: string[]; report?: () => string[]}} */
  const page = window.top ?? window;
  const problems = (page.problems ??= []);
  /** @param {...unknown} words */
  const note = (...words) => problems.push(words.join(' '));

  /** @param {ErrorEvent} event */
  const onError = ({target, message, filename}) =>
    target instanceof Element
      ? note('not loaded:', target.getAttribute('src') ?? target.outerHTML)
      : note('error:', message, filename);
  addEventListener('error', onError, true);
  addEventListener('unhandledrejection', ({reason}) => note('unhandled rejection:', reason));
  addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) =>
    note('blocked by policy:', effectiveDirective, blockedURI),
  );
  for (const level of /** @type {const} */ (['error', 'warn'])) {
    const write = console[level];
    console[level] = (...words) => {
      note(`console.${level}:`, ...words);
      write.apply(console, words);
    };
  }

  /** @param {Document | ShadowRoot} root @returns {string[]} */
  const undefinedIn = root =>
    [...root.querySelectorAll('*')].flatMap(element => [
      ...(element.matches(':not(:defined)') ? [`undefined element: ${element.localName}`] : []),
      ...(element.shadowRoot ? undefinedIn(element.shadowRoot) : []),
    ]);
  const elsewhere = () =>
    performance
      .getEntriesByType('resource')
      .map(({name}) => name)
      .filter(url => /^https?:/.test(url) && new URL(url).origin !== location.origin);

  /** What is wrong with the page now, but for what its <html data-expected> begins with. */
  page.report = () => {
    const all = [
      ...problems,
      ...undefinedIn(document),
      ...elsewhere().map(url => `asked another host: ${url}`),
    ];
    const {expected} = document.documentElement.dataset;
    if (!expected) return all;
    const others = all.filter(problem => !problem.startsWith(expected));
    return others.length < all.length ? others : [...all, `expected, but missing: ${expected}`];
  };
})();
