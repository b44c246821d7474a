import {readdirSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import {everywhere, inBrowsers, inNode, sweeping} from '../tooling/rooms.mjs';

describe('the folders of tests', () => {
  it('each have a runner', () => {
    const folders = readdirSync('tests', {recursive: true, encoding: 'utf8'})
      .filter(file => file.endsWith('.test.ts'))
      .map(file => file.split(/[\\/]/)[0]);
    const known = [...everywhere, ...inBrowsers, ...sweeping, ...inNode];
    expect(known).to.include.members([...new Set(folders)]);
  });

  it('run in Node where mocha looks for them', () => {
    const {mocha} = JSON.parse(readFileSync('package.json', 'utf8')) as {mocha: {spec: string[]}};
    expect(mocha.spec[0]).to.equal(`tests/{${everywhere.join()},cli,node}/**/*.test.ts`);
  });
});
