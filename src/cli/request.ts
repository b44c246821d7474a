import {version} from '../entry/version.js';

/** A `fetch` that says who asks, and remembers why an address gave no answer. */
export function namedFetch() {
  const causes = new Map<string, string>();
  const named: typeof fetch = async (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('user-agent', `Mozilla/5.0 (compatible; mp-widgets/${version})`);
    try {
      return await fetch(input, {...init, headers});
    } catch (error) {
      const {cause} = error as {cause?: {code?: string}};
      causes.set(String(input), cause?.code ?? '');
      throw error;
    }
  };
  return {fetch: named, causeOf: (url: string): string => causes.get(url) ?? ''};
}
