/** What the preview tells the page around it. */
import type {FeedErrorCode} from '../../../src/entry/feed.js';
import type {ColourName} from './choice.js';

/** Red, green and blue from 0 to 255, and opacity from 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

export type Palette = Readonly<Record<ColourName, Rgba>>;

/** The element's colours on a page, and that page's own. */
export interface Look {
  readonly palette: Palette;
  readonly page: Rgba;
}

/** What is seen in the preview, and what the snippet needs to know of it. */
export interface Shown {
  /** The choice that this is about, as the preview's address has it. */
  readonly about: string;
  readonly status: 'ready' | 'failed';
  /** Whether the news are the demo's, because the feed itself cannot be read. */
  readonly isSample: boolean;
  /** `null` where nothing failed. */
  readonly code: FeedErrorCode | null;
  /** Why an area lacks its news; `null` where they are there, or are the feed's own. */
  readonly newsCode: FeedErrorCode | null;
  /** The newest news that are shown, five at most. */
  readonly items: readonly ShownItem[];
  /** The area that is shown, where one is. */
  readonly area: {readonly title: string; readonly lead: string} | null;
  /** All that the feed has. */
  readonly areas: readonly {readonly slug: string; readonly title: string}[];
  readonly topics: readonly string[];
  readonly feedTitle: string;
  /** Of the feed, as a BCP 47 tag; empty where it names none. */
  readonly language: string;
  readonly homeUrl: string | null;
  readonly imageOrigins: readonly string[];
  /** CSS pixels at each width; 0 where nothing could be measured. */
  readonly heights: Readonly<Record<Width, number>>;
  /** What each colour is on a light and on a dark page. */
  readonly palettes: {readonly light: Look; readonly dark: Look} | null;
}

export interface ShownItem {
  readonly title: string;
  readonly url: string | null;
}

/** The widths of the preview, in CSS pixels. */
export const widths = {phone: 360, tablet: 768, desktop: 1280} as const;
export type Width = keyof typeof widths;
