import {expect} from 'chai';
import {canonicalUrl} from '../../src/load/canonical-url.js';

const article = 'https://www.example.org/nyheter/krogar/';

const same: [what: string, other: string][] = [
  ['scheme', 'http://www.example.org/nyheter/krogar/'],
  ['www.', 'https://example.org/nyheter/krogar/'],
  ['trailing slash', 'https://www.example.org/nyheter/krogar'],
  ['letter case of the host', 'https://WWW.Example.org/nyheter/krogar/'],
  ['port that is the scheme’s own', 'https://www.example.org:443/nyheter/krogar/'],
  ['fragment', 'https://www.example.org/nyheter/krogar/#kommentarer'],
  ['fragment that is not in ASCII', 'https://www.example.org/nyheter/krogar/#åsikter'],
  ['an empty query', 'https://www.example.org/nyheter/krogar/?'],
  ...[
    ...['utm_source=rss', 'UTM_Campaign=x', 'utm_id=1', 'fbclid=1', 'gclid=1', 'dclid=1'],
    ...['msclkid=1', 'mc_cid=1', 'mc_eid=1', 'igshid=1', '_ga=1', '_hsenc=1', 'ref_src=x'],
    ...['utm_source=rss&utm_medium=feed&utm_source=again'],
  ].map((query): [string, string] => [`${query}`, `${article}?${query}`]),
];

const different: [what: string, one: string, other: string][] = [
  ['path', article, 'https://www.example.org/nyheter/'],
  ['letter case of the path', article, 'https://www.example.org/nyheter/Krogar/'],
  ['query', 'https://example.org/?p=1', 'https://example.org/?p=2'],
  ['query that only looks like tracking', `${article}?utm=1`, `${article}?utm=2`],
  ['host', article, 'https://news.example.org/nyheter/krogar/'],
  ['port', article, 'https://www.example.org:8080/nyheter/krogar/'],
  ['value among tracking', `${article}?id=1&utm_id=3`, `${article}?id=2&utm_id=3`],
  ['hash route', 'https://example.org/#/nyhet/1', 'https://example.org/#/nyhet/2'],
  ['hashbang route', 'https://example.org/#!/nyhet/1', 'https://example.org/#!/nyhet/2'],
  ['hashbang without slash', 'https://example.org/#!nyhet=1', 'https://example.org/#!nyhet=2'],
];

describe('two addresses of one article', () => {
  for (const [what, other] of same) {
    it(`may differ by ${what}`, () => {
      expect(canonicalUrl(other)).to.equal(canonicalUrl(article));
    });
  }

  it('may differ by the slash of the first page', () => {
    expect(canonicalUrl('http://example.org')).to.equal(canonicalUrl('https://www.example.org/'));
  });
});

describe('two articles', () => {
  for (const [what, one, other] of different) {
    it(`differ by ${what}`, () => expect(canonicalUrl(one)).to.not.equal(canonicalUrl(other)));
  }
});
