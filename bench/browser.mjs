// A browser, and pages in it that know nothing of each other.
import puppeteer from 'puppeteer-core';
import {chromiumArgs, findChromium} from '../tests/tooling/browsers.mjs';
import {probe} from './probe.js';

// As Lighthouse and the browsers' own tools have it.
const slow4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
};

/**
 * @typedef {object} Conditions
 * @property {number} [cpu] how many times slower than the machine
 * @property {boolean} [slow] whether the network is a slow 4G
 */

/**
 * @typedef {object} Sample
 * @property {import('puppeteer-core').Page} page
 * @property {(expression: string) => Promise<any>} run gives the value of an expression
 * @property {(name: 'readable' | 'painted' | 'allPainted') => Promise<number>} time of a moment,
 *   milliseconds after the page was asked for
 * @property {() => Promise<Record<string, number>>} metrics Chromium's own; durations are processor
 *   time of the main thread, in seconds
 * @property {() => Promise<void>} collect throws away what nothing holds
 */

/** @param {...string} flags of V8 */
export const launch = (...flags) =>
  puppeteer.launch({
    executablePath: findChromium(),
    args: [...chromiumArgs, `--js-flags=${['--expose-gc', ...flags].join(' ')}`],
    defaultViewport: {width: 1280, height: 800},
    headless: true,
    protocolTimeout: 300_000,
  });

/**
 * Opens a page in a fresh context, uses it, and closes it.
 *
 * @template T
 * @param {import('puppeteer-core').Browser} browser
 * @param {{url: string; rows: string} & Conditions} options
 * @param {(sample: Sample) => Promise<T>} use
 */
export async function withPage(browser, {url, rows, cpu = 1, slow = false}, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    // A new window loads the browser's own surface for a while, on the same processors.
    await new Promise(resolve => setTimeout(resolve, 1500));
    const session = await page.createCDPSession();
    await session.send('Performance.enable', {timeDomain: 'threadTicks'});
    await page.evaluateOnNewDocument(probe, rows);
    if (slow) await session.send('Network.emulateNetworkConditions', slow4G);
    if (cpu > 1) await session.send('Emulation.setCPUThrottlingRate', {rate: cpu});
    await page.goto(url, {waitUntil: 'domcontentloaded'});
    return await use({
      page,
      run: expression => page.evaluate(expression),
      async time(name) {
        const found = await page.waitForFunction(
          `bench.times.${name}`,
          {polling: 100, timeout: 120_000},
          name,
        );
        return Number(await found.jsonValue());
      },
      async metrics() {
        const {metrics} = await session.send('Performance.getMetrics');
        return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
      },
      async collect() {
        for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
      },
    });
  } finally {
    await context.close();
  }
}
