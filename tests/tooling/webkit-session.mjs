// One WebKitGTK window, driven by plain W3C WebDriver over HTTP.
import {spawn} from 'node:child_process';
import {connect} from 'node:net';
import {setTimeout as sleep} from 'node:timers/promises';
import {freePort} from './free-port.mjs';

/** @param {number} port */
const answers = port =>
  new Promise(resolve => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

/** @param {number} port */
async function listening(port) {
  const end = Date.now() + 60_000;
  while (!(await answers(port))) {
    if (Date.now() > end) throw new Error(`WebKitWebDriver does not listen on port ${port}.`);
    await sleep(50);
  }
}

/**
 * @param {import('node:child_process').ChildProcess} xvfb
 * @returns {Promise<string>} the display that it opened, as `:7`
 */
const displayOf = xvfb =>
  new Promise((resolve, reject) => {
    xvfb.on('error', reject).on('exit', code => reject(new Error(`Xvfb ended with ${code}.`)));
    xvfb.stdio[3]?.once('data', data => resolve(`:${String(data).trim()}`));
  });

/** @typedef {{driver: string; binary: string}} WebKitPaths */

export class WebKitSession {
  /** @type {import('node:child_process').ChildProcess[]} */
  #children = [];
  #address = '';

  /**
   * @param {WebKitPaths} paths
   * @param {Record<string, string>} env more environment for the browser, such as GTK_THEME
   */
  static async open({driver, binary}, env = {}) {
    const session = new WebKitSession();
    process.on('exit', session.#kill);
    const display = await session.#display();
    const port = await freePort();
    // WEBKIT_DISABLE_DMABUF_RENDERER and WEBKIT_DISABLE_COMPOSITING_MODE make screenshots hang.
    session.#spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: {...process.env, ...display, ...env, NO_AT_BRIDGE: '1'},
    });
    await listening(port);
    session.#address = `http://127.0.0.1:${port}/session`;
    const options = {binary, args: ['--automation']};
    const {sessionId} = await session.command('POST', '', {
      capabilities: {alwaysMatch: {'webkitgtk:browserOptions': options}},
    });
    session.#address += `/${sessionId}`;
    return session;
  }

  /**
   * @param {string} file
   * @param {string[]} args
   * @param {import('node:child_process').SpawnOptions} options
   */
  #spawn(file, args, options) {
    const child = spawn(file, args, options);
    this.#children.push(child);
    return child;
  }

  async #display() {
    if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return {};
    const screen = ['-screen', '0', '1920x12000x24', '-nolisten', 'tcp'];
    const xvfb = this.#spawn('Xvfb', ['-displayfd', '3', ...screen], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    return {DISPLAY: await displayOf(xvfb)};
  }

  #kill = () => {
    for (const child of this.#children.splice(0).reverse()) child.kill();
  };

  /**
   * @param {'GET' | 'POST' | 'DELETE'} method
   * @param {string} path below the session, such as `/url`
   * @param {object} [body]
   * @returns {Promise<any>} the answer's `value`
   */
  async command(method, path, body) {
    const response = await fetch(this.#address + path, {
      method,
      headers: {'content-type': 'application/json'},
      ...(body && {body: JSON.stringify(body)}),
    });
    const {value} = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${path}: ${value?.error} ${value?.message}`);
    return value;
  }

  /** @param {string} url */
  goto(url) {
    return this.command('POST', '/url', {url});
  }

  /**
   * @param {string} script body of a function; `return` gives its result, a promise is awaited
   * @param {unknown[]} args
   */
  run(script, args = []) {
    return this.command('POST', '/execute/sync', {script, args});
  }

  /** Makes the page this large; the window is the page and its toolbar.
   * @param {{width: number; height: number}} size */
  async setViewport({width, height}) {
    const size = () => this.run('return [innerWidth, innerHeight]');
    for (let round = 0; round < 3; round++) {
      const [w, h] = await size();
      if (w === width && h === height) return;
      const rect = await this.command('GET', '/window/rect');
      await this.command('POST', '/window/rect', {
        width: rect.width + width - w,
        height: rect.height + height - h,
      });
      for (let wait = 0; wait < 20 && (await size()).join() !== `${width},${height}`; wait++) {
        await sleep(25);
      }
    }
  }

  /** PNG of what the window shows. */
  async screenshot() {
    return Buffer.from(await this.command('GET', '/screenshot'), 'base64');
  }

  async close() {
    await this.command('DELETE', '').catch(() => {});
    process.off('exit', this.#kill);
    this.#kill();
  }
}
