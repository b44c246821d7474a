// What the default commands of @web/test-runner-commands lack: key down and up and the viewport in
// WebKitGTK, `Space` in Firefox, and chords everywhere: executeServerCommand('press-chord', {keys}).
import * as input from './webkit-input.mjs';
import {WebKitLauncher} from './webkit-launcher.mjs';

/** @param {WebKitLauncher} browser @param {string} command @param {any} payload */
async function inWebKit(browser, command, payload) {
  if (command === 'press-chord') await browser.act(input.chord(payload.keys));
  else if (command === 'send-keys' && 'down' in payload) {
    await browser.act(input.keyDown(payload.down));
  } else if (command === 'send-keys' && 'up' in payload) {
    await browser.act(input.keyUp(payload.up));
  } else if (command === 'set-viewport') await (await browser.session).setViewport(payload);
  else return undefined;
  return true;
}

/** @param {import('puppeteer-core').Page} page @param {string} command @param {any} payload */
async function inPuppeteer({keyboard}, command, payload) {
  // Puppeteer over WebDriver BiDi, which is Firefox, knows no key called Space.
  if (command === 'send-keys' && payload.press === 'Space') await keyboard.press(' ');
  else if (command === 'press-chord') {
    const held = payload.keys.slice(0, -1);
    for (const key of held) await keyboard.down(key);
    await keyboard.press(payload.keys.at(-1));
    for (const key of held.reverse()) await keyboard.up(key);
  } else return undefined;
  return true;
}

/**
 * WTR asks its own command plugins first, so this one moves itself ahead of them as soon as a
 * launcher is initialised.
 * @param {any[]} launchers
 */
export function commandsPlugin(launchers) {
  const plugin = {
    name: 'more-commands',
    /** @param {any} call */
    executeCommand({command, payload, session: {browser, id}}) {
      return browser instanceof WebKitLauncher
        ? inWebKit(browser, command, payload)
        : inPuppeteer(browser.getPage(id), command, payload);
    },
  };
  for (const launcher of launchers) {
    const initialize = launcher.initialize.bind(launcher);
    launcher.initialize = (/** @type {any} */ config, /** @type {any} */ files) => {
      config.plugins.sort(
        (/** @type {any} */ a, /** @type {any} */ b) => Number(b === plugin) - Number(a === plugin),
      );
      return initialize(config, files);
    };
  }
  return plugin;
}
