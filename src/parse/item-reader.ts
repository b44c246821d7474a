import type {FeedImage} from '../model/feed.js';

/**
 * What a format knows of an item. Each answer is asked for at most once, and only when somebody
 * reads a field that needs it. Texts are plain, and cleaned.
 */
export interface ItemReader {
  id(): string;
  url(): string | null;
  title(): string;
  published(): unknown;
  updated(): unknown;
  place(): string;
  topics(): readonly string[];
  /** What the feed itself calls a summary. */
  summary(): string;
  /** About the first `limit` characters of the content. */
  text(limit: number): string;
  image(): FeedImage | null;
  authors(): readonly string[];
  language(): unknown;
}
