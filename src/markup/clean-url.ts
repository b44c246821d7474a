/**
 * Absolute http(s) address without a name and password, or `null` for anything that a link must
 * not point at.
 *
 * @param base what a relative address is resolved against; without one it is `null`
 */
export function cleanUrl(raw: unknown, base: string): string | null {
  if (typeof raw !== 'string' || !/\S/.test(raw)) return null;
  try {
    // Firefox ends an address at a NUL.
    const url = new URL(raw.replace(/\0/g, ''), /^\s*[a-z][\w+.-]*:/i.test(raw) ? undefined : base);
    if (raw.includes('@')) url.username = url.password = '';
    // Engines differ about spaces, quotation marks and the like in a host's name.
    return /^https?:\/\/[\w.:[\]-]+\//.test(url.href) ? url.href : null;
  } catch {
    return null;
  }
}
