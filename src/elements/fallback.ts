import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The element's own children, which are shown until there is a feed. */
export class Fallback implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = new MutationObserver(() => this.#host.requestUpdate());

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether there are children to show in a slot; in the default one unless told. */
  has(slot = ''): boolean {
    return [...this.#host.childNodes].some(node =>
      node instanceof Element
        ? node.slot === slot
        : !slot && node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
    );
  }

  /** Whether a fallback child has the focus, and so must not be taken away under it. */
  get hasFocus(): boolean {
    const {activeElement} = this.#host.getRootNode() as Document | ShadowRoot;
    for (const child of this.#host.children) {
      if (!child.slot && child.contains(activeElement)) return true;
    }
    return false;
  }

  hostConnected(): void {
    this.#host.addEventListener('focusout', this.#follow);
    this.#observer.observe(this.#host, {childList: true, subtree: true, attributeFilter: ['slot']});
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('focusout', this.#follow);
    this.#observer.disconnect();
  }

  // The focus may only be on its way from one fallback child to the next.
  readonly #follow = () => setTimeout(() => this.#host.requestUpdate());
}
