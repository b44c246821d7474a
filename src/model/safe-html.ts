/** Marks what the sanitise room has made; nothing that comes of JSON carries it. */
export const sanitised: unique symbol = Symbol.for('mp-sanitised');

/** A piece of text, or an element that the sanitiser allowed. */
export type SafeNode = string | SafeElement;

/** An allow-listed element with allow-listed attributes, whose URLs are absolute and checked. */
export interface SafeElement {
  /** In lower case. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SafeNode[];
}

/** Rich text from a feed, as a read-only tree. Only the sanitise room makes it. */
export type SafeHtml = readonly SafeNode[] & {readonly [sanitised]: true};
