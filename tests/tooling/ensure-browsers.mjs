// Sees to it that the three engines are here: installs them by apt-get as root on a Debian,
// else says which one is left out and how to get it. Where CI is set, a missing one is a failure.
import {spawnSync} from 'node:child_process';
import {onPath, pathOf, wantedEngines} from './browsers.mjs';

/** @type {Record<import('./browsers.mjs').EngineName, {name: string, debian: string[], elsewhere: string}>} */
const engines = {
  chromium: {
    name: 'Chromium',
    debian: ['chromium'],
    elsewhere: 'install Chrome, Chromium or Edge, or set CHROME_PATH to its executable',
  },
  firefox: {
    name: 'Firefox',
    debian: ['firefox-esr'],
    elsewhere: 'install Firefox, or set FIREFOX_PATH to its executable',
  },
  webkit: {
    name: 'WebKitGTK',
    debian: ['webkit2gtk-driver', 'xvfb'],
    elsewhere: 'it runs on Linux only; on Fedora: dnf install webkit2gtk4.1 xorg-x11-server-Xvfb',
  },
};

const missing = () => wantedEngines().filter(engine => !pathOf(engine));

/** @param {string[]} args */
const apt = args =>
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  }).status === 0;

function installOnDebian() {
  const packages = missing().flatMap(engine => engines[engine].debian);
  if (!packages.length || process.getuid?.() !== 0 || !onPath(['apt-get'])) return;
  console.log(`Installing ${packages.join(', ')} with apt-get (a minute or two)…`);
  const install = ['install', '-y', '--no-install-recommends', '-qq', ...packages];
  if (!apt(install) && apt(['update', '-qq'])) apt(install);
}

installOnDebian();
for (const engine of wantedEngines()) {
  const {name, debian, elsewhere} = engines[engine];
  const path = pathOf(engine);
  console.log(
    path
      ? `${name.padEnd(10)} ${path}`
      : `${name.padEnd(10)} LEFT OUT: not found. Debian or Ubuntu: sudo apt-get install ${debian.join(' ')}; elsewhere: ${elsewhere}.`,
  );
}
const left = missing();
if (left.length === wantedEngines().length || (left.length && process.env.CI)) {
  console.error(`The tests need ${left.map(engine => engines[engine].name).join(', ')}.`);
  process.exitCode = 1;
}
