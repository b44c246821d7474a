// One browser window of any of the three engines, for tests and screenshots of whole pages.
import puppeteer from 'puppeteer-core';
import {chromiumArgs, findChromium, findFirefox, findWebKit} from './browsers.mjs';
import {sizable} from './sizable.mjs';
import {WebKitSession} from './webkit-session.mjs';

/**
 * @typedef {object} Engine
 * @property {(url: string) => Promise<unknown>} goto resolves when the page has loaded
 * @property {(expression: string) => Promise<any>} run gives the value of a JavaScript expression
 * @property {(size: {width: number; height: number}) => Promise<unknown>} setViewport
 * @property {() => Promise<Uint8Array>} screenshot a PNG of what the viewport shows
 * @property {() => Promise<unknown>} close
 * @property {import('puppeteer-core').Page} [page] puppeteer's, in Chromium and Firefox
 * @property {WebKitSession} [session] in WebKitGTK
 */

/** @typedef {{dark?: boolean}} Look what the visitor's system prefers */

/** @param {import('puppeteer-core').LaunchOptions} options @returns {Promise<Engine>} */
async function withPuppeteer(options) {
  const browser = await puppeteer.launch({...options, headless: true});
  const [first = await browser.newPage()] = await browser.pages();
  const page = sizable(first);
  return {
    page,
    goto: url => page.goto(url, {waitUntil: 'load'}),
    run: expression => page.evaluate(expression),
    setViewport: size => page.setViewport(size),
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  };
}

/** @param {Look} look */
async function chromium({dark}) {
  const engine = await withPuppeteer({executablePath: findChromium(), args: chromiumArgs});
  const value = dark ? 'dark' : 'light';
  await engine.page?.emulateMediaFeatures([{name: 'prefers-color-scheme', value}]);
  return engine;
}

/** @param {Look} look */
const firefox = ({dark}) =>
  withPuppeteer({
    browser: 'firefox',
    executablePath: findFirefox(),
    extraPrefsFirefox: {'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1},
  });

/** @param {Look} look @returns {Promise<Engine>} */
async function webkit({dark}) {
  const paths = findWebKit();
  if (!paths) throw new Error('WebKitGTK is not installed.');
  const session = await WebKitSession.open(paths, {GTK_THEME: dark ? 'Adwaita:dark' : 'Adwaita'});
  return {
    goto: url => session.goto(url),
    session,
    run: expression => session.run(`return (${expression});`),
    setViewport: size => session.setViewport(size),
    screenshot: () => session.screenshot(),
    close: () => session.close(),
  };
}

const launchers = {chromium, firefox, webkit};

/** @param {import('./browsers.mjs').EngineName} name @param {Look} look */
export const launchEngine = (name, look = {}) => launchers[name](look);
