/** What Node has no `localStorage` for. */
class FakeStorage {
  setItem(this: Record<string, string>, key: string, value: string): void {
    this[key] = value;
  }

  removeItem(this: Record<string, string>, key: string): void {
    delete this[key];
  }
}

export const inBrowser = 'document' in globalThis;
const ours = 'mp-widgets';
const storage = () => globalThis.localStorage as Record<string, string> & Storage;

/** Gives every test of the suite a storage without copies of ours, in Node as in browsers. */
export function withStorage() {
  const keys = () => Object.keys(storage()).filter(key => key.startsWith(ours));
  const clear = () => keys().forEach(key => storage().removeItem(key));
  beforeEach(() => {
    if (inBrowser) clear();
    else put(new FakeStorage());
  });
  afterEach(() => (inBrowser ? clear() : Reflect.deleteProperty(globalThis, 'localStorage')));
  return {keys};
}

function put(value: unknown): void {
  Object.defineProperty(globalThis, 'localStorage', {value, configurable: true, writable: true});
}

/** Puts another storage in place, or one that throws, while some work is done in Node. */
export function withOtherStorage(get: () => unknown, work: () => void): void {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')!;
  Object.defineProperty(globalThis, 'localStorage', {get, configurable: true});
  try {
    work();
  } finally {
    Object.defineProperty(globalThis, 'localStorage', before);
  }
}
