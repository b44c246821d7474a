import {expect} from 'chai';
import {firstTag} from '../../src/markup/first-tag.js';
import {htmlToText} from '../../src/markup/html-text.js';

const cases: [html: string, text: string][] = [
  ['plain', 'plain'],
  ['<p>a</p><p>b</p>', 'a b'],
  ['a<br>b<br/>c<hr>d', 'a b c d'],
  ['<b>a</b>b<i>c</i><span>d</span><a href=x>e</a>', 'abcde'],
  ['<ul><li>a<li>b</ul>', 'a b'],
  ['<h2>a</h2>b<table><tr><td>c</td><td>d</td></tr></table>', 'a b c d'],
  ['a &amp; b &lt;c&gt;', 'a & b <c>'],
  ['<script>x</script><style>y</style>a<template>b</template>', 'a'],
  ['<svg><title>x</title></svg><iframe src=x>y</iframe><select><option>z</select>a', 'a'],
  ['<noscript>a</noscript><object>b</object><video>c</video><math><mi>d</mi></math>', 'abcd'],
  ['<custom-thing>a</custom-thing><button>b</button>', 'ab'],
  ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
];

describe('the text of HTML', () => {
  for (const [html, text] of cases)
    it(`of ${html} is ${text}`, () => {
      expect(htmlToText(html).replace(/\s+/g, ' ').trim()).to.equal(text);
    });

  it('is read as far as it is needed', () => {
    const html = '<p>words</p>'.repeat(10_000);
    expect(htmlToText(html, 100)).to.have.length.within(100, 120);
  });
});

describe('the first tag', () => {
  const named = (html: string) => firstTag(html, 'img', ({alt}) => alt || null);

  it('of a name, that something can be made of', () => {
    expect(named('<p><img><IMG alt=""><img alt="a"><img alt="b">')).to.equal('a');
  });

  it('is none in what is not for people, nor where there is none', () => {
    expect(named('<script><img alt="a"></script>')).to.equal(null);
    expect(named('<!-- <img alt="a"> -->')).to.equal(null);
    expect(named('<image alt="a">')).to.equal(null);
  });
});
