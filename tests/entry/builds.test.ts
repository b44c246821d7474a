import {expect, waitUntil} from '@open-wc/testing';
import {closeFrames, inFrame, type FrameWindow} from './frame.js';

const list = '<mp-news-list src="/feeds/karlstad-trygghet.json"><p>Väntar</p></mp-news-list>';
const module = '<script type="module" src="/dist/mp-widgets.js"></script>';
const classic = (how: string) => `<script ${how} src="/dist/mp-widgets.iife.js"></script>`;

/** How a page loads the built script. */
const rows: readonly (readonly [string, string])[] = [
  ['as a module', module + list],
  ['as a module that is not waited for', module.replace('<script', '<script async') + list],
  ['as a module at the end', list + module],
  ['as a classic script with `defer`', classic('defer') + list],
  ['as a classic script with `async`', classic('async') + list],
  ['as a classic script before the element', classic('') + list],
  ['as a classic script after the element', list + classic('')],
  ['twice as a module', module + list + module.replace('.js', '.js?again')],
  ['twice as a classic script', classic('defer') + classic('async') + list],
  ['as a module and as a classic script', classic('defer') + module + list],
];

const shown = (frame: FrameWindow) =>
  frame.document.querySelector('mp-news-list')?.shadowRoot?.textContent ?? '';

describe('a page that loads the built script', () => {
  before(async () => {
    const {ok} = await fetch('/dist/mp-widgets.js', {method: 'HEAD'});
    if (!ok) throw new Error('There is no dist/ to test: npm run build');
  });
  afterEach(closeFrames);

  for (const [how, page] of rows) {
    it(`${how} shows the news, and throws and warns of nothing`, async () => {
      const frame = await inFrame(page);
      await waitUntil(() => shown(frame).includes('Miljöpartiet om rasism'), 'no news', {
        timeout: 10_000,
      });
      expect(frame.errors).to.deep.equal([]);
      expect(frame.warnings).to.deep.equal([]);
    });
  }

  it('together with another version is warned, and nothing is thrown', async () => {
    const other = `<script>customElements.define('mp-news-list', class extends HTMLElement {
      static version = '0.0.9'
    })</script>`;
    const frame = await inFrame(other + classic('defer') + module + list);
    expect(frame.warnings.join()).to.contain('0.0.9');
    expect(frame.errors).to.deep.equal([]);
    expect(frame.customElements.get('mp-policy-area')).to.equal(undefined);
  });

  it('leaves nothing of its own among the page’s names', async () => {
    const names = async (page: string) => Object.keys(await inFrame(page));
    const before = await names('');
    const after = await names(classic('') + list);
    expect(
      after.filter(name => !before.includes(name) && !/^lit|^reactive/.test(name)),
    ).to.deep.equal([]);
  });
});
