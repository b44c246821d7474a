import {expect} from 'chai';
import {diagnose, type DiagnoseOptions} from '../../src/doctor/index.js';
import {feedOf, web, type Page} from './site.js';

const site = 'https://karlstad.example';
const origin = 'https://partner.example';
const url = `${site}/feed.json`;
const type = {'content-type': 'application/feed+json'};
const allow = (value: string, more: Record<string, string> = {}): Page => ({
  headers: {...type, 'access-control-allow-origin': value, ...more},
  body: feedOf({}),
});

/** The codes about who may read, in order. */
async function codes(pages: Record<string, Page>, options: DiagnoseOptions = {}) {
  const {fetch, seen} = web(pages, options.isBrowser ? 'browser' : undefined);
  const {candidates} = await diagnose(url, {origin, isBrowser: false, fetch, ...options});
  const [first] = candidates.filter(({foundBy}) => foundBy === 'given');
  const findings = first?.findings.filter(({code}) => /^cors|^mixed|^blocked/.test(code)) ?? [];
  return {codes: findings.map(({code}) => code), findings, seen};
}

describe('who may read a feed, by its headers', () => {
  const single: [what: string, page: Page, codes: string[]][] = [
    ['everybody', allow('*'), ['cors-any']],
    ['the site', allow(origin, {vary: 'Accept, Origin'}), ['cors-origin']],
    ['the site, until a cache answers', allow(origin), ['cors-origin', 'cors-vary']],
    ['nobody', {headers: type, body: feedOf({})}, ['cors-missing']],
    ['another site', allow('https://other.example'), ['cors-other']],
    ['nobody, for a slash', allow(`${origin}/`), ['cors-other']],
    ['nobody, for two headers', allow('*, *'), ['cors-twice']],
  ];
  for (const [who, page, expected] of single) {
    it(`${who}: ${expected.join(', ')}`, async () => {
      expect((await codes({[url]: page})).codes).to.deep.equal(expected);
    });
  }

  it('its own site always', async () => {
    const page = {headers: type, body: feedOf({})};
    const {codes: found, seen} = await codes({[url]: page}, {origin: site});
    expect(found).to.deep.equal(['cors-same-origin']);
    expect(seen[0]?.origin).to.equal(null);
  });

  it('every site, where the server repeats the name of a stranger', async () => {
    const stranger = 'https://annan-webbplats.example';
    const page = allow(stranger, {vary: 'origin'});
    const found = await codes({[url]: page}, {origin: undefined});
    expect(found.codes).to.deep.equal(['cors-any']);
    expect(found.seen[0]?.origin).to.equal(stranger);
  });

  it('not through a redirect that says nothing', async () => {
    const moved = {status: 301, headers: {location: 'https://www.karlstad.example/feed.json'}};
    const pages = {[url]: moved, 'https://www.karlstad.example/feed.json': allow('*')};
    const {codes: found, findings} = await codes(pages);
    expect(found).to.deep.equal(['cors-redirect']);
    expect(findings[0]?.remedy).to.include('https://www.karlstad.example/feed.json');
  });

  it('not across two sites, where the second lets in only the first to ask', async () => {
    const location = 'https://www.karlstad.example/feed.json';
    const moved = {status: 301, headers: {location, 'access-control-allow-origin': '*'}};
    const {codes: found, seen} = await codes({[url]: moved, [location]: allow(origin)});
    expect(seen.slice(0, 2).map(({origin}) => origin)).to.deep.equal([origin, 'null']);
    expect(found).to.deep.equal(['cors-redirect']);
  });

  it('https pages, of http only with the computer itself', async () => {
    const plain = 'http://karlstad.example/feed.json';
    const {fetch} = web({[plain]: allow('*'), 'http://localhost:8000/': allow('*')});
    const works = async (address: string) =>
      (await diagnose(address, {origin, isBrowser: false, fetch})).candidates[0]?.works;
    expect(await works(plain)).to.equal(false);
    expect(await works('http://localhost:8000/')).to.equal(true);
  });

  it('with settings for every system, the one in use first', async () => {
    const page = {headers: {...type, server: 'Apache/2.4.62 (Debian)'}, body: feedOf({})};
    const {findings} = await codes({[url]: page});
    const settings = findings[0]!.settings;
    expect(settings.map(({system}) => system)).to.have.members([
      ...['apache', 'wordpress', 'nginx', 'caddy'],
    ]);
    expect(settings[0]).to.include({system: 'apache', likely: true});
    for (const {code} of settings) expect(code).to.include('Access-Control-Allow-Origin');
    expect(settings[0]!.code).to.include(String.raw`/feed\.json`);
  });
});

describe('who may read a feed, by a real attempt in a browser', () => {
  const isBrowser = true;

  it('the page that asks', async () => {
    const {codes: found} = await codes({[url]: allow('*')}, {isBrowser});
    expect(found).to.deep.equal(['cors-attempt']);
  });

  it('not the page that asks, though somebody answers', async () => {
    const {codes: found, seen} = await codes({[url]: {body: feedOf({})}}, {isBrowser});
    expect(found).to.deep.equal(['cors-missing']);
    expect(seen[1]).to.include({url, mode: 'no-cors'});
  });

  it('the posts of a site whose page it may not read', async () => {
    const {fetch} = web(
      {
        [`${site}/`]: {body: '<html>'},
        [`${site}/wp-json/wp/v2/posts?_embed`]: allow('*'),
      },
      'browser',
    );
    const {outcome, src, findings, candidates} = await diagnose(site, {origin, isBrowser, fetch});
    expect({outcome, src}).to.deep.equal({
      outcome: 'ok',
      src: `${site}/wp-json/wp/v2/posts?_embed`,
    });
    expect(findings.map(({code}) => code)).to.deep.equal(['page-unread']);
    expect(candidates).to.have.length(1);
  });

  it('no page either, which is not a page without a feed', async () => {
    const page = {headers: {'content-type': 'text/html'}, body: '<html>'};
    const {fetch} = web({[`${site}/`]: page}, 'browser');
    const {outcome, findings} = await diagnose(site, {origin, isBrowser, fetch});
    expect(outcome).to.equal('problem');
    expect(findings.map(({severity, code}) => [severity, code])).to.deep.equal([
      ['error', 'page-unread'],
    ]);
    expect(findings[0]?.remedy).to.include('npx mp-widgets check karlstad.example');
  });

  it('nobody, where nobody answers', async () => {
    const {fetch} = web({[url]: {fails: 'x'}}, 'browser');
    const {outcome, findings} = await diagnose(url, {origin, isBrowser, fetch});
    expect(outcome).to.equal('unreachable');
    expect(findings[0]?.code).to.equal('blocked');
  });

  it('its own site, without a word about others', async () => {
    const page = allow('https://x.example');
    expect((await codes({[url]: page}, {isBrowser, origin: site})).codes).to.deep.equal([
      'cors-unseen',
    ]);
  });
});
