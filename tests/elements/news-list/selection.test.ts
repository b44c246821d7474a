import {expect} from '@open-wc/testing';
import {recordProblems} from '../problems.js';
import {feedWith, findAll, listOf, type List} from '../support.js';
import {visibleLines} from '../visible-text.js';

const feed = feedWith([
  {
    title: 'Busskort',
    date_published: '2023-03-01',
    tags: ['Trafik'],
    summary: 'Barn åker gratis.',
    _mp: {place: 'Kil'},
  },
  {title: 'Gatlyktor', date_published: '2023-05-01', tags: ['Trygghet'], _mp: {place: 'Karlstad'}},
  {title: 'Utan dag', tags: ['Natur, djur'], _mp: {place: 'Karlstad'}},
  {title: 'Parken', date_published: '2023-04-01', tags: ['Natur', 'Trygghet']},
  {title: 'Också utan dag', tags: ['Trafik'], _mp: {place: 'Grums'}},
]);
const newestFirst = ['Gatlyktor', 'Parken', 'Busskort', 'Utan dag', 'Också utan dag'];

const titles = (list: List) => findAll(list, '[part=item-title]').map(title => title.innerText);

/** What an embedder writes, and the titles that are then shown, in order. */
const rows: readonly (readonly [string, readonly string[]])[] = [
  ['', newestFirst],
  ['topic="Trygghet"', ['Gatlyktor', 'Parken']],
  ['topic="tRYGGhet"', ['Gatlyktor', 'Parken']],
  ['topic="Trygghet, Trafik"', ['Gatlyktor', 'Parken', 'Busskort', 'Också utan dag']],
  ['topic="Natur"', ['Parken']],
  [String.raw`topic="Natur\, djur"`, ['Utan dag']],
  [String.raw`topic="Natur\, djur,Natur"`, ['Parken', 'Utan dag']],
  ['topic="Rymden"', []],
  ['topic=" , "', newestFirst],
  ['place="Karlstad"', ['Gatlyktor', 'Utan dag']],
  ['place="karlstad,GRUMS"', ['Gatlyktor', 'Utan dag', 'Också utan dag']],
  ['place="Hammarö" default-place="Hammarö"', ['Parken']],
  ['place="Karlstad" topic="Trygghet"', ['Gatlyktor']],
  ['include="busskort"', ['Busskort']],
  ['include="åker gratis"', ['Busskort']],
  ['include="djur"', ['Utan dag']],
  ['include="park, busskort"', ['Parken', 'Busskort']],
  ['exclude="utan dag"', ['Gatlyktor', 'Parken', 'Busskort']],
  ['exclude="trygghet, gratis"', ['Utan dag', 'Också utan dag']],
  ['include="utan" exclude="också"', ['Utan dag']],
  ['limit="2"', ['Gatlyktor', 'Parken']],
  ['limit="2" topic="Trafik"', ['Busskort', 'Också utan dag']],
  ['limit="99"', newestFirst],
];

describe('of the feed, a news list shows at all', () => {
  recordProblems();

  for (const [attributes, shown] of rows) {
    it(`${shown.join(', ') || 'nothing'} with ${attributes || 'no attribute'}`, async () => {
      expect(titles(await listOf(feed, attributes))).to.deep.equal(shown);
    });
  }

  it('what a changed attribute says', async () => {
    const list = await listOf(feed, 'topic="Trygghet"');
    list.setAttribute('topic', 'Trafik');
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(['Busskort', 'Också utan dag']);
    list.topic = '';
    await list.updateComplete;
    expect(titles(list)).to.deep.equal(newestFirst);
  });

  it('the default place of what names none, and no other', async () => {
    const list = await listOf(feed, 'default-place="Hammarö" controls=""');
    expect(visibleLines(list).slice(0, 4)).to.deep.equal([
      'Karlstad, 1 maj 2023',
      'Gatlyktor',
      'Hammarö, 1 april 2023',
      'Parken',
    ]);
  });

  it('what says tomorrow above what says yesterday, but below what says today', async () => {
    const day = (offset: number) =>
      new Date(Date.now() + offset * 864e5).toISOString().slice(0, 10);
    const list = await listOf(
      feedWith([
        {title: 'Om hundra år', date_published: '2123-01-01'},
        {title: 'I går', date_published: day(-1)},
        {title: 'Nyss', date_published: new Date(Date.now() - 1).toISOString()},
      ]),
    );
    expect(titles(list)).to.deep.equal(['Nyss', 'Om hundra år', 'I går']);
  });
});
