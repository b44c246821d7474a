import {aTimeout, expect} from '@open-wc/testing';
import {recordProblems} from '../problems.js';
import {feedWith, find, findAll, page, settled, until, type List} from '../support.js';

const feed = feedWith([
  {title: 'Busskort', tags: ['Trafik'], _mp: {place: 'Kil'}, date_published: '2022-05-05'},
  {title: 'Skolor', tags: ['Skola'], _mp: {place: 'Karlstad'}, date_published: '2023-05-05'},
]);
const titles = (list: List) => findAll(list, '[part=item-title]').map(title => title.innerText);
const home = location.href;
const params = () => new URLSearchParams(location.search);

/** The page's address with these parameters besides its own. */
function address(more: Record<string, string>): string {
  const url = new URL(home);
  for (const [name, value] of Object.entries(more)) url.searchParams.set(name, value);
  return url.href;
}

async function syncing(attribute: string): Promise<List> {
  const list = await page(`<mp-news-list ${attribute}></mp-news-list>`);
  list.feed = feed;
  await settled(list);
  return list;
}

async function ask(list: List, query: object): Promise<void> {
  list.query = {...list.query, ...query};
  await settled(list);
}

describe('`sync-url`', () => {
  const problems = recordProblems();
  afterEach(() => history.replaceState(null, '', home));

  it('takes the filter from the page’s address', async () => {
    history.replaceState(null, '', address({'mp-topic': 'Skola'}));
    const list = await syncing('sync-url');
    expect(list.query.topic).to.equal('Skola');
    expect(titles(list)).to.deep.equal(['Skolor']);
  });

  it('takes it at once where the feed is there before the list', async () => {
    history.replaceState(null, '', address({'mp-search': 'buss'}));
    const other = await syncing('');
    const list = document.createElement('mp-news-list');
    list.feed = feed;
    list.syncUrl = '';
    other.replaceWith(list);
    await settled(list);
    expect(titles(list)).to.deep.equal(['Busskort']);
  });

  it('mirrors the filter once typing has paused, and keeps the rest of the address', async () => {
    const list = await syncing('sync-url');
    const state = {page: 'own'};
    history.replaceState(state, '', `${address({utm: 'x'})}#here`);
    await ask(list, {search: 'b'});
    await ask(list, {search: 'bu'});
    expect(params().has('mp-search')).to.equal(false);
    await ask(list, {search: 'bus', place: 'Kil'});
    await until(() => params().has('mp-search'));
    expect(params().get('mp-search')).to.equal('bus');
    expect(params().get('mp-place')).to.equal('Kil');
    expect(params().get('utm')).to.equal('x');
    expect(location.hash).to.equal('#here');
    expect(history.state).to.deep.equal(state);
    await ask(list, {search: '', place: ''});
    await until(() => !params().has('mp-search'));
    expect(params().has('mp-place')).to.equal(false);
  });

  it('makes no step in the history', async () => {
    const {length} = history;
    const list = await syncing('sync-url');
    await ask(list, {search: 'bus'});
    await until(() => params().has('mp-search'));
    expect(history.length).to.equal(length);
  });

  it('follows the visitor back, without an event', async () => {
    const list = await syncing('sync-url="n"');
    const events: Event[] = [];
    list.addEventListener('mp-filter-change', event => events.push(event));
    history.replaceState(null, '', address({'n-year': '2022'}));
    history.pushState(null, '', home);
    history.back();
    await until(() => list.query.year);
    await settled(list);
    expect(titles(list)).to.deep.equal(['Busskort']);
    expect(events).to.have.length(0);
  });

  it('has a prefix of its own for each list', async () => {
    const first = await syncing('sync-url="a"');
    const second = document.createElement('mp-news-list');
    second.syncUrl = 'b';
    second.feed = feed;
    first.after(second);
    await ask(first, {search: 'buss'});
    await ask(second, {topic: 'Skola'});
    await until(() => params().has('a-search') && params().has('b-topic'));
    expect(problems.warnings).to.deep.equal([]);
  });

  for (const attribute of ['sync-url', 'sync-url="nytt"']) {
    it(`warns of a second list with ${attribute}, which does not sync`, async () => {
      const first = await syncing(attribute);
      const box = document.createElement('div');
      first.after(box);
      box.innerHTML = `<mp-news-list ${attribute}></mp-news-list>`;
      const second = box.querySelector('mp-news-list')!;
      second.feed = feed;
      await settled(second);
      expect(problems.warnings).to.have.length(1);
      expect(problems.warnings[0]).to.match(/^<mp-news-list> sync-url="(nytt)?" is taken/);
      await ask(second, {search: 'skol'});
      await aTimeout(700);
      expect(location.href).to.equal(home);
      await ask(first, {search: 'buss'});
      await until(() => location.href !== home);
    });
  }

  it('leaves its prefix to the next when its list goes', async () => {
    (await syncing('sync-url')).remove();
    const list = await syncing('sync-url');
    expect(problems.warnings).to.deep.equal([]);
    await ask(list, {search: 'buss'});
    await until(() => params().has('mp-search'));
  });

  it('ends when the attribute is removed', async () => {
    const list = await syncing('sync-url');
    list.removeAttribute('sync-url');
    await settled(list);
    await ask(list, {search: 'buss'});
    await aTimeout(700);
    expect(location.href).to.equal(home);
  });

  it('survives a browser that refuses', async () => {
    const list = await syncing('sync-url');
    const {replaceState} = history;
    let calls = 0;
    history.replaceState = () => {
      calls++;
      throw new DOMException('no', 'SecurityError');
    };
    await ask(list, {search: 'buss'});
    await until(() => calls).finally(() => (history.replaceState = replaceState));
    expect(titles(list)).to.deep.equal(['Busskort']);
    expect(find<HTMLInputElement>(list, 'input')!.value).to.equal('buss');
  });

  it('is off without the attribute', async () => {
    history.replaceState(null, '', address({'mp-topic': 'Skola'}));
    expect(titles(await syncing(''))).to.have.length(2);
  });
});
