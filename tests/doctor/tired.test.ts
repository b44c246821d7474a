import {expect} from 'chai';
import {diagnose} from '../../src/doctor/index.js';
import {html, web, type Page} from './site.js';

const site = 'https://karlstad.example';

describe('a server that is slow or busy', () => {
  for (const [why, page] of [
    ['gives no answer', {fails: 'ECONNRESET'}],
    ['asks to wait', {status: 503}],
  ] as [string, Page][]) {
    it(`is not asked on where it ${why} to a guess`, async () => {
      const {requests} = await diagnose(site, {
        isBrowser: false,
        fetch: web({
          [`${site}/`]: {headers: html, body: '<html>'},
          [`${site}/wp-json/wp/v2/posts?_embed`]: page,
        }).fetch,
      });
      expect(requests).to.equal(2);
    });
  }
});
