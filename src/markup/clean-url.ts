function urlOf(raw: string, base?: string): URL | null {
  try {
    return new URL(raw, base);
  } catch {
    return null;
  }
}

/**
 * Absolute http(s) address without a name and password, or `null` for anything that a link must
 * not point at.
 *
 * @param base what a relative address is resolved against; itself of no use when not absolute
 */
export function cleanUrl(raw: unknown, base: string): string | null {
  if (typeof raw !== 'string' || !/\S/.test(raw)) return null;
  const url = urlOf(raw) ?? urlOf(raw, base);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  url.username = url.password = '';
  return url.href;
}
