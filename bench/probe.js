// Runs in every page before its own scripts: notes when news are painted, and drives the lists.

/** @param {string} rows selector of the items within a container or its shadow root */
export function probe(rows) {
  /** @type {Record<string, number>} milliseconds after the page was asked for */
  const times = {readable: 0, painted: 0, allPainted: 0};
  let shift = 0;
  const containers = () => [...document.querySelectorAll('[data-bench]')];
  /** @param {Element} root */
  const hasRow = root => !!(root.shadowRoot ?? root).querySelector(rows);

  /**
   * The time at which the next frame has been painted, and what `look` saw in it.
   *
   * @template T
   * @param {() => T} look
   * @returns {Promise<{time: number; seen: T}>}
   */
  const frame = look =>
    new Promise(resolve => {
      requestAnimationFrame(() => {
        const seen = look();
        const {port1, port2} = new MessageChannel();
        port1.onmessage = () => resolve({time: performance.now(), seen});
        port2.postMessage(0);
      });
    });

  async function watch() {
    while (!times.allPainted) {
      const {time, seen} = await frame(() => {
        const roots = containers();
        const shown = roots.filter(hasRow).length;
        return [
          shown || roots.some(root => root.textContent.trim()) ? 'readable' : '',
          shown ? 'painted' : '',
          shown && shown === roots.length ? 'allPainted' : '',
        ];
      });
      for (const name of seen) if (name) times[name] ||= time;
    }
  }
  void watch();
  new PerformanceObserver(list => {
    for (const entry of list.getEntries())
      shift += /** @type {PerformanceEntry & {value: number}} */ (entry).value;
  }).observe({type: 'layout-shift', buffered: true});

  /** @param {Document | ShadowRoot} root @returns {ShadowRoot[]} all within it */
  const shadowRoots = root =>
    [...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
      shadowRoot ? [shadowRoot, ...shadowRoots(shadowRoot)] : [],
    );
  /** @param {Node} node @returns {number} nodes in it, itself among them */
  const size = node => [...node.childNodes].reduce((sum, child) => sum + size(child), 1);
  /** @param {MutationRecord} record nodes that it came to */
  const touchedBy = ({type, addedNodes, removedNodes}) =>
    type === 'childList'
      ? [...addedNodes, ...removedNodes].reduce((sum, node) => sum + size(node), 0)
      : 1;

  /**
   * Does something and waits until it has ended and the page has not changed for some frames.
   *
   * @param {() => unknown} act
   * @param {number} [frames]
   * @returns milliseconds until the last frame that changed it was painted, and the nodes touched
   */
  async function settle(act, frames = 8) {
    let changed = false;
    /** @type {MutationRecord[]} */
    const records = [];
    const observer = new MutationObserver(found => {
      changed = true;
      for (const record of found) records.push(record);
    });
    const all = {subtree: true, childList: true, attributes: true, characterData: true};
    for (const root of [document, ...shadowRoots(document)]) observer.observe(root, all);
    await frame(() => {});
    const start = performance.now();
    let ended = false;
    void Promise.resolve(act()).then(() => (ended = true));
    let end = 0;
    for (let still = 0; still < frames || !ended;) {
      const {time, seen} = await frame(() => {
        const seen = changed;
        changed = false;
        return seen;
      });
      still = seen ? 0 : still + 1;
      if (seen || !end) end = time;
    }
    observer.disconnect();
    return {
      time: end - start,
      touched: records.reduce((sum, record) => sum + touchedBy(record), 0),
    };
  }

  /**
   * A key in a search field, as a keyboard would press it.
   *
   * @param {HTMLInputElement} input
   * @param {string} value what the field then holds
   */
  const type = (input, value) =>
    settle(() => {
      input.value = value;
      input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      input.dispatchEvent(new KeyboardEvent('keyup', {bubbles: true, composed: true}));
    });

  /** Milliseconds from the last byte of the feed to its first item on the screen. */
  function sinceFeed() {
    const entries = performance.getEntriesByType('resource');
    const feed = entries.find(({name}) => /\/feed\/|\/statuses|\/xrpc\//.test(name));
    const {responseEnd = NaN} = /** @type {Partial<PerformanceResourceTiming>} */ (feed ?? {});
    return Number(times.painted) - responseEnd;
  }

  const bench = {times, shift: () => shift, settle, type, sinceFeed, hasRow};
  Object.assign(globalThis, {bench});
}
