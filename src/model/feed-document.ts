/** A feed as it was fetched: decoded, not yet parsed. */
export interface FeedDocument {
  /** The final address, after redirects; relative addresses are resolved against it. */
  readonly url: string;
  /** The Content-Type header, if any. The format is found from the text, not from this. */
  readonly contentType?: string | undefined;
  readonly text: string;
  /** How many pages there are, where the answer says so (WordPress' `X-WP-TotalPages`). */
  readonly pages?: number | undefined;
  /** Whether the rest of it is still on its way; `false` unless told. */
  readonly isPartial?: boolean;
}
