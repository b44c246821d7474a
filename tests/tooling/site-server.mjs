// Serves the built demo, with a probe in every page that notes what goes wrong there.
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';

const probeFile = fileURLToPath(new URL('probe.js', import.meta.url));
/** @type {Record<string, string>} */
const types = {
  ...{'.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml'},
  ...{
    '.json': 'application/json',
    '.webp': 'image/webp',
    '.png': 'image/png',
    '.map': 'text/plain',
  },
  ...{'.jpg': 'image/jpeg', '.avif': 'image/avif', '.ico': 'image/x-icon', '.xml': 'text/xml'},
};

/**
 * @typedef {object} Site
 * @property {string} origin
 * @property {string[]} failures `404 /path`, since the last `reset`
 * @property {() => void} reset
 * @property {() => Promise<void>} quiet resolves when no request has come for half a second
 * @property {(path: string, page: string) => void} add a page that is not in the folder
 * @property {boolean} isSlow as on a train: pages come in pieces, and scripts late
 * @property {() => void} close
 */

/** @param {string} html */
const withProbe = html => html.replace(/<head[^>]*>/i, '$&<script src="/probe.js"></script>');

/**
 * Sends a page up to each of its first start tags, and on when that is painted: words come later
 * than what they stand in, wherever a packet ends.
 *
 * @param {import('node:http').ServerResponse} response @param {string} html
 */
async function sendInPieces(response, html) {
  const tags = 120;
  const body = html.indexOf('<body');
  let sent = 0;
  for (const {0: tag, index} of [...html.slice(body).matchAll(/<\w[^>]*>/g)].slice(0, tags)) {
    const end = body + index + tag.length;
    response.write(html.slice(sent, end));
    sent = end;
    await pause(20);
  }
  response.end(html.slice(sent));
}

/** @param {string} folder @returns {Promise<Site>} */
export async function serveSite(folder) {
  /** @type {Map<string, string>} */
  const added = new Map();
  /** @type {string[]} */
  const failures = [];
  let last = Date.now();

  /** @param {string} path */
  async function read(path) {
    const extra = added.get(path);
    if (extra !== undefined) return extra;
    const bytes = await readFile(path === '/probe.js' ? probeFile : join(folder, normalize(path)));
    return path.endsWith('.html') ? withProbe(String(bytes)) : bytes;
  }

  const server = createServer(async (request, response) => {
    last = Date.now();
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname).replace(/\/$/, '/index.html');
    try {
      const content = await read(path);
      const type = types[extname(path)] ?? 'application/octet-stream';
      // The page waits for the probe, which is no part of it.
      if (site.isSlow && path.endsWith('.js') && path !== '/probe.js') await pause(300);
      response.writeHead(200, {'content-type': `${type}; charset=utf-8`});
      if (site.isSlow && path.endsWith('.html')) await sendInPieces(response, String(content));
      else response.end(content);
    } catch {
      // Browsers ask for it of their own accord, once for all pages.
      if (path === '/favicon.ico') return void response.writeHead(204).end();
      failures.push(`404 ${path}`);
      response.writeHead(404, {'content-type': 'text/plain'}).end();
    }
  });
  await new Promise(ready => server.listen(0, '127.0.0.1', () => ready(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());

  /** @type {Site} */
  const site = {
    isSlow: false,
    origin: `http://127.0.0.1:${port}`,
    failures,
    reset: () => failures.splice(0),
    async quiet() {
      while (Date.now() - last < 500) await pause(100);
    },
    add: (path, page) => added.set(path, path.endsWith('.html') ? withProbe(page) : page),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
  return site;
}
