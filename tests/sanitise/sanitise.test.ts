import {expect} from 'chai';
import {serialised} from './serialised.js';

const polite = 'loading=[lazy] decoding=[async] referrerpolicy=[no-referrer]';

const cases: [why: string, html: string, tree: string][] = [
  ['plain text', 'a &amp; b', 'a & b'],
  [
    'paragraphs and phrases',
    '<p>a <strong>b</strong> <em>c</em></p>',
    '<p>a <strong>b</strong> <em>c</em></p>',
  ],
  ['headings', '<h1>a</h1><h6>b</h6>', '<h1>a</h1><h6>b</h6>'],
  [
    'lists',
    '<ul><li>a</li></ul><ol start="3" reversed><li>b</li></ol>',
    '<ul><li>a</li></ul><ol start=[3] reversed=[]><li>b</li></ol>',
  ],
  ['definitions', '<dl><dt>a</dt><dd>b</dd></dl>', '<dl><dt>a</dt><dd>b</dd></dl>'],
  [
    'quotations',
    '<blockquote><p>a</p><cite>b</cite></blockquote><q>c</q>',
    '<blockquote><p>a</p><cite>b</cite></blockquote><q>c</q>',
  ],
  [
    'tables',
    '<table><thead><tr><th scope="col" colspan="2">a</th></tr></thead><tbody><tr><td>b</td><td></td></tr></tbody></table>',
    '<table><thead><tr><th scope=[col] colspan=[2]>a</th></tr></thead><tbody><tr><td>b</td><td></td></tr></tbody></table>',
  ],
  [
    'code',
    '<pre><code>a\n  b</code></pre><kbd>c</kbd>',
    '<pre><code>a\n  b</code></pre><kbd>c</kbd>',
  ],
  [
    'dates and abbreviations',
    '<time datetime="2023-10-19">a</time> <abbr title="b">c</abbr>',
    '<time datetime=[2023-10-19]>a</time> <abbr title=[b]>c</abbr>',
  ],
  ['line breaks and rules', 'a<br>b<br/>c<hr>d', 'a<br></br>b<br></br>c<hr></hr>d'],
  [
    'details',
    '<details open><summary>a</summary>b</details>',
    '<details><summary>a</summary>b</details>',
  ],
  [
    'language and direction',
    '<p lang="en" dir="rtl">a</p><span lang="fi">b</span>',
    '<p lang=[en] dir=[rtl]>a</p><span lang=[fi]>b</span>',
  ],
  [
    'links',
    '<a href="https://x.example/">a</a>',
    '<a href=[https://x.example/] rel=[noopener]>a</a>',
  ],
  [
    'relative links',
    '<a href="/b?c#d">a</a>',
    '<a href=[https://feed.example/b?c#d] rel=[noopener]>a</a>',
  ],
  [
    'mail and telephone links',
    '<a href="mailto:a@b.se?subject=Hej du">a</a><a href="TEL:+46 54">b</a>',
    '<a href=[mailto:a@b.se?subject=Hej%20du] rel=[noopener]>a</a><a href=[TEL:+46%2054] rel=[noopener]>b</a>',
  ],
  [
    'pictures',
    '<img src="b.jpg" alt="c" width="640" height="480" srcset="x 2x" class="y">',
    `<img alt=[c] width=[640] height=[480] ${polite} src=[https://feed.example/dir/b.jpg]></img>`,
  ],
  [
    'pictures without a description',
    '<img src=b.jpg>',
    `<img alt=[] ${polite} src=[https://feed.example/dir/b.jpg]></img>`,
  ],
  [
    'figures',
    '<figure><img src=b.jpg alt=""><figcaption>c</figcaption></figure>',
    `<figure><img alt=[] ${polite} src=[https://feed.example/dir/b.jpg]></img><figcaption>c</figcaption></figure>`,
  ],
];

const changes: [why: string, html: string, tree: string][] = [
  [
    'leaves out attributes that are not listed',
    '<p class="a" id="b" name="c" style="d" onclick="e" data-f="g" role="h" aria-label="i" hidden>j</p>',
    '<p>j</p>',
  ],
  [
    'leaves out targets',
    '<a href="/a" target="_blank" rel="x" download ping="/y">b</a>',
    '<a href=[https://feed.example/a] rel=[noopener]>b</a>',
  ],
  [
    'keeps the text of a link that leads nowhere',
    '<a href="javascript:x">a</a><a>b</a><a href="#c">c</a><a href="">d</a>',
    'abcd',
  ],
  [
    'keeps what is in unknown elements',
    '<custom-a>a<font color=red>b</font></custom-a><center>c</center>',
    'ab<div>c</div>',
  ],
  [
    'makes divisions of sections',
    '<section><header>a</header><main>b<b>c</b></main></section>',
    '<div>a</div><div>b<b>c</b></div>',
  ],
  [
    'takes away divisions that only hold blocks',
    '<div><div class="x"><p>a</p>\n<p>b</p></div></div>',
    '<p>a</p><p>b</p>',
  ],
  [
    'keeps a division with a language',
    '<div lang="en"><p>a</p></div>',
    '<div lang=[en]><p>a</p></div>',
  ],
  [
    'leaves out what is not for people',
    'a<script>b</script><style>c</style><template>d</template><svg><text>e</text></svg><iframe>f</iframe><textarea>g</textarea><select><option>h</select>i',
    'ai',
  ],
  [
    'keeps what stands in for something',
    '<noscript>a</noscript><object data=x>b</object><video src=x>c</video><audio>d</audio><canvas>e</canvas>',
    'abcde',
  ],
  [
    'keeps formulas as text',
    '<math><mi>x</mi><mo>=</mo><mn>1</mn><annotation>x=1</annotation></math>',
    'x=1',
  ],
  [
    'leaves out form controls, and keeps their words',
    '<form action="/x"><label>a <input value="b"></label><button>c</button></form>',
    '<div>a c</div>',
  ],
  ['leaves out comments and instructions', 'a<!-- b -->c<?d e?>f<!DOCTYPE g>h', 'acfh'],
  [
    'ends paragraphs, items, cells and links by themselves',
    '<p>a<p>b<ul><li>c<li>d<ul><li>e</ul></ul><table><tr><td>f<td>g<tr><th>h</table><a href="/i">i<a href="/j">j</a>',
    '<p>a</p><p>b</p><ul><li>c</li><li>d<ul><li>e</li></ul></li></ul><table><tr><td>f</td><td>g</td></tr><tr><th>h</th></tr></table><a href=[https://feed.example/i] rel=[noopener]>i</a><a href=[https://feed.example/j] rel=[noopener]>j</a>',
  ],
  [
    'ends terms and table sections by themselves',
    '<dl><dt>a<dd>b<dt>c</dl><table><thead><tr><th>d<tbody><tr><td>e</table>',
    '<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl><table><thead><tr><th>d</th></tr></thead><tbody><tr><td>e</td></tr></tbody></table>',
  ],
  [
    'closes what was left open, and passes over what was never opened',
    '</div><p><b>a</p></i>b',
    '<p><b>a</b></p>b',
  ],
  ['untangles what crosses', '<b>a<i>b</b>c</i>d', '<b>a<i>b</i></b>cd'],
  [
    'leaves out what is empty',
    '<p></p><p> \n</p><p>&nbsp;</p><b></b><ul><li></li></ul>a<span></span>',
    'a',
  ],
  ['keeps a space between phrases', '<b>a</b> <i>b</i><b> </b>c', '<b>a</b> <i>b</i> c'],
  ['drops white space between blocks', '<p>a</p>\n\n<p>b</p>\n', '<p>a</p><p>b</p>'],
  [
    'puts text in place of small pictures',
    'a<img class="emoji" alt="🎉" src="https://s.w.org/e.png">b<img alt="c" src="data:image/png;base64,x"><img src="/p" width="1" height="1">',
    'a🎉bc',
  ],
  [
    'shows a late picture, and shows it once',
    '<img src="data:x" data-src="/a.jpg"><noscript><img src="/a.jpg"></noscript>',
    `<img alt=[] ${polite} src=[https://feed.example/a.jpg]></img>`,
  ],
  [
    'strips what overrides the direction of text',
    'a\u202eb<i title="c\u202ed">\u2066e\u2069</i>\u0000',
    'ab<i title=[cd]>e</i>',
  ],
  ['reads empty elements of XHTML', '<p>a<a name="x"/>b<i/>c</p><div/>d', '<p>abc</p>d'],
];

describe('what is kept of a feed’s HTML', () => {
  for (const [why, html, tree] of cases)
    it(why, () => {
      expect(serialised(html)).to.equal(tree);
    });
});

describe('what becomes of the rest', () => {
  for (const [why, html, tree] of changes)
    it(why, () => {
      expect(serialised(html)).to.equal(tree);
    });
});
