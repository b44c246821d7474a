// ISO 8859-1 from 160 on, in order; the names are those of HTML 4.01, section 24.
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn ' +
  'sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave ' +
  'Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ' +
  'ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN ' +
  'szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute ' +
  'icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml ' +
  'yacute thorn yuml';
// Each name, and what it stands for.
const others =
  'amp&lt<gt>quot"apos\'ndash–mdash—lsquo‘rsquo’sbquo‚ldquo“rdquo”bdquo„hellip…bull•euro€trade™' +
  'lsaquo‹rsaquo›dagger†Dagger‡permil‰prime′Prime″minus−larr←uarr↑rarr→darr↓harr↔hearts♥check✓' +
  'star☆ne≠le≤ge≥asymp≈infin∞OElig\u0152oelig\u0153Scaron\u0160scaron\u0161Yuml\u0178Zcaron\u017d' +
  'zcaron\u017dfnof\u0192circ\u02c6tilde\u02dcensp\u2002emsp\u2003thinsp\u2009zwnj\u200czwj\u200d' +
  'lrm\u200erlm\u200f';

let table: Map<string, string> | undefined;

function named(name: string): string | undefined {
  table ??= new Map([
    ...latin.split(' ').map((key, i) => [key, String.fromCharCode(160 + i)] as const),
    ...[...others.matchAll(/([A-Za-z]+)(\W)/g)].map((pair) => [pair[1]!, pair[2]!] as const),
  ]);
  return table.get(name) ?? table.get(name.toLowerCase());
}

function numbered(code: number): string {
  // 128 to 159 mean windows-1252 there (WHATWG HTML, 13.2.5.80).
  if (code > 127 && code < 160) return new TextDecoder('cp1252').decode(Uint8Array.of(code));
  return code && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

/**
 * Text with its character references replaced: numeric ones, and the named ones that feeds use.
 * An unknown one stays as it is written. A missing semicolon is forgiven, except before `=`, where
 * it is the parameter of an address.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(?:x([\da-f]+)|(\d+));?|([a-z]\w*\b)(?:;|(?!=)))/gi,
    (whole, hex?: string, decimal?: string, name?: string) =>
      name ? (named(name) ?? whole) : numbered(hex ? parseInt(hex, 16) : Number(decimal)),
  );
}
