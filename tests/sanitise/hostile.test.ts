import {expect} from 'chai';
import type {SafeNode} from '../../src/model/safe-html.js';
import {sanitise} from '../../src/sanitise/sanitise.js';
import {base} from './serialised.js';

const elements =
  /^(?:a|abbr|b|blockquote|br|caption|cite|code|d[dlt]|del|details|dfn|div|em|figcaption|figure|h[1-6r]|i|img|ins|kbd|li|mark|ol|p|pre|q|r[tp]|ruby|s|samp|small|span|strike|strong|su[bp]|summary|table|tbody|td|tfoot|th|thead|time|tr|ul|var|wbr)$/;
const attributes =
  /^(?:alt|colspan|datetime|decoding|dir|height|href|lang|loading|referrerpolicy|rel|reversed|rowspan|scope|src|start|title|width)$/;
const href = /^(?:https?:\/\/[^/@]+\/[^]*|mailto:[^<>"]+|tel:[^<>"]+)$/i;

/** What of a tree is not on a list that is written down here a second time. */
function faults(nodes: readonly SafeNode[]): string[] {
  return nodes.flatMap(node => {
    if (typeof node === 'string') return [];
    const bad = Object.entries(node.attributes).filter(
      ([name, value]) =>
        !attributes.test(name) ||
        (name === 'href' && (node.name !== 'a' || !href.test(value))) ||
        (name === 'src' && (node.name !== 'img' || !/^https?:\/\/[^/@]+\/[^]*$/.test(value))),
    );
    return [
      ...(elements.test(node.name) ? [] : [node.name]),
      ...bad.map(([name, value]) => `${node.name} ${name}=${value}`),
      ...(node.name === 'img' && node.attributes.referrerpolicy !== 'no-referrer'
        ? ['referrer']
        : []),
      ...(node.name === 'a' && !/noopener/.test(node.attributes.rel ?? '') ? ['opener'] : []),
      ...faults(node.children),
    ];
  });
}

const schemes = [
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\u0000script:alert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  'javascript&#x3a;alert(1)',
  '&#106;avascript:alert(1)',
  '&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74:alert(1)',
  'java&Tab;script:alert(1)',
  'java&#9;script:alert(1)',
  'javascript://%0aalert(1)',
  'jav\u00adascript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml;base64,PHN2Zz4=',
  'blob:https://x.example/1',
  'filesystem:https://x.example/1',
  'view-source:https://x.example/',
  'file:///etc/passwd',
  'about:blank',
  'feed:https://x.example/',
  'intent://x#Intent;end',
  'mailto:a@b.se"onmouseover="alert(1)',
  'https://user:pass@x.example/',
  'https:user:pass@x.example',
  '//user@x.example/',
  '\\\\x.example\\a',
  'https://x.example\\@y.example/',
];
const places = [
  'href',
  'src',
  'srcset',
  'data-src',
  'xlink:href',
  'action',
  'formaction',
  'poster',
  'background',
  'ping',
  'cite',
  'longdesc',
  'data',
  'code',
  'icon',
  'manifest',
];
const holders = [
  'a',
  'img',
  'iframe',
  'form',
  'button',
  'input',
  'object',
  'embed',
  'video',
  'audio',
  'source',
  'svg',
  'use',
  'math',
  'base',
  'link',
  'meta',
  'area',
  'body',
  'table',
  'q',
  'p',
];

const vectors = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=https://x.example/x.js></SCRIPT>',
  '<script/src=data:,alert(1)>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<<script>alert(1);//<</script>',
  '<img src=x onerror=alert(1)>',
  '<img src="x"onerror="alert(1)">',
  '<img/src=x/onerror=alert(1)>',
  '<img src=`x`onerror=alert(1)>',
  '<img """><script>alert(1)</script>">',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg><animate attributeName=href values=javascript:alert(1) /></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<math href="javascript:alert(1)">x</math>',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<template><img src=x onerror=alert(1)></template>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<iframe src="javascript:alert(1)">',
  '<object data="data:text/html,<script>alert(1)</script>">x</object>',
  '<embed src="javascript:alert(1)">',
  '<base href="https://evil.example/"><a href="x">y</a>',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<link rel="stylesheet" href="https://evil.example/x.css">',
  '<style>@import "https://evil.example/x.css";</style>',
  '<p style="position:fixed;inset:0;background:url(javascript:alert(1))">x</p>',
  '<div style="width:expression(alert(1))">x</div>',
  '<body onload=alert(1)><p>x',
  '<input autofocus onfocus=alert(1)>',
  '<details open ontoggle=alert(1)>x</details>',
  '<marquee onstart=alert(1)>x</marquee>',
  '<video><source onerror=alert(1)></video>',
  '<button form="x" formaction="javascript:alert(1)">y</button>',
  '<a id="__proto__" name="body" href="/x">clobber</a>',
  '<img name="getElementById" src=/x>',
  '<form id="document"><input name="cookie"></form>',
  '<p id="x" class="y" slot="z" part="w" is="v" tabindex="1" contenteditable accesskey="q">u</p>',
  '<a href="/x" target="_top" onclick="alert(1)">y</a>',
  '<xss:a xmlns:xss="http://www.w3.org/1999/xhtml" href="javascript:alert(1)">y</xss:a>',
  '<constructor>x</constructor><__proto__>y</__proto__><toString>z</toString>',
  '<p __proto__="x" constructor="y" toString="z">w</p>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<!--><script>alert(1)</script>-->',
  '<!--[if IE]><script>alert(1)</script><![endif]-->',
  '<?php echo "<script>alert(1)</script>" ?>',
  '<p title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">x</p>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '</p><script>alert(1)</script><p>',
  '<textarea><script>alert(1)</script></textarea>',
  '<title><img src=x onerror=alert(1)></title>',
  '<xmp><img src=x onerror=alert(1)></xmp>',
  '<plaintext><img src=x onerror=alert(1)>',
  '<table background="javascript:alert(1)"><td background="x">y</table>',
  '<frameset><frame src="javascript:alert(1)"></frameset>',
  '<isindex type=image src=1 onerror=alert(1)>',
  '<image src=x onerror=alert(1)>',
  '<bgsound src="javascript:alert(1)">',
  '<layer src="https://evil.example/">',
  '<portal src="javascript:alert(1)">',
  '<dialog open>x</dialog><popover>y</popover><p popover>z</p>',
  '<slot name="heading">x</slot>',
  '<mp-news-list src="https://evil.example/feed.json">x</mp-news-list>',
];

describe('a hostile piece of HTML', () => {
  for (const vector of vectors)
    it(vector, () => {
      expect(faults(sanitise(vector, base))).to.deep.equal([]);
    });

  for (const scheme of schemes)
    it(`${JSON.stringify(scheme)} wherever an address can stand`, () => {
      for (const holder of holders)
        for (const place of places)
          for (const quote of ['"', "'", '']) {
            const html = `<${holder} ${place}=${quote}${scheme}${quote}>x</${holder}>`;
            expect(faults(sanitise(html, base)), html).to.deep.equal([]);
          }
    });

  it('finds faults where there are some', () => {
    const bad = {name: 'script', attributes: {onload: 'x'}, children: []};
    const link = {name: 'a', attributes: {href: 'javascript:x'}, children: [bad]};
    expect(faults([link])).to.have.length(4);
  });
});
