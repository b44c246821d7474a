import {explainError} from '../doctor/index.js';
import {mergeFeeds} from '../load/merge-feeds.js';
import {loadFeed} from '../load/load-feed.js';
import type {FeedError} from '../model/feed-error.js';
import {selectItems} from '../filter/select-items.js';
import type {Feed, NewsItem} from '../model/feed.js';
import {namedFetch} from './request.js';
import {leftAlone, save, type SaveOptions} from './save.js';
import {faultsOf, inOneLine} from './schema.js';
import {CommandError, type ExitCode, type Terminal} from './terminal.js';
import {toJsonFeed} from './to-json-feed.js';

/** The options of `mirror`, as they were typed. */
export interface MirrorOptions extends SaveOptions {
  readonly out: string;
  readonly title?: string;
  readonly home?: string;
  readonly feedUrl?: string;
  /** The most items that are written. */
  readonly limit?: number;
  /** How many pages of each feed are read. */
  readonly pages?: number;
  /** Whether what could be had is written when a feed is missing. */
  readonly partial?: boolean;
  /** Seconds. */
  readonly timeout?: number;
}

type Loaded = PromiseSettledResult<Feed>;

/** Reads feeds and writes them as one; where one is missing the file stays as it was. */
export async function mirror(
  urls: readonly string[],
  options: MirrorOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const {words, complain} = terminal;
  const {out, home, feedUrl, partial} = options;
  for (const url of [...urls, home, feedUrl]) checkUrl(url, terminal);
  const loader = new Loader(options, terminal);
  const wanted = [...new Set(urls)];
  const answers = await Promise.all(wanted.map(url => loader.load(url)));
  const failed = answers.filter(({status}) => status === 'rejected').length;
  if (failed === answers.length || (failed && !partial)) {
    complain(leftAlone(out, words));
    return 1;
  }
  const feeds = answers.map(answer => (answer.status === 'fulfilled' ? answer.value : null));
  const merged = newest(mergeFeeds(feeds), options.limit);
  const feed = toJsonFeed(merged, {...options, ownerOf: ownersOf(wanted, answers)});
  const faults = faultsOf('feed', JSON.parse(JSON.stringify(feed)));
  if (faults.length) throw new CommandError(words.invalid(inOneLine(faults)), 1);
  await save(out, feed, options, terminal);
  return 0;
}

function checkUrl(url: string | undefined, {words}: Terminal): void {
  if (url && !(/^https?:\/\//i.test(url) && URL.canParse(url)))
    throw new CommandError(words.notUrl(url), 2);
}

class Loader {
  readonly #request = namedFetch();

  constructor(
    readonly options: MirrorOptions,
    readonly terminal: Terminal,
  ) {}

  /** One feed with its further pages; what went wrong has been told when this is settled. */
  async load(url: string): Promise<Loaded> {
    const {timeout, pages = 1} = this.options;
    const {fetch} = this.#request;
    const {complain, words} = this.terminal;
    const read: Feed[] = [];
    const asked = new Set<string>();
    try {
      for (let next: string | undefined = url; next && asked.size < pages;) {
        asked.add(next);
        const feed: Feed = await loadFeed(next, {timeout, fetch});
        read.push(feed);
        next = feed.next.find(further => !asked.has(further));
      }
    } catch (error) {
      complain(words.failed(url, this.#why(error as FeedError)));
      return {status: 'rejected', reason: error};
    }
    const isCut = read.some(({warnings}) => warnings.some(({code}) => code === 'truncated'));
    if (isCut) complain(words.failed(url, words.cut));
    // Half a feed would look as if the rest of its news had been taken away.
    if (isCut && !this.options.partial) return {status: 'rejected', reason: new Error(words.cut)};
    return {status: 'fulfilled', value: mergeFeeds(read)};
  }

  #why(error: FeedError): string {
    const cause = this.#request.causeOf(error.url);
    const {report, words} = this.terminal;
    return `${explainError(error, report, cause).sentence} ${words.more(error.url)}`;
  }
}

/** The newest first; what is dated in the future too, for the file is read on other days. */
function newest(feed: Feed, limit = Infinity): Feed {
  const all = {topic: [], place: [], include: [], exclude: [], defaultPlace: '', limit};
  return {...feed, items: selectItems(feed.items, all, Infinity)};
}

/** Sites count their posts alike: where several are read, an id says which one it is of. */
function ownersOf(urls: readonly string[], answers: readonly Loaded[]) {
  const owners = new Map<NewsItem, string>();
  answers.forEach((answer, at) => {
    if (answer.status === 'fulfilled')
      for (const item of answer.value.items) owners.set(item, urls[at]!);
  });
  return (item: NewsItem): string => (urls.length > 1 ? (owners.get(item) ?? '') : '');
}
