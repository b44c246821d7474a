/** A JSON Feed 1.1 with our extension, as `mp-feed.schema.json` has it. */
export interface JsonFeed {
  readonly version: 'https://jsonfeed.org/version/1.1';
  readonly title: string;
  readonly home_page_url?: string | undefined;
  readonly feed_url?: string | undefined;
  readonly description?: string | undefined;
  readonly language?: string | undefined;
  readonly authors?: readonly JsonAuthor[] | undefined;
  readonly _mp?: {readonly place?: string | undefined; readonly areas?: readonly JsonArea[]};
  readonly items: readonly JsonItem[];
}

interface JsonAuthor {
  readonly name: string;
}

export interface JsonItem {
  readonly id: string;
  readonly url?: string | undefined;
  readonly external_url?: string | undefined;
  readonly title?: string | undefined;
  readonly content_text?: string | undefined;
  readonly content_html?: string | undefined;
  readonly summary?: string | undefined;
  readonly image?: string | undefined;
  readonly date_published?: string | undefined;
  readonly date_modified?: string | undefined;
  readonly authors?: readonly JsonAuthor[] | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly language?: string | undefined;
  readonly _mp?: {readonly place?: string; readonly source?: string} | undefined;
}

export interface JsonArea {
  readonly slug?: string | undefined;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly body_html?: string | undefined;
  readonly priorities_heading?: string | undefined;
  readonly priorities?: readonly {readonly title: string; readonly text: string}[] | undefined;
  readonly more?: string | undefined;
  readonly news_heading?: string | undefined;
  readonly topic?: string | undefined;
}

/** The text of a feed's file: always the same for the same feed. */
export const textOf = (feed: JsonFeed): string => `${JSON.stringify(feed, null, 2)}\n`;
