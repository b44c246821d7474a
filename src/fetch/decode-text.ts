const xmlDeclaration = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/;

// Labels that software writes on UTF-8 without meaning it.
const oftenUtf8 = /^(utf|iso.?8859|windows-125|latin|(us-)?ascii)/i;

/**
 * Text of a feed's bytes. The encoding is chosen in the order of RFC 7303 section 3: byte order
 * mark, `charset` parameter, XML declaration, UTF-8. A label that the bytes contradict is not
 * believed: what reads as UTF-8 is UTF-8, and what cannot be decoded is windows-1252.
 *
 * @param bytes the whole body; a character cut off at its end is left out
 * @param contentType the Content-Type header, or an empty string
 */
export function decodeText(bytes: Uint8Array, contentType: string): string {
  const [first, second, third, fourth] = bytes;
  // Every format begins with an ASCII character, of which one byte is 0 in UTF-16.
  if ((first === 0xfe && second === 0xff) || (first === 0 && !third))
    return decode(bytes, 'utf-16be')!;
  if ((first === 0xff && second === 0xfe) || (second === 0 && !fourth))
    return decode(bytes, 'utf-16le')!;
  return first === 0xef && second === 0xbb && third === 0xbf
    ? decodeLabelled(bytes.subarray(3), 'utf-8')
    : decodeLabelled(bytes, labelOf(bytes, contentType));
}

function labelOf(bytes: Uint8Array, contentType: string): string {
  const head = decode(bytes.subarray(0, 1024), 'windows-1252')!.trimStart();
  const label =
    /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1] ?? xmlDeclaration.exec(head)?.[1];
  // What is in UTF-16 shows it.
  return label && !/^utf-?16/i.test(label) ? label : 'utf-8';
}

function decodeLabelled(bytes: Uint8Array, label: string): string {
  return (
    (oftenUtf8.test(label) ? readAsUtf8(bytes) : null) ??
    decode(bytes, label, true) ??
    readAsUtf8(bytes) ??
    decode(bytes, 'windows-1252')!
  );
}

function decode(bytes: Uint8Array, label: string, fatal = false): string | null {
  try {
    return new TextDecoder(label, {fatal}).decode(bytes, {stream: true});
  } catch {
    return null;
  }
}

// Software that cuts a text by bytes leaves half a character in a feed that is UTF-8 otherwise.
function readAsUtf8(bytes: Uint8Array): string | null {
  const text = decode(bytes, 'utf-8')!;
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = broken && text.match(/[\x80-\ufffc]/g)?.length;
  return !broken || whole! > broken ? text : null;
}
