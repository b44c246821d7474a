// WebKitGTK for @web/test-runner.
import {WebKitSession} from './webkit-session.mjs';
import * as input from './webkit-input.mjs';

export class WebKitLauncher {
  name = 'WebKitGTK';
  // The default commands of @web/test-runner-commands call the methods below on this type.
  type = 'webdriver';
  concurrency = 1;
  /** @type {Promise<WebKitSession> | undefined} */
  #session;
  /** @type {Map<string, string>} */
  #urls = new Map();
  #paths;

  /** @param {import('./webkit-session.mjs').WebKitPaths} paths */
  constructor(paths) {
    this.#paths = paths;
  }

  async initialize() {}

  get session() {
    return (this.#session ??= WebKitSession.open(this.#paths));
  }

  /** @param {string} id @param {string} url */
  async startSession(id, url) {
    const session = await this.session;
    this.#urls.set(id, url);
    await session.goto(url);
  }

  /** @param {string} id */
  isActive(id) {
    return this.#urls.has(id);
  }

  /** @param {string} id */
  getBrowserUrl(id) {
    return this.#urls.get(id);
  }

  /** @param {string} id */
  async stopSession(id) {
    await (await this.session).goto('about:blank');
    this.#urls.delete(id);
    return {};
  }

  async startDebugSession() {
    throw new Error('WebKitGTK cannot be debugged from here.');
  }

  async stop() {
    await (await this.#session)?.close();
  }

  /** @param {object[]} actions */
  async act(actions) {
    await (await this.session).command('POST', '/actions', {actions});
  }

  /** Several named keys are one chord; text comes as single characters.
   * @param {string} _id @param {string[]} keys */
  sendKeys(_id, keys) {
    return this.act(keys.some(key => key.length > 1) ? input.chord(keys) : input.typed(keys));
  }

  /** @param {string} _id @param {number} x @param {number} y */
  sendMouseMove(_id, x, y) {
    return this.act(input.mouseMove(x, y));
  }

  /** @param {string} _id @param {number} x @param {number} y @param {string} [button] */
  sendMouseClick(_id, x, y, button) {
    return this.act(input.mouseClick(x, y, button));
  }

  /** @param {string} _id @param {string} [button] */
  sendMouseDown(_id, button) {
    return this.act(input.mouseDown(button));
  }

  /** @param {string} _id @param {string} [button] */
  sendMouseUp(_id, button) {
    return this.act(input.mouseUp(button));
  }

  async resetMouse() {
    await (await this.session).command('DELETE', '/actions');
  }
}
