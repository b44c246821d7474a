import {cleanText} from '../../src/markup/clean-text.js';
import {cleanUrl} from '../../src/markup/clean-url.js';
import {sanitise} from '../../src/sanitise/sanitise.js';
import {readBlocks} from './corpus.js';
import {mutations} from './mutate.js';
import {digestOf, outlineOf, readable} from './outline.js';

/** The address of the feed that all vectors come from. */
export const base = 'http://feed.example/nyheter/feed.json';

/** What becomes of a vector, written as the files with vectors write it. */
export const outcomes = {
  html: (source: string) => outlineOf(sanitise(source, base)),
  urls: (source: string) => readable(cleanUrl(source, base) ?? 'nothing'),
  text: (source: string) => readable(cleanText(source)),
};

/** What is made of vectors by chance: the same in every engine and at every time. */
export async function mutated(): Promise<readonly string[]> {
  const vectors = await readBlocks('html');
  const sources = vectors.map(({source}) => source.slice(0, 1000));
  return [...mutations(sources, 3000, 20231019)];
}

/** What becomes of many vectors, a hundred of them in each digest. */
export function digestsOf(sources: readonly string[]): string[] {
  return Array.from({length: Math.ceil(sources.length / 100)}, (_, i) =>
    digestOf(
      sources
        .slice(i * 100, i * 100 + 100)
        .map(outcomes.html)
        .join('\n'),
    ),
  );
}
