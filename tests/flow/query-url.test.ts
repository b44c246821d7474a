import {expect} from '@open-wc/testing';
import {LitElement} from 'lit';
import {QueryUrl} from '../../src/flow/query-url.js';
import {emptyQuery, queryNames, type FeedQuery} from '../../src/model/feed-query.js';
import {stopTime} from './clock.js';
import {watchListeners} from './page.js';

class UrlHost extends LitElement {
  /** What it was told that the address says. */
  readonly told: FeedQuery[] = [];
  readonly url = new QueryUrl(this, query => this.told.push(query));
}
customElements.define('test-query-url', UrlHost);

describe('the filter in the page’s address', () => {
  const time = stopTime();
  const listeners = watchListeners();
  const hosts: UrlHost[] = [];
  const {href: before, search: own} = location;
  const stateBefore: unknown = history.state;
  const {replaceState} = history;
  let written = 0;

  beforeEach(() => {
    written = 0;
    history.replaceState = (...args) => {
      written++;
      replaceState.apply(history, args);
    };
  });
  afterEach(() => {
    hosts.splice(0).forEach(host => host.remove());
    Reflect.deleteProperty(history, 'replaceState');
    history.replaceState(stateBefore, '', before);
  });

  const host = (prefix: string | null = 'mp') => {
    const made = new UrlHost();
    hosts.push(made);
    document.body.append(made);
    made.url.claim(prefix);
    return made;
  };
  const query = (fields: Partial<FeedQuery>) => ({...emptyQuery, ...fields});
  /** Puts parameters into the address, besides those that the test runner needs. */
  const go = (params: string) => replaceState.call(history, stateBefore, '', `${own}&${params}`);
  /** What stands in the address besides those. */
  const params = () => location.search.slice(own.length + 1);
  const mirrored = async (made: UrlHost, fields: Partial<FeedQuery>) => {
    made.url.mirror(query(fields));
    await time.clock.pass(0.5);
    return params();
  };

  describe('is read', () => {
    it('when an element claims it, every part of it', () => {
      go('mp-search=bl%C3%A5+b%C3%A4r&mp-topic=A%26O&mp-place=Kil&mp-year=2023&mp-source=Riks');
      const all = {search: 'blå bär', topic: 'A&O', place: 'Kil', year: '2023', source: 'Riks'};
      expect(host().told).to.deep.equal([all]);
    });

    it('under its own prefix alone', () => {
      go('mp-topic=Klimat&search=allt&b-place=Kil&topic=x');
      expect(host('mp').told).to.deep.equal([query({topic: 'Klimat'})]);
      expect(host('b').told).to.deep.equal([query({place: 'Kil'})]);
    });

    it('also where it asks for nothing', () => {
      go('mp-search=');
      expect(host().told).to.deep.equal([emptyQuery]);
    });

    it('not where it says nothing, or nobody claims it', () => {
      go('search=allt&mpsearch=x&MP-search=y');
      expect(host().told).to.deep.equal([]);
      go('mp-search=x');
      expect(host(null).told).to.deep.equal([]);
    });

    it('when the visitor goes back, also to nothing', () => {
      const {told} = host();
      go('mp-search=krogar');
      dispatchEvent(new PopStateEvent('popstate'));
      go('');
      dispatchEvent(new PopStateEvent('popstate'));
      expect(told).to.deep.equal([query({search: 'krogar'}), emptyQuery]);
    });

    it('when the visitor really goes back', async () => {
      go('mp-search=krogar');
      const {told} = host();
      history.pushState(null, '', `${own}&mp-search=budget`);
      const back = new Promise(resolve => addEventListener('popstate', resolve, {once: true}));
      history.back();
      await back;
      expect(told.at(-1)).to.deep.equal(query({search: 'krogar'}));
    });

    it('again when the element is put back', () => {
      const made = host();
      made.remove();
      go('mp-search=krogar');
      document.body.append(made);
      expect(made.told).to.deep.equal([query({search: 'krogar'})]);
    });
  });

  describe('is written', () => {
    it('half a second after the visitor stopped typing, once', async () => {
      const made = host();
      for (const search of ['k', 'kr', 'kro']) {
        made.url.mirror(query({search}));
        await time.clock.pass(0.4);
      }
      expect(params()).to.equal('');
      await time.clock.pass(0.1);
      expect(params()).to.equal('mp-search=kro');
      expect(written).to.equal(1);
    });

    it('in names with the prefix, never in bare ones', async () => {
      const all = Object.fromEntries(queryNames.map(name => [name, name])) as FeedQuery;
      const names = queryNames.map(name => `nytt-${name}=${name}`).join('&');
      expect(await mirrored(host('nytt'), all)).to.equal(names);
    });

    it('without what asks for nothing', async () => {
      go('mp-search=krogar&mp-place=Kil');
      expect(await mirrored(host(), {place: 'Kil'})).to.equal('mp-place=Kil');
      expect(await mirrored(hosts[0]!, {})).to.equal('');
    });

    it('beside the page’s own parameters and fragment, and with its state', async () => {
      go('p=7&mp-search=a&tag=b&other-search=c#del');
      replaceState.call(history, {scroll: 9}, '', location.href);
      const made = host();
      expect(await mirrored(made, {search: 'å&ä', topic: 'T'})).to.equal(
        'p=7&mp-search=%C3%A5%26%C3%A4&tag=b&other-search=c&mp-topic=T',
      );
      expect(location.hash).to.equal('#del');
      expect(history.state).to.deep.equal({scroll: 9});
    });

    it('not at all where it says so already, however the page writes its own part', async () => {
      go('q=a%20b&flag&mp-search=krogar');
      const made = host();
      expect(await mirrored(made, {search: 'krogar'})).to.equal('q=a%20b&flag&mp-search=krogar');
      go('q=a%20b&flag');
      expect(await mirrored(made, {})).to.equal('q=a%20b&flag');
      expect(written).to.equal(0);
    });

    it('not for an element that claims none', async () => {
      expect(await mirrored(host(null), {search: 'krogar'})).to.equal('');
    });

    it('also when it was asked before the prefix was claimed', async () => {
      const made = host(null);
      made.url.mirror(query({search: 'krogar'}));
      made.url.claim('mp');
      await time.clock.pass(0.5);
      expect(params()).to.equal('mp-search=krogar');
    });

    it('in a way that is read as it was meant, whatever the prefix', async () => {
      const made = host('å b&c=#');
      await mirrored(made, {search: 'krogar'});
      made.url.claim(null);
      made.url.claim('å b&c=#');
      expect(made.told).to.deep.equal([query({search: 'krogar'})]);
    });

    it('unless the browser refuses, which hurts nobody', async () => {
      history.replaceState = () => {
        throw new DOMException('Attempt to use history.replaceState()', 'SecurityError');
      };
      const made = host();
      expect(await mirrored(made, {search: 'krogar'})).to.equal('');
      Reflect.deleteProperty(history, 'replaceState');
      expect(await mirrored(made, {search: 'budget'})).to.equal('mp-search=budget');
    });
  });

  describe('belongs to one element', () => {
    it('and is refused to another, which neither reads nor writes it', async () => {
      const [first, second] = [host(), host(null)];
      expect(first.url.claim('mp')).to.equal(true);
      expect(second.url.claim('mp')).to.equal(false);
      expect(await mirrored(second, {search: 'krogar'})).to.equal('');
      go('mp-search=budget');
      dispatchEvent(new PopStateEvent('popstate'));
      expect([first.told.length, second.told.length]).to.deep.equal([1, 0]);
    });

    it('while another one has a prefix of its own', async () => {
      const [first, second] = [host('a'), host('b')];
      await mirrored(first, {search: 'ett'});
      expect(await mirrored(second, {search: 'två'})).to.equal('a-search=ett&b-search=tv%C3%A5');
    });

    it('until it claims another, or none, or is taken out', () => {
      const [first, second] = [host('mp'), host(null)];
      first.url.claim('other');
      expect(second.url.claim('mp')).to.equal(true);
      expect(first.url.claim('mp')).to.equal(false);
      second.url.claim(null);
      expect(first.url.claim('mp')).to.equal(true);
      first.remove();
      expect(second.url.claim('mp')).to.equal(true);
    });

    it('and not to one that was refused, when that one goes', async () => {
      const [first, second] = [host(), host()];
      second.remove();
      expect(await mirrored(first, {search: 'krogar'})).to.equal('mp-search=krogar');
      expect(host(null).url.claim('mp')).to.equal(false);
    });

    it('that is in the page: one that is out claims it when it is put back', async () => {
      const [out, other] = [host(null), host(null)];
      out.remove();
      expect(out.url.claim('mp')).to.equal(true);
      expect(listeners()).to.deep.equal([]);
      expect(other.url.claim('mp')).to.equal(true);
      other.remove();
      document.body.append(out);
      expect(await mirrored(out, {search: 'krogar'})).to.equal('mp-search=krogar');
    });

    it('that leaves nothing behind when it is taken out', async () => {
      const made = host();
      made.url.mirror(query({search: 'krogar'}));
      expect(listeners()).to.deep.equal(['popstate']);
      made.remove();
      expect(listeners()).to.deep.equal([]);
      expect(time.clock.pending).to.deep.equal([]);
      go('mp-search=x');
      dispatchEvent(new PopStateEvent('popstate'));
      await time.clock.pass(1);
      expect(made.told).to.deep.equal([]);
      expect(params()).to.equal('mp-search=x');
    });
  });
});
