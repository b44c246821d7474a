import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {expect} from 'chai';

const root = process.cwd();

/** What the import rules say about a small tree of files; empty when all is well. */
function verdict(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'doors-'));
  try {
    writeFileSync(join(folder, 'tsconfig.json'), '{"include": ["src"]}');
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), {recursive: true});
      writeFileSync(join(folder, name), text);
    }
    const rules = join(root, 'tests/tooling/doors.cjs');
    const cruise = join(root, 'node_modules/.bin/depcruise');
    const args = ['--config', rules, '--output-type', 'err', 'src'];
    execFileSync(cruise, args, {cwd: folder, encoding: 'utf8', stdio: 'pipe'});
    return '';
  } catch (error) {
    return (error as {stdout: string}).stdout;
  } finally {
    rmSync(folder, {recursive: true});
  }
}

const model = {'src/model/feed.ts': 'export type Feed = string;'};

const violations: [rule: string, files: Record<string, string>][] = [
  ['door-of-fetch', {'src/fetch/a.ts': "import '../parse/b.js';", 'src/parse/b.ts': ''}],
  [
    'door-of-model',
    {'src/model/a.ts': "import type {A} from '../load/b.js';", 'src/load/b.ts': ''},
  ],
  ['door-of-elements', {'src/elements/a.ts': "import '../entry/b.js';", 'src/entry/b.ts': ''}],
  ['no-lit-in-pure-rooms', {'src/filter/a.ts': "import {html} from 'lit';"}],
  ['no-lit-in-pure-rooms', {'src/load/a.ts': "import {readFile} from 'node:fs';"}],
  ['only-lit', {'src/flow/a.ts': "import chai from 'chai';"}],
  ['feed-entry-without-lit', {'src/entry/feed.ts': "import '../flow/b.js';", 'src/flow/b.ts': ''}],
  ['nobody-imports-cli', {'src/flow/a.ts': "import '../cli/b.js';", 'src/cli/b.ts': ''}],
  ['only-tools-in-cli', {'src/cli/a.ts': "import chai from 'chai';"}],
  ['no-doctor-on-pages', {'src/entry/embed.ts': "import '../doctor/b.js';", 'src/doctor/b.ts': ''}],
  ['door-of-doctor', {'src/doctor/a.ts': "import '../flow/b.js';", 'src/flow/b.ts': ''}],
  ['known-rooms', {'src/helpers/a.ts': "import '../model/feed.js';", ...model}],
  [
    'no-cycles',
    {'src/load/a.ts': "import './b.js';", 'src/load/b.ts': "import './a.js'; export const b = 1;"},
  ],
];

describe('the doors between the rooms', () => {
  for (const [rule, files] of violations) {
    it(`close by ${rule}: ${Object.values(files)[0]}`, () => {
      expect(verdict(files)).to.include(`error ${rule}: `);
    });
  }

  it('are open where the design says so', () => {
    const files = {
      ...model,
      'src/load/a.ts': "import type {Feed} from '../model/feed.js'; export type A = Feed;",
      'src/flow/b.ts': "import {html} from 'lit'; import type {A} from '../load/a.js';",
    };
    expect(verdict(files)).to.equal('');
  });
});
