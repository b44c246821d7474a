/**
 * A page's first script: counts what is left behind. Of listeners and observers only those on what
 * is in the page, since those on what was removed go with it.
 */
export const counters = String.raw`
  const listeners = new Set();
  const timers = new Set();
  const observed = new Set();
  const requests = new Set();
  const isThere = target => target === window || (target instanceof Node && target.isConnected);
  {
    const {addEventListener, removeEventListener} = EventTarget.prototype;
    const same = (target, type, listener, options) => one =>
      one.target === target && one.type === type && one.listener === listener &&
      one.capture === !!(options?.capture ?? options);
    const forget = (...key) => {
      const found = [...listeners].find(same(...key));
      if (found) listeners.delete(found);
    };
    Object.assign(EventTarget.prototype, {
      addEventListener(type, listener, options) {
        const target = this ?? window;
        addEventListener.call(target, type, listener, options);
        if (!(target instanceof Node) && target !== window) return;
        forget(target, type, listener, options);
        listeners.add({target, type, listener, capture: !!(options?.capture ?? options)});
        options?.signal && addEventListener.call(options.signal, 'abort', () => forget(target, type, listener, options));
      },
      removeEventListener(type, listener, options) {
        const target = this ?? window;
        removeEventListener.call(target, type, listener, options);
        forget(target, type, listener, options);
      },
    });
  }
  for (const [start, stop] of [
    ['setTimeout', 'clearTimeout'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
    ['requestIdleCallback', 'cancelIdleCallback'],
    ['setInterval', 'clearInterval'],
  ]) {
    if (!window[start]) continue;
    const [begin, end] = [window[start].bind(window), window[stop].bind(window)];
    window[start] = (work, ...rest) => {
      const timer = {start, time: rest[0]};
      const id = begin((...all) => {
        if (start !== 'setInterval') timers.delete(timer);
        work(...all);
      }, ...rest);
      timer.id = id;
      timers.add(timer);
      return id;
    };
    window[stop] = id => {
      for (const timer of timers) if (timer.id === id && timer.start === start) timers.delete(timer);
      end(id);
    };
  }
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver']) {
    const {observe, unobserve, disconnect} = window[name].prototype;
    const drop = test => [...observed].filter(test).forEach(one => observed.delete(one));
    Object.assign(window[name].prototype, {
      observe(target, ...rest) {
        observe.call(this, target, ...rest);
        drop(one => one.observer === this && one.target === target);
        observed.add({name, observer: this, target});
      },
      disconnect() {
        disconnect.call(this);
        drop(one => one.observer === this);
      },
      ...(unobserve && {
        unobserve(target) {
          unobserve.call(this, target);
          drop(one => one.observer === this && one.target === target);
        },
      }),
    });
  }
  const {fetch} = window;
  window.fetch = (...all) => {
    const request = {url: all[0]};
    requests.add(request);
    const done = () => requests.delete(request);
    const answer = fetch(...all);
    answer.then(response => all[1].signal.aborted && done(), done);
    all[1].signal.addEventListener('abort', done);
    return answer;
  };
  const left = () => ({
    listeners: [...listeners].filter(({target}) => isThere(target)).map(({type}) => type).sort(),
    // WebKit's driver itself waits for 30 s at most.
    timers: [...timers].filter(({time}) => time !== 30000).map(({start, time}) => [start, time].join(' ')),
    observers: [...observed].filter(({target}) => isThere(target)).map(({name}) => name),
    requests: [...requests].map(({url}) => url),
  });
`;
