const declaration = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/;

function decodes(bytes: Uint8Array, label: string, text: string): boolean {
  try {
    return new TextDecoder(label).decode(bytes, {stream: true}) === text;
  } catch {
    return false;
  }
}

/**
 * The encoding that an answer declares, and the one that its text was read in.
 *
 * @param text what the fetch room made of the bytes
 * @returns both in lower case: `declared` as it is written, empty where nothing is, and the same as
 *   `decoded` where it is right
 */
export function encodingOf(
  bytes: Uint8Array,
  contentType: string,
  text: string,
): {declared: string; decoded: string} {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  const label =
    /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1] ?? declaration.exec(head)?.[1] ?? '';
  const declared = label.toLowerCase();
  const tried = [declared, 'utf-8', 'utf-16le', 'utf-16be'].filter(Boolean);
  const decoded = tried.find(label => decodes(bytes, label, text)) ?? 'windows-1252';
  return {declared, decoded};
}
