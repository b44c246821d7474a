// Sees to it that WordPress, PHP and MariaDB are here: installs Debian's packages by apt-get as
// root, and says elsewhere what is missing.
import {spawnSync} from 'node:child_process';
import {existsSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {onPath} from '../tooling/browsers.mjs';

/** Where Debian's package keeps WordPress. */
export const debianWordPress = '/usr/share/wordpress';

const packages = [
  ...['wordpress', 'wordpress-l10n', 'wordpress-theme-twentytwentythree'],
  ...['php-cli', 'php-mysql', 'php-gd', 'php-xml', 'php-curl', 'php-mbstring'],
  // The database's programs without its service.
  'mariadb-server-core',
];

const programs = ['php', 'mariadbd', 'mariadb-install-db', 'setpriv'];
/** Those that are packages of their own. */
const files = [
  'wp-load.php',
  'wp-content/themes/twentytwentythree',
  'wp-content/languages/sv_SE.mo',
];
const extensions = ['mysqli', 'gd', 'xml', 'curl', 'mbstring'];

/** Path of a program. Servers are in /usr/sbin, which is not on everybody's path. @param {string} name */
export const pathTo = name => onPath([name]) ?? join('/usr/sbin', name);

function missing() {
  const needed = [...programs.map(pathTo), ...files.map(file => join(debianWordPress, file))];
  const absent = needed.filter(file => !existsSync(file));
  if (absent.includes(pathTo('php'))) return absent;
  const loaded = spawnSync(pathTo('php'), ['-m'], {encoding: 'utf8'}).stdout.split('\n');
  return [...absent, ...extensions.filter(name => !loaded.includes(name))];
}

/** @param {...string} args */
const apt = (...args) =>
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  }).status === 0;

/** WordPress brings a web server along, which must not start. */
const policy = '/usr/sbin/policy-rc.d';

function install() {
  const ownPolicy = !existsSync(policy);
  if (ownPolicy) writeFileSync(policy, '#!/bin/sh\nexit 101\n', {mode: 0o755});
  try {
    const command = ['install', '-y', '--no-install-recommends', '-qq', ...packages];
    if (!apt(...command) && apt('update', '-qq')) apt(...command);
  } finally {
    if (ownPolicy) rmSync(policy);
  }
}

/** @throws {Error} that says what is missing and how to get it */
export function ensurePackages() {
  if (missing().length && process.getuid?.() === 0 && onPath(['apt-get'])) {
    console.log(`Installing ${packages.join(', ')} with apt-get (a minute or so)…`);
    install();
  }
  const left = missing();
  if (left.length) {
    throw new Error(
      `These tests need Debian's WordPress, PHP and MariaDB; missing: ${left.join(', ')}.\n` +
        `On Debian: sudo apt-get install --no-install-recommends ${packages.join(' ')}`,
    );
  }
}
