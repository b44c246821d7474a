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

const file = (language: string) => `<script src="/dist/lang/${language}.js"></script>`;
const asModule = file('fi').replace('<script', '<script type="module"');
const change = `<script>
  (window[Symbol.for('mp-languages')] ??= []).push(['fi', {readAll: 'Meidän uutiset'}]);
</script>`;
const finnish = list.replace('<mp-news-list', '<mp-news-list lang="fi"');

/** How a page adds a language, and changes a sentence of it. */
const orders: readonly (readonly [string, string])[] = [
  ['before the module', file('fi') + change + module + finnish],
  ['after the module', module + finnish + file('fi') + change],
  ['as modules, after it', module + finnish + asModule + change],
  ['as modules, before it', change + asModule + module + finnish],
  ['before the classic script', change + file('fi') + classic('') + finnish],
  ['after the classic script', classic('') + finnish + change + file('fi')],
  ['between two copies of the script', classic('') + file('fi') + change + module + finnish],
  ['after two copies of the script', classic('') + classic('') + finnish + file('fi') + change],
  ['twice, around the script', file('fi') + change + classic('') + finnish + file('fi')],
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
        timeout: 50_000,
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

  for (const [how, page] of orders) {
    it(`speaks the languages that are added ${how}`, async () => {
      const frame = await inFrame(page);
      const word = () =>
        frame.document
          .querySelector('mp-news-list')
          ?.shadowRoot?.querySelector('[part=all-link]')
          ?.textContent?.trim();
      await waitUntil(() => word() === 'Meidän uutiset', `it says ${word()}`, {timeout: 50_000});
      const filter = frame.document
        .querySelector('mp-news-list')!
        .shadowRoot!.querySelector('mp-news-filter')!;
      expect(filter.shadowRoot!.textContent).to.include('Hae');
      expect(shown(frame)).to.include('lokakuuta');
      expect([frame.errors, frame.warnings]).to.deep.equal([[], []]);
    });
  }

  it('reads well in a page that is not in UTF-8', async () => {
    const page = `${file('ar')}${classic('')}${list}${list.replace('<mp-news-list', '<mp-news-list lang="ar"')}`;
    const frame = await inFrame(page, 'windows-1252');
    expect(frame.document.characterSet).to.equal('windows-1252');
    await waitUntil(() => shown(frame).includes('Läs alla nyheter'), 'no news', {timeout: 50_000});
    const arabic = frame.document.querySelector('[lang=ar]')!.shadowRoot!;
    await waitUntil(() => arabic.textContent.includes('قراءة كل الأخبار'), 'no Arabic', {
      timeout: 50_000,
    });
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
