import type {Feed} from '../model/feed.js';
import type {ItemReader} from './item-reader.js';

/** What a format's adapter makes of a document. The rest is the same for every format. */
export interface FeedDraft extends Pick<
  Feed,
  'title' | 'homeUrl' | 'language' | 'place' | 'areas'
> {
  readonly readers: readonly ItemReader[];
}

/** Notes what is wrong with a feed without making it useless. */
export type Warn = (code: string, message: string) => void;
