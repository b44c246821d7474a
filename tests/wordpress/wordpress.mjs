// A real WordPress in a temporary folder, on loopback: Debian's files, its own database, PHP's own
// server. Everything in it was put there through WordPress' own functions.
import {execFile} from 'node:child_process';
import {cpSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {contentFor} from './content.mjs';
import {startDatabase} from './database.mjs';
import {debianWordPress, pathTo} from './packages.mjs';
import {freePort} from '../tooling/free-port.mjs';
import {startServer, temporaryFolder} from './processes.mjs';

const phpOptions = ['-d', 'opcache.enable_cli=1', '-d', 'memory_limit=256M'];
const scripts = fileURLToPath(new URL('php/', import.meta.url));

/** Debian's files without its configuration, and the built scripts where a webmaster puts them.
 * @param {string} site @param {string} dist */
function copyFiles(site, dist) {
  cpSync(debianWordPress, site, {
    recursive: true,
    dereference: true,
    filter: file => !file.startsWith(join(debianWordPress, '.htaccess')),
  });
  cpSync(join(scripts, 'wp-config.php'), join(site, 'wp-config.php'));
  cpSync(join(scripts, 'mu-plugins'), join(site, 'wp-content/mu-plugins'), {recursive: true});
  const uploads = join(site, 'wp-content/uploads');
  mkdirSync(uploads);
  for (const file of ['mp-widgets.js', 'mp-widgets.iife.js']) {
    cpSync(join(dist, file), join(uploads, file));
  }
}

/**
 * Starts a WordPress with the reference content, fifty more posts, and pages that hold the elements
 * (`content.mjs`). It ends with this process.
 *
 * @param {string} dist the folder of the built scripts
 * @returns {Promise<{origin: string; site: string}>} such as `http://127.0.0.1:40123`, and its folder
 */
export async function startWordPress(dist) {
  const folder = temporaryFolder();
  const site = join(folder, 'site');
  copyFiles(site, dist);
  const [socket, port] = [await startDatabase(folder), await freePort()];
  const origin = `http://127.0.0.1:${port}`;
  const env = {WORDPRESS_ORIGIN: origin, WORDPRESS_SOCKET: socket};

  const run = promisify(execFile);
  /** @param {string} script @param {...string} args */
  const runPhp = (script, ...args) =>
    run(pathTo('php'), [...phpOptions, join(scripts, script), site, ...args], {
      env: {...process.env, ...env},
    });
  const content = join(folder, 'content.json');
  writeFileSync(content, JSON.stringify(contentFor()));
  await runPhp('install.php');
  await runPhp('fill.php', content);

  const command = [
    'php',
    ...phpOptions,
    '-S',
    `127.0.0.1:${port}`,
    '-t',
    site,
    join(scripts, 'router.php'),
  ];
  await startServer(join(folder, 'php.log'), command, env).ready({port});
  return {origin, site};
}
