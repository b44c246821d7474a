/**
 * The first script of every page that a policy is tried on: notes each violation and each word on
 * the console, and drives the elements. No part of it needs more than the policy grants.
 */
export const driver = String.raw`
  const violations = [];
  const words = [];
  addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) =>
    violations.push([effectiveDirective, blockedURI, sample].join(' ')),
  );
  addEventListener('error', ({message}) => words.push('error: ' + message));
  addEventListener('unhandledrejection', ({reason}) => words.push('rejection: ' + reason));
  for (const level of ['warn', 'error']) {
    console[level] = (...all) => words.push(level + ': ' + all[0]);
  }
  const events = [];
  addEventListener('mp-error', ({code, message, url}) => events.push({code, message, url}), true);

  const pause = time => new Promise(go => setTimeout(go, time));
  const within = root =>
    [...root.querySelectorAll('*')].flatMap(one => [one, ...(one.shadowRoot ? within(one.shadowRoot) : [])]);
  const deep = (element, selector) => within(element.shadowRoot).find(one => one.matches(selector));
  // Like the text that is seen, near enough: without style sheets, with what slots are given.
  const textOf = node =>
    node.nodeName === 'SLOT' && node.assignedNodes().length
      ? node.assignedNodes().map(textOf).join('')
      : node.nodeType === 3
        ? node.data
        : [...(node.shadowRoot ?? node).childNodes].map(textOf).join('');
  const parts = () => [...document.querySelectorAll('[data-part]')];
  const loaded = it => /^(loading|nothing)$/.test(it.dataset.part) || /ready|failed/.test(it.state?.status);

  /** Waits until every part has loaded, acts on some, and gives that time to have its effect. */
  const play = async (acts, time) => {
    for (let wait = 0; wait < 2500 && !parts().every(loaded); wait++) {
      // Some wait to be near the viewport.
      parts().find(it => !loaded(it)).scrollIntoView();
      await pause(20);
    }
    await Promise.all(parts().map(it => acts[it.dataset.part]?.(it)));
    await pause(time);
    // One that refreshes itself may be at it.
    for (let wait = 0; wait < 2500 && !parts().every(loaded); wait++) await pause(20);
  };
  const report = () =>
    parts().map(it => ({
      name: it.localName + ': ' + it.dataset.part,
      status: it.state?.status,
      text: textOf(it).replace(/\s+/g, ' '),
    }));
`;

/** What is done with the parts, as a script of its own. */
export const actsOf = (parts: readonly {readonly name: string; readonly act?: string}[]): string =>
  `const acts = {${parts
    .filter(({act}) => act)
    .map(({name, act}) => `${JSON.stringify(name)}: async it => { ${act} }`)
    .join(',')}};`;
