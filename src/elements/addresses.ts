/** An address as the document resolves it; what is no address stays as it is, for errors to name. */
export function absolute(address: string): string {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return address;
  }
}

/** An address that a link may lead to, or `null`. */
export function linkable(address: string | null | undefined): string | null {
  const url = address && absolute(address);
  return url && /^https?:/.test(url) ? url : null;
}
