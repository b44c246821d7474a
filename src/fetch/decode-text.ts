const xmlDeclaration = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/i;
const charset = /charset\s*=\s*["']?([\w.:-]+)/i;

// Labels that software writes on UTF-8 without meaning it.
const oftenUtf8 = /^(utf|iso.?8859|windows-125|latin)/i;
// What is in UTF-16 shows it, and what is ASCII is UTF-8.
const saysNothing = /^utf-?16|ascii/i;

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
  // Every format begins with an ASCII character, of which one byte is 0 in UTF-16, and three in UTF-32.
  const isBigEndian =
    (first === 0xfe && second === 0xff) || (first === 0 && (!third || third === 0xfe));
  if (isBigEndian || (first === 0xff && second === 0xfe) || (second === 0 && !fourth))
    return decode(bytes, isBigEndian ? 'utf-16be' : 'utf-16le')!.replace(/\0/g, '');
  return first === 0xef && second === 0xbb && third === 0xbf
    ? decodeLabelled(bytes.subarray(3), ['utf-8'])
    : decodeLabelled(bytes, labelsOf(bytes, contentType));
}

function labelsOf(bytes: Uint8Array, contentType: string): string[] {
  const head = decode(bytes.subarray(0, 1024), 'windows-1252')!.trimStart();
  const labels = [charset.exec(contentType)?.[1], xmlDeclaration.exec(head)?.[1], 'utf-8'];
  return labels.filter(label => label && !saysNothing.test(label)) as string[];
}

function decodeLabelled(bytes: Uint8Array, labels: readonly string[]): string {
  for (const label of labels) {
    const text =
      (oftenUtf8.test(label) ? readAs('utf-8', bytes) : null) ?? decode(bytes, label, true);
    if (text !== null) return text;
  }
  return (labels[1] ? readAs(labels[0]!, bytes) : null) ?? decode(bytes, 'windows-1252')!;
}

function decode(bytes: Uint8Array, label: string, fatal = false): string | null {
  try {
    return new TextDecoder(label, {fatal}).decode(bytes, {stream: true});
  } catch {
    return null;
  }
}

// Software that cuts a text by bytes leaves half a character in a feed that is whole otherwise.
function readAs(label: string, bytes: Uint8Array): string | null {
  const text = decode(bytes, label);
  const broken = text?.match(/\ufffd/g)?.length ?? 0;
  const whole = broken && text!.match(/[\x80-\ufffc]/g)?.length;
  return !broken || whole! > broken ? text : null;
}
