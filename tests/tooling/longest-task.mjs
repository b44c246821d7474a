// The longest task of a page's main thread while it loads, from Chromium's own trace.

/** @typedef {{name: string; ph: string; pid: number; tid: number; ts: number; dur: number; tdur?: number; args: {name?: string}}} TraceEvent */

/** @param {TraceEvent} event */
const threadOf = ({pid, tid}) => `${pid}:${tid}`;

/**
 * Milliseconds of processor time, so that other programs on the machine do not count; the
 * emulated slowness does. The task in which the browser leaves the page before is not the page's.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {() => Promise<unknown>} load opens the page and waits until it is quiet
 */
export async function longestTask(page, load) {
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await load();
  const trace = await page.tracing.stop();
  /** @type {{traceEvents: TraceEvent[]}} */
  const {traceEvents} = JSON.parse(new TextDecoder().decode(trace));
  /** @param {TraceEvent} event */
  const isMain = ({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain';
  const mains = new Set(traceEvents.filter(isMain).map(threadOf));
  const onMain = traceEvents.filter(event => mains.has(threadOf(event)));
  const commits = onMain.filter(({name}) => name === 'CommitLoad');
  const tasks = onMain
    .filter(({name, ph, tdur}) => name === 'RunTask' && ph === 'X' && tdur !== undefined)
    .filter(({ts, dur}) => !commits.some(commit => commit.ts >= ts && commit.ts < ts + dur));
  if (!tasks.length) throw new Error('The trace holds no task.');
  return Math.max(...tasks.map(({tdur = 0}) => tdur)) / 1000;
}
