import {expect} from '@open-wc/testing';
import * as feedEntry from '../../src/entry/feed.js';
import * as entry from '../../src/entry/index.js';
import {inFrame} from './frame.js';

const tags = ['mp-news-list', 'mp-policy-area', 'mp-news-filter'];
const source = (name: string) => new URL(`../../src/entry/${name}.ts`, import.meta.url).href;

describe('importing mp-widgets', () => {
  it('registers nothing', async () => {
    const frame = await inFrame(
      `<script type="module">import '${source('index')}'; done()</script>`,
    );
    expect(tags.filter(tag => frame.customElements.get(tag))).to.deep.equal([]);
    expect(tags.filter(tag => customElements.get(tag))).to.deep.equal([]);
  });

  it('gives the classes, which a page may register under other names', async () => {
    customElements.define('own-filter', class extends entry.MpNewsFilter {});
    customElements.define('own-news', class extends entry.MpNewsList {});
    const list = document.createElement('own-news') as entry.MpNewsList;
    list.feed = feedEntry.parseFeed({
      url: 'https://news.example/',
      contentType: '',
      text: '{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "title": "Ett"}]}',
    });
    document.body.append(list);
    await list.updateComplete;
    expect(list.shadowRoot!.querySelector('[part=item]')!.textContent).to.contain('Ett');
    list.remove();
  });

  it('gives what the documentation names, and nothing else', () => {
    expect(Object.keys(entry).sort()).to.deep.equal([
      ...['FeedElement', 'FeedError', 'FeedErrorEvent', 'FeedLoadEvent', 'FilterChangeEvent'],
      ...['ItemClickEvent', 'MpNewsFilter', 'MpNewsList', 'MpPolicyArea', 'addLanguage', 'version'],
    ]);
  });

  it('gives the feed’s rooms as documented', () => {
    expect(Object.keys(feedEntry).sort()).to.deep.equal(['FeedError', 'loadFeed', 'parseFeed']);
  });

  it('gives the feed’s rooms without anything that is registered', async () => {
    const frame = await inFrame(
      `<script type="module">import '${source('feed')}'; done()</script>`,
    );
    expect(tags.filter(tag => frame.customElements.get(tag))).to.deep.equal([]);
  });
});
