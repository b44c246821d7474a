import '../../src/entry/define.js';
import {recordProblems} from '../elements/problems.js';
import {areaOf, feedWith, listOf} from '../elements/support.js';
import {expectCalm} from '../faults/watch-gaps.js';
import {readBlocks} from '../vectors/corpus.js';

const vectors = (await readBlocks('html')).filter(({name}) => name.startsWith('html/depth'));

/** Milliseconds that it takes to read something and lay it out. */
async function timeOf(show: () => Promise<HTMLElement>): Promise<number> {
  const start = performance.now();
  const element = await show();
  element.getBoundingClientRect();
  const time = performance.now() - start;
  element.remove();
  return time;
}

describe('what is too much for a page', function () {
  this.timeout(120_000);
  recordProblems();

  for (const {name, source} of vectors) {
    it(`does not stop it as the text of an area: ${name}`, async () => {
      const show = () => areaOf(feedWith([], {_mp: {areas: [{title: 'x', body_html: source}]}}));
      await expectCalm(() => timeOf(show), 5000);
    });

    it(`does not stop it as the fields of news: ${name}`, async () => {
      const item = {title: source, content_html: source, tags: [source], _mp: {place: source}};
      const show = () => listOf(feedWith([item, {tags: ['x']}]), 'show="dateline excerpt topics"');
      await expectCalm(() => timeOf(show), 5000);
    });
  }
});
