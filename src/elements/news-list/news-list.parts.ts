import {filterParts} from '../news-filter/news-filter.js';

/** The parts of a list, its filter's among them, which a policy area exports. */
export const listParts = [
  'list',
  'heading',
  'items',
  'item',
  'dateline',
  'place',
  'date',
  'item-title',
  'link',
  'excerpt',
  'topics',
  'topic',
  'source',
  'image',
  'more',
  'show-more',
  'shown',
  'all',
  'all-link',
  'empty',
  'no-match',
  ...filterParts,
] as const;
