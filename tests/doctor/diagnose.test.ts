import {expect} from 'chai';
import {diagnose, type DiagnoseOptions} from '../../src/doctor/index.js';
import {cors, feedOf, html, json, posts, rss, rssFeed, web, type Page} from './site.js';

const site = 'https://karlstad.example';

const look = (address: string, pages: Record<string, Page>, options: DiagnoseOptions = {}) =>
  diagnose(address, {isBrowser: false, fetch: web(pages).fetch, ...options});

const page = (...links: string[]): Page => ({
  headers: html,
  body: `<html>${links.join('')}</html>`,
});
const wordPress = '<link rel="https://api.w.org/" href="/wp-json/">';
const linkTo = (href: string, type = 'application/rss+xml') =>
  `<link rel="alternate" type="${type}" href="${href}">`;

describe('the feed of a site address', () => {
  const found: [how: string, pages: Record<string, Page>, src: string, foundBy: string][] = [
    ['is the feed itself', {[`${site}/`]: {headers: json, body: feedOf({})}}, `${site}/`, 'given'],
    [
      'is linked',
      {[`${site}/`]: page(linkTo('/nytt')), [`${site}/nytt`]: {headers: rss, body: rssFeed}},
      `${site}/nytt`,
      'link',
    ],
    [
      'is linked relative to the page’s base',
      {
        [`${site}/`]: page('<base href="/om/">', linkTo('nytt.json', 'application/feed+json')),
        [`${site}/om/nytt.json`]: {headers: json, body: feedOf({})},
      },
      `${site}/om/nytt.json`,
      'link',
    ],
    [
      'is WordPress’ REST API, though RSS is linked',
      {
        [`${site}/`]: page(linkTo('/feed/'), wordPress),
        [`${site}/wp-json/wp/v2/posts?_embed`]: {headers: json, body: posts},
        [`${site}/feed/`]: {headers: rss, body: rssFeed},
      },
      `${site}/wp-json/wp/v2/posts?_embed`,
      'wordpress',
    ],
    [
      'is RSS where WordPress’ REST API is closed',
      {
        [`${site}/`]: page(linkTo('/feed/'), wordPress),
        [`${site}/wp-json/wp/v2/posts?_embed`]: {status: 401, headers: cors, body: '{}'},
        [`${site}/feed/`]: {headers: rss, body: rssFeed},
      },
      `${site}/feed/`,
      'link',
    ],
    [
      'is WordPress’ REST API without pretty addresses, as a header says',
      {
        [`${site}/`]: {
          headers: {...html, link: `<${site}/?rest_route=/>; rel="https://api.w.org/"`},
          body: '<html>',
        },
        [`${site}/?rest_route=/wp/v2/posts&_embed`]: {headers: json, body: posts},
      },
      `${site}/?rest_route=/wp/v2/posts&_embed`,
      'wordpress',
    ],
    [
      'is where feeds usually are',
      {[`${site}/`]: page(), [`${site}/index.xml`]: {headers: rss, body: rssFeed}},
      `${site}/index.xml`,
      'guess',
    ],
    [
      'is the https one of two',
      {
        [`${site}/`]: page(linkTo('http://karlstad.example/feed/')),
        [`${site}/feed/`]: {headers: rss, body: rssFeed},
        'http://karlstad.example/feed/': {headers: rss, body: rssFeed},
      },
      `${site}/feed/`,
      'https',
    ],
  ];
  for (const [how, pages, src, foundBy] of found) {
    it(how, async () => {
      const {outcome, src: best, candidates} = await look('karlstad.example', pages);
      expect(best).to.equal(src);
      expect(candidates[0]?.foundBy).to.equal(foundBy);
      expect(outcome).to.equal('ok');
    });
  }

  it('is asked of http where nobody answers https', async () => {
    const {address} = await look('karlstad.example', {
      [`${site}/`]: {fails: 'ECONNREFUSED'},
      'http://karlstad.example/': {headers: rss, body: rssFeed},
    });
    expect(address).to.equal('http://karlstad.example/');
  });

  it('is asked of https where nobody answers http, as to a page that is https', async () => {
    const {address, src, outcome} = await look('http://karlstad.example/feed/', {
      'http://karlstad.example/feed/': {fails: 'blocked'},
      [`${site}/feed/`]: {headers: rss, body: rssFeed},
    });
    const feed = `${site}/feed/`;
    expect({address, src, outcome}).to.deep.equal({address: feed, src: feed, outcome: 'ok'});
  });

  it('is not that of its comments', async () => {
    const {seen, fetch} = web({[`${site}/`]: page(linkTo('/comments/feed/'))});
    await look(site, {}, {fetch});
    expect(seen.map(({url}) => url)).to.not.include(`${site}/comments/feed/`);
  });

  it('is told with a hint where the page does not link it', async () => {
    const pages = {[`${site}/`]: page(), [`${site}/feed/`]: {headers: rss, body: rssFeed}};
    const {findings} = await look(site, pages);
    expect(findings.map(({code}) => code)).to.deep.equal(['not-linked']);
    expect(findings[0]?.remedy).to.include(`href="${site}/feed/"`);
  });

  it('is missed in few requests', async () => {
    const {outcome, src, findings, requests} = await look(`${site}/om/oss`, {
      [`${site}/om/oss`]: page(),
    });
    expect({outcome, src}).to.deep.equal({outcome: 'problem', src: null});
    expect(findings[0]?.code).to.equal('no-feed');
    expect(requests).to.be.below(25);
  });

  it('is not looked for any further where the server is busy', async () => {
    const {requests, candidates} = await look(`${site}/feed/`, {
      [`${site}/feed/`]: {status: 429, headers: {'retry-after': '60'}},
    });
    expect(requests).to.equal(1);
    expect(candidates[0]?.findings[0]?.sentence).to.include('60 sekunder');
  });
});

describe('a feed that other sites may not read', () => {
  const closed = {headers: {'content-type': 'application/rss+xml'}, body: rssFeed};

  it('is a problem, also where another one would do', async () => {
    const {outcome, src} = await look(`${site}/feed/`, {
      [`${site}/feed/`]: closed,
      [`${site}/wp-json/wp/v2/posts?_embed`]: {headers: json, body: posts},
    });
    expect(outcome).to.equal('problem');
    expect(src).to.equal(`${site}/wp-json/wp/v2/posts?_embed`);
  });

  it('because of a redirect is found where that leads', async () => {
    const {outcome, src, candidates} = await look(`${site}/feed`, {
      [`${site}/feed`]: {status: 301, headers: {location: '/feed/'}},
      [`${site}/feed/`]: {headers: rss, body: rssFeed},
    });
    expect({outcome, src}).to.deep.equal({outcome: 'problem', src: `${site}/feed/`});
    expect(candidates.map(({foundBy}) => foundBy)).to.deep.equal(['redirect', 'given']);
  });

  it('is none on its own site', async () => {
    const {outcome} = await look(`${site}/feed/`, {[`${site}/feed/`]: closed}, {origin: site});
    expect(outcome).to.equal('ok');
  });
});

describe('an address that nobody answers', () => {
  const causes: [cause: string, code: string][] = [
    ['ENOTFOUND', 'dns'],
    ['ECONNREFUSED', 'connection'],
    ['ECONNRESET', 'connection'],
    ['CERT_HAS_EXPIRED', 'certificate'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate-chain'],
  ];
  for (const [fails, code] of causes) {
    it(`is unreachable: ${fails}`, async () => {
      const {outcome, findings} = await look(`${site}/feed/`, {[`${site}/feed/`]: {fails}});
      expect(outcome).to.equal('unreachable');
      expect(findings.map(({code}) => code)).to.deep.equal([code]);
    });
  }

  it('is unreachable, and told of once, without https too', async () => {
    const {outcome, findings, candidates} = await look('http://karlstad.example/feed/', {
      'http://karlstad.example/feed/': {fails: 'ENOTFOUND'},
      [`${site}/feed/`]: {fails: 'ENOTFOUND'},
    });
    expect({outcome, candidates}).to.deep.equal({outcome: 'unreachable', candidates: []});
    expect(findings.map(({code}) => code)).to.deep.equal(['dns']);
  });

  for (const address of [
    '',
    'hej',
    'två ord',
    'ftp://karlstad.example',
    'https://',
    'javascript:1',
  ]) {
    it(`is unreachable, being none: “${address}”`, async () => {
      const {outcome, findings, requests} = await look(address, {});
      expect({outcome, requests}).to.deep.equal({outcome: 'unreachable', requests: 0});
      expect(findings.map(({code}) => code)).to.deep.equal(['invalid-url']);
    });
  }
});

describe('a diagnosis', () => {
  it('is in Swedish or in English', async () => {
    const pages = {[`${site}/`]: {headers: json, body: feedOf({})}};
    const first = async (language: 'sv' | 'en') =>
      (await look(site, pages, {language})).candidates[0]?.findings[0]?.sentence;
    expect(await first('sv')).to.equal('JSON Feed med 1 nyhet: ”Aktuellt”.');
    expect(await first('en')).to.equal('JSON Feed with 1 item: “Aktuellt”.');
  });

  it('tells what was found until it was stopped', async () => {
    const stop = new AbortController();
    stop.abort();
    const {outcome} = await look(site, {}, {signal: stop.signal});
    expect(outcome).to.equal('unreachable');
  });

  it('suggests the pictures that WordPress leaves out', async () => {
    const url = `${site}/wp-json/wp/v2/posts`;
    const {src} = await look(url, {
      [url]: {headers: json, body: posts},
      [`${url}?_embed`]: {headers: json, body: posts},
    });
    expect(src).to.equal(`${url}?_embed`);
  });

  it('finds the posts from the root of WordPress’ REST API', async () => {
    const {src} = await look(`${site}/wp-json/`, {
      [`${site}/wp-json/`]: {headers: json, body: '{"name": "x", "namespaces": ["wp\\/v2"]}'},
      [`${site}/wp-json/wp/v2/posts?_embed`]: {headers: json, body: posts},
    });
    expect(src).to.equal(`${site}/wp-json/wp/v2/posts?_embed`);
  });
});
