// From 128 on: what those codes mean in numeric references (WHATWG HTML, 13.2.5.80: windows-1252,
// which not all versions of Node decode rightly); then as in ISO 8859-1.
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const names =
  'euro,,sbquo,fnof,bdquo,hellip,dagger,Dagger,circ,permil,,lsaquo,OElig,,,,,lsquo,rsquo,ldquo,' +
  'rdquo,bull,ndash,mdash,tilde,trade,,rsaquo,oelig,,,,nbsp,iexcl,cent,pound,curren,yen,brvbar,sect,' +
  'uml,copy,ordf,laquo,not,shy,reg,macr,deg,plusmn,sup2,sup3,acute,micro,para,middot,cedil,sup1,ordm,' +
  'raquo,frac14,frac12,frac34,iquest';
// Other names, and what they stand for.
const others =
  'amp&lt<gt>quot"apos\'times×divide÷aeligæoslashøszligßethðthornþminus−larr←rarr→le≤ge≥thinsp\u2009';
// Those of which a text may have the letters after an ampersand: they count with their semicolon alone.
const whole =
  'alphaαbetaβgammaγdeltaδepsilonεzetaζetaηthetaθiotaιkappaκlambdaλmuμnuνxiξomicronοpiπrhoρsigmafς' +
  'sigmaσtauτupsilonυphiφchiχpsiψomegaωthetasymϑupsihϒpivϖprime′Prime″oline‾frasl⁄weierp℘imageℑ' +
  'realℜalefsymℵuarr↑darr↓harr↔crarr↵lArr⇐uArr⇑rArr⇒dArr⇓hArr⇔forall∀part∂exist∃empty∅nabla∇isin∈' +
  'notin∉ni∋prod∏sum∑lowast∗radic√prop∝infin∞ang∠and∧or∨cap∩cup∪int∫there4∴sim∼cong≅asymp≈ne≠equiv≡' +
  'sub⊂sup⊃nsub⊄sube⊆supe⊇oplus⊕otimes⊗perp⊥sdot⋅lceil⌈rceil⌉lfloor⌊rfloor⌋lang⟨rang⟩loz◊spades♠' +
  'clubs♣hearts♥diams♦ensp\u2002emsp\u2003zwnj\u200czwj\u200dlrm\u200erlm\u200f';
// Letters are put together with their marks.
const marks =
  'grave\u0300acute\u0301circ\u0302tilde\u0303uml\u0308ring\u030acaron\u030ccedil\u0327';

const pairsOf = (list: string): [string, string][] =>
  [...list.matchAll(/(\w+)(\W)/g)].map(([, name, text]) => [name!, text!]);

const numbered = (code: number): string =>
  windows1252[code - 128] ?? (code && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');

const table = new Map([
  ...pairsOf(others),
  ...pairsOf(whole).map(([name, text]): [string, string] => [`${name};`, text]),
  ...names.split(',').map((name, i): [string, string] => [name, numbered(i + 128)]),
]);
const markTable = new Map(pairsOf(marks));

/** @param key the name, with its semicolon if it has one */
function named(name: string, key: string): string | undefined {
  const mark = markTable.get(name.slice(1));
  return (
    table.get(name) ??
    (mark
      ? (name[0] + mark).normalize('NFC')
      : (table.get(key) ??
        (table.get(name.toLowerCase()) ?? table.get(key.toLowerCase()))?.toUpperCase()))
  );
}

/**
 * Text with its character references replaced: numeric ones, and the named ones of HTML 4.01. An
 * unknown one stays as it is written. Of most a missing semicolon is forgiven, except before `=`,
 * where it is the parameter of an address.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(?:x([\da-f]+)|(\d+));?|([a-z]\w*\b)(?:;|(?!=)))/gi,
    (written, hex?: string, decimal?: string, name?: string) =>
      name
        ? (named(name, written.slice(1)) ?? written)
        : numbered(hex ? parseInt(hex, 16) : Number(decimal)),
  );
}
