import {expect} from '@open-wc/testing';
import {recordProblems} from '../problems.js';
import {feedWith, find, findAll, has, listOf, settled, type List} from '../support.js';

const feed = feedWith([
  {title: 'Bussar i Kil', date_published: '2022-05-01', tags: ['Trafik'], _mp: {place: 'Kil'}},
  {
    title: 'Cyklar i Karlstad',
    date_published: '2023-05-01',
    tags: ['Trafik', 'Ängar'],
    _mp: {place: 'Karlstad'},
  },
  {title: 'Skolor', date_published: '2023-04-01', tags: ['Skola'], _mp: {place: 'Karlstad'}},
]);
const everything = feedWith([
  {tags: ['Ett'], date_published: '2022-01-01', _mp: {place: 'Kil'}},
  {tags: ['Två'], date_published: '2023-01-01', _mp: {place: 'Grums'}},
]);
const twoSources = {
  ...everything,
  items: everything.items.map((item, i) => ({
    ...item,
    source: {title: `Källa ${i + 1}`, url: `https://${i}.example/`},
  })),
};

/** The labels of the controls, in order. */
const labels = (list: List) =>
  findAll(list, '[part=control-label]').map(({innerText}) => innerText);
/** The choices of the facet with a label. */
const choices = (list: List, label: string) => {
  const control = findAll(list, '[part=control]').find(({innerText}) =>
    innerText.startsWith(label),
  );
  return [...(control?.querySelector('select')?.options ?? [])].map(({label}) => label);
};

/** The attribute, and the labels that are seen. */
const rows: readonly (readonly [string, readonly string[]])[] = [
  ['', ['Sök', 'Ämne', 'Plats', 'År']],
  ['controls="year search"', ['År', 'Sök']],
  ['controls="source place year topic search"', ['Källa', 'Plats', 'År', 'Ämne', 'Sök']],
  ['controls=" topic   topic "', ['Ämne']],
  ['controls=""', []],
  ['controls="place" lang="en"', ['Place']],
];

describe('the controls of a news list', () => {
  recordProblems();

  for (const [attribute, seen] of rows) {
    it(`are ${seen.join(', ') || 'none'} with ${attribute || 'no attribute'}`, async () => {
      const list = await listOf(twoSources, attribute);
      expect(labels(list)).to.deep.equal(seen);
      await expect(list).to.be.accessible();
    });
  }

  it('leave out a facet with fewer than two values', async () => {
    const one = feedWith([
      {tags: ['Skola'], date_published: '2023-01-01', _mp: {place: 'Kil'}},
      {tags: ['Trafik'], _mp: {place: 'Kil'}},
    ]);
    expect(labels(await listOf(one, 'controls="topic place year source"'))).to.deep.equal(['Ämne']);
  });

  it('are no landmark where nothing is left of them', async () => {
    expect(has(await listOf(feedWith([{}]), 'controls="place year"'), 'filter')).to.equal(false);
  });

  it('have the commonest values first, and the newest years, with counts', async () => {
    const list = await listOf(feed);
    expect(choices(list, 'Ämne')).to.deep.equal(['Alla', 'Trafik (2)', 'Ängar (1)', 'Skola (1)']);
    expect(choices(list, 'Plats')).to.deep.equal(['Alla', 'Karlstad (2)', 'Kil (1)']);
    expect(choices(list, 'År')).to.deep.equal(['Alla', '2023 (2)', '2022 (1)']);
  });

  it('count what a choice would leave, with the rest of the filter', async () => {
    const list = await listOf(feed);
    list.query = {...list.query, place: 'Karlstad'};
    await settled(list);
    expect(choices(list, 'Ämne')).to.deep.equal(['Alla', 'Trafik (1)', 'Ängar (1)', 'Skola (1)']);
    expect(choices(list, 'Plats')).to.deep.equal(['Alla', 'Karlstad (2)', 'Kil (1)']);
    expect(choices(list, 'År')).to.deep.equal(['Alla', '2023 (2)', '2022 (0)']);
  });

  it('offer no choice that leaves nothing, but the one that is chosen', async () => {
    const list = await listOf(feed);
    list.query = {...list.query, search: 'skolor', year: '2022'};
    await settled(list);
    const disabled = findAll<HTMLOptionElement>(list, 'option').filter(option => option.disabled);
    expect(disabled.map(({label}) => label)).to.deep.equal([
      ...['Trafik (0)', 'Ängar (0)', 'Skola (0)'],
      ...['Karlstad (0)', 'Kil (0)'],
    ]);
  });

  it('show what is asked for', async () => {
    const list = await listOf(feed);
    list.query = {search: 'cyklar', topic: 'trafik', place: 'Karlstad', year: '2023', source: ''};
    await settled(list);
    expect(find<HTMLInputElement>(list, 'input')!.value).to.equal('cyklar');
    expect(findAll<HTMLSelectElement>(list, 'select').map(({value}) => value)).to.deep.equal([
      ...['Trafik', 'Karlstad', '2023'],
    ]);
  });

  it('keep a choice that no item has, such as one from an address', async () => {
    const list = await listOf(feed);
    list.query = {...list.query, place: 'Munkfors'};
    await settled(list);
    expect(choices(list, 'Plats')).to.contain('Munkfors (0)');
    expect(findAll<HTMLSelectElement>(list, 'select')[1]!.value).to.equal('Munkfors');
  });

  it('are named after their list', async () => {
    const name = async (attributes: string) =>
      find(await listOf(feed, attributes), '[role=search]')!.getAttribute('aria-label');
    expect(await name('')).to.equal('Filtrera nyheterna');
    expect(await name('heading="Aktuellt"')).to.equal('Filtrera nyheterna: Aktuellt');
    expect(await name('lang="en"')).to.equal('Filter the news');
  });
});
