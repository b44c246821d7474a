const tracking = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|_ga|_hs\w+|ref_src)$/i;

/**
 * What two addresses of one article have in common: without scheme, `www.`, trailing slash,
 * tracking parameters, and a fragment that is no route of the site. For comparing, not for following.
 *
 * @param address an absolute http(s) address
 */
export function canonicalUrl(address: string): string {
  const {host, pathname, searchParams, hash} = new URL(address);
  for (const name of [...searchParams.keys()]) if (tracking.test(name)) searchParams.delete(name);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}?${searchParams}${/^#[!/]/.test(hash) ? hash : ''}`;
}
