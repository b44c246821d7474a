import {createFeedServer, type Answer, type Recorded} from '../tooling/feed-server.mjs';

/** Two origins under a test's control: one of pages, and one of feeds, pictures and scripts. */
export interface Hosts {
  /** What the address of a page begins with; a key follows. */
  readonly pages: string;
  /** What the address of a feed begins with; a key follows. */
  readonly feeds: string;
  /** Says what a key answers, on both origins: in turn, the last one for ever. */
  serve(key: string, ...answers: Answer[]): Promise<void>;
  /** Every request for a key so far, with its headers. */
  requests(key: string): Promise<Recorded[]>;
  /** Lets the answers of a key go that are held back. */
  release(key: string): Promise<void>;
  close(): void;
}

export async function openHosts(): Promise<Hosts> {
  const {listen} = createFeedServer('demo/feeds');
  const servers = [await listen(''), await listen('')];
  const [page = '', feed = ''] = servers.map(
    server => `http://127.0.0.1:${(server.address() as {port: number}).port}/test-server`,
  );
  return {
    pages: `${page}/feed/`,
    feeds: `${feed}/feed/`,
    async serve(key, ...answers) {
      await fetch(`${page}/feed/${key}`, {method: 'PUT', body: JSON.stringify(answers)});
    },
    requests: async key => (await (await fetch(`${page}/log/${key}`)).json()) as Recorded[],
    async release(key) {
      await fetch(`${page}/release/${key}`, {method: 'POST'});
    },
    close() {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}
