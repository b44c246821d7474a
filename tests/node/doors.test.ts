import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {expect} from 'chai';
import {cruise} from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const rules = await extractOptions(resolve('tests/tooling/doors.cjs'));

/** What the import rules say about a small tree of files; empty when all is well. */
async function verdict(files: Record<string, string>): Promise<string> {
  const baseDir = mkdtempSync(join(tmpdir(), 'doors-'));
  try {
    const fileName = join(baseDir, 'tsconfig.json');
    writeFileSync(fileName, '{"include": ["src"]}');
    symlinkSync(resolve('node_modules'), join(baseDir, 'node_modules'));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(baseDir, name)), {recursive: true});
      writeFileSync(join(baseDir, name), text);
    }
    const options = {...rules, baseDir, tsConfig: {fileName}, outputType: 'err' as const};
    const tsConfig = extractTsConfig(fileName);
    const {output, exitCode} = await cruise(['src'], options, {}, {tsConfig});
    return exitCode ? String(output) : '';
  } finally {
    rmSync(baseDir, {recursive: true});
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
    it(`close by ${rule}: ${Object.values(files)[0]}`, async () => {
      expect(await verdict(files)).to.include(`error ${rule}: `);
    });
  }

  it('are open where the design says so', async () => {
    const files = {
      ...model,
      'src/load/a.ts': "import type {Feed} from '../model/feed.js'; export type A = Feed;",
      'src/flow/b.ts': "import {html} from 'lit'; import type {A} from '../load/a.js';",
    };
    expect(await verdict(files)).to.equal('');
  });
});
