import {expect} from '@open-wc/testing';
import '../../src/entry/define.js';
import {recordProblems} from '../elements/problems.js';
import {areaOf, feedWith, listOf, settled} from '../elements/support.js';
import type {Feed} from '../../src/model/feed.js';
import {readLines} from '../vectors/corpus.js';
import {faultsOfText} from '../vectors/rules.js';
import {onStage} from './stage.js';

// An author's own words are not tidied, so those with control characters are left out.
const strings = [...(await readLines('text')), ...(await readLines('urls'))].filter(
  ({source}) => !faultsOfText(source).length,
);
const goodFeed = () =>
  feedWith([{tags: ['a']}, {tags: ['b'], _mp: {place: 'c'}}], {
    _mp: {areas: [{title: 'x', topic: 'a'}]},
  });
// They ask for something, or are no words.
const others = ['src', 'news-src', 'timeout', 'refresh-every', 'keep-copy', 'sync-url', 'loading'];

/** The attributes of an element that take words, among them its language. */
function attributesOf(element: Element): string[] {
  const {observedAttributes} = element.constructor as unknown as {observedAttributes: string[]};
  return observedAttributes.filter(name => !others.includes(name));
}

const script = {name: 'script', attributes: {}, children: ['hit()']};
const picture = {name: 'img', attributes: {src: 'x', onerror: 'hit()'}, children: []};
const link = {name: 'a', attributes: {href: 'javascript:hit()'}, children: ['x']};

/** What a page that takes any JSON for a feed could be given: none of it came of `parseFeed`. */
function forgedFeeds(): Record<string, unknown> {
  const copy = JSON.parse(JSON.stringify(goodFeed())) as Feed;
  const withItem = (more: object) => ({...copy, items: [{...copy.items[0], ...more}]});
  const withArea = (more: object) => ({...copy, areas: [{...copy.areas[0], ...more}]});
  const address = 'javascript:hit()';
  return {
    'link to a script': withItem({url: address}),
    'link to a page in a data address': withItem({url: 'data:text/html,hit()'}),
    'source that is a script': withItem({source: {title: 'x', url: address}}),
    'home page that is a script': {...copy, homeUrl: address},
    'next page that is a script': {...copy, next: [address]},
    'body with a script': withArea({body: [script]}),
    'body with a handler': withArea({body: [picture]}),
    'body with a link to a script': withArea({body: [link]}),
    'body with a style': withArea({
      body: [{name: 'p', attributes: {style: 'position:fixed'}, children: [picture]}],
    }),
    'body that is a text': withArea({body: '<img src=x onerror=hit()>'}),
    'body that is an object': withArea({body: {length: 1, 0: script}}),
  };
}

describe('attacks by other ways than a feed', function () {
  this.timeout(60_000);
  recordProblems();

  it('in every attribute of a list and an area', () =>
    onStage(async ({aimed, look}) => {
      const elements = [await listOf(goodFeed()), await areaOf(goodFeed())];
      for (const {name, source} of strings)
        for (const element of elements) {
          for (const attribute of attributesOf(element))
            element.setAttribute(attribute, aimed(source));
          await settled(element);
          look(element, name);
        }
      for (const element of elements) element.remove();
    }));

  it('in the address of the page', () => {
    const before = location.href;
    const goTo = history.replaceState.bind(history, history.state, '');
    const names = ['search', 'topic', 'place', 'year', 'source'];
    return onStage(async ({look}) => {
      // WebKit takes no more than 100 changes of the address in ten seconds.
      for (let i = 0; i < strings.length; i += names.length) {
        const url = new URL(before);
        const some = strings.slice(i, i + names.length);
        for (const [k, {source}] of some.entries()) url.searchParams.set(`mp-${names[k]}`, source);
        goTo(url);
        const list = await listOf(goodFeed(), 'sync-url');
        expect(list.query.search).to.equal(url.searchParams.get('mp-search'));
        look(list, some.map(({name}) => name).join(', '));
        list.remove();
      }
      goTo(before);
    });
  });

  for (const [name, feed] of Object.entries(forgedFeeds()))
    it(`in what a page takes for a feed: ${name}`, () =>
      onStage(async ({look}) => {
        const list = await listOf(feed as Feed);
        const area = await areaOf(feed as Feed);
        look(list, 'list');
        look(area, 'area');
        list.remove();
        area.remove();
      }));
});
