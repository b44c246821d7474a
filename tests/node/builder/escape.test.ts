import {expect} from 'chai';
import {escapeHtml} from '../../../demo/scripts/bygg/escape.js';

describe('what others have written, in the snippet', () => {
  it('is written in entities, on one line, without what turns text around', () => {
    expect(escapeHtml(`<a href="x" b='y'>&amp;\n\t[c]{d}\`\u202e</a>\0`)).to.equal(
      '&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;amp; &#91;c&#93;&#123;d&#125;&#96;&lt;/a&gt;',
    );
  });

  it('keeps what languages need: joiners, right-to-left letters, emoji', () => {
    const text = 'می‌خواهم 👩‍👩‍👧 سلام';
    expect(escapeHtml(text)).to.equal(text);
  });
});
