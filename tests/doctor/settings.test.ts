import {expect} from 'chai';
import {diagnose} from '../../src/doctor/index.js';
import {headerSettings, systemsOf, type System} from '../../src/doctor/settings.js';
import {rssFeed, web} from './site.js';

const url = 'https://news.example/om/feed.xml?sida=1';
const nobody = new Set<System>();

/** What to write for one system. */
function code(system: System, name: Parameters<typeof headerSettings>[1], value: string): string {
  const settings = headerSettings(url, name, value, false, nobody);
  return settings.find(setting => setting.system === system)?.code ?? '';
}

// All of them were tried on real ones: Apache 2.4, nginx 1.22, Caddy 2.6 and WordPress.
describe('the settings that the doctor advises', () => {
  it('are for the very path, whatever is in it', () => {
    const hostile = `https://x.example/a'b(c)|d$1;e#f`;
    for (const {code} of headerSettings(hostile, 'Cache-Control', 'x', false, nobody)) {
      expect(code).to.not.include('#f');
    }
    expect(code('apache', 'Access-Control-Allow-Origin', '*')).to.equal(
      String.raw`<If "%{THE_REQUEST} =~ m#^(GET|HEAD) /om/feed\.xml[ ?]#">
  Header set Access-Control-Allow-Origin "*"
</If>`,
    );
  });

  it('add in nginx what is not there, and replace what is', () => {
    expect(code('nginx', 'Access-Control-Allow-Origin', '*')).to.include('add_header Access');
    expect(code('nginx', 'Cache-Control', 'max-age=300')).to.include('expires $mp_cache_control;');
  });

  it('give nginx a type by the address that it compares, and the charset apart for gzip', () => {
    const type = 'application/rss+xml; charset=iso-8859-1';
    const of = (address: string) =>
      headerSettings(address, 'Content-Type', type, false, new Set(['nginx']))[0]!.code;
    expect(of('https://x.example/%C3%A5%20b.xml')).to.include(String.raw`~ "^/å b\.xml$" {`);
    expect(of('https://x.example/feed/')).to.include(String.raw`~ "^/feed/(index\.\w+)?$" {`);
    expect(of('https://x.example/%C3')).to.include('~ "^/%C3$" {');
    expect(of(url)).to.include('  default_type application/rss+xml;\n  charset iso-8859-1;\n');
  });

  it('tell Caddy to wait for what it replaces', () => {
    expect(code('caddy', 'Access-Control-Allow-Origin', '*')).to.equal(
      'header /om/feed.xml Access-Control-Allow-Origin "*"',
    );
    expect(code('caddy', 'Cache-Control', 'x')).to.equal(
      'header /om/feed.xml {\n  defer\n  Cache-Control "x"\n}',
    );
  });

  it('keep the charset that a feed is in', async () => {
    const typed = async (body: string) => {
      const {fetch} = web({[url]: {headers: {'content-type': 'text/plain'}, body}});
      const {candidates} = await diagnose(url, {isBrowser: false, fetch});
      const found = candidates[0]?.findings.find(({code}) => code === 'content-type');
      return found?.settings.find(({system}) => system === 'apache')?.code ?? '';
    };
    const inLatin1 = rssFeed.replace(/^/, '<?xml version="1.0" encoding="iso-8859-1"?>');
    expect(await typed(inLatin1)).to.include('"application/rss+xml; charset=iso-8859-1"');
    expect(await typed(rssFeed)).to.include('"application/rss+xml; charset=utf-8"');
    expect(await typed('{"version": "https://jsonfeed.org/version/1.1", "items": []}')).to.include(
      '"application/feed+json"',
    );
  });

  it('tell WordPress nothing that it does not listen to', () => {
    expect(code('wordpress', 'Content-Type', 'text/xml')).to.equal('');
    const [first] = headerSettings(url, 'Cache-Control', 'x', true, new Set(['wordpress']));
    expect(first?.code).to.include('rest_pre_serve_request');
  });

  const signs: [name: string, value: string, systems: System[]][] = [
    ['server', 'Apache/2.4.62 (Debian)', ['apache']],
    ['server', 'LiteSpeed', ['apache']],
    ['server', 'openresty/1.25', ['nginx']],
    ['server', 'Caddy', ['caddy']],
    ['link', '<https://x.example/wp-json/>; rel="https://api.w.org/"', ['wordpress']],
    ['server', 'cloudflare', []],
  ];
  it('are for WordPress where the feed says that it made it', async () => {
    const body = rssFeed.replace('<item>', '<generator>https://wordpress.org/?v=6.3</generator>$&');
    const {fetch} = web({[url]: {headers: {server: 'nginx'}, body}});
    const {candidates} = await diagnose(url, {isBrowser: false, fetch});
    const found = candidates[0]?.findings.find(({code}) => code === 'cors-missing');
    const likely = found?.settings.filter(({likely}) => likely).map(({system}) => system);
    expect(likely).to.deep.equal(['wordpress', 'nginx']);
  });

  for (const [name, value, systems] of signs) {
    it(`are for ${systems.join() || 'all'} where ${name} is ${value}`, () => {
      expect([...systemsOf(new Headers({[name]: value}))]).to.deep.equal(systems);
    });
  }
});
