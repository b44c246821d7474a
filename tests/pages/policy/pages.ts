import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import type {Hosts} from '../hosts.js';

/** A picture of one pixel. */
export const picture = {
  base64:
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  type: 'image/png',
  cors: 'none',
};

/** A way to put a built script into a page. */
export interface Delivery {
  readonly name: string;
  /** The file below `dist`. */
  readonly file: 'mp-widgets.js' | 'mp-widgets.iife.js';
  /** Whether the policy names the script's host, or its hash. */
  readonly by: 'host' | 'hash';
  /** Whether the script stands in the page itself. */
  readonly inline?: boolean;
}

/** What a page may do besides running its scripts. */
export interface Grants {
  readonly connect: string;
  readonly img: string;
  /** More headers, such as a policy that only reports. */
  readonly headers: Readonly<Record<string, string>>;
}

const hashOf = (text: string | Uint8Array) =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Serves the built scripts and a picture, and makes pages with them. */
export async function openPages(hosts: Hosts) {
  const files = new Map<string, Buffer>();
  for (const file of ['mp-widgets.js', 'mp-widgets.iife.js']) {
    const bytes = await readFile(`dist/${file}`);
    files.set(file, bytes);
    await hosts.serve(file, {base64: bytes.toString('base64'), type: 'text/javascript'});
  }
  await hosts.serve('picture.png', picture);

  /** The script of a delivery as a page has it, and what `script-src` must say of it. */
  function scriptOf({file, by, inline}: Delivery): {tag: string; source: string} {
    const bytes = files.get(file)!;
    const kind = file === 'mp-widgets.js' ? ' type="module"' : '';
    const hash = hashOf(bytes);
    if (inline) return {tag: `<script${kind}>${bytes}</script>`, source: `'${hash}'`};
    const integrity = by === 'hash' ? ` integrity="${hash}" crossorigin` : '';
    return {
      tag: `<script${kind || ' defer'} src="${hosts.feeds}${file}"${integrity}></script>`,
      source: by === 'hash' ? `'${hash}'` : new URL(hosts.feeds).origin,
    };
  }

  /**
   * A page under a policy that grants nothing but what is said, at an address of its own.
   *
   * @param scripts of the test's own, which the policy knows by their hashes
   */
  async function add(
    key: string,
    deliveries: readonly Delivery[],
    {scripts, body, grants}: {scripts: readonly string[]; body: string; grants: Grants},
  ): Promise<string> {
    const ours = deliveries.map(scriptOf);
    const sources = [...ours.map(({source}) => source), ...scripts.map(s => `'${hashOf(s)}'`)];
    const policy = [
      "default-src 'none'",
      `script-src ${sources.join(' ')}`,
      `connect-src ${grants.connect}`,
      `img-src ${grants.img}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types lit-html 'allow-duplicates'",
      `report-uri ${hosts.pages}${key}-reports`,
    ].join('; ');
    const own = scripts.map(script => `<script>${script}</script>`).join('');
    const icon = `<link rel="icon" href="${hosts.feeds}picture.png">`;
    await hosts.serve(`${key}-reports`, {status: 204});
    await hosts.serve(key, {
      type: 'text/html; charset=utf-8',
      headers: {...grants.headers, 'content-security-policy': policy},
      body: `<!doctype html><html lang="sv"><head><title>${key}</title>${icon}${own}${ours
        .map(({tag}) => tag)
        .join('')}</head><body>${body}</body></html>`,
    });
    return hosts.pages + key;
  }

  return {add, picture: `${hosts.feeds}picture.png`};
}
