import {expect} from '@open-wc/testing';
import '../../src/entry/define.js';
import {recordProblems} from '../elements/problems.js';
import {areaOf, feedWith, listOf} from '../elements/support.js';
import {readBlocks} from '../vectors/corpus.js';

const vectors = (await readBlocks('html')).filter(({name}) => name.startsWith('html/depth'));
const attempts = 5;

/** The least time that it takes to read something and lay it out, of a few attempts. */
async function leastTime(show: () => Promise<HTMLElement>): Promise<number> {
  const times: number[] = [];
  while (times.length < attempts) {
    const start = performance.now();
    const element = await show();
    element.getBoundingClientRect();
    times.push(performance.now() - start);
    element.remove();
    // A machine that is busy with other things is not what is measured.
    if (times.at(-1)! < 1000) break;
  }
  return Math.min(...times);
}

describe('what is too much for a page', function () {
  this.timeout(60_000);
  recordProblems();

  for (const {name, source} of vectors) {
    it(`does not stop it as the text of an area: ${name}`, async () => {
      const show = () => areaOf(feedWith([], {_mp: {areas: [{title: 'x', body_html: source}]}}));
      expect(await leastTime(show)).to.be.below(1000);
    });

    it(`does not stop it as the fields of news: ${name}`, async () => {
      const item = {title: source, content_html: source, tags: [source], _mp: {place: source}};
      const show = () => listOf(feedWith([item, {tags: ['x']}]), 'show="dateline excerpt topics"');
      expect(await leastTime(show)).to.be.below(1000);
    });
  }
});
