import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {execFileSync} from 'node:child_process';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {expect} from 'chai';
import {releaseFaults, type Release} from '../tooling/release-faults.mjs';

const good: Release = {
  manifest: {version: '1.2.3', repository: 'x'},
  code: "export const version = '1.2.3';",
  changelog: '# Changes\n\n## 1.2.3\n',
  changesets: [],
  dirty: '',
  tags: ['v1.2.2'],
  attested: true,
};

describe('a release', () => {
  it('has nothing in its way', () => {
    expect(releaseFaults(good)).to.deep.equal([]);
  });

  const faults: [change: Partial<Release>, says: string][] = [
    [{dirty: ' M README.md'}, 'not committed'],
    [{changesets: ['new-thing.md']}, 'in no version yet'],
    [{code: "export const version = '1.2.2';"}, 'version.ts'],
    [{changelog: '# Changes\n\n## 1.2.30\n'}, 'CHANGELOG.md'],
    [{tags: ['v1.2.3']}, 'released before'],
    [{manifest: {version: '1.2.3'}}, 'repository'],
  ];
  for (const [change, says] of faults) {
    it(`waits: ${says}`, () => {
      const found = releaseFaults({...good, ...change});
      expect(found).to.have.length(1);
      expect(found[0]).to.include(says);
    });
  }

  it('is possible without provenance, which wants a repository', () => {
    expect(releaseFaults({...good, manifest: {version: '1.2.3'}, attested: false})).to.be.empty;
  });

  it('of this version is described', () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
    expect(readFileSync('CHANGELOG.md', 'utf8')).to.include(`\n## ${version}\n`);
  });

  it('gets its number and its description from the changesets', () => {
    const folder = mkdtempSync(join(tmpdir(), 'release-'));
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.example', ...args], {
        cwd: folder,
      });
    try {
      for (const file of ['.changeset', 'CHANGELOG.md', 'package.json', 'src/entry/version.ts']) {
        mkdirSync(join(folder, 'src/entry'), {recursive: true});
        cpSync(file, join(folder, file), {recursive: true});
      }
      symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
      const lines = ['---', '"mp-widgets": minor', '---', '', 'Nyheter blir synliga.'];
      writeFileSync(join(folder, '.changeset/ny.md'), lines.join('\n'));
      git('init', '--quiet', '--initial-branch', 'main');
      git('add', '--all', '--', ':!node_modules');
      git('commit', '--quiet', '--message', 'x');
      const script = resolve('tests/tooling/release-version.mjs');
      execFileSync(process.execPath, [script, '--no-build'], {cwd: folder, stdio: 'pipe'});
      const read = (file: string) => readFileSync(join(folder, file), 'utf8');
      const next = (JSON.parse(read('package.json')) as {version: string}).version;
      expect(next).to.match(/^\d+\.\d+\.0$/);
      expect(read('src/entry/version.ts')).to.include(`'${next}'`);
      expect(read('CHANGELOG.md')).to.match(
        new RegExp(`^# [^\\n]*\\n\\n## ${next}\\n[^]*- Nyheter blir synliga\\.\\n[^]*\\n## `),
      );
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  });
});
