import {LitElement} from 'lit';
import {FeedController, type FeedRequest} from '../../src/flow/feed-controller.js';
import {feedOf} from '../../src/model/feed-state.js';

/** An element that does nothing but load a feed, and notes what it would show each time. */
export class FeedHost extends LitElement {
  readonly feeds = new FeedController(this);
  /** What it showed, one text a rendering: `loading`, `ready Krogar Budget`, `failed server`. */
  readonly shown: string[] = [];

  /** What it would show now. */
  get now(): string {
    const {state} = this.feeds;
    const error = state.status === 'failed' ? [state.error.code] : [];
    const titles = feedOf(state)?.items.map(({title}) => title) ?? [];
    return [state.status, ...error, ...titles].join(' ');
  }

  protected override updated(): void {
    if (this.shown.at(-1) !== this.now) this.shown.push(this.now);
  }
}

customElements.define('test-feed-host', FeedHost);

export const karlstad = 'https://karlstad.example/feed.json';
export const sverige = 'https://sverige.example/feed.json';

/** A host in the document that was asked for this, and is removed after the test. */
export function hostOf(request: Partial<FeedRequest> = {}, parent: Node = document.body): FeedHost {
  const host = new FeedHost();
  hosts.push(host);
  parent.appendChild(host);
  ask(host, request);
  return host;
}

/** Asks for something: one feed, at once and once, unless told. */
export function ask(host: FeedHost, request: Partial<FeedRequest> = {}): void {
  const usual = {urls: [karlstad], timeout: 10, refreshEvery: 0, lazy: false, keep: false};
  host.feeds.ask({...usual, ...request});
}

const hosts: FeedHost[] = [];

/** Removes every host and waits until it knows, so that nothing of one test reaches the next. */
export async function removeHosts(): Promise<void> {
  hosts.splice(0).forEach(host => host.remove());
  await Promise.resolve();
}
