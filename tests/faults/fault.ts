import type {FeedErrorCode} from '../../src/model/feed-error.js';
import type {Answer} from '../tooling/feed-server.mjs';
import type {ServedFeed} from '../tooling/served-feed.js';

/** What becomes of a fault. */
interface Outcome {
  /** What programs get; `null` where there is something to show. */
  readonly code: FeedErrorCode | null;
  /** What a visitor reads in Swedish: the sentence, or the lines of the list. */
  readonly seen: string | readonly string[];
}

/** One way in which a feed, its server or the network goes wrong, and what becomes of it. */
export interface Fault extends Outcome {
  readonly name: string;
  /** What the server answers. */
  readonly answer: Answer | ((feed: ServedFeed) => Answer | Promise<Answer>);
  /** The address that is asked; the feed's own on the page's origin unless told. */
  readonly url?: (feed: ServedFeed) => string;
  /** The `timeout` of the elements, in seconds; by default longer than a test may take. */
  readonly timeout?: number;
  /** What becomes of it in WebKit, where that differs. */
  readonly inWebKit?: Outcome;
}

export const isWebKit =
  /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);

export const sentences = {
  timeout: 'Det tog för lång tid att hämta innehållet.',
  gone: 'Innehållet finns inte längre kvar på sin adress.',
  refused: 'Innehållet får inte läsas härifrån.',
  server: 'Det är något fel hos den som lämnar ut innehållet.',
  unreadable: 'Innehållet gick inte att läsa.',
  tooLarge: 'Innehållet är för stort för att visas här.',
  blocked: 'Innehållet kunde inte hämtas.',
};

/** The lines of a list without news. */
export const noNews = ['Kunde inte hitta några poster', 'Här finns inga nyheter än.'];

/** An RSS feed with one item, which holds what is given after its title. */
export const rss = (item: string, before = '') =>
  `<?xml version="1.0"?>${before}<rss version="2.0"><channel><title>Aktuellt</title>` +
  `<item><title>Ny belysning</title>${item}</item></channel></rss>`;
