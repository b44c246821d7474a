const tableOf = (pairs: string): ReadonlyMap<string, string> =>
  new Map([...pairs.matchAll(/([a-z]+\d*)(\W)/gi)].map(([, name, text]) => [name!, text!]));

// Each name, and what it stands for; letters with a mark are put together from both.
const names = tableOf(
  'amp&lt<gt>quot"apos\'nbsp\xa0shy\xadndash–mdash—lsquo‘rsquo’sbquo‚ldquo“rdquo”bdquo„laquo«raquo»' +
    'lsaquo‹rsaquo›hellip…bull•middot·sect§para¶copy©reg®trade™deg°euro€pound£yen¥cent¢times×divide÷' +
    'plusmn±minus−frac12½frac14¼frac34¾sup1¹sup2²sup3³ordm°ordfªmicroµpermil‰prime′dagger†iexcl¡' +
    'iquest¿acute´larr←uarr↑rarr→darr↓hearts♥infin∞ne≠le≤ge≥aelig\xe6AElig\xc6oslash\xf8Oslash\xd8' +
    'oelig\u0153OElig\u0152szlig\xdfeth\xf0ETH\xd0thorn\xfeTHORN\xde' +
    'ensp\u2002emsp\u2003thinsp\u2009zwnj\u200czwj\u200dlrm\u200erlm\u200f',
);
const marks = tableOf(
  'grave\u0300acute\u0301circ\u0302tilde\u0303uml\u0308ring\u030acaron\u030ccedil\u0327',
);

// What 128 to 159 mean (WHATWG HTML, 13.2.5.80); not all versions of Node decode this rightly.
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function named(name: string): string | undefined {
  const mark = marks.get(name.slice(1));
  return mark
    ? (name.charAt(0) + mark).normalize('NFC')
    : (names.get(name) ?? names.get(name.toLowerCase()));
}

function numbered(code: number): string {
  return (
    windows1252[code - 128] ?? (code && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd')
  );
}

/**
 * Text with its character references replaced: numeric ones, and the named ones of HTML 4.01 that
 * feeds use. An unknown one stays as it is written. A missing semicolon is forgiven, except before
 * `=`, where it is the parameter of an address.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(?:x([\da-f]+)|(\d+));?|([a-z]\w*\b)(?:;|(?!=)))/gi,
    (whole, hex?: string, decimal?: string, name?: string) =>
      name ? (named(name) ?? whole) : numbered(hex ? parseInt(hex, 16) : Number(decimal)),
  );
}
