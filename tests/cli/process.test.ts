import {mkdir, writeFile} from 'node:fs/promises';
import {expect} from 'chai';
import {emptyFolder, feedServer, mpWidgets, startMpWidgets} from './run.js';

// The other tests of the command line run it within their own process. These compare that with
// what an installed program does.
describe('mp-widgets as a process', () => {
  const server = feedServer();
  const folder = emptyFolder();

  const cases: [what: string, args: () => Promise<string[]>, code: number][] = [
    ['a good feed', async () => ['check', server.demo('karlstad')], 0],
    [
      'a feed that never ends',
      async () => ['check', await server.answers({hold: true}), '--timeout', '0.2'],
      2,
    ],
    [
      'a missing feed to mirror',
      async () => ['mirror', await server.answers({status: 404}), '--out', 'nyheter.json'],
      1,
    ],
    ['a wrong file in a relative folder', async () => ['build', 'innehåll', '--out', 'f.json'], 1],
    ['a wrong option in English', async () => ['check', '--lang=en', '--no'], 2],
  ];
  for (const [what, argsOf, code] of cases) {
    it(`answers ${code}, and says the same as within the tests: ${what}`, async () => {
      await mkdir(folder.file('innehåll/news'), {recursive: true});
      await writeFile(folder.file('innehåll/news/a.md'), '---\ndate: i går\n---\n');
      const args = await argsOf();
      const started = await startMpWidgets(args, {cwd: folder.path});
      expect(started.code).to.equal(code);
      expect(started.stdout + started.stderr).to.have.length.above(20);
      expect(started).to.deep.equal(await mpWidgets(args, {cwd: folder.path}));
    });
  }
});
