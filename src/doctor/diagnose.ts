import {
  better,
  leadsOf,
  meantBy,
  namesFeed,
  postsOfRoot,
  secured,
  usualPlaces,
  type Lead,
} from './addresses.js';
import {Asker, isTired, type Answer} from './ask.js';
import {judge, type Candidate, type JudgeContext} from './candidate.js';
import {explainError, isPage} from './failure.js';
import {reportIn, type DoctorLanguage, type Finding} from './finding.js';
import {rank} from './rank.js';

/** How to look at an address. */
export interface DiagnoseOptions {
  /** What fetches; the global `fetch` unless told. */
  readonly fetch?: typeof fetch | undefined;
  /** Stops asking; what was found so far is told. */
  readonly signal?: AbortSignal | undefined;
  /** The site that is to show the feed; in a browser the page's own, else a stranger's. */
  readonly origin?: string | undefined;
  /** What the findings are written in; `sv` unless told. */
  readonly language?: DoctorLanguage | undefined;
  /** Seconds for each address; 10 unless told. */
  readonly timeout?: number | undefined;
  /** The most requests for everything together; 24 unless told. */
  readonly maxRequests?: number | undefined;
  /** Whether `fetch` lets only such answers through that a page of `origin` may read. */
  readonly isBrowser?: boolean | undefined;
  /** Milliseconds since 1970; the clock's unless told. */
  readonly now?: number | undefined;
}

/** What was found at an address. */
export interface Diagnosis {
  /** As it was asked about; with a scheme, where it could be understood. */
  readonly address: string;
  /** The site that was thought to show the feed. */
  readonly origin: string;
  /**
   * `ok`: visitors of `origin` see the news; `problem`: they do not, as it stands; `unreachable`:
   * the address is none, or nobody answers there.
   */
  readonly outcome: 'ok' | 'problem' | 'unreachable';
  /** The best address for the attribute `src`; `null` where no feed was found. */
  readonly src: string | null;
  /** What is so of the address as a whole. */
  readonly findings: readonly Finding[];
  /** Every feed that was found, and every address that should have been one; the best first. */
  readonly candidates: readonly Candidate[];
  /** How many requests it took. */
  readonly requests: number;
}

/** A site that has nothing to do with any feed. */
const stranger = 'https://annan-webbplats.example';

/**
 * Looks for the feeds of a site or a feed address, and says what each is, whether other sites may
 * show it, and what its owner should change. Asks few addresses, with the caller's `fetch` alone.
 *
 * @param address with or without a scheme
 * @returns whatever the address is and whatever answers: it does not reject
 */
export async function diagnose(address: string, options: DiagnoseOptions = {}): Promise<Diagnosis> {
  const {location} = globalThis;
  const {isBrowser = !!location, now = Date.now()} = options;
  const {origin = (isBrowser && location?.origin) || stranger} = options;
  const {fetch = globalThis.fetch, signal, timeout = 10, maxRequests = 24} = options;
  const ask = {fetch, signal, timeout, maxRequests, origin, isBrowser};
  const report = reportIn(options.language);
  return new Doctor(new Asker(ask), {
    report,
    origin,
    isStranger: origin === stranger,
    isBrowser,
    now,
  }).look(address);
}

class Doctor {
  readonly #asked = new Set<string>();
  readonly #candidates: Candidate[] = [];
  readonly #findings: Finding[] = [];
  /** Whether the server has had no answer to a guess: it is not made to guess on. */
  #isTired = false;

  constructor(
    readonly asker: Asker,
    readonly context: JudgeContext,
  ) {}

  async look(address: string): Promise<Diagnosis> {
    const {report} = this.context;
    const meant = meantBy(address);
    // Where an https page may not ask for http, https may still answer.
    const safer = meant.flatMap(url => secured(url).map(({url}) => url));
    const answer = await this.#firstAnswer(new Set([...meant, ...safer]));
    if (!answer) {
      this.#findings.push(report('error', 'invalid-url', {address}));
      return this.#diagnosis(address, 'unreachable');
    }
    const {url, hops, error} = answer;
    if (!hops.length && !answer.answersUnread && error?.code !== 'too-large') {
      this.#findings.push(explainError(error!, report, answer.cause));
      return this.#diagnosis(url, 'unreachable');
    }
    // What a browser may not read is taken for what its address looks like.
    const page = isPage(answer.document?.text ?? '') || (answer.answersUnread && !namesFeed(url));
    await this.#read(answer, page);
    const isUnread = page && !answer.document;
    return this.#diagnosis(url, this.#outcome(page ? null : url, isUnread));
  }

  async #firstAnswer(urls: Iterable<string>): Promise<Answer | null> {
    let answer: Answer | null = null;
    for (const url of urls) {
      const other = await this.#ask(url);
      if (other.hops.length || other.answersUnread) return other;
      answer ??= other;
    }
    return answer;
  }

  #ask(url: string): Promise<Answer> {
    this.#asked.add(url);
    return this.asker.ask(url);
  }

  /** Follows up what the first answer leads to, until a feed is found that can be shown. */
  async #read(answer: Answer, page: boolean): Promise<void> {
    const {url, document, hops} = answer;
    const at = hops.at(-1)?.url ?? url;
    const given = judge({url, foundBy: 'given'}, answer, this.context);
    if (given.feed) {
      this.#candidates.push(given);
      const isStopped = given.findings.some(({code}) => code === 'cors-redirect');
      const end: Lead[] = isStopped ? [{url: at, foundBy: 'redirect'}] : [];
      await this.#follow([...better(url), ...end], true);
    } else {
      const posts = postsOfRoot(document?.text ?? '', at);
      if (!page && !posts) this.#candidates.push(given);
      if (posts) await this.#follow([{url: posts, foundBy: 'wordpress'}], true);
      if (page && document)
        await this.#follow(leadsOf(document.text, at, hops.at(-1)?.headers), true);
    }
    // Who is asked to wait is not asked about twenty other addresses.
    if (this.#works || given.findings.some(({code}) => code === 'server')) return;
    if (!page) await this.#readFrontPage(at);
    const before = this.#candidates.length;
    if (!this.#works) await this.#guess(at);
    const found = this.#candidates.slice(before).find(({feed}) => feed);
    if (page && document && !before && found)
      this.#findings.push(this.context.report('info', 'not-linked', {address: found.url}));
  }

  async #readFrontPage(url: string): Promise<void> {
    const front = new URL('/', url).href;
    if (this.#asked.has(front) || !this.asker.mayAsk) return;
    const {document, hops} = await this.#ask(front);
    const at = hops.at(-1)?.url ?? front;
    if (document) await this.#follow(leadsOf(document.text, at, hops.at(-1)?.headers), true);
  }

  async #guess(url: string): Promise<void> {
    for (const lead of usualPlaces(url)) {
      // What may not be read at one address may be at WordPress' REST API, hardly anywhere else.
      const hasFeed = this.#candidates.some(({feed}) => feed);
      if (this.#works || this.#isTired || (hasFeed && !lead.url.includes('wp-json'))) continue;
      await this.#follow([lead], false);
    }
  }

  get #works(): boolean {
    return this.#candidates.some(({works}) => works);
  }

  /** @param keepFailed whether an address that is no feed is told of */
  async #follow(leads: readonly Lead[], keepFailed: boolean): Promise<void> {
    for (const lead of leads) {
      if (this.#asked.has(lead.url) || !this.asker.mayAsk) continue;
      const answer = await this.#ask(lead.url);
      this.#isTired ||= lead.foundBy === 'guess' && isTired(answer);
      const candidate = judge(lead, answer, this.context);
      const isSeen = this.#candidates.some(({url}) => url === answer.hops.at(-1)?.url);
      // Nobody promised that there is something at the https address of an http feed.
      const isKept = candidate.feed ? !isSeen : keepFailed && lead.foundBy !== 'https';
      if (isKept) this.#candidates.push(candidate);
    }
  }

  /**
   * @param given the address, where it was to be a feed itself
   * @param isUnread whether it seems to be a page, which could not be read
   */
  #outcome(given: string | null, isUnread: boolean): Diagnosis['outcome'] {
    const {report} = this.context;
    const first = this.#candidates.find(({url}) => url === given);
    const isMissed = !this.#candidates.some(({feed}) => feed) && !first;
    const about = {host: this.#host};
    if (isUnread) this.#findings.push(report(isMissed ? 'error' : 'info', 'page-unread', about));
    else if (isMissed) this.#findings.push(report('error', 'no-feed', about));
    return (first ? first.works : this.#works) ? 'ok' : 'problem';
  }

  get #host(): string {
    const [first = ''] = this.#asked;
    return new URL(first).host;
  }

  #diagnosis(address: string, outcome: Diagnosis['outcome']): Diagnosis {
    const candidates = [...this.#candidates].sort((a, b) => rank(a) - rank(b));
    const src = candidates.find(({feed}) => feed)?.url ?? null;
    const {origin} = this.context;
    const {requests} = this.asker;
    return {address, origin, outcome, src, findings: this.#findings, candidates, requests};
  }
}
