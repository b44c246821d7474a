import {aTimeout, expect} from '@open-wc/testing';
import {serveFeed} from '../../tooling/served-feed.js';
import {recordProblems} from '../problems.js';
import {
  findAll,
  has,
  items,
  jsonFeed,
  loaded,
  loadedPage,
  next,
  page,
  serveItems,
  settled,
  until,
  type List,
} from '../support.js';
import {visibleText} from '../visible-text.js';

const titles = (list: List) => findAll(list, '[part=item-title]').map(title => title.innerText);
const failing = {status: 500};

/** How often the page asks for something in so many milliseconds. */
async function requestsWithin(milliseconds: number): Promise<number> {
  const {fetch} = globalThis;
  let requests = 0;
  globalThis.fetch = (...request) => (requests++, fetch(...request));
  await aTimeout(milliseconds);
  globalThis.fetch = fetch;
  return requests;
}

describe('a news list loads', () => {
  const problems = recordProblems();

  it('what its address says, relative to the document', async () => {
    const {url} = await serveItems([{title: 'Ett'}]);
    const base = document.createElement('base');
    base.href = new URL('./', url).href;
    document.head.append(base);
    const list = await loadedPage(`<mp-news-list src="${url.split('/').pop()}"></mp-news-list>`);
    base.remove();
    expect(titles(list)).to.deep.equal(['Ett']);
  });

  it('another feed when its address changes, and none when that is taken away', async () => {
    const first = await serveItems([{title: 'Ett'}]);
    const second = await serveItems([{title: 'Två'}]);
    const list = await loadedPage(`<mp-news-list src="${first.url}"></mp-news-list>`);
    list.src = second.url;
    await next(list, 'mp-load');
    await settled(list);
    expect(titles(list)).to.deep.equal(['Två']);
    list.removeAttribute('src');
    list.src = '';
    await settled(list);
    expect(list.state.status).to.equal('idle');
    expect(titles(list)).to.deep.equal([]);
  });

  it('nothing where `.feed` is set, and its address again when that is null', async () => {
    const {url, requests} = await serveItems([{title: 'Från adressen'}]);
    const other = await loadedPage(
      `<mp-news-list src="${(await serveItems([{title: 'Satt'}])).url}"></mp-news-list>`,
    );
    const {state} = other;
    const list = document.createElement('mp-news-list');
    list.feed = state.status === 'ready' ? state.feed : null;
    list.src = url;
    other.after(list);
    await settled(list);
    expect(titles(list)).to.deep.equal(['Satt']);
    expect(list.state.status).to.equal('ready');
    expect(await requests()).to.have.length(0);
    list.feed = null;
    await next(list, 'mp-load');
    await settled(list);
    expect(titles(list)).to.deep.equal(['Från adressen']);
  });

  it('several feeds, newest first and the same article once', async () => {
    const shared = {title: 'I båda', date_published: '2023-02-01'};
    const first = await serveItems(
      [
        {...shared, url: 'https://www.news.example/a?utm_source=x#top'},
        {title: 'Äldst', url: 'https://news.example/b', date_published: '2023-01-01'},
      ],
      {title: 'Karlstad'},
    );
    const second = await serveItems(
      [
        {title: 'Nyast', url: 'https://other.example/c', date_published: '2023-03-01'},
        {...shared, url: 'http://news.example/a/'},
      ],
      {title: 'Värmland'},
    );
    const list = await loadedPage(
      `<mp-news-list src=" ${first.url}\n${second.url} " show="source" controls="source"></mp-news-list>`,
    );
    expect(titles(list)).to.deep.equal(['Nyast', 'I båda', 'Äldst']);
    expect(visibleText(list)).to.contain('Källa').and.contain('Värmland').and.contain('Karlstad');
  });

  it('an item whose id another item has, each in a row of its own', async () => {
    const list = await loadedPage(
      `<mp-news-list src="${(await serveItems([{id: '1'}, {id: '1'}, {id: '1'}])).url}"></mp-news-list>`,
    );
    list.layout = 'cards';
    await settled(list);
    await list.refresh();
    await settled(list);
    expect(titles(list)).to.deep.equal(['Nyhet 0', 'Nyhet 1', 'Nyhet 2']);
  });

  it('for as long as `timeout` says', async () => {
    const {url} = await serveFeed({hold: true});
    const start = performance.now();
    const list = await loadedPage(`<mp-news-list src="${url}" timeout="0.4"></mp-news-list>`);
    expect(list.state.status).to.equal('failed');
    expect(performance.now() - start).to.be.at.least(390);
    expect(problems.warnings[0]).to.contain('0.4');
  });

  it('again every so many seconds', async () => {
    const {url, release} = await serveFeed(
      {body: jsonFeed([{title: 'Först'}])},
      {body: jsonFeed([{title: 'Sedan'}]), hold: true},
    );
    const list = await loadedPage(`<mp-news-list src="${url}" refresh-every="1"></mp-news-list>`);
    expect(titles(list)).to.deep.equal(['Först']);
    await until(async () => (await release()) > 0, 'no refresh');
    await until(() => titles(list)[0] === 'Sedan', 'nothing new');
    list.remove();
    expect(await requestsWithin(1300)).to.equal(0);
  });

  it('not again without `refresh-every`, nor once it is taken away', async () => {
    const {url} = await serveItems([{}]);
    await loadedPage(`<mp-news-list src="${url}"></mp-news-list>`);
    const list = await loadedPage(`<mp-news-list src="${url}" refresh-every="1"></mp-news-list>`);
    list.removeAttribute('refresh-every');
    await settled(list);
    expect(await requestsWithin(1300)).to.equal(0);
  });

  it('only when it is near the viewport, if it is lazy', async () => {
    const {url, requests} = await serveItems([{title: 'Långt ner'}]);
    const list = await page(
      `<div style="height: 5000px"></div><mp-news-list src="${url}" loading="lazy"></mp-news-list>`,
    );
    await aTimeout(200);
    expect(list.state.status).to.equal('idle');
    expect(await requests()).to.have.length(0);
    list.scrollIntoView();
    await loaded(list);
    expect(titles(list)).to.deep.equal(['Långt ner']);
    scrollTo(0, 0);
  });
});

describe('`keep-copy` of a news list', () => {
  recordProblems();
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  const copied = async (attribute: string) => {
    const feed = await serveFeed(
      {body: jsonFeed([{title: 'Förra gången'}])},
      {...failing, hold: true},
    );
    const markup = `<mp-news-list src="${feed.url}" ${attribute}></mp-news-list>`;
    (await loadedPage(markup)).remove();
    return {feed, list: await page(markup)};
  };

  it('shows the last visit’s news at once, with their age, and keeps them when it fails', async () => {
    const {feed, list} = await copied('keep-copy');
    await until(() => titles(list).length);
    expect(list.state.status).to.equal('loading');
    expect(titles(list)).to.deep.equal(['Förra gången']);
    expect(has(list, 'stale')).to.equal(true);
    await until(async () => (await feed.release()) > 0);
    await loaded(list);
    expect(list.state.status).to.equal('failed');
    expect(titles(list)).to.deep.equal(['Förra gången']);
    expect(visibleText(list)).to.match(/Det här hämtades .*\./);
    await expect(list).to.be.accessible();
  });

  it('stores nothing where it is not written', async () => {
    const {feed, list} = await copied('');
    expect(localStorage).to.have.length(0);
    await until(async () => (await feed.release()) > 0);
    await loaded(list);
    expect(titles(list)).to.deep.equal([]);
  });
});

describe('`refresh()`', () => {
  recordProblems();

  it('settles when the new feed is shown, and when it has failed', async () => {
    const {url} = await serveFeed({body: jsonFeed(items(1))}, {body: jsonFeed(items(2))}, failing);
    const list = await loadedPage(`<mp-news-list src="${url}"></mp-news-list>`);
    await list.refresh();
    await settled(list);
    expect(titles(list)).to.have.length(2);
    await list.refresh();
    expect(list.state.status).to.equal('failed');
    await settled(list);
    expect(titles(list)).to.have.length(2);
  });

  it('settles where there is nothing to load', async () => {
    await (await page('<mp-news-list></mp-news-list>')).refresh();
    await document.createElement('mp-news-list').refresh();
  });
});
