import '../../src/entry/define.js';
import {expect} from '@open-wc/testing';
import {recordProblems} from '../elements/problems.js';
import {areaOf, feedWith, listOf} from '../elements/support.js';
import {readBlocks} from '../vectors/corpus.js';

const vectors = (await readBlocks('html')).filter(({name}) => name.startsWith('html/depth'));

/** Whether an element that is there is laid out. */
const isLaidOut = (element: HTMLElement) => element.getBoundingClientRect().height >= 0;

describe('what is too much for a page', () => {
  recordProblems();

  for (const {name, grown} of vectors) {
    const source = grown(200_000);

    it(`does not stop it as the text of an area: ${name}`, async () => {
      const area = await areaOf(feedWith([], {_mp: {areas: [{title: 'x', body_html: source}]}}));
      expect(isLaidOut(area)).to.equal(true);
    });

    it(`does not stop it as the fields of news: ${name}`, async () => {
      const item = {title: source, content_html: source, tags: [source], _mp: {place: source}};
      const feed = feedWith([item, {tags: ['x']}]);
      expect(isLaidOut(await listOf(feed, 'show="dateline excerpt topics"'))).to.equal(true);
    });
  }
});
