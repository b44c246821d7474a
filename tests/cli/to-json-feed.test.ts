import {expect} from 'chai';
import {faultsOf, inOneLine} from '../../src/cli/schema.js';
import {toJsonFeed} from '../../src/cli/to-json-feed.js';
import {writeHtml} from '../../src/cli/write-html.js';
import {decodeText} from '../../src/fetch/decode-text.js';
import type {Feed, NewsItem} from '../../src/model/feed.js';
import {parseFeed} from '../../src/parse/index.js';
import {sanitise} from '../../src/sanitise/sanitise.js';
import {listFixtures, readFixture} from '../tooling/fixtures.js';
import {readBlocks} from '../vectors/corpus.js';

const url = 'https://news.example/feed';
const read = (text: string): Feed => parseFeed({url, contentType: '', text});
const folders = ['atom', 'json-feed', 'rdf', 'rss', 'wordpress'].map(name => `feeds/${name}`);
const files = (await Promise.all([...folders, 'vectors/feeds'].map(listFixtures))).flat();
const feeds = files.filter(file => /\.(?:xml|json)$/.test(file) && !/expected/.test(file));

/** An item as the elements see it, without what a mirror does not carry. */
function seen(item: NewsItem): object {
  const {url, title, published, updated, place, topics, excerpt, authors, language} = item;
  const image = item.image && {...item.image};
  return {url, title, published, updated, place, topics, excerpt, authors, language, image};
}

async function feedIn(file: string): Promise<Feed | null> {
  try {
    return read(decodeText(await readFixture(file), ''));
  } catch {
    return null;
  }
}

describe('a mirrored feed', () => {
  it('is tried with enough feeds', () => {
    expect(feeds).to.have.length.above(100);
  });

  for (const file of feeds) {
    it(`is valid, and reads as its source: ${file}`, async () => {
      const feed = await feedIn(file);
      if (!feed) return;
      const text = JSON.stringify(toJsonFeed(feed));
      expect(inOneLine(faultsOf('feed', JSON.parse(text)))).to.equal('');
      const again = read(text);
      expect(again.items.map(seen)).to.deep.equal(feed.items.map(seen));
      // Our format wants a title of every area.
      const titled = ({title}: {title: string}, at: number) => !!feed.areas[at]?.title && title;
      expect(again.areas.filter(titled)).to.deep.equal(feed.areas.filter(titled));
      expect(again).to.include({homeUrl: feed.homeUrl, language: feed.language});
    });
  }
});

describe('rich text that is written', () => {
  it('is sanitised to itself', async () => {
    const blocks = await readBlocks('html');
    // What is cut for its size is cut elsewhere the second time.
    for (const {name, source} of blocks.filter(({source}) => source.length < 5000)) {
      const tree = sanitise(source, url);
      // Texts side by side are one when they are read again, and a space before a value is gone.
      const html = writeHtml(tree).replaceAll('=" ', '="');
      expect(writeHtml(sanitise(html, url)), name).to.equal(html);
    }
  });
});
