import {expect} from '@open-wc/testing';
import {ar} from '../../src/strings/ar.js';
import {languages} from '../../src/strings/languages.js';
import {serveFeed} from '../tooling/served-feed.js';
import {areaOf, feedWith, find, findAll, listOf, page, until} from './support.js';

describe('what is read from right to left', () => {
  const before = [...languages];
  afterEach(() => void languages.splice(0, Infinity, ...before));

  it('leaves the letters of connected scripts joined, whatever is spoken around them', async () => {
    const title = 'أخبار';
    const list = await listOf(feedWith([{title}, {title: 'Nyheter'}]));
    const [joined, apart] = findAll(list, '[part=item-title]').map(
      one => getComputedStyle(one).letterSpacing,
    );
    expect(joined).to.be.oneOf(['normal', '0px']);
    expect(Number.parseFloat(apart!)).to.be.below(0);
    const area = await areaOf(feedWith([], {_mp: {areas: [{title}]}}));
    expect(getComputedStyle(find(area, '[part=area-title]')!).letterSpacing).to.equal(joined);
  });

  it('sketches what is loading from the side where it will begin', async () => {
    languages.unshift(['ar', ar]);
    const {url} = await serveFeed({hold: true});
    const list = await page(`<mp-news-list lang="ar" src="${url}"></mp-news-list>`);
    await until(() => find(list, '[part=loading]'), 'nothing says that it is loading');
    const loading = find(list, '[part=loading]')!.getBoundingClientRect();
    const around = find(list, '.base')!.getBoundingClientRect();
    expect(around.right - loading.right).to.be.below(loading.left - around.left);
  });
});
