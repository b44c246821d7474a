const xmlDeclaration = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/;

// Labels that software writes on UTF-8 without meaning it.
const oftenUtf8 = /^(utf-?(8|16)|iso-?8859-1$|latin-?1|windows-1252|us-ascii|ascii)/i;

/**
 * Text of a feed's bytes. The encoding is chosen in the order of RFC 7303 section 3: byte order
 * mark, `charset` parameter, XML declaration, UTF-8. A label that the bytes contradict is not
 * believed: what reads as UTF-8 is UTF-8, and what cannot be decoded is windows-1252.
 *
 * @param bytes the whole body; a character cut off at its end is left out
 * @param contentType the Content-Type header, or an empty string
 */
export function decodeText(bytes: Uint8Array, contentType: string): string {
  const label = encodingOf(bytes, contentType);
  const utf8 = oftenUtf8.test(label) ? decode(bytes, 'utf-8', true) : null;
  return utf8 ?? decode(bytes, label, true) ?? mostlyUtf8(bytes) ?? decode(bytes, 'windows-1252')!;
}

function encodingOf(bytes: Uint8Array, contentType: string): string {
  const [first, second] = bytes;
  if ((first === 0xfe && second === 0xff) || first === 0) return 'utf-16be';
  if ((first === 0xff && second === 0xfe) || second === 0) return 'utf-16le';
  if (first === 0xef && second === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const head = decode(bytes.subarray(0, 1024), 'windows-1252')!.trimStart();
  return (
    /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1] ??
    xmlDeclaration.exec(head)?.[1] ??
    'utf-8'
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
function mostlyUtf8(bytes: Uint8Array): string | null {
  const text = decode(bytes, 'utf-8')!;
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[\x80-\ufffc]/g)?.length ?? 0;
  return whole > broken ? text : null;
}
