import type {ReactiveController, ReactiveControllerHost} from 'lit';

const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * The nearest `lang` of an element, through shadow roots, followed when it changes. Ancestors are
 * walked by hand, since `:lang()` does not cross shadow roots in every engine.
 */
export class NearestLanguage implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** BCP 47 tag as it is written; empty where no ancestor has one, or the nearest is empty. */
  get tag(): string {
    let node: Element | null = this.#host;
    while (node && !node.hasAttribute('lang')) node = node.parentElement ?? hostOf(node);
    return node?.getAttribute('lang') ?? '';
  }

  hostConnected(): void {
    watchers.add(this.#follow);
    addEventListener('mp-language', this.#follow);
    observer ??= new MutationObserver(() => watchers.forEach(follow => follow()));
    for (let node: Element | null = this.#host; node; node = hostOf(node)) {
      observer.observe(node.getRootNode(), {attributeFilter: ['lang'], subtree: true});
    }
    this.#follow();
  }

  hostDisconnected(): void {
    watchers.delete(this.#follow);
    removeEventListener('mp-language', this.#follow);
    if (watchers.size) return;
    observer?.disconnect();
    observer = undefined;
  }

  readonly #follow = () => this.#host.requestUpdate();
}

function hostOf(node: Node): Element | null {
  return (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
