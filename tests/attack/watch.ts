/** What happens in a page without being asked for. */
export interface Watch {
  /** Everything so far but what only `stop` sees, each as a few words. */
  readonly findings: readonly string[];
  /** The addresses of pictures that were taken away, as those are that fail. */
  readonly removedImages: ReadonlySet<string>;
  /** Waits until late effects have shown, and gives everything; the page is as before. */
  stop(): Promise<readonly string[]>;
}

type Call = (...args: unknown[]) => unknown;

const unwanted =
  /^(?:on|style$|id$|name$|is$|nonce$|srcdoc$|srcset$|(?:form)?action$|http-equiv$)/i;
const heavy = 'script,iframe,frame,link,meta,base,object,embed,dialog,style,form,x-spy';
let constructed = 0;

// What runs when a feed can name a custom element.
function spyOn(name: string, parent: typeof HTMLElement, tag?: string): void {
  const spy = class extends parent {
    constructor() {
      super();
      constructed++;
    }
  };
  try {
    customElements.define(name, spy, tag ? {extends: tag} : {});
  } catch {
    // WebKit knows no customised built-in elements.
  }
}
spyOn('x-spy', HTMLElement);
spyOn('x-spy-p', HTMLParagraphElement, 'p');
spyOn('x-spy-a', HTMLAnchorElement, 'a');

/** What a page is, as far as a script or a style of a feed could change it. */
function pageState(): Record<string, unknown> {
  return {
    'address': location.href,
    'history': history.length,
    'title': document.title,
    'cookie': document.cookie,
    'name': window.name,
    'storage': localStorage.length + sessionStorage.length,
    'globals': Object.getOwnPropertyNames(window).sort().join(),
    'document': Object.getOwnPropertyNames(document).sort().join(),
    'prototypes': [Object, Array, String, Function, Node, Element]
      .map(({prototype}) => Reflect.ownKeys(prototype).map(String).join())
      .join(';'),
    'polluted': ({} as Record<string, unknown>).polluted,
    'heavy elements': document.querySelectorAll(heavy).length,
    'style sheets': document.styleSheets.length + document.adoptedStyleSheets.length,
    'focus': document.activeElement?.localName,
    'scroll': scrollY,
    'editing': document.designMode,
    'custom elements': constructed,
    'fullscreen': !!document.fullscreenElement,
  };
}

/** Replaces methods, each of which tells its name and what it is called with. */
function replaced(owner: object, name: string, make: (original: Call) => Call): () => void {
  const holder = owner as Record<string, Call>;
  const own = Object.getOwnPropertyDescriptor(owner, name);
  const original = holder[name];
  if (!original) return () => {};
  Object.defineProperty(owner, name, {
    configurable: true,
    writable: true,
    value: make(original),
  });
  return () => {
    if (own) Object.defineProperty(owner, name, own);
    else delete holder[name];
  };
}

/**
 * Watches the page: dialogs, navigation, forms, globals, sinks of markup, attributes that are set.
 *
 * @param isAllowed whether the page may ask for an address
 */
export function watchPage(isAllowed: (url: string) => boolean): Watch {
  const told: string[] = [];
  const requested = new Set<string>();
  const removedImages = new Set<string>();
  const tell = (what: string, ...args: unknown[]): void => {
    told.push(`${what} ${args.map(String).join(' ').slice(0, 200)}`.trim());
  };
  const undo: (() => void)[] = [];
  const instead = (owner: object, ...names: string[]): void => {
    for (const name of names)
      undo.push(
        replaced(
          owner,
          name,
          () =>
            (...args) =>
              void tell(name, ...args),
        ),
      );
  };
  const listen = (name: string): void => {
    const onEvent = (event: Event): void => tell(`event ${name}`, event.target);
    addEventListener(name, onEvent, true);
    undo.push(() => removeEventListener(name, onEvent, true));
  };

  const before = pageState();
  Object.assign(window, {hit: (...args: unknown[]) => tell('hit', ...args)});
  undo.push(() => delete (window as {hit?: unknown}).hit);
  instead(window, 'alert', 'confirm', 'prompt', 'print', 'open', 'eval', 'postMessage');
  instead(document, 'write', 'writeln', 'execCommand');
  instead(history, 'pushState', 'replaceState', 'back', 'go');
  instead(HTMLFormElement.prototype, 'submit', 'requestSubmit');
  instead(navigator, 'sendBeacon', 'registerProtocolHandler');
  instead(window, 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker');
  instead(Element.prototype, 'insertAdjacentHTML', 'setHTMLUnsafe', 'requestFullscreen');
  instead(HTMLElement.prototype, 'showPopover');
  for (const name of ['beforeunload', 'pagehide', 'hashchange', 'popstate', 'submit', 'reset'])
    listen(name);
  for (const name of ['securitypolicyviolation', 'toggle', 'fullscreenchange', 'invalid'])
    listen(name);
  const onFault = (event: Event): void => {
    const {message, reason} = event as {message?: string; reason?: unknown} & Event;
    tell('not caught:', message ?? reason);
    event.preventDefault();
  };
  addEventListener('error', onFault);
  addEventListener('unhandledrejection', onFault);
  undo.push(() => {
    removeEventListener('error', onFault);
    removeEventListener('unhandledrejection', onFault);
  });

  const attributeSet = (original: Call): Call =>
    function (this: unknown, ...args: unknown[]) {
      if (unwanted.test(String(args[0]))) tell('attribute', ...args);
      return original.apply(this, args);
    };
  const noteRemoved = (original: Call): Call =>
    function (this: unknown, ...args: unknown[]) {
      if (this instanceof HTMLImageElement) removedImages.add(this.src);
      return original.apply(this, args);
    };
  undo.push(
    replaced(Element.prototype, 'remove', noteRemoved),
    replaced(Element.prototype, 'setAttribute', attributeSet),
    replaced(Element.prototype, 'toggleAttribute', attributeSet),
    replaced(
      window,
      'fetch',
      original =>
        function (this: unknown, ...args: unknown[]) {
          if (!isAllowed(new URL(String(args[0]), document.baseURI).href)) tell('fetch', ...args);
          return original.apply(window, args);
        },
    ),
  );
  const observer = new PerformanceObserver(list => {
    for (const {name} of list.getEntries()) requested.add(name);
  });
  observer.observe({type: 'resource'});

  // Whether a picture is one of the page is known only once the page has been looked at.
  const findings = () => {
    const unasked = [...requested].filter(url => !isAllowed(url));
    return [...told, ...unasked.map(url => `request ${url.slice(0, 200)}`)];
  };

  return {
    get findings() {
      return findings();
    },
    removedImages,
    async stop() {
      await new Promise(resolve => setTimeout(resolve, 150));
      for (const {name} of observer.takeRecords()) requested.add(name);
      observer.disconnect();
      for (const again of undo) again();
      for (const [name, value] of Object.entries(pageState()))
        if (value !== before[name]) tell(`${name} changed:`, value);
      return findings();
    },
  };
}
