import {readFile} from 'node:fs/promises';
import {expect} from 'chai';
import {version} from '../../src/entry/version.js';

interface Manifest {
  readonly version: string;
  readonly dependencies: Record<string, string>;
}

describe('the package', () => {
  it('says the same version in its manifest and in its code', async () => {
    const manifest = JSON.parse(await readFile('package.json', 'utf8')) as Manifest;
    expect(version).to.equal(manifest.version);
    expect(Object.keys(manifest.dependencies)).to.deep.equal(['lit']);
  });
});
