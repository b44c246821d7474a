// Runs before every script of a page under test: notes what the elements and the console say, and
// reads what a visitor sees.
(() => {
  /** @type {{element: string; code: string; message: string; url: string}[]} */
  const errors = [];
  // They do not bubble, but a listener that captures meets them.
  document.addEventListener(
    'mp-error',
    event => {
      const {code, message, url} = /** @type {any} */ (event);
      const element = /** @type {Element} */ (event.target).localName;
      errors.push({element, code, message, url});
    },
    true,
  );

  /** @param {ParentNode} within @param {string} part */
  const textOf = (within, part) =>
    /** @type {HTMLElement | null} */ (within.querySelector(`[part~=${part}]`))?.innerText ?? '';

  /** @param {Element} item */
  function readItem(item) {
    const image = item.querySelector('img');
    const link = item.querySelector('a');
    return {
      title: textOf(item, 'item-title'),
      dateline: textOf(item, 'dateline'),
      date: item.querySelector('time')?.dateTime ?? '',
      excerpt: textOf(item, 'excerpt'),
      topics: [...item.querySelectorAll('[part~=topic]')].map(({textContent}) => textContent),
      url: link?.href ?? '',
      image: image && {src: image.src, alt: image.alt, width: image.width},
    };
  }

  /** @param {Element} element a list, or an area with a list in it */
  function listIn(element) {
    const root = /** @type {ShadowRoot} */ (element.shadowRoot);
    return element.localName === 'mp-news-list' ? element : root.querySelector('mp-news-list');
  }

  /** Whether every element has shown its feed, or has said why it cannot. */
  function settled() {
    const elements = [...document.querySelectorAll('mp-news-list, mp-policy-area')];
    const statuses = elements.map(element => /** @type {any} */ (element).state?.status);
    return !!statuses.length && statuses.every(status => ['ready', 'failed'].includes(status));
  }

  /** What a visitor reads in an element. @param {string} selector */
  async function seen(selector) {
    const element = /** @type {any} */ (document.querySelector(selector));
    await element.updateComplete;
    const list = listIn(element);
    await /** @type {any} */ (list)?.updateComplete;
    const base = element.shadowRoot.querySelector('.base');
    return {
      status: element.state.status,
      total: element.state.feed?.items.length ?? 0,
      text: base.innerText,
      fallback: element.innerText,
      error: textOf(element.shadowRoot, 'error'),
      body: textOf(element.shadowRoot, 'body'),
      items: [...(list?.shadowRoot?.querySelectorAll('[part~=item]') ?? [])].map(readItem),
      errors: errors.filter(error => error.element === element.localName),
    };
  }
  /** Points an element at another feed. @param {string} selector @param {string} src */
  async function retargeted(selector, src) {
    const element = /** @type {any} */ (document.querySelector(selector));
    element.src = src;
    await element.updateComplete;
    await element.refresh();
    return seen(selector);
  }

  /** Width and height of all lists' pictures, once they are here. @param {string} selector */
  function pictureSizes(selector) {
    const images = [...document.querySelectorAll(selector)].flatMap(list => [
      .../** @type {ShadowRoot} */ (list.shadowRoot).querySelectorAll('img'),
    ]);
    return Promise.all(
      images.map(async image => {
        image.loading = 'eager';
        await image.decode();
        return [image.naturalWidth, image.naturalHeight];
      }),
    );
  }

  /** The opening phrases of an area. @param {string} selector */
  const boldPhrases = selector =>
    [.../** @type {any} */ (document.querySelector(selector)).shadowRoot.querySelectorAll('strong')]
      .filter(({parentElement}) => parentElement.innerText)
      .map(({textContent}) => textContent);

  /** How many items a visitor sees in a list. @param {string} selector */
  const itemCount = selector =>
    document.querySelector(selector)?.shadowRoot?.querySelectorAll('[part~=item]').length;

  /** @param {string} selector */
  const isVisible = selector =>
    /** @type {any} */ (document.querySelector(selector)).checkVisibility();

  /** How many pixels the elements, or what is in them, stick out of where they stand. */
  function overflow() {
    const elements = [...document.querySelectorAll('mp-news-list, mp-policy-area')];
    const widths = elements.flatMap(element => {
      const [own, column] = [element, element.parentElement].map(box =>
        /** @type {Element} */ (box).getBoundingClientRect(),
      );
      const base = /** @type {any} */ (element.shadowRoot).querySelector('.base');
      return own && column
        ? [column.left - own.left, own.right - column.right, base.scrollWidth - base.clientWidth]
        : [];
    });
    const page = document.documentElement;
    return Math.round(Math.max(...widths, page.scrollWidth - page.clientWidth));
  }

  /** @param {string} selector */
  const widthOf = selector => document.querySelector(selector)?.getBoundingClientRect().width;

  Object.assign(window, {
    ...{settled, seen, itemCount, retargeted},
    ...{pictureSizes, boldPhrases, isVisible, overflow, widthOf},
  });
})();
