import {expect} from 'chai';
import {sanitise} from '../../src/sanitise/sanitise.js';
import type {SafeHtml} from '../../src/model/safe-html.js';
import {readBlocks, readLines} from './corpus.js';
import {base, outcomes} from './outcomes.js';
import {elementsOf, textOf} from './outline.js';
import {faultsInTree} from './rules.js';

const [html, twins, urls, texts] = await Promise.all([
  readBlocks('html'),
  readBlocks('twins'),
  readLines('urls'),
  readLines('text'),
]);
const accept = 'what becomes of it; if that is meant: node --import tsx tests/vectors/accept.ts';

/** What a reader is told: the text, and what stands for pictures and explains words. */
function wordsOf(tree: SafeHtml): string {
  const described = elementsOf(tree).flatMap(([{attributes}]) => [
    attributes.alt,
    attributes.title,
  ]);
  return [textOf(tree), ...described].join(' ');
}

const count = (text: string) => text.match(/Synlig/g)?.length ?? 0;
const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const closeUp = (text: string) => text.replace(/\s/g, '');
const left = (source: string) => faultsInTree(sanitise(source, base));

describe('every vector', () => {
  it('is one of many, and has a name of its own', () => {
    const all = [...html, ...urls, ...texts];
    expect(all).to.have.length.above(1000);
    expect(new Set(all.map(({name}) => name)).size).to.equal(all.length);
  });

  for (const {name, source, expected, grown} of html) {
    it(name, () => {
      const tree = sanitise(source, base);
      expect(faultsInTree(tree)).to.deep.equal([]);
      if (name.startsWith('html/depth')) expect(left(grown(2_000_000))).to.deep.equal([]);
      expect(count(wordsOf(tree)), 'words that a reader should see').to.be.at.least(count(source));
      expect(outcomes.html(source), accept).to.equal(expected);
    });
  }

  for (const {name, source, expected} of urls) {
    it(name, () => {
      const value = escaped(source);
      expect(outcomes.urls(source), accept).to.equal(expected);
      expect(left(`<a href="${value}">x</a><img src="${value}">`)).to.deep.equal([]);
    });
  }

  for (const {name, source, expected} of texts) {
    it(name, () => {
      expect(outcomes.text(source), accept).to.equal(expected);
      expect(left(source)).to.deep.equal([]);
      expect(left(`<p title="${escaped(source)}">x</p>`)).to.deep.equal([]);
    });
  }
});

describe('good text in the markup that attacks like to use', () => {
  for (const {name, source, expected} of twins) {
    it(name, () => {
      expect(closeUp(textOf(sanitise(source, base)))).to.equal(closeUp(expected));
    });
  }
});
