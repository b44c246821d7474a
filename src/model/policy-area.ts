import type {SafeHtml} from './safe-html.js';

/** One thing that a policy area wants: its title is the opening phrase of its text. */
export interface Priority {
  readonly title: string;
  readonly text: string;
}

/** A subject such as Trygghet. Every text but the body is plain text; empty where the feed has none. */
export interface PolicyArea {
  /** Names the area within its feed, for the `area` attribute. */
  readonly slug: string;
  readonly title: string;
  readonly lead: string;
  readonly body: SafeHtml | null;
  readonly prioritiesHeading: string;
  readonly priorities: readonly Priority[];
  /** What leads over to the news, such as "Se mer om ämnet nedan:". */
  readonly more: string;
  readonly newsHeading: string;
  /** The topic that the area's news carry; empty: all of the feed's items are its news. */
  readonly topic: string;
}
