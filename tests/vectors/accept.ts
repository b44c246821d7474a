// Writes what becomes of each vector into the files, to be read before it is committed:
// node --import tsx tests/vectors/accept.ts
import {readFile, writeFile} from 'node:fs/promises';
import {readBlocks, readLines} from './corpus.js';
import {digestsOf, mutated, outcomes} from './outcomes.js';

const folder = new URL('../fixtures/vectors/', import.meta.url);

async function rewrite(path: string, write: (lines: string[]) => string[]): Promise<void> {
  const url = new URL(`${path}.txt`, folder);
  const lines = (await readFile(url, 'utf8')).split('\n');
  await writeFile(url, write(lines).join('\n'));
}

const blocks = await readBlocks('html');
for (const path of new Set(blocks.map(({name}) => name.split(': ')[0]!)))
  await rewrite(path, lines => {
    const bare = lines.filter(line => !line.startsWith('=> ')).join('\n');
    const [head = '', ...rest] = bare.split(/^== /m);
    const all = rest.map(block => {
      const name = block.split('\n', 1)[0];
      const {source} = blocks.find(vector => vector.name === `${path}: ${name}`)!;
      return `== ${block.replace(/\n$/, '')}\n=> ${outcomes.html(source)}\n`;
    });
    return [head, ...all].join('').split('\n');
  });

for (const kind of ['urls', 'text'] as const) {
  const vectors = await readLines(kind);
  for (const path of new Set(vectors.map(({name}) => name.split(': ')[0]!))) {
    await rewrite(path, lines =>
      lines.map(line => {
        const [source] = line.split(' => ');
        const vector = vectors.find(({name}) => name === `${path}: ${source}`);
        return vector ? `${source} => ${outcomes[kind](vector.source)}` : line;
      }),
    );
  }
}

const digests = digestsOf(await mutated());
await writeFile(new URL('mutations.json', folder), `${JSON.stringify(digests, null, 2)}\n`);
