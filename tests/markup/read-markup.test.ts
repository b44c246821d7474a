import {expect} from 'chai';
import {unreadHtml} from '../../src/markup/html-text.js';
import {readMarkup} from '../../src/markup/read-markup.js';

/** What a visitor is told, one word or text for each call. */
function told(source: string, unread?: RegExp): string[] {
  const calls: string[] = [];
  readMarkup(
    source,
    {
      text: text => void calls.push(text),
      open(name, attributes, from, to, empty) {
        expect(source.slice(from, from + 1)).to.equal('<');
        expect(source.slice(to - 1, to)).to.equal('>');
        calls.push(
          `<${name}${attributes.trim() && ` ${attributes.trim()}`}>${empty ? ' empty' : ''}`,
        );
      },
      close: name => void calls.push(`</${name}>`),
    },
    unread,
  );
  return calls;
}

const cases: [why: string, source: string, calls: string[]][] = [
  ['tags and text', '<p>a <b>b</b></p>', ['<p>', 'a ', '<b>', 'b', '</b>', '</p>']],
  [
    'names in lower case',
    '<P><DC:Date>x</DC:Date></p>',
    ['<p>', '<dc:date>', 'x', '</dc:date>', '</p>'],
  ],
  ['attributes as written', '<a HREF="x>y" b=\'>\'>', ['<a HREF="x>y" b=\'>\'>']],
  ['a quote that is no value', "<p it's>a</p>", ["<p it's>", 'a', '</p>']],
  ['a quote that does not end', '<a b="x>a</a>', ['<a b="x>', 'a', '</a>']],
  [
    'tags that close themselves',
    '<br/><br /><i x/>',
    ['<br /> empty', '<br /> empty', '<i x/> empty'],
  ],
  ['a slash that ends a value', '<a href=x/>t', ['<a href=x/>', 't']],
  ['references in text', '&lt;b&gt; &aring;', ['<b> å']],
  ['signs that begin no tag', '1 < 2 <3 </ 4 <> <-', ['1 < 2 <3 </ 4 <> <-']],
  ['a tag right after a sign', '<<b>x', ['<', '<b>', 'x']],
  ['comments', 'a<!-- <b> -->b<!---->c<!-->d-->e', ['a', 'b', 'c', 'd-->e']],
  ['a comment that does not end', 'a<!-- x <b>b', ['a', 'b']],
  ['instructions and declarations', '<?xml version="1.0"?>a<!DOCTYPE x>b<!x>c', ['a', 'b', 'c']],
  ['a DTD of its own', '<!DOCTYPE x [<!ENTITY a "<b>">]>c&a;', ['c&a;']],
  ['sections', 'a<![CDATA[<b>&amp;]]>c', ['a', '<b>&amp;', 'c']],
  ['a section that does not end', 'a<![CDATA[<b> x', ['a', '<b> x']],
  ['a tag that does not end', 'a<b class="x', ['a']],
  ['no markup', 'å', ['å']],
  ['nothing', '', []],
];

describe('reading markup', () => {
  for (const [why, source, calls] of cases)
    it(`tells ${why}`, () => {
      expect(told(source)).to.deep.equal(calls);
    });

  it('leaves out what is not for people', () => {
    expect(told('a<script>"<b>"</script>b', unreadHtml)).to.deep.equal(['a', '</script>', 'b']);
    expect(told('a<STYLE>x</Style >b', unreadHtml)).to.deep.equal(['a', '</style>', 'b']);
    expect(told('a<script/>b', unreadHtml)).to.deep.equal(['a', 'b']);
    expect(told('a<scripts>b</scripts>', unreadHtml)).to.include('b');
  });

  it('drops code that does not end, and keeps text after other tags that do not', () => {
    expect(told('a<script>b', unreadHtml)).to.deep.equal(['a']);
    expect(told('a<iframe src=x>b<iframe>c', unreadHtml)).to.deep.equal(['a', 'b', 'c']);
  });

  it('ends when the visitor has had enough', () => {
    const names: string[] = [];
    readMarkup('<a><b></b><c>', {open: name => names.push(name) > 1});
    expect(names).to.deep.equal(['a', 'b']);
    let text = '';
    readMarkup('x<a>y<b>z', {text: part => (text += part).length > 1});
    expect(text).to.equal('xy');
    readMarkup('<![CDATA[x]]>y', {text: part => part === 'x' || expect.fail(part)});
    readMarkup('</a><b>', {close: () => true, open: () => expect.fail('read on')});
  });

  it('looks once for an end that is missing', () => {
    // Whoever looks again each time is at it for longer than a test may take.
    for (const mark of ['<!-- >', '<!DOCTYPE [>', '<iframe>']) {
      let text = '';
      readMarkup(`${mark.repeat(100_000)}x`, {text: part => void (text += part)}, unreadHtml);
      expect(text).to.equal('x');
    }
  });
});
