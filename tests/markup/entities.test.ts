import {expect} from 'chai';
import {decodeEntities} from '../../src/markup/entities.js';

const cases: [written: string, read: string][] = [
  ['no reference at all', 'no reference at all'],
  ['&amp;&lt;&gt;&quot;&apos;', '&<>"\''],
  ['&aring;&auml;&ouml; &Aring;&Auml;&Ouml;', 'åäö ÅÄÖ'],
  ['&eacute;&Egrave;&ocirc;&ntilde;&ccedil;&uuml;&yuml;', 'éÈôñçüÿ'],
  ['&scaron;&Zcaron;&ccaron;&rcaron;', 'šŽčř'],
  ['&aelig;&AElig;&oslash;&Oslash;&szlig;&oelig;', 'æÆøØßœ'],
  ['10&nbsp;000&thinsp;kr', '10\u00a0000\u2009kr'],
  ['&ndash;&mdash;&hellip;&bull;&middot;', '–—…•·'],
  ['&lsquo;&rsquo;&ldquo;&rdquo;&sbquo;&bdquo;&laquo;&raquo;', '‘’“”‚„«»'],
  ['&euro;&pound;&yen;&cent;&sect;&para;&copy;&reg;&trade;&deg;', '€£¥¢§¶©®™°'],
  ['&frac12;&sup2;&plusmn;&times;&divide;&minus;&le;&ge;', '½²±×÷−≤≥'],
  ['&iexcl;&iquest;&acute;&cedil;&uml;', '¡¿´¸¨'],
  ['a&shy;b', 'a\u00adb'],
  ['&larr;&rarr;', '←→'],
  ['&#65;&#x41;&#X41;&#229;&#xE5;&#128512;', 'AAAåå😀'],
  ['&#150;&#x96;&#8211;', '–––'],
  ['&#128;&#130;&#153;&#159;', '€‚™Ÿ'],
  ['&#0;&#x110000;&#99999999999;', '\ufffd\ufffd\ufffd'],
  ['&AMP; &COPY;', '& ©'],
  ['&unknown; &; & &# &#x; &#;', '&unknown; &; & &# &#x; &#;'],
  ['&constructor;&__proto__;&toString;', '&constructor;&__proto__;&toString;'],
  ['Tom &amp Jerry&copy', 'Tom & Jerry©'],
  ['?a=1&copy=2&amp;reg=3&sect=4', '?a=1&copy=2&reg=3&sect=4'],
  ['&amplifier &ltd', '&amplifier &ltd'],
  ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
  ['R&D, S&P', 'R&D, S&P'],
  ['&alpha;&Alpha;&omega;&Omega;&sigmaf;&mu;&upsih;', 'αΑωΩςμϒ'],
  ['&eth;&ETH;&thorn;&THORN;&AElig;&aelig;&Oslash;&oslash;&szlig;', 'ðÐþÞÆæØøß'],
  ['&uarr;&darr;&harr;&rArr;&hearts;&infin;&ne;&asymp;&there4;&prime;&Prime;', '↑↓↔⇒♥∞≠≈∴′″'],
  ['a&ensp;b&emsp;c&zwj;&zwnj;&lrm;&rlm;', 'a\u2002b\u2003c\u200d\u200c\u200e\u200f'],
  ['rock &and roll, Nu&pi, ?a&lang&part', 'rock &and roll, Nu&pi, ?a&lang&part'],
];

describe('character references', () => {
  for (const [written, read] of cases)
    it(`${written} is ${read}`, () => {
      expect(decodeEntities(written)).to.equal(read);
    });
});
