/** What a feed calls `dc: content: media: georss: itunes:`, or Atom's and its own names, by its own prefixes. */
export type Prefixes = Map<string, string>;

const declaration = /xmlns:([\w.-]+)\s*=\s*["']([^"']*)/g;
const known = /dc(?=\/(?:elem|term))|content|mrss|georss|atom|itunes/i;

/** Learns the prefixes that tags declare; one that is not declared stands for itself. */
export function learnPrefixes(prefixes: Prefixes, tags: string): void {
  if (!tags.includes('xmlns:')) return;
  for (const [, declared, uri] of tags.matchAll(declaration)) {
    const name = known.exec(uri!)?.[0].toLowerCase();
    const prefix = declared!.toLowerCase();
    if (name && name !== prefix)
      prefixes.set(`${prefix}:`, name === 'atom' ? '' : `${name.replace('mrss', 'media')}:`);
  }
}
