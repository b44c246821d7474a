/** What a feed's prefixes stand for: `dc: content: media: georss: atom: itunes:`, or nothing. */
export type Prefixes = Map<string, string>;

const declaration = /xmlns:([\w.-]+)\s*=\s*["']([^"']*)/g;
const known = /dc(?=\/(?:elem|term))|content|mrss|georss|atom|itunes|rss\/[\d.]+\/?$/i;

/** Learns the prefixes that tags declare; one that is not declared stands for itself. */
export function learnPrefixes(prefixes: Prefixes, tags: string): void {
  if (!tags.includes('xmlns:')) return;
  for (const [, prefix, uri] of tags.matchAll(declaration)) {
    const name = known.exec(uri!)?.[0].toLowerCase();
    // RSS 1.0's own names have none in a feed of it.
    if (name)
      prefixes.set(
        prefix!.toLowerCase(),
        name[0] === 'r' ? '' : name.replace('mrss', 'media') + ':',
      );
  }
}
