import {expect} from '@open-wc/testing';
import '../../src/entry/define.js';
import {loadedPage, settled, type Area, type List} from '../elements/support.js';
import {recordProblems} from '../elements/problems.js';
import {serveFeed} from '../tooling/served-feed.js';
import {readBlocks, readLines, type Vector} from '../vectors/corpus.js';
import {carriers, type Carrier} from './carriers.js';
import {onStage} from './stage.js';

const vectors: readonly Vector[] = [
  ...(await readBlocks('html')).filter(({name}) => !name.startsWith('html/depth')),
  ...(await readLines('urls')),
  ...(await readLines('text')),
];
const everything =
  'page-size="99999" controls="search topic place year source" ' +
  'show="dateline image excerpt topics source"';

async function showItems({type, document}: Carrier): Promise<void> {
  await onStage(async ({aimed, look}) => {
    const sources = vectors.map(({source}) => aimed(source));
    const {url} = await serveFeed({type, body: document(sources)});
    const list = await loadedPage<List>(`<mp-news-list src="${url}" ${everything}></mp-news-list>`);
    expect(list.state.status).to.equal('ready');
    look(list, 'list');
    const rows = list.shadowRoot!.querySelectorAll('[part=item]');
    expect(rows.length).to.be.above(vectors.length / 2);
    list.remove();
  });
}

async function showAreas({type, document}: Carrier): Promise<void> {
  await onStage(async ({aimed, look}) => {
    const sources = vectors.map(({source}) => aimed(source));
    const {url} = await serveFeed({type, body: document(sources)});
    // Pages are news too, and those would be drawn anew with each area.
    const sections =
      type === 'application/json' ? 'title lead body' : 'title lead body priorities news';
    const area = await loadedPage<Area>(
      `<mp-policy-area src="${url}" sections="${sections}"></mp-policy-area>`,
    );
    expect(area.state.status).to.equal('ready');
    for (const [i, {name}] of vectors.entries()) {
      area.area = `v${i}`;
      await settled(area);
      look(area, name);
    }
    area.remove();
  });
}

describe('attacks in every field of a feed', function () {
  this.timeout(60_000);
  recordProblems();

  for (const carrier of carriers)
    it(`${carrier.name}: ${vectors.length} of them do nothing`, () =>
      carrier.gives === 'items' ? showItems(carrier) : showAreas(carrier));
});
