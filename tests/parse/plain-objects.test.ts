import {expect} from 'chai';
import type {Feed} from '../../src/model/feed.js';
import {parseFeed, parseLazily} from '../../src/parse/index.js';
import {listFixtures, readFixtureText} from '../tooling/fixtures.js';

const files = (await listFixtures('feeds')).filter(
  file => !/\.expected\.json$|^feeds\/none\//.test(file),
);
const samples = files.filter(file =>
  /wordpress-full|youtube|reference|posts-embedded|page-single|rss-1-0/.test(file),
);

const documentOf = async (file: string) => ({
  url: `https://feed.example/${file}`,
  contentType: '',
  text: await readFixtureText(file),
});

/** Where, in a value, something is neither text, number, boolean, null, a list nor a plain object. */
function oddities(value: unknown, path = 'feed'): string[] {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return [];
  const prototype: unknown = typeof value === 'object' ? Object.getPrototypeOf(value) : value;
  const isPlain = prototype === Object.prototype || prototype === Array.prototype;
  const own = isPlain ? Object.entries(value as object) : [];
  return [
    ...(isPlain ? [] : [path]),
    ...own.flatMap(([name, field]) => oddities(field, `${path}.${name}`)),
  ];
}

describe('what `parseFeed` gives', () => {
  // Frameworks that send a feed from a server to a browser take nothing else.
  it('is plain objects, all through', async () => {
    expect(samples).to.have.length.above(5);
    for (const file of files) expect(oddities(parseFeed(await documentOf(file))), file).to.be.empty;
  });

  it('can be spread and cloned, and loses nothing', async () => {
    for (const file of samples) {
      const {items} = parseFeed(await documentOf(file));
      const text = JSON.stringify(items);
      expect(JSON.stringify(items.map(item => ({...item}))), file).to.equal(text);
      expect(JSON.stringify(structuredClone(items)), file).to.equal(text);
    }
  });

  it('is what elements read, item by item', async () => {
    for (const file of files) {
      const document = await documentOf(file);
      const [whole, lazy]: Feed[] = [parseFeed(document, 1), parseLazily(document, 1)];
      expect(JSON.stringify(lazy), file).to.equal(JSON.stringify(whole));
    }
  });
});

describe('the items that elements read', () => {
  it('cannot be changed, so that a framework does not wrap them', async () => {
    for (const file of samples) {
      const {items} = parseLazily(await documentOf(file));
      expect(items.every(item => Object.isFrozen(item))).to.equal(true);
      expect(items[0]!.title, file).to.equal(items[0]!.toJSON().title);
    }
  });
});
