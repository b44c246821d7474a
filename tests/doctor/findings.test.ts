import {expect} from 'chai';
import {diagnose, type Finding} from '../../src/doctor/index.js';
import {en} from '../../src/doctor/words/en.js';
import {sv} from '../../src/doctor/words/sv.js';
import {feedOf, json, posts, rss, rssFeed, web, type Page} from './site.js';

const url = 'https://karlstad.example/feed';
const now = Date.parse('2026-01-01T00:00:00Z');

async function findingsOf(page: Page): Promise<readonly Finding[]> {
  const {fetch} = web({[url]: page});
  const options = {fetch, isBrowser: false, now, origin: 'https://partner.example'};
  const {candidates} = await diagnose(url, options);
  return candidates.find(({foundBy}) => foundBy === 'given')?.findings ?? [];
}

const latin1 = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0));
const feed = (...changes: object[]): Page => ({headers: json, body: feedOf(...changes)});
const sent = (headers: Record<string, string>): Page => ({
  headers: {...json, ...headers},
  body: feedOf({}),
});

const rows: [code: Finding['code'], severity: Finding['severity'], page: Page, says: string][] = [
  ['format', 'ok', {headers: rss, body: rssFeed}, 'RSS med 1 nyhet: ”Nytt”.'],
  ['format', 'ok', {headers: json, body: posts}, 'WordPress REST med 1 nyhet.'],
  ['areas', 'ok', {headers: json, body: '{"_mp": {"areas": [{"title": "Skola"}]}}'}, 'Skola'],
  ['no-items', 'warning', feed(), 'inga nyheter'],
  ['no-title', 'warning', feed({}, {title: '', content_text: ''}), '1 av 2 nyheter'],
  ['no-date', 'warning', feed({date_published: 'i går'}), 'Alla nyheter saknar datum'],
  ['no-link', 'warning', feed({url: ''}), 'Alla nyheter saknar adress'],
  ['no-image', 'info', feed({}, {image: ''}), '1 av 2 nyheter saknar bild'],
  ['no-place', 'info', feed({_mp: {}}), 'plats'],
  ['complete', 'ok', feed({}), 'rubrik, datum och adress'],
  ['future', 'warning', feed({date_published: '2026-01-02', title: 'Snart'}), '”Snart”'],
  ['duplicates', 'info', feed({url: '/a'}, {url: '/a?utm_source=x'}), '1 nyhet'],
  ['images-http', 'warning', feed({image: 'http://karlstad.example/a.jpg'}), 'http-adresser'],
  ['content-type-right', 'ok', sent({}), 'application/feed+json'],
  ['content-type', 'warning', sent({'content-type': 'text/html'}), 'text/html'],
  ['content-type', 'warning', sent({'content-type': ''}), 'inte vad flödet är'],
  ['encoding', 'ok', sent({}), 'utf-8'],
  [
    'encoding',
    'ok',
    {
      headers: {...rss, 'content-type': 'application/rss+xml; charset=iso-8859-1'},
      body: latin1(rssFeed.replace('Nyhet', 'Örebro')),
    },
    'iso-8859-1',
  ],
  [
    'encoding-wrong',
    'warning',
    {
      headers: rss,
      body: rssFeed.replace('"1.0"', '"1.0" encoding="iso-8859-1"').replace('Ny', 'Å'),
    },
    'iso-8859-1 men är i utf-8',
  ],
  ['size', 'ok', sent({}), '1 kB'],
  ['large', 'warning', feed({content_text: 'x'.repeat(600_000)}), '601 kB'],
  ['uncompressed', 'info', feed({content_text: 'x'.repeat(30_000)}), '31 kB'],
  ['cached', 'ok', sent({'cache-control': 'public, max-age=300'}), '5 minuter'],
  ['cached-long', 'warning', sent({'cache-control': 'max-age=86400'}), '24 timmar'],
  ['not-cached', 'info', sent({'cache-control': 'no-store'}), 'inte spara'],
  ['truncated', 'warning', {headers: json, body: feedOf({}, {}).slice(0, -20)}, 'avbrutet'],
  ['no-version', 'info', {headers: json, body: '{"items": [{"title": "a"}]}'}, 'JSON Feed'],
  ['items-left-out', 'warning', {headers: json, body: '{"items": [{}]}'}, 'visas därför inte'],
  ['pages', 'ok', sent({'x-wp-totalpages': '7'}), '7 sidor'],
  ['csp', 'info', feed({image: 'https://bilder.example/a.jpg'}), 'img-src https://bilder.example'],
  ['not-found', 'error', {status: 410}, '410'],
  ['refused', 'error', {status: 403}, '403'],
  ['server', 'error', {status: 500}, '500'],
  ['redirect-loop', 'error', {status: 302, headers: {location: url}}, 'om och om igen'],
  ['not-a-feed', 'error', {headers: json, body: '{"hej": 1}'}, 'inget flöde'],
];

describe('what the doctor says of a feed', () => {
  for (const [code, severity, page, says] of rows) {
    it(`${code}: ${says}`, async () => {
      const found = (await findingsOf(page)).find(finding => finding.code === code);
      expect(found?.severity).to.equal(severity);
      expect(found?.sentence).to.include(says);
    });
  }

  it('is the same codes for every fault, and nothing for a good feed but praise', async () => {
    const severities = (await findingsOf(feed({}))).map(({severity, code}) => [severity, code]);
    expect(severities.filter(([severity]) => severity !== 'ok')).to.deep.equal([['info', 'csp']]);
  });

  it('has something to do about every error and warning', async () => {
    for (const [code, severity, page] of rows) {
      const found = (await findingsOf(page)).find(finding => finding.code === code);
      if (severity === 'error' || severity === 'warning') expect(found?.remedy).to.not.equal('');
    }
  });

  it('is there in both languages', () => {
    expect(Object.keys(en)).to.deep.equal(Object.keys(sv));
  });
});
