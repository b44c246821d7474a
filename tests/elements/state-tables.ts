import {expect} from '@open-wc/testing';
import {serveFeed} from '../tooling/served-feed.js';
import type {Answer} from '../tooling/feed-server.mjs';
import {recordProblems} from './problems.js';
import {loaded, page, settled, type Area, type List} from './support.js';
import {visibleLines} from './visible-text.js';

/** Brings an element into a state, in a language. */
type Reach = (lang: string) => Promise<List | Area>;

/** The state, how it is reached, and what is seen in it in Swedish and in English. */
export type StateRow = readonly [string, Reach, readonly string[], readonly string[]];

export const gone: Answer = {status: 404};
export const never: Answer = {hold: true};
export const child = '<p>Läs nyheterna på <a href="https://news.example/">vår sida</a>.</p>';
export const fallback = 'Läs nyheterna på vår sida.';

/** An element without an address. */
export const idle =
  (tag: string, children = ''): Reach =>
  lang =>
    page(`<${tag} lang="${lang}">${children}</${tag}>`);

/** An element that has been given an address, which answers so. */
export const asking =
  (tag: string, answers: readonly Answer[], children = '', attributes = ''): Reach =>
  async lang => {
    const {url} = await serveFeed(...answers);
    return page(`<${tag} src="${url}" lang="${lang}" ${attributes}>${children}</${tag}>`);
  };

/** An element of two feeds, of which the second is gone. */
export const oneOfTwo =
  (tag: string, good: Answer): Reach =>
  async lang => {
    const urls = `${(await serveFeed(good)).url} ${(await serveFeed(gone)).url}`;
    return loaded(await page(`<${tag} src="${urls}" lang="${lang}"></${tag}>`));
  };

/** The same, after further steps. */
export const after =
  (reach: Reach, ...steps: readonly ((element: Area) => unknown)[]): Reach =>
  async lang => {
    const element = (await reach(lang)) as Area;
    for (const step of steps) {
      await step(element);
      await settled(element);
    }
    return element;
  };
export const refresh = (element: Area) => element.refresh();
export const startRefresh = (element: Area) => void element.refresh();
export const search = (words: string) => (element: Area) => {
  element.query = {...element.query, search: words};
};

// However slow the machine is: the feed was fetched a few seconds ago at the most.
const ageless = (line: string) =>
  line
    .replace(/hämtades (nu|för \d+ sekund(er)? sedan)/, 'hämtades nyss')
    .replace(/fetched (now|\d+ seconds? ago)/, 'fetched just now');

/** What an element says in each of its states, in both languages, and that it is accessible. */
export function describeStates(title: string, states: readonly StateRow[]): void {
  describe(title, () => {
    recordProblems();

    for (const [state, reach, swedish, english] of states) {
      for (const [lang, seen] of Object.entries({sv: swedish, en: english})) {
        it(`${state}, in ${lang}, and is accessible`, async () => {
          const element = await reach(lang);
          expect(visibleLines(element).map(ageless)).to.deep.equal(seen);
          await expect(element).to.be.accessible();
        });
      }
    }
  });
}
