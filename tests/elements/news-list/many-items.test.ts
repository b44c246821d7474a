import {expect} from '@open-wc/testing';
import {feedWith, find, findAll, items, listOf, settled, until, type List} from '../support.js';

const count = 2000;
const many = feedWith(
  items(count).map((_, i) => ({
    title: i === count - 1 ? 'Den sista' : `Nyhet ${i}`,
    tags: [`Ämne ${i % 4}`],
    date_published: new Date(Date.UTC(2023, 9, 19) - i * 3_600_000).toISOString(),
  })),
);
const options = (list: List) => findAll(list, 'option').map(({textContent}) => textContent.trim());
const titles = (list: List) => findAll(list, '[part=item-title]').map(({innerText}) => innerText);

async function search(list: List, words: string): Promise<void> {
  const input = find<HTMLInputElement>(list, '[part=search]')!;
  input.value = words;
  input.dispatchEvent(new Event('input'));
  await settled(list);
}

describe('a list of very many items', () => {
  it('is shown before its facets are counted, which keep their place', async () => {
    const list = await listOf(many);
    expect(titles(list)).to.include('Nyhet 0');
    const height = () => find(list, '[part=filter]')!.offsetHeight;
    const [before, selects] = [height(), findAll(list, 'select').length];
    expect(options(list)).to.deep.equal(Array.from({length: selects}, () => 'Alla'));
    await until(() => options(list).length > selects, 'the facets are never counted');
    expect(options(list)).to.include('Ämne 3 (500)');
    expect(height()).to.equal(before);
  });

  it('is searched at once, however little has been read', async () => {
    const list = await listOf(many);
    await search(list, 'sista');
    expect(titles(list)).to.deep.equal(['Den sista']);
    await until(() => options(list).includes('Ämne 3 (1)'), 'the facets are never counted');
    await search(list, '');
    expect(options(list)).to.include('Ämne 3 (500)');
  });

  it('keeps the facets of the feed before until those of the new one are counted', async () => {
    const list = await listOf(many);
    await until(() => options(list).includes('Ämne 3 (500)'), 'the facets are never counted');
    list.feed = {...many, items: many.items.slice(4)};
    await settled(list);
    expect(options(list)).to.include('Ämne 3 (500)');
    await until(() => options(list).includes('Ämne 3 (499)'), 'the facets are not counted again');
  });

  it('counts its facets, too, when it was moved while it did', async () => {
    const list = await listOf(many);
    document.body.append(list);
    await until(() => options(list).includes('Ämne 3 (500)'), 'the facets are never counted');
    list.remove();
  });
});
