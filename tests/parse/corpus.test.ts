import {expect} from 'chai';
import {FeedError} from '../../src/model/feed-error.js';
import {isoOf, type Feed, type FeedDate} from '../../src/model/feed.js';
import {parseFeed} from '../../src/parse/index.js';
import {listFixtures, readFixtureText} from '../tooling/fixtures.js';

/** What a case says of its feed: only the fields that it is about. */
interface Expected extends Record<string, unknown> {
  /** What of the document is not as usual. */
  document?: {url?: string; contentType?: string};
  /** Words of the error, where the document is no feed. */
  notAFeed?: string;
}

const iso = (date: FeedDate | null) => date && isoOf(date);

/** A feed as a case describes it: dates as ISO 8601, warnings as their codes. */
function describedFeed(feed: Feed): Record<string, unknown> {
  return {
    ...feed,
    items: feed.items.map(item => ({
      ...(JSON.parse(JSON.stringify(item)) as object),
      published: iso(item.published),
      updated: iso(item.updated),
    })),
    warnings: feed.warnings.map(({code}) => code),
  };
}

/** The part of a value that the expected one speaks of. Lists are compared whole. */
function partOf(value: unknown, expected: unknown): unknown {
  if (Array.isArray(expected) && Array.isArray(value))
    return value.map((element, i) => partOf(element, expected[i]));
  if (!expected || !value || typeof expected !== 'object' || typeof value !== 'object')
    return value;
  return Object.fromEntries(
    Object.entries(expected).map(([key, field]) => [
      key,
      partOf((value as Record<string, unknown>)[key], field),
    ]),
  );
}

const endings = /\.(?:xml|json)$/;
const files = (await listFixtures('feeds')).filter(file => !file.endsWith('.expected.json'));

describe('the corpus of feeds', () => {
  it('has a case for every file, and enough of them', () => {
    expect(files).to.have.length.above(200);
  });

  for (const file of files) {
    it(file.replace(/^feeds\//, ''), async () => {
      const text = await readFixtureText(file);
      const answer = await readFixtureText(file.replace(endings, '.expected.json'));
      const {document, notAFeed, ...expected} = JSON.parse(answer) as Expected;
      const url = 'https://feed.example/nyheter/feed.xml';
      const parse = () => parseFeed({url, contentType: '', text, ...document});
      if (notAFeed) {
        expect(parse).to.throw(FeedError, notAFeed).with.property('code', 'not-a-feed');
        return;
      }
      const feed = describedFeed(parse());
      expect(partOf(feed, expected)).to.deep.equal(expected);
    });
  }
});
