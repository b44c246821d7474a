import {listFixtures, readFixtureText} from '../tooling/fixtures.js';

/** One attack, or one good text that looks like one. */
export interface Vector {
  /** File and name, such as `html/styles: box that sticks`. */
  readonly name: string;
  readonly source: string;
  /** What stands after `=>`; empty where the file says nothing of it. */
  readonly expected: string;
  /**
   * The source, with what it repeats repeated so much more often that it has at least so many
   * characters: as many as keep a reader busy for minutes that goes over them more than once.
   */
  grown(length: number): string;
}

const repeated = /\{(\d+)\*((?:\{U\+[\dA-F]{4,6}\}|[^{}])*)\}/g;
const character = /\{U\+([\dA-F]{4,6})\}/g;

/** Text of a file: `{U+0009}` is the character, `{20*<b>}` is what follows the star, twenty times. */
function unescaped(text: string, more = 1): string {
  return text
    .replace(repeated, (_, times: string, piece: string) => piece.repeat(Number(times) * more))
    .replace(character, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
}

async function vectorsOf(
  kind: string,
  read: (text: string) => readonly {name: string; source: string; expected: string}[],
): Promise<readonly Vector[]> {
  const files = await listFixtures(`vectors/${kind}`);
  const texts = await Promise.all(files.map(readFixtureText));
  return texts.flatMap((text, i) => {
    const file = files[i]!.replace(/^vectors\/|\.txt$/g, '');
    return read(text.replace(/\n$/, '')).map(({name, source: written, expected}) => {
      const source = unescaped(written);
      const grown = (length: number) => unescaped(written, Math.ceil(length / source.length));
      return {name: `${file}: ${name}`, source, expected, grown};
    });
  });
}

/** The vectors of files in which each begins with a line `== name`, and ends with lines `=> …`. */
export function readBlocks(kind: 'html' | 'feeds' | 'twins'): Promise<readonly Vector[]> {
  return vectorsOf(kind, text =>
    text
      .split(/^== /m)
      .slice(1)
      .map(block => {
        const [name = '', ...lines] = block.replace(/\n$/, '').split('\n');
        const source = lines.filter(line => !line.startsWith('=> ')).join('\n');
        const expected = lines.filter(line => line.startsWith('=> ')).map(line => line.slice(3));
        return {name, source, expected: expected.join('\n')};
      }),
  );
}

/** The vectors of files in which each is a line of its own, `source => what becomes of it`. */
export function readLines(kind: 'urls' | 'text'): Promise<readonly Vector[]> {
  return vectorsOf(kind, text =>
    text
      .split('\n')
      .filter(line => !line.startsWith('# '))
      .map(line => {
        const [source = '', expected = ''] = line.split(' => ');
        return {name: source, source, expected};
      }),
  );
}
