import DOMPurify from 'dompurify';
import {expect} from '@open-wc/testing';
import {buildRichText} from '../../src/elements/policy-area/build-rich-text.js';
import {sanitise} from '../../src/sanitise/sanitise.js';
import {readBlocks} from '../vectors/corpus.js';
import {mutations} from '../vectors/mutate.js';
import {base} from '../vectors/outcomes.js';

// It does not know this attribute, which tells others less.
const options = {ADD_ATTR: ['referrerpolicy']};
const vectors = (await readBlocks('html')).filter(({name}) => !name.startsWith('html/depth'));

function built(source: string): HTMLElement {
  const box = document.createElement('div');
  box.append(...buildRichText(sanitise(source, base), 2).childNodes);
  return box;
}

/**
 * What DOMPurify has just taken away, in words: an element, or an attribute of one. Elements of HTML
 * without attributes go for what was around them.
 */
function removed(): string[] {
  return DOMPurify.removed.map(entry => {
    if ('attribute' in entry)
      return `${entry.from.nodeName} ${entry.attribute?.name}="${entry.attribute?.value}"`;
    const {outerHTML, attributes, nodeName} = entry.element as Element;
    return attributes?.length ? outerHTML : nodeName;
  });
}

/** What it takes away from our nodes, and from what they would be if they were written and read. */
function takenFrom(box: HTMLElement): string[] {
  const {innerHTML} = box;
  DOMPurify.sanitize(box, {...options, IN_PLACE: true});
  const fromNodes = removed();
  DOMPurify.sanitize(innerHTML, options);
  return [...fromNodes, ...removed()];
}

/** The same words for all that is in our nodes. */
function contentsOf(box: HTMLElement): Set<string> {
  const all = [...box.querySelectorAll('*')].flatMap(element => [
    element.outerHTML,
    ...[...element.attributes].map(({name, value}) => `${element.nodeName} ${name}="${value}"`),
  ]);
  return new Set(all);
}

describe('DOMPurify, asked for a second opinion', function () {
  this.timeout(60_000);

  it('takes away something from most of the vectors themselves', () => {
    const harmless = vectors.filter(({source}) => {
      DOMPurify.sanitize(source, options);
      return !DOMPurify.removed.length;
    });
    expect(vectors.length - harmless.length).to.be.above(400);
  });

  for (const {name, source} of vectors)
    it(`finds nothing left of ${name}`, () => {
      DOMPurify.sanitize(source, options);
      const dangerous = removed();
      const contents = contentsOf(built(source));
      expect(dangerous.filter(words => contents.has(words))).to.deep.equal([]);
      expect(takenFrom(built(source))).to.deep.equal([]);
    });

  it('finds nothing in what is left of 2,000 mutations', () => {
    const sources = vectors.map(({source}) => source);
    for (const source of mutations(sources, 2000, 20231019))
      expect(takenFrom(built(source)), source).to.deep.equal([]);
  });
});
