import {existsSync, readFileSync} from 'node:fs';
import {expect} from 'chai';

const table = readFileSync('ACCESSIBILITY.md', 'utf8');
const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

/** Every success criterion of WCAG 2.2 at level A and AA, by guideline. */
const criteria: Readonly<Record<string, readonly number[]>> = {
  '1.1': [1],
  '1.2': [1, 2, 3, 4, 5],
  '1.3': [1, 2, 3, 4, 5],
  '1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13],
  '2.1': [1, 2, 4],
  '2.2': [1, 2],
  '2.3': [1],
  '2.4': [1, 2, 3, 4, 5, 6, 7, 11],
  '2.5': [1, 2, 3, 4, 7, 8],
  '3.1': [1, 2],
  '3.2': [1, 2, 3, 4, 6],
  '3.3': [1, 2, 3, 4, 7, 8],
  '4.1': [2, 3],
};

const rows = table.split('\n').flatMap(line => {
  const [, first, last = first] = /^\| \*\*(\d\.\d\.\d+)(?:–(\d\.\d\.\d+))?\*\* /.exec(line) ?? [];
  const cells = line.split('|').map(cell => cell.trim());
  return first ? [{first, last: last!, cells}] : [];
});
const names = [...table.matchAll(/^\| \*\*([a-z]+)\*\*/gm)].map(([, name]) => name!);

describe('ACCESSIBILITY.md', () => {
  it('has a row for every criterion of levels A and AA, and none twice', () => {
    const numbers = rows.flatMap(({first, last}) => {
      const [guideline, from, to] = [first.slice(0, 3), +first.slice(4), +last.slice(4)];
      return Array.from({length: to - from + 1}, (_, i) => `${guideline}.${from + i}`);
    });
    const wanted = Object.entries(criteria).flatMap(([guideline, all]) =>
      all.map(number => `${guideline}.${number}`),
    );
    expect(wanted).to.have.length(55);
    expect(numbers).to.include.members(wanted);
    expect(new Set(numbers).size).to.equal(numbers.length);
  });

  it('says of every criterion how it is met, and how that is known', () => {
    for (const {first, cells} of rows) {
      const [how, test] = cells.length > 6 ? cells.slice(3, 5) : cells.slice(2, 4);
      expect(how, first).to.match(/\w/);
      if (test === '–' || test === 'by design') continue;
      expect(names, first).to.include.members(test!.split(', '));
    }
  });

  it('names tests that are there', () => {
    const files = [...table.matchAll(/`(tests\/[^`]+)`/g)].map(([, file]) => file!);
    expect(files).to.have.length.above(10);
    for (const file of files) expect(existsSync(file), file).to.equal(true);
  });

  it('says which version a municipality cites', () => {
    expect(table).to.contain(`mp-widgets ${version}`);
  });
});
