import {expect} from 'chai';
import type {SafeNode} from '../../src/model/safe-html.js';
import {sanitise} from '../../src/sanitise/sanitise.js';
import {base} from './serialised.js';

function depthOf(nodes: readonly SafeNode[]): number {
  return nodes.reduce(
    (depth, node) => Math.max(depth, typeof node === 'string' ? 0 : 1 + depthOf(node.children)),
    0,
  );
}

const textOf = (nodes: readonly SafeNode[]): string =>
  nodes.map(node => (typeof node === 'string' ? node : textOf(node.children))).join('');

function countOf(nodes: readonly SafeNode[]): number {
  return nodes.reduce(
    (count, node) => count + 1 + (typeof node === 'string' ? 0 : countOf(node.children)),
    0,
  );
}

describe('a tree', () => {
  it('has spaces in words that no browser could lay out', () => {
    expect(textOf(sanitise(`<p>${'å'.repeat(600)}`, base))).to.equal(
      `${'å'.repeat(500)} ${'å'.repeat(100)}`,
    );
  });

  it('is never deep, and loses no text for it', () => {
    const tree = sanitise('<blockquote>a'.repeat(5000), base);
    expect(depthOf(tree)).to.be.within(50, 60);
    expect(textOf(tree).replaceAll(' ', '')).to.have.length(5000);
  });

  it('has no end of elements, and loses no text for it', () => {
    const tree = sanitise('<b>a</b>'.repeat(50_000), base);
    expect(countOf(tree)).to.be.below(50_000);
    expect(textOf(tree).replaceAll(' ', '')).to.have.length(50_000);
  });

  it('is well nested, whatever the tags', () => {
    const names = ['p', 'b', 'ul', 'li', 'table', 'td', 'tr', 'a href=/x', 'div', 'section', 'h2'];
    let html = '';
    for (let i = 0; i < 3000; i++) {
      const name = names[(i * 7 + (i >> 3)) % names.length]!;
      html += i % 3 ? `<${name}>${i}` : `</${name.split(' ')[0]}>`;
    }
    const digits = (text: string) => text.replace(/\D/g, '');
    expect(digits(textOf(sanitise(html, base)))).to.equal(digits(html.replace(/<[^>]*>/g, '')));
    expect(depthOf(sanitise(html, base))).to.be.below(61);
  });
});
