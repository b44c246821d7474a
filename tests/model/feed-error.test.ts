import {expect} from 'chai';
import {FeedError} from '../../src/model/feed-error.js';

describe('a FeedError', () => {
  it('is an error that names its code, address and status', () => {
    const error = new FeedError('not-found', 'https://example.org/feed', 'It is gone', 410);
    expect(error).to.be.instanceOf(Error);
    expect(error).to.include({code: 'not-found', url: 'https://example.org/feed', status: 410});
    expect(`${error}`).to.equal('FeedError: It is gone');
  });

  it('has status 0 where nothing answered', () => {
    expect(new FeedError('timeout', 'https://example.org/feed', 'late').status).to.equal(0);
  });
});
