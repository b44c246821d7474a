/** What Node has no `localStorage` for. */
class FakeStorage {
  setItem(this: Record<string, string>, key: string, value: string): void {
    this[key] = value;
  }

  removeItem(this: Record<string, string>, key: string): void {
    delete this[key];
  }
}

const ours = 'mp-widgets';
const storage = () => globalThis.localStorage as Record<string, string> & Storage;

/** Gives every test of the suite a storage without copies of ours, in Node as in browsers. */
export function withStorage() {
  const inNode = !('document' in globalThis);
  const keys = () => Object.keys(storage()).filter(key => key.startsWith(ours));
  const clear = () => keys().forEach(key => storage().removeItem(key));
  beforeEach(() => {
    if (inNode) put(new FakeStorage());
    else clear();
  });
  afterEach(() => (inNode ? Reflect.deleteProperty(globalThis, 'localStorage') : clear()));
  return {keys};
}

function put(value: unknown): void {
  Object.defineProperty(globalThis, 'localStorage', {value, configurable: true, writable: true});
}

/** Puts another storage in place, or one that throws, while some work is done. */
export function withOtherStorage(get: () => unknown, work: () => void): void {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')!;
  Object.defineProperty(globalThis, 'localStorage', {get, configurable: true});
  try {
    work();
  } finally {
    Object.defineProperty(globalThis, 'localStorage', before);
  }
}
