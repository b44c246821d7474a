import {readFile} from 'node:fs/promises';
import {Ajv2020} from 'ajv/dist/2020.js';
import {expect} from 'chai';

const json = async (file: string): Promise<object> =>
  JSON.parse(await readFile(file, 'utf8')) as object;

describe('the schema of our feed', () => {
  let faults: (feed: object) => string;
  let feed: object;
  before(async () => {
    const ajv = new Ajv2020({allErrors: true, validateFormats: false, strictRequired: false});
    const validate = ajv.compile(await json('src/schema/mp-feed.schema.json'));
    faults = data => (validate(data) ? '' : ajv.errorsText(validate.errors));
    feed = await json('demo/feeds/karlstad-trygghet.json');
  });

  for (const name of ['karlstad-trygghet', 'karlstad', 'sverige', 'tom']) {
    it(`takes the demo’s ${name}.json`, async () => {
      expect(faults(await json(`demo/feeds/${name}.json`))).to.equal('');
    });
  }

  it('refuses what is no feed', async () => {
    expect(faults(await json('demo/feeds/inte-en-feed.json'))).to.include('items');
  });

  const item = {id: '1', content_text: ''};
  const wrong: [what: string, change: object, fault: string][] = [
    ['an unknown version', {version: '2'}, '/version'],
    ['an item without id', {items: [{content_text: ''}]}, "'id'"],
    ['an item without content', {items: [{id: '1'}]}, "'content_text'"],
    ['a date in words', {items: [{...item, date_published: '19 oktober 2023'}]}, '/date_published'],
    ['a place that is no text', {items: [{...item, _mp: {place: 1}}]}, '/place'],
    ['a source that is no text', {items: [{...item, _mp: {source: {title: 'A'}}}]}, '/source'],
    ['a misspelt word of ours', {_mp: {area: []}}, 'additional properties'],
    ['an area without title', {_mp: {areas: [{slug: 'trygghet'}]}}, "'title'"],
    [
      'a priority without text',
      {_mp: {areas: [{title: 'T', priorities: [{title: 'a'}]}]}},
      "'text'",
    ],
  ];
  for (const [what, change, fault] of wrong) {
    it(`refuses ${what}`, () => {
      expect(faults({...feed, ...change})).to.include(fault);
    });
  }
});
