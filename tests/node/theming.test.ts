import {readdirSync, readFileSync} from 'node:fs';
import {expect} from 'chai';

/** Every text of a folder with such an ending, in one. */
const textOf = (folder: string, ending: RegExp) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(file => ending.test(file))
    .map(file => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n');
const found = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name!))].sort();

const readme = readFileSync('README.md', 'utf8');
const sources = textOf('src', /\.ts$/);
const pages = textOf('demo', /\.(html|css|ts)$/);

const theming = /## Theming\n[^]*?(?=\n## )/.exec(readme)![0];
const rows = theming.split('\n').filter(line => line.startsWith('| `'));
const documented = rows
  .filter(row => row.startsWith('| `--'))
  .map(row => /`(--[\w-]+)`/.exec(row)![1]!)
  .sort();
const tokens = found(sources, /var\(\s*(--mp-[\w-]+)/g);

const cells = rows.filter(row => !row.startsWith('| `--')).map(row => row.split('|')[1]!);
const documentedParts = found(cells.join(), /`([\w-]+)`/g);
// What is said to screen readers alone has no looks to theme.
const parts = found(
  sources,
  /(?:\spart="|\bpart: '|basePart = '|setAttribute\('part', (?:\(box\.className = )?')([\w-]+)/g,
).filter(part => part !== 'status');

describe('tokens and parts', () => {
  it('are found at all', () => {
    expect(tokens).to.have.length.above(20);
    expect(parts).to.have.length.above(30);
  });

  it('are documented in the README, each once, and nothing else is', () => {
    expect(documented).to.deep.equal(tokens);
    expect(documentedParts).to.deep.equal(parts);
  });

  it('are told to editors in the README’s words', () => {
    const told = [...sources.matchAll(/@cssproperty (--[\w-]+) - (.+)/g)].map(row =>
      row.slice(1, 3),
    );
    const words = rows
      .map(row => /`(--[\w-]+)` *\| (.+?) *\|/.exec(row)?.slice(1, 3) ?? [])
      .filter(row => row.length)
      .map(([name, what = '']) => [name, what.charAt(0).toUpperCase() + what.slice(1)]);
    expect(told).to.deep.equal(words);
  });

  it('are those that the demo and the README set and style', () => {
    for (const text of [pages, readme]) {
      expect(tokens).to.include.members(found(text, /(--mp-[\w-]+)/g));
      expect(parts).to.include.members(found(text, /::part\(([\w-]+)\)/g));
    }
  });
});
