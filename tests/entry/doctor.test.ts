import {expect} from '@open-wc/testing';
import {diagnose} from '../../src/entry/doctor.js';
import {serveFeed} from '../tooling/served-feed.js';

const body = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Karlstad',
  items: [{id: '1', title: 'Nyhet', content_text: ''}],
});

/** The outcome, and what is said of who may read. */
async function look(url: string) {
  const {outcome, candidates} = await diagnose(url);
  const given = candidates.find(({foundBy}) => foundBy === 'given');
  const codes = given?.findings.map(({code}) => code).filter(code => code.startsWith('cors'));
  return {outcome, codes};
}

describe('the feed doctor in a browser', () => {
  it('tries to read a feed of another site, and may', async () => {
    const {foreignUrl} = await serveFeed({body});
    expect(await look(foreignUrl)).to.deep.equal({outcome: 'ok', codes: ['cors-attempt']});
  });

  it('tries to read a feed of another site, and may not', async () => {
    const {foreignUrl} = await serveFeed({body, cors: 'none'});
    expect(await look(foreignUrl)).to.deep.equal({outcome: 'problem', codes: ['cors-missing']});
  });

  it('knows of its own site by the headers', async () => {
    const {url} = await serveFeed({body});
    expect(await look(url)).to.deep.equal({outcome: 'ok', codes: ['cors-any']});
    const closed = await serveFeed({body, cors: 'none'});
    expect(await look(closed.url)).to.deep.equal({outcome: 'ok', codes: ['cors-unseen']});
  });

  it('tells nobody there from nobody allowed', async () => {
    const {foreignUrl} = await serveFeed({body, reset: true});
    expect(await look(foreignUrl)).to.deep.equal({outcome: 'unreachable', codes: undefined});
  });
});
