// A string, also one that has no end.
const string = String.raw`"[^"\\]*(?:\\[^][^"\\]*)*(?:"|\\?$)`;
const endComma = new RegExp(String.raw`(${string})|,(?=\s*[}\]])`, 'g');
const token = new RegExp(`${string}|[[\\]{}]`, 'g');

/** The longest beginning that can be closed after an element of an outer list, closed. */
function closed(text: string): string {
  const open: string[] = [];
  let [end, ends] = [0, ''];
  for (const {0: mark, index} of text.matchAll(token)) {
    if (mark === '{') open.push('}');
    else if (mark === '[') open.push(']');
    else if (mark === open.at(-1)) open.pop();
    else continue;
    if (open.length < 3 && open.at(-1) !== '}')
      [end, ends] = [index + 1, [...open].reverse().join('')];
    if (!open.length) break;
  }
  return text.slice(0, end) + ends;
}

/**
 * Reads JSON, also such as is written by hand and such as was cut: with line breaks within texts,
 * commas before an end, something after the end, or no end; of a list that is cut, the elements
 * before the fault are read.
 *
 * @param onFault called where the text is not quite JSON
 * @throws {SyntaxError} where nothing can be read
 */
export function readJson(text: string, onFault: () => void): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const repaired = text.replace(/[\0-\x1f]+/g, ' ').replace(endComma, '$1');
    const value: unknown = JSON.parse(closed(repaired));
    onFault();
    return value;
  }
}
