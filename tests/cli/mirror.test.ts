import {execFileSync} from 'node:child_process';
import {chmod, lstat, readdir, readFile, stat, symlink, writeFile} from 'node:fs/promises';
import {expect} from 'chai';
import type {JsonFeed} from '../../src/cli/json-feed.js';
import {parseFeed} from '../../src/parse/index.js';
import {emptyFolder, feedServer, mpWidgets, startMpWidgets} from './run.js';

const item = (id: string, title: string, date: string) => ({
  id,
  url: `https://news.example/${title}`,
  title,
  content_text: '',
  date_published: date,
});
const feedOf = (...items: object[]): {body: string} => ({
  body: JSON.stringify({version: 'https://jsonfeed.org/version/1.1', title: 'A', items}),
});
const older = item('1', 'Äldre', '2023-01-01');
const newer = item('2', 'Nyare', '2024-01-01');

describe('mp-widgets mirror', () => {
  const server = feedServer();
  const folder = emptyFolder();
  const out = () => folder.file('nyheter.json');
  const run = (urls: string[], ...args: string[]) =>
    mpWidgets(['mirror', ...urls, '--out', out(), ...args]);
  const written = async () => JSON.parse(await readFile(out(), 'utf8')) as JsonFeed;

  it('writes a feed that reads as its source does', async () => {
    const url = server.demo('karlstad-trygghet');
    const {code, stdout} = await startMpWidgets(['mirror', url, '--out', out()]);
    expect(stdout).to.include('3 nyheter; 3 nya, 0 ändrade, 0 borta.');
    expect(code).to.equal(0);
    const read = async (text: string) => {
      const {title, homeUrl, language, place, areas, items} = parseFeed({
        url,
        contentType: '',
        text,
      });
      return JSON.parse(JSON.stringify({title, homeUrl, language, place, areas, items})) as object;
    };
    const source = await (await fetch(url)).text();
    expect(await read(await readFile(out(), 'utf8'))).to.deep.equal(await read(source));
  });

  it('merges several, newest first, with ids that are of one feed alone', async () => {
    const first = await server.answers(feedOf(older));
    const second = await server.answers(feedOf({...newer, id: '1'}));
    await run([first, second, first], '--title', 'Båda', '--home', 'https://news.example/');
    const {title, home_page_url: home, items} = await written();
    expect({title, home}).to.deep.equal({title: 'Båda', home: 'https://news.example/'});
    expect(items.map(({id}) => id)).to.deep.equal([`${second}#1`, `${first}#1`]);
  });

  it('keeps what each source of several is called, so that visitors can tell them apart', async () => {
    const of = (title: string, ...items: object[]) => ({
      body: JSON.stringify({version: 'https://jsonfeed.org/version/1.1', title, items}),
    });
    const sources = async (...urls: string[]) => {
      await run(urls);
      const feed = {url: urls[0]!, contentType: '', text: await readFile(out(), 'utf8')};
      return parseFeed(feed).items.map(({source}) => source.title);
    };
    const first = await server.answers(of('Karlstad', {...older, _mp: {place: 'Molkom'}}));
    const second = await server.answers(of('Hela landet', {...newer, id: '1'}));
    expect(await sources(first, second)).to.deep.equal(['Hela landet', 'Karlstad']);
    expect((await written()).items.map(({_mp}) => _mp)).to.deep.equal([
      {source: 'Hela landet'},
      {place: 'Molkom'},
    ]);
    const mirrored = await server.answers({body: await readFile(out(), 'utf8')});
    expect(await sources(mirrored), 'mirrored again').to.deep.equal(['Hela landet', 'Karlstad']);
    expect(await sources(first), 'one is the feed itself').to.deep.equal(['Karlstad']);
    expect((await written()).items[0]!._mp).to.deep.equal({place: 'Molkom'});
  });

  it('reads as many pages, and keeps as many items, as are wanted', async () => {
    const last = await server.answers(feedOf(older));
    const first = await server.answers({
      body: JSON.stringify({...JSON.parse(feedOf(newer).body), next_url: last}),
    });
    await run([first]);
    expect((await written()).items).to.have.length(1);
    await run([first], '--pages', '5');
    expect((await written()).items.map(({id}) => id)).to.deep.equal(['2', '1']);
    await run([first], '--pages', '5', '--limit', '1');
    expect((await written()).items.map(({id}) => id)).to.deep.equal(['2']);
  });

  it('says what is new, changed and gone', async () => {
    const url = await server.answers(
      feedOf(older, item('3', 'Borta', '2022-01-01')),
      feedOf({...older, title: 'Äldre, ändrad'}, newer),
    );
    await run([url]);
    const {stdout} = await run([url]);
    expect(stdout).to.include('2 nyheter; 1 nya, 1 ändrade, 1 borta.');
    expect(stdout).to.include('+ Nyare').and.include('~ Äldre, ändrad').and.include('- Borta');
    expect(await readdir(folder.path)).to.deep.equal(['nyheter.json']);
  });

  it('says the same in JSON', async () => {
    const {stdout} = await run([await server.answers(feedOf(older))], '--json');
    expect(JSON.parse(stdout)).to.deep.equal({
      file: out(),
      written: true,
      items: 1,
      ...{added: ['Äldre'], changed: [], gone: []},
    });
  });

  it('does not touch the file where nothing has changed', async () => {
    const url = await server.answers(feedOf(older));
    await run([url]);
    // As another program would format it.
    await writeFile(out(), JSON.stringify(await written()));
    const {ino, mtimeMs} = await stat(out());
    const {stdout, code} = await run([url]);
    expect(stdout).to.include('är oförändrad (1 nyhet)');
    expect(await stat(out())).to.include({ino, mtimeMs});
    expect(code).to.equal(0);
  });

  it('is quiet when it is asked to be', async () => {
    const {stdout, stderr} = await run([server.demo('karlstad')], '--quiet');
    expect(stdout + stderr).to.equal('');
  });

  const failures: [what: string, answer: object, says: string][] = [
    ['is missing', {status: 404}, 'HTTP 404'],
    ['is broken', {status: 503, headers: {'retry-after': '30'}}, '30 sekunder'],
    ['is cut off', {body: feedOf(older).body, cut: 80}, 'bröts'],
    ['ends too early', {body: feedOf(older, newer).body.slice(0, -40)}, 'trasigt eller avbrutet'],
    ['is no feed', {body: '<!doctype html><html>'}, 'webbsida'],
  ];
  for (const [what, answer, says] of failures) {
    it(`keeps the old file where a feed ${what}`, async () => {
      const good = await server.answers(feedOf(older));
      await run([good]);
      const before = await readFile(out(), 'utf8');
      const {code, stderr} = await run([good, await server.answers(answer)], '--title', 'Ny');
      expect(stderr).to.include(says).and.include('nyheter.json är som den var.');
      expect(await readFile(out(), 'utf8')).to.equal(before);
      expect(await readdir(folder.path)).to.deep.equal(['nyheter.json']);
      expect(code).to.equal(1);
    });
  }

  it('writes what there is, when it is asked to', async () => {
    const good = await server.answers(feedOf(older));
    const {code, stderr} = await run([good, await server.answers({status: 500})], '--partial');
    expect(stderr).to.include('HTTP 500');
    expect((await written()).items).to.have.length(1);
    expect(code).to.equal(0);
  });

  it('writes nothing where there is nothing, not even when it is asked to', async () => {
    const {code, stderr} = await run(['http://127.0.0.1:1/'], '--partial');
    expect(stderr).to.include('nyheter.json skrevs inte.');
    expect(await readdir(folder.path)).to.deep.equal([]);
    expect(code).to.equal(1);
  });

  it('does not write over what is no feed', async () => {
    await writeFile(out(), '<!doctype html>');
    const {code, stderr} = await run([server.demo('karlstad')]);
    expect(stderr).to.include('finns redan och är inget flöde');
    expect(await readFile(out(), 'utf8')).to.equal('<!doctype html>');
    expect(code).to.equal(2);
  });

  it('neither waits for a pipe nor puts a file in its place', async function () {
    if (process.platform === 'win32') this.skip();
    execFileSync('mkfifo', [out()]);
    const {code, stderr} = await run([server.demo('karlstad')]);
    expect(stderr).to.include('finns redan och är inget flöde');
    expect((await lstat(out())).isFIFO()).to.equal(true);
    expect(code).to.equal(2);
  });

  it('keeps the file’s rights, and a link a link', async () => {
    await writeFile(folder.file('mål.json'), '');
    await chmod(folder.file('mål.json'), 0o600);
    await symlink('mål.json', out());
    await run([server.demo('karlstad')]);
    expect((await lstat(out())).isSymbolicLink()).to.equal(true);
    expect((await stat(out())).mode & 0o777).to.equal(0o600);
    expect((await written()).items).to.have.length(52);
  });

  it('says where it cannot write', async () => {
    const args = ['mirror', server.demo('karlstad'), '--out', folder.file('saknas/nyheter.json')];
    const {code, stderr} = await mpWidgets(args);
    expect(stderr).to.include('går inte att skriva: mappen eller filen finns inte');
    expect(code).to.equal(2);
  });
});
