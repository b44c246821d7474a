import {expect} from 'chai';
import {ref} from 'vue';
import {parseFeed, parseLazily} from '../../src/parse/index.js';

const document = {
  url: 'https://er-webbplats.se/',
  contentType: '',
  text: '<rss><channel><item><title>Krogar</title><category>Klimat</category></item></channel></rss>',
};

describe('a feed that Vue watches', () => {
  for (const [whose, feed] of [
    ['of `parseFeed`', parseFeed(document)],
    ['of an element', parseLazily(document)],
  ] as const) {
    it(`is read as any other: ${whose}`, () => {
      const [item] = ref(feed).value.items;
      expect(item).to.include({title: 'Krogar', excerpt: '', image: null});
      expect(item!.topics).to.deep.equal(['Klimat']);
    });
  }
});
