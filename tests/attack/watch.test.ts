import {expect} from '@open-wc/testing';
import '../../src/entry/define.js';
import {feedWith, listOf, until} from '../elements/support.js';
import {serveFeed} from '../tooling/served-feed.js';
import {readBlocks} from '../vectors/corpus.js';
import {inspect} from './inspect.js';
import {watchPage} from './watch.js';

const png = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** What the page could do by itself if something of a feed ran in it, and how it is told. */
const deeds: readonly [string, RegExp, (box: HTMLElement) => void][] = [
  ['a handler', /^hit/, box => (box.innerHTML = '<img src="data:x" onerror="hit()">')],
  ['a dialog', /^alert/, () => alert('x')],
  ['a navigation', /^replaceState/, () => history.replaceState(null, '', '#x')],
  ['a place in the page', /^event hashchange/, () => (location.hash = 'watched')],
  ['a global', /^globals changed/, () => Object.assign(window, {fromAFeed: 1})],
  ['a prototype', /^polluted changed/, () => Object.assign(Object.prototype, {polluted: 1})],
  ['a form', /^requestSubmit/, () => document.createElement('form').requestSubmit()],
  ['an attribute', /^attribute onclick/, box => box.setAttribute('onclick', 'x')],
  ['a style', /^heavy elements changed/, box => (box.innerHTML = '<style>p{}</style>')],
  ['a title', /^title changed/, () => (document.title += 'x')],
  ['the focus', /^focus changed/, box => (box.innerHTML = '<input>') && focusOn(box)],
  ['a custom element', /^custom elements changed/, () => document.createElement('x-spy')],
  ['a request', /^request .*watched/, box => (box.innerHTML = '<img src="/watched.png">')],
  ['a fetch', /^fetch/, () => void fetch(png).catch(() => {})],
  ['an exception', /^not caught/, () => setTimeout(() => Promise.reject(new Error('x')))],
];

function focusOn(box: HTMLElement): void {
  box.querySelector('input')!.focus();
}

describe('the watch over a page', () => {
  let box: HTMLElement;
  const {title} = document;
  beforeEach(() => document.body.append((box = document.createElement('div'))));
  afterEach(() => {
    box.remove();
    document.title = title;
    delete (window as {fromAFeed?: unknown}).fromAFeed;
    delete (Object.prototype as {polluted?: unknown}).polluted;
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('finds nothing where nothing happens', async () => {
    expect(await watchPage(() => false).stop()).to.deep.equal([]);
  });

  for (const [name, told, act] of deeds)
    it(`notices ${name}`, async () => {
      const watch = watchPage(() => false);
      act(box);
      const isTold = (findings: readonly string[]) => findings.some(finding => told.test(finding));
      // `stop` compares the page's state by itself; events and requests may come late.
      if (!told.source.includes('changed')) await until(() => isTold(watch.findings));
      expect(isTold(await watch.stop())).to.equal(true);
    });

  it('sees what stands in an element that should not', async () => {
    const list = await listOf(feedWith([{}]));
    expect(inspect(list).faults).to.deep.equal([]);
    const base = list.shadowRoot!.querySelector<HTMLElement>('.base')!;
    for (const [markup, fault] of [
      ['<script></script>', /^<script>/],
      ['<p id="x"></p>', /id="x"/],
      ['<p style="color:red"></p>', /style=/],
      ['<a href="javascript:hit()"></a>', /href="javascript/],
      ['<p class="modal"></p>', /class modal/],
      ['<svg></svg>', /svg of another kind/],
      ['<p>\u202ex</p>', /U\+202e/],
      ['<!--x-->', /<!--x-->/],
    ] as const) {
      base.insertAdjacentHTML('beforeend', markup);
      expect(inspect(list).faults.join()).to.match(fault);
      base.lastChild!.remove();
    }
    base.style.position = 'fixed';
    expect(inspect(list).faults.join()).to.match(/is fixed/);
  });

  it('would see the vectors act, if they were written into a page as they are', async () => {
    const {foreignUrl} = await serveFeed({type: 'text/javascript', body: 'parent.hit()'});
    const vectors = (await readBlocks('html')).filter(({name}) =>
      /script-|event-|mutation/.test(name),
    );
    const alive = new Set<string>();
    const frames = vectors.map(({name, source}) => {
      const frame = document.createElement('iframe');
      box.append(frame);
      Object.assign(frame.contentWindow!, {hit: () => alive.add(name)});
      const inner = frame.contentDocument!;
      inner.open();
      inner.write(source.replaceAll('spy.test', foreignUrl.replace('http://', '')));
      inner.close();
      return frame;
    });
    for (let wait = 0; wait < 250 && alive.size <= 60; wait++)
      await new Promise(resolve => setTimeout(resolve, 200));
    for (const frame of frames) frame.remove();
    expect(alive.size).to.be.above(60);
  });
});
