import {expect} from 'chai';
import {emptyQuery, facetNames, isEmptyQuery, queryNames} from '../../src/model/feed-query.js';

describe('a query', () => {
  it('has the search, and every facet after it', () => {
    expect(queryNames).to.deep.equal(['search', ...facetNames]);
    expect(emptyQuery).to.have.all.keys([...queryNames]);
  });

  it('that is empty asks for nothing', () => expect(isEmptyQuery(emptyQuery)).to.equal(true));

  for (const name of queryNames) {
    it(`with a ${name} asks for something`, () => {
      expect(isEmptyQuery({...emptyQuery, [name]: '0'})).to.equal(false);
    });
  }
});
