// From 128 on: what those codes mean in numeric references (WHATWG HTML, 13.2.5.80: windows-1252,
// which not all versions of Node decode rightly); then as in ISO 8859-1.
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
// In a list of names each stands for the character after that of the one before, unless its code does
// precede it.
const names =
  '34quot,38amp,apos,60lt,62gt,' +
  '128euro,,sbquo,fnof,bdquo,hellip,dagger,Dagger,circ,permil,,lsaquo,OElig,,,,,lsquo,rsquo,ldquo,' +
  'rdquo,bull,ndash,mdash,tilde,trade,,rsaquo,oelig,,,,nbsp,iexcl,cent,pound,curren,yen,brvbar,sect,' +
  'uml,copy,ordf,laquo,not,shy,reg,macr,deg,plusmn,sup2,sup3,acute,micro,para,middot,cedil,sup1,ordm,' +
  'raquo,frac14,frac12,frac34,iquest,215times,223szlig,230aelig,240eth,247divide,oslash,254thorn,' +
  '8201thinsp,8592larr,8594rarr,8722minus,8804le,ge';
// Those of which a text may have the letters after an ampersand: they count with their semicolon alone.
const whole =
  '945alpha,beta,gamma,delta,epsilon,zeta,eta,theta,iota,kappa,lambda,mu,nu,xi,omicron,pi,rho,sigmaf,' +
  'sigma,tau,upsilon,phi,chi,psi,omega,977thetasym,upsih,982piv,8194ensp,emsp,8204zwnj,zwj,lrm,rlm,' +
  '8242prime,Prime,8254oline,8260frasl,8465image,8472weierp,8476real,8501alefsym,8593uarr,8595darr,' +
  'harr,8629crarr,8656lArr,uArr,rArr,dArr,hArr,8704forall,8706part,exist,8709empty,8711nabla,isin,' +
  'notin,8715ni,8719prod,8721sum,8727lowast,8730radic,8733prop,infin,8736ang,8743and,or,cap,cup,int,' +
  '8756there4,8764sim,8773cong,8776asymp,8800ne,equiv,8834sub,sup,nsub,8838sube,supe,8853oplus,' +
  '8855otimes,8869perp,8901sdot,8968lceil,rceil,lfloor,rfloor,9674loz,9824spades,9827clubs,9829hearts,' +
  'diams,10216lang,rang';
// Letters are put together with their marks.
const marks = '768grave,acute,circ,tilde,776uml,778ring,780caron,807cedil';

const numbered = (code: number): string =>
  windows1252[code - 128] ?? (code && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');

function readList(list: string, end = ''): [string, string][] {
  let code = 0;
  return list.split(',').map(entry => {
    const [, own, name] = /^(\d*)(.*)/.exec(entry)!;
    code = Number(own) || code + 1;
    return [name + end, numbered(code)];
  });
}

let table: Map<string, string> | undefined;

/** @param key the name, with its semicolon if it has one */
function named(name: string, key: string): string | undefined {
  // Made when it is first needed: many a feed has no names at all.
  table ??= new Map([...readList(names), ...readList(whole, ';'), ...readList(marks, '+')]);
  const mark = table.get(`${name.slice(1)}+`);
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
