// What is put into a vector to make another of it: tokens that a reader of markup stumbles over.
const tokens = [
  ...['<', '>', '</', '/>', '"', "'", '`', '=', '&', ';', '/', '!', '?', '-', '--', '-->', '<!--'],
  ...['<![CDATA[', ']]>', '<!', '<?', '?>', '--!>', '<!doctype x [', ']>', '&#', '&#x', '&lt;'],
  ...['&amp;', '&gt;', '&quot;', '&colon;', '&#58;', '&#106', 'javascript:', 'data:', '//', '\\'],
  ...['<script>', '</script>', '<style>', '</style>', '<svg>', '</svg>', '<math>', '</math>'],
  ...[
    '<template>',
    '</template>',
    '<title>',
    '</title>',
    '<textarea>',
    '</textarea>',
    '<p>',
    '</p>',
  ],
  ...['<select>', '</select>', '<noscript>', '</noscript>', '<iframe>', '</iframe>', '<table>'],
  ...[
    '<a href=',
    '<a href="javascript:hit()">',
    '</a>',
    '<img src=x ',
    '<b>',
    '</b>',
    '<li>',
    '<td>',
  ],
  ...[
    ' onclick=hit() ',
    ' style="position:fixed" ',
    ' id=x ',
    ' name=x ',
    ' href=',
    ' src=',
    'hit()',
  ],
  ...[
    '\0',
    '\t',
    '\n',
    '\f',
    '\r',
    '\x0b',
    '\xa0',
    '\u200b',
    '\u202e',
    '\ud800',
    '\u{1f600}',
    '\u0130',
  ],
  ...['x:', 'X', '0', '𝒳', 'lit$', '${', '{{', '__proto__', 'constructor'],
];

/** A generator of numbers from 0 up to 1 that repeats itself for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Vectors put together, cut, doubled and disturbed: the same for the same seed.
 *
 * @param sources what is changed; long ones are cut
 */
export function* mutations(
  sources: readonly string[],
  count: number,
  seed: number,
): Generator<string> {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const some = (list: readonly string[]): string => list[below(list.length)]!;
  const changes: ((text: string) => string)[] = [
    text => text + some(sources),
    text => text.slice(below(text.length)),
    text => text.slice(0, below(text.length)),
    text => {
      const [a, b] = [below(text.length), below(text.length)];
      return text.slice(0, Math.min(a, b)) + text.slice(Math.max(a, b));
    },
    text => {
      const at = below(text.length);
      return text.slice(0, at) + some(sources) + text.slice(at);
    },
    text => {
      const from = below(text.length);
      return text + text.slice(from, from + below(40));
    },
  ];
  for (let i = 0; i < count; i++) {
    let text = some(sources);
    for (let steps = 1 + below(6); steps--;) {
      const at = below(text.length + 1);
      text =
        random() < 0.5
          ? text.slice(0, at) + some(tokens) + text.slice(at + below(2))
          : changes[below(changes.length)]!(text);
    }
    yield text.slice(0, 3000);
  }
}
