/** The frame in which the choice is seen, as wide as a phone, a tablet or a desktop. */
import {writeChoice, type Choice} from './choice.js';
import {widths, type Shown} from './shown.js';

export class Preview {
  readonly #frame: HTMLIFrameElement;
  readonly #stage: HTMLElement;
  #about = '';
  #width: number = widths.tablet;

  /** @param onShown is told what is seen, each time that it is another choice or another feed */
  constructor(frame: HTMLIFrameElement, onShown: (shown: Shown) => void) {
    this.#frame = frame;
    this.#stage = frame.parentElement!;
    addEventListener('message', ({origin, source, data}: MessageEvent<Shown>) => {
      if (origin !== location.origin || source !== frame.contentWindow) return;
      if (data.about === this.#about) onShown(data);
    });
    new ResizeObserver(() => this.#fit()).observe(this.#stage);
  }

  /** What `Shown` is about once it is about the newest choice. */
  get about(): string {
    return this.#about;
  }

  show(choice: Choice): void {
    this.#width = widths[choice.width];
    this.#fit();
    // Only how the preview is looked at, and what is around the element, is not its business.
    const about = writeChoice({
      ...choice,
      width: 'phone',
      platform: 'html',
      scripts: '/',
    }).toString();
    const url = new URL(`./bygg-visning.html#${about}`, document.baseURI).href;
    const isFirst = !this.#frame.hasAttribute('src');
    this.#about = about;
    if (isFirst) this.#frame.src = url;
    // An entry of its own in the history would make every step back two.
    else this.#frame.contentWindow!.location.replace(url);
  }

  #fit(): void {
    const {clientWidth, clientHeight} = this.#stage;
    const scale = Math.min(1, clientWidth / this.#width);
    const {style} = this.#frame;
    style.inlineSize = `${this.#width}px`;
    style.blockSize = `${clientHeight / scale}px`;
    style.transform = `scale(${scale})`;
    style.marginInlineStart = `${Math.max(0, (clientWidth - this.#width) / 2)}px`;
  }
}
