// Finds the browsers that are installed. Node's own modules only.
import {accessSync, constants, existsSync, readdirSync} from 'node:fs';
import {homedir} from 'node:os';
import {delimiter, join} from 'node:path';

const {env, platform} = process;

/** @typedef {'chromium' | 'firefox' | 'webkit'} EngineName */

/** @type {readonly EngineName[]} */
export const engineNames = ['chromium', 'firefox', 'webkit'];

/** @param {string | undefined} file */
const runs = file => {
  if (!file) return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** @param {(string | undefined)[]} files */
const firstOf = files => files.find(runs);

/** @param {string[]} names */
export function onPath(names) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const ending = platform === 'win32' ? '.exe' : '';
  return firstOf(names.flatMap(name => folders.map(folder => join(folder, name + ending))));
}

/** Where Playwright keeps the browsers that it has downloaded. */
function playwrightCache() {
  if (env.PLAYWRIGHT_BROWSERS_PATH) return env.PLAYWRIGHT_BROWSERS_PATH;
  if (platform === 'darwin') return join(homedir(), 'Library/Caches/ms-playwright');
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? '', 'ms-playwright');
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'ms-playwright');
}

function chromiumOfPlaywright() {
  const cache = playwrightCache();
  if (!existsSync(cache)) return undefined;
  const newestFirst = readdirSync(cache)
    .filter(folder => folder.startsWith('chromium'))
    .sort((a, b) => b.localeCompare(a, 'en', {numeric: true}));
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
    'chrome-linux/headless_shell',
  ];
  return firstOf(newestFirst.flatMap(folder => inside.map(file => join(cache, folder, file))));
}

/** @param {string[]} files below the folders where Windows keeps programs */
const amongPrograms = files =>
  firstOf(
    [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap(folder =>
      files.map(file => folder && join(folder, file)),
    ),
  );

/** @param {string[]} apps names of macOS applications */
const amongApplications = apps =>
  firstOf(
    ['/Applications', join(homedir(), 'Applications')].flatMap(folder =>
      apps.map(app => join(folder, app)),
    ),
  );

function installedChromium() {
  if (platform === 'darwin') {
    return amongApplications([
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ]);
  }
  if (platform === 'win32') {
    return amongPrograms([
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ]);
  }
  return onPath([
    ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    'microsoft-edge-stable',
  ]);
}

/** Path of a Chromium, Chrome or Edge; `CHROME_PATH` wins. */
export const findChromium = () =>
  firstOf([env.CHROME_PATH]) ?? installedChromium() ?? chromiumOfPlaywright();

/** Path of a Firefox; `FIREFOX_PATH` wins. */
export function findFirefox() {
  if (runs(env.FIREFOX_PATH)) return env.FIREFOX_PATH;
  if (platform === 'darwin') return amongApplications(['Firefox.app/Contents/MacOS/firefox']);
  if (platform === 'win32') return amongPrograms(['Mozilla Firefox/firefox.exe']);
  return onPath(['firefox-esr', 'firefox']);
}

/** WebKitGTK's WebDriver and its MiniBrowser, when there is a display or Xvfb to show it on. */
export function findWebKit() {
  if (platform !== 'linux') return undefined;
  const driver = onPath(['WebKitWebDriver']);
  const libraries = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec'];
  const binary = firstOf(
    [...libraries, '/usr/lib'].flatMap(folder =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map(
        version => `${folder}/${version}/MiniBrowser`,
      ),
    ),
  );
  const display = env.DISPLAY || env.WAYLAND_DISPLAY || onPath(['Xvfb']);
  return driver && binary && display ? {driver, binary} : undefined;
}

/** @param {EngineName} engine */
export const pathOf = engine =>
  ({chromium: findChromium, firefox: findFirefox, webkit: () => findWebKit()?.binary})[engine]();

/** `BROWSERS=chromium,firefox` names the engines that are wanted; without it all three. */
export const wantedEngines = () =>
  env.BROWSERS ? engineNames.filter(name => env.BROWSERS?.split(',').includes(name)) : engineNames;

/** Root without a user namespace cannot have Chromium's sandbox. */
export const chromiumArgs = [
  ...(platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update', '--lang=en-GB'],
];
