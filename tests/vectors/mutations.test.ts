import {expect} from 'chai';
import {FeedError} from '../../src/model/feed-error.js';
import {htmlToText} from '../../src/markup/html-text.js';
import {readElements} from '../../src/markup/read-elements.js';
import {parseFeed} from '../../src/parse/index.js';
import type {Feed} from '../../src/model/feed.js';
import {sanitise} from '../../src/sanitise/sanitise.js';
import {readFixtureText} from '../tooling/fixtures.js';
import {readBlocks} from './corpus.js';
import {mutations} from './mutate.js';
import {base, digestsOf, mutated} from './outcomes.js';
import {faultsInTree, faultsOfText} from './rules.js';

const html = await mutated();
const web = /^https?:\/\/[^/@]+\//;

/** What a host page would rather not have of a feed. */
function faultsInFeed({title, homeUrl, next, items, areas}: Feed): string[] {
  const addresses = [homeUrl, ...next, ...items.flatMap(({url, image}) => [url, image?.url])];
  const texts = items.flatMap(({id, title, place, topics, excerpt, authors, image}) => [
    ...[id, title, place, excerpt, image?.alt ?? ''],
    ...topics,
    ...authors,
  ]);
  const areaTexts = areas.flatMap(area => [
    ...[area.slug, area.title, area.lead, area.prioritiesHeading, area.more, area.newsHeading],
    ...area.priorities.flatMap(({title, text}) => [title, text]),
  ]);
  return [
    ...addresses.filter(url => url && !web.test(url)).map(String),
    ...[title, ...texts, ...areaTexts].flatMap(faultsOfText),
    ...areas.flatMap(({body}) => (body ? faultsInTree(body) : [])),
  ];
}

describe('vectors changed by chance', function () {
  this.timeout(60_000);

  it('leave nothing that a page would rather not have', () => {
    for (const source of html)
      expect(faultsInTree(sanitise(source, base)), source).to.deep.equal([]);
  });

  it('give the same trees in Node and in every engine', async () => {
    const expected = JSON.parse(await readFixtureText('vectors/mutations.json')) as string[];
    expect(digestsOf(html), 'if meant: node --import tsx tests/vectors/accept.ts').to.deep.equal(
      expected,
    );
  });

  it('are read as text and as elements', () => {
    for (const source of html) {
      expect(htmlToText(source), source).to.be.a('string');
      expect(readElements(source), source).to.be.an('array');
    }
  });

  it('are a feed or none, and nothing bad comes of it', async () => {
    const feeds = await readBlocks('feeds');
    const sources = [...feeds.map(({source}) => source.slice(0, 3000)), ...html.slice(0, 50)];
    let read = 0;
    for (const text of mutations(sources, 2000, 20231016))
      try {
        const feed = parseFeed({url: base, contentType: '', text});
        expect(faultsInFeed(feed), text).to.deep.equal([]);
        read++;
      } catch (error) {
        expect(error, text).to.be.instanceOf(FeedError);
      }
    expect(read).to.be.above(500);
  });
});
