import {readdirSync, readFileSync} from 'node:fs';
import {expect} from 'chai';

interface Integrity {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

describe('the built package', () => {
  const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;

  it('has the hash of every script that a page may load', async () => {
    const {version, files} = json('dist/integrity.json') as Integrity;
    expect(version).to.equal((json('package.json') as Integrity).version);
    const scripts = readdirSync('dist', {recursive: true, encoding: 'utf8'})
      .map(file => file.replaceAll('\\', '/'))
      .filter(file => file.endsWith('.js') && file !== 'cli.js');
    expect(Object.keys(files)).to.have.members(scripts);
    for (const file of ['mp-widgets.js', 'mp-widgets.iife.js']) {
      const digest = await crypto.subtle.digest('SHA-384', readFileSync(`dist/${file}`));
      expect(files[file]).to.equal(`sha384-${Buffer.from(digest).toString('base64')}`);
    }
  });

  it('names the licence of everything that is bundled', () => {
    const notices = readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8');
    for (const name of ['lit', 'lit-html', '@lit/reactive-element', 'ajv', 'marked', 'yaml'])
      expect(notices).to.match(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(\\S+\\)\\n\\n\\S`, 'm'));
  });

  it('says in each script which version it is, and whose work is in it', () => {
    const {version} = json('package.json') as Integrity;
    for (const file of ['mp-widgets.js', 'mp-widgets.iife.js'])
      expect(readFileSync(`dist/${file}`, 'utf8')).to.include(
        `/*! mp-widgets ${version} (MIT) with Lit (BSD-3-Clause, Google LLC) */`,
      );
  });

  it('brings the commands without their packages, and no command into the scripts', () => {
    const imports = /^import\b[^;]*?from\s*["']([^"']+)["']/gm;
    const bundled = readFileSync('dist/cli.js', 'utf8');
    const names = [...bundled.matchAll(imports)].map(([, name]) => name);
    expect(names).to.not.be.empty;
    for (const name of names) expect(name).to.match(/^node:/);
    expect(readFileSync('dist/mp-widgets.js', 'utf8')).to.not.include(
      'Access-Control-Allow-Origin: *,',
    );
    expect(readdirSync('dist/esm')).to.not.include('cli');
  });
});
