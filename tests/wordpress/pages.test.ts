import {expect} from 'chai';
import {allNews} from './expected.js';
import {engine, listOf, quiet, readElsewhere, requests, until, wordpress} from './support.js';

const titles = allNews.map(({title}) => title);

const show = (query: string, attributes = '') =>
  readElsewhere(`<mp-news-list src="${wordpress}${query}" ${attributes}></mp-news-list>`);

/** The pages of REST that were asked for, in order; the first has no number. */
const askedPages = () =>
  requests
    .filter(url => decodeURIComponent(url).includes('/wp/v2/posts'))
    .map(url => Number(new URL(url).searchParams.get('page') ?? 1));

describe('further pages of WordPress’ REST, by X-WP-TotalPages', () => {
  for (const query of ['/wp-json/wp/v2/posts?_embed', '/?rest_route=/wp/v2/posts&_embed']) {
    it(`as many as the limit asks for, from ${query}`, async () => {
      await show(query, 'limit="25" page-size="50"');
      const {items, errors} = await listOf(25);
      expect(items.map(item => item.title)).to.deep.equal(titles.slice(0, 25));
      expect(askedPages()).to.deep.equal([1, 2, 3]);
      expect(errors).to.deep.equal([]);
    });
  }

  it('none where the first page holds enough', async () => {
    await show('/wp-json/wp/v2/posts?_embed', 'limit="10"');
    await listOf(10);
    await quiet();
    expect(askedPages()).to.deep.equal([1]);
  });

  it('the next one when the visitor has seen the first', async () => {
    await show('/wp-json/wp/v2/posts?_embed');
    await engine.page!.locator('mp-news-list >>> [part~=show-more]').click();
    const {items} = await listOf(20);
    expect(items.map(item => item.title)).to.deep.equal(titles.slice(0, 20));
    expect(askedPages()).to.deep.equal([1, 2]);
  });

  it('all of them when the visitor searches', async () => {
    await show('/wp-json/wp/v2/posts?_embed');
    await engine.page!.locator('mp-news-list >>> input[type=search]').fill('machoideal');
    await until(() => askedPages().length >= 6);
    await quiet();
    const {items} = await listOf(1);
    expect(items[0]!.title).to.equal('Miljöpartiet om rasism, integration och machoideal');
    expect(items[0]!.dateline).to.equal('Karlstad, 12 oktober 2023');
    expect(askedPages()).to.deep.equal([1, 2, 3, 4, 5, 6]);
  });
});
