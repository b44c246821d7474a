import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {FeedController} from '../flow/feed-controller.js';
import {NearestLanguage} from '../flow/nearest-language.js';
import {feedOf, type FeedState} from '../model/feed-state.js';
import type {Feed} from '../model/feed.js';
import {languageOf, stringsFor, type Text} from '../strings/strings.js';
import {absolute} from './addresses.js';
import {
  declare,
  fallbacks,
  feedAttributes,
  listAttributes,
  readAttributes,
  type ListSettings,
} from './attributes.js';
import {showStates} from './custom-states.js';
import {followChildren, hasChildren, holdsFocus} from './fallback.js';
import {FeedErrorEvent, FeedLoadEvent} from './feed-element.events.js';
import {focusFirst} from './focus-first.js';
import {formatDate} from './format-date.js';
import {isFeed} from './is-feed.js';
import {failedView, missingView, staleView, waitingView} from './state.views.js';
import {warn} from './warn.js';

const attributes = {...feedAttributes, ...listAttributes};
const epoch = {instant: 0, hasTime: true};
const results = ['retry', 'link', 'area-title', 'empty', 'item-title'];

/**
 * What both elements have in common: a feed that is loaded, or given, and the words to say so.
 *
 * @csspart status - What a screen reader is told, which is not seen
 *
 * @cssstate idle - Nothing is loaded: `src` is empty, or the element is not near the viewport yet
 * @cssstate loading - A feed is being loaded; an earlier one stays on screen
 * @cssstate ready - The feed is shown
 * @cssstate failed - The feed could not be loaded; an earlier one stays on screen
 * @cssstate stale - What is shown may no longer be what the feed says
 */
export abstract class FeedElement extends LitElement {
  static override properties = {
    ...declare(attributes),
    feed: {attribute: false},
    // Declared for Lit to hand on what a page sets before the class is there.
    query: {attribute: false, noAccessor: true},
  };

  /**
   * Feed URL, or several separated by white space; relative to the document.
   * @example src="./feeds/karlstad.json ./feeds/sverige.json" show="dateline source"
   */
  declare src: string;
  /**
   * Level of the first heading, from 1; what stands below it is one deeper each.
   * @example heading="Aktuellt" heading-level="5"
   */
  declare headingLevel: number;
  /**
   * The list's own heading.
   * @example heading="Aktuellt i Karlstad"
   */
  declare heading: string;
  /**
   * Show only items with one of these topics, separated by commas (a comma itself as `\,`).
   * @example topic="Klimat, Natur"
   */
  declare topic: string;
  /**
   * Show only items from one of these places, written like `topic`.
   * @example place="Hammarö, Kil"
   */
  declare place: string;
  /**
   * Show only items with one of these keywords in title, excerpt or topics, written like `topic`.
   * @example include="skola, elever"
   */
  declare include: string;
  /**
   * Show no items with one of these keywords, written like `topic`.
   * @example exclude="cykel, buss"
   */
  declare exclude: string;
  /**
   * The most items that are ever shown.
   * @example limit="1"
   */
  declare limit: number;
  /**
   * Items shown at first, and how many more at each "Visa fler".
   * @example page-size="1"
   */
  declare pageSize: number;
  /**
   * The visitor's controls, in order: any of `search topic place year source`; empty: none.
   * @example controls="search topic"
   */
  declare controls: string;
  /**
   * `list`, `cards` or `compact`.
   * @example layout="cards"
   */
  declare layout: string;
  /**
   * `green`, or `neutral`: font and colours are the page's, and corners are square.
   * @example theme="neutral"
   */
  declare theme: string;
  /**
   * `auto`, which follows the page's `color-scheme`, or `light` or `dark`.
   * @example scheme="dark"
   */
  declare scheme: string;
  /**
   * What an item shows besides its title: any of `dateline image excerpt topics source`; empty: the title alone.
   * @example show="dateline excerpt topics"
   */
  declare show: string;
  /**
   * Where "Läs alla nyheter" leads; the feed's home page where it is empty.
   * @example all-href="https://karlstad.example/alla-nyheter/"
   */
  declare allHref: string;
  /**
   * `long`, `medium`, `short`, `relative` or `none`.
   * @example date-format="relative"
   */
  declare dateFormat: string;
  /**
   * IANA name of the zone in which moments are told as days.
   * @example time-zone="America/New_York"
   */
  declare timeZone: string;
  /**
   * Place for items that name none.
   * @example default-place="Värmland"
   */
  declare defaultPlace: string;
  /**
   * Prefix (empty: `mp`) under which the filter is mirrored in the page's query string; `null` does not.
   * @example sync-url="nyheter" controls="search"
   */
  declare syncUrl: string | null;
  /**
   * Seconds between refreshes while the page is visible; 0 for none.
   * @example refresh-every="300"
   */
  declare refreshEvery: number;
  /**
   * Seconds for headers and body of a request together.
   * @example timeout="5"
   */
  declare timeout: number;
  /**
   * `eager`, or `lazy`: load when near the viewport.
   * @example loading="lazy"
   */
  declare loading: string;
  /**
   * Keep the last good feed in the visitor's browser, and show it when the feed cannot be had; `false` keeps none.
   * @example keep-copy
   */
  declare keepCopy: boolean;
  /** A feed to show instead of `src`. */
  declare feed: Feed | null;

  readonly #feeds = new FeedController(this, part => this.isEnough(part));
  readonly #nearest = new NearestLanguage(this);
  readonly #internals = this.attachInternals();
  #told: FeedState = this.#feeds.state;
  #failure = '';
  // In a document by now: written there. Who makes an element may have its feed later.
  readonly #isWritten = this.isConnected;

  constructor() {
    super();
    this.feed = null;
    Object.assign(this, fallbacks(attributes));
    followChildren(this, () => this.requestUpdate());
    if (this.#isWritten) setTimeout(() => this.src || this.feed || warn(this, 'has no src'));
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name === 'lang') this.requestUpdate();
    else super.attributeChangedCallback(name, old, value);
  }

  /** What is shown, and where its loading stands. */
  get state(): FeedState {
    return this.feed ? {status: 'ready', feed: this.feed} : this.#feeds.state;
  }

  /** Whether what is shown may no longer be what the feed says. */
  protected get isStale(): boolean {
    return !this.feed && this.#feeds.isStale;
  }

  /** Asks for the feed again, and settles when it is there or has failed. */
  async refresh(): Promise<void> {
    // What has just been set is asked for with the next update.
    if (this.isConnected) await this.updateComplete;
    await this.#feeds.refresh();
  }

  /** Asks for further pages of the feed, if it has any. */
  protected more(): void {
    this.#feeds.more();
  }

  /** Whether a part of a feed is worth showing while the rest is on its way. */
  protected isEnough(_part: Feed): boolean {
    return false;
  }

  /** The language that the element speaks. */
  protected language!: string;
  /** What it says. */
  protected text!: Text;
  /** What the attributes mean. */
  protected settings!: ListSettings;

  protected override willUpdate(changed: PropertyValues): void {
    if (this.feed && !isFeed(this.feed)) {
      warn(this, '.feed is no Feed; parseFeed() and loadFeed() make one');
      this.feed = null;
    }
    if (changed.size || !this.settings) this.settings = readAttributes(this, attributes);
    const {src, timeout, refreshEvery, loading, keepCopy} = this.settings;
    const urls = this.feed ? [] : src.split(/\s+/).filter(Boolean).map(absolute);
    this.#feeds.ask({urls, timeout, refreshEvery, lazy: loading === 'lazy', keep: keepCopy});
    this.language = languageOf(this.#nearest.tag, feedOf(this.state)?.language ?? '');
    this.text = stringsFor(this.language);
  }

  protected override firstUpdated(): void {
    // The first formatter of a page is dear, and is best made while the feed is on its way.
    const {settings, text} = this;
    setTimeout(() => formatDate(epoch, {...settings, locale: text.locale}));
  }

  protected override render(): TemplateResult {
    const {state, text, language} = this;
    const {theme, scheme} = this.settings;
    const feed = feedOf(state);
    const isShown = feed && !holdsFocus(this);
    const hasFallback = hasChildren(this);
    const isWaiting = !feed && state.status !== 'failed';
    const isBare = isWaiting && hasFallback;
    // The author's own children are above our surface, which is there when something is on it: they
    // look as they did before the script.
    return html`${isShown ? nothing : html`<slot></slot>`}
      <div
        class="${isBare ? '' : 'base'} ${theme} ${scheme}"
        lang=${language}
        dir=${text.dir}
        part=${this.basePart}
      >
        ${
          isShown
            ? this.feedView(feed)
            : isWaiting && !hasFallback
              ? waitingView(this.src || !this.#isWritten, text)
              : nothing
        }
        ${feed && this.isStale ? staleView(feed, text) : nothing}
        ${failedView(state, text, this.#retry)}
        ${feed && !this.feed ? missingView(feed, text, this.#retry) : nothing} ${this.footerView()}
        <p part="status" role="status">${this.announcement}</p>
      </div>`;
  }

  /** What stands for a feed. */
  protected abstract feedView(feed: Feed): unknown;

  /** What stands below, with or without a feed. */
  protected abstract footerView(): unknown;

  /** The part that is the whole element. */
  protected abstract get basePart(): string;

  /** What a screen reader is told without being asked. */
  protected get announcement(): string {
    const {state, text} = this;
    if (feedOf(state)) return this.#failure;
    return state.status === 'failed'
      ? text[state.error.code]
      : state.status === 'loading'
        ? text.loading
        : '';
  }

  // The button goes while the feed is loaded: the focus must not fall back to the page, and goes to
  // what has come. Where a feed stays on screen, only who has asked for it is told of the failure.
  readonly #retry = async () => {
    const base = this.renderRoot.querySelector<HTMLElement>('.base')!;
    base.tabIndex = -1;
    base.focus({preventScroll: true});
    this.#failure = '';
    await this.refresh();
    const {state} = this;
    if (state.status === 'failed') this.#failure = this.text[state.error.code];
    this.requestUpdate();
    await this.updateComplete;
    if (this.shadowRoot?.activeElement === base) focusFirst(base, ...results);
  };

  protected override updated(_changed: PropertyValues): void {
    const {state} = this;
    if (state.status === 'ready') this.#failure = '';
    showStates(this.#internals, [state.status, ...this.moreStates()]);
    const loaded = this.#feeds.state;
    if (loaded === this.#told) return;
    this.#told = loaded;
    if (loaded.status === 'ready') {
      for (const {message} of loaded.feed.warnings) warn(this, message);
      this.dispatchEvent(new FeedLoadEvent(loaded.feed));
    }
    if (loaded.status !== 'failed') return;
    const {code, message, url} = loaded.error;
    warn(this, message);
    this.dispatchEvent(new FeedErrorEvent(code, message, url));
  }

  /** Custom states besides the loading's own. */
  protected moreStates(): readonly string[] {
    return this.isStale ? ['stale'] : [];
  }
}
