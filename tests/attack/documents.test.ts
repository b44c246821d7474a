import {expect} from '@open-wc/testing';
import '../../src/entry/define.js';
import {recordProblems} from '../elements/problems.js';
import {loadedPage, settled, type Area, type List} from '../elements/support.js';
import {serveFeed} from '../tooling/served-feed.js';
import {readBlocks} from '../vectors/corpus.js';
import {onStage} from './stage.js';

const vectors = await readBlocks('feeds');

function typeOf(name: string): string {
  return name.startsWith('feeds/xml') ? 'application/xml' : 'application/json';
}

describe('whole documents that attack', () => {
  recordProblems();

  for (const {name, source} of vectors)
    it(name, () =>
      onStage(async ({aimed, look}) => {
        const {url} = await serveFeed({type: typeOf(name), body: aimed(source)});
        const list = await loadedPage<List>(
          `<mp-news-list src="${url}" show="dateline image excerpt topics source"></mp-news-list>`,
        );
        const area = await loadedPage<Area>(`<mp-policy-area src="${url}"></mp-policy-area>`);
        const seen = look(list, 'list') + look(area, 'area');
        area.area = '__proto__';
        await settled(area);
        look(area, 'area by an odd name');
        const isShown = list.state.status === 'ready';
        if (source.includes('Synlig') && isShown) expect(seen).to.include('Synlig');
        list.remove();
        area.remove();
      }),
    );
});
