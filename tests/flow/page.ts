/** Lets a test hide the page, as a visitor does who looks at another tab; it is seen after each. */
export function hidePage() {
  let hidden = false;
  const become = (now: boolean) => {
    hidden = now;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  beforeEach(() => {
    hidden = false;
    Object.defineProperty(document, 'hidden', {get: () => hidden, configurable: true});
  });
  afterEach(() => Reflect.deleteProperty(document, 'hidden'));
  return {hide: () => become(true), show: () => become(false)};
}

/** Notes what listens to the window in each test; gives the types of events, one a listener. */
export function watchListeners(): () => string[] {
  const listeners = new Map<unknown, string>();
  const {addEventListener, removeEventListener} = globalThis;
  beforeEach(() => {
    listeners.clear();
    Object.assign(globalThis, {
      addEventListener(type: string, listener: EventListener) {
        listeners.set(listener, type);
        addEventListener(type, listener);
      },
      removeEventListener(type: string, listener: EventListener) {
        listeners.delete(listener);
        removeEventListener(type, listener);
      },
    });
  });
  afterEach(() => void Object.assign(globalThis, {addEventListener, removeEventListener}));
  return () => [...listeners.values()];
}

/** Puts elements so many screens below the top of the page, and takes them away after the test. */
export function placeElements() {
  const boxes: HTMLElement[] = [];
  afterEach(() => {
    boxes.splice(0).forEach(box => box.remove());
    scrollTo(0, 0);
  });
  return (screens: number, element: HTMLElement) => {
    const box = document.createElement('div');
    box.style.padding = `${screens * innerHeight}px 0 ${4 * innerHeight}px`;
    box.style.margin = `${-document.body.offsetTop}px 0 0`;
    element.style.display = 'block';
    box.append(element);
    document.body.prepend(box);
    boxes.push(box);
  };
}

/** Waits until the browser has looked where everything is. */
export async function looked(): Promise<void> {
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
}
