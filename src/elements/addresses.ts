/** An address as the document resolves it; what is no address stays as it is, for errors to name. */
export function absolute(address: string): string {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return address;
  }
}

const http = /^https?:/;

/** An address that a link may lead to, or `null`. */
export function linkable(address: string | null | undefined): string | null {
  // What a feed's reader gave is absolute already, and reading it anew is dear.
  const url = !address || http.test(address) ? address : absolute(address);
  return url && http.test(url) ? url : null;
}
