import {expect} from 'chai';
import {diagnose} from '../../src/doctor/index.js';
import {listFixtures, readFixture} from '../tooling/fixtures.js';
import {readLines} from '../vectors/corpus.js';
import {cors, feedOf, posts, web, type Page} from './site.js';

const url = 'https://karlstad.example/feed';
const folders = ['feeds', 'vectors/feeds', 'vectors/html'];
const files = (await Promise.all(folders.map(listFixtures))).flat();

const look = (address: string, page: Page) =>
  diagnose(address, {isBrowser: false, fetch: web({[address]: page}).fetch, maxRequests: 3});

describe('a diagnosis is given', () => {
  for (const folder of folders) {
    it(`of every file in ${folder}`, async () => {
      for (const file of files.filter(file => file.startsWith(folder))) {
        const {candidates, findings} = await look(url, {
          headers: {...cors, 'content-type': 'text/html'},
          body: await readFixture(file),
        });
        const all = [...findings, ...candidates.flatMap(({findings}) => findings)];
        expect(all, file).to.not.be.empty;
        for (const {sentence, remedy} of all) {
          expect(sentence, file).to.not.match(/undefined|NaN|\[object|null/);
          expect(remedy, file).to.not.match(/undefined|NaN|\[object|null/);
        }
      }
    });
  }

  it('of every address', async () => {
    const odd = [
      'https://x.example/%E0%A4%A?_embed',
      'https://x.example/wp-json/%',
      '[::1]',
      'å.ä',
    ];
    for (const address of [...odd, ...(await readLines('urls')).map(({source}) => source)]) {
      for (const body of [feedOf({}), posts, '<html>', '']) {
        const fetch = async () => new Response(body, {headers: cors});
        const diagnosis = await diagnose(address, {isBrowser: false, fetch, maxRequests: 3});
        expect(diagnosis).to.have.property('outcome');
      }
    }
  });

  it('of every status', async () => {
    for (const status of [201, 204, 206, 300, 304, 402, 418, 451, 499, 503, 511, 599]) {
      const {candidates, findings} = await look(url, {status});
      expect([...findings, ...candidates.flatMap(({findings}) => findings)]).to.not.be.empty;
    }
  });
});
