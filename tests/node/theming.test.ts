import {readdirSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import {readmeOf} from '../tooling/manifest/readme.mjs';
import {elements} from './elements.js';

/** Every text of a folder with such an ending, in one. */
const textOf = (folder: string, ending: RegExp) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(file => ending.test(file))
    .map(file => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n');
const found = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name!))].sort();

const readme = readFileSync('README.md', 'utf8');
const styles = textOf('src', /tokens\.ts$|\.styles\.ts$|reset\.ts$|notes\.ts$/);
const pages = textOf('demo', /\.(html|css|md|ts)$/);
const tokens = elements[0]!.cssProperties!;
const names = tokens.map(({name}) => name);
const parts = elements.flatMap(({cssParts = []}) => cssParts.map(({name}) => name));

describe('tokens and parts', () => {
  it('are found at all', () => {
    expect(tokens).to.have.length.above(20);
    expect(parts).to.have.length.above(30);
  });

  it('are described, every token that is read and no other', () => {
    expect([...names].sort()).to.deep.equal(found(styles, /var\(\s*(--mp-[\w-]+)/g));
    expect([...names].sort()).to.deep.equal(found(styles, /@cssproperty \[?(--[\w-]+)/g));
    for (const {name, description} of tokens) expect(description, name).to.match(/\w{2}/);
  });

  it('are those that the demo and the README set and style', () => {
    for (const text of [pages, readme]) {
      expect(names).to.include.members(found(text, /(--mp-[\w-]*\w)(?![\w-])/g));
      expect(parts).to.include.members(found(text, /::part\(([\w-]+)\)/g));
    }
  });

  it('stand in the README as the sources have them: else npm run docs', async () => {
    expect(await readmeOf(readme)).to.equal(readme);
  });
});
