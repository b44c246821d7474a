import {mkdir, readdir, readFile, symlink, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {expect} from 'chai';
import type {JsonFeed} from '../../src/cli/json-feed.js';
import {parseFeed} from '../../src/parse/index.js';
import {emptyFolder, mpWidgets, startMpWidgets} from './run.js';

const news = (...facts: string[]): string => ['---', ...facts, '---', ''].join('\n');
const good = {'news/a.md': news('title: Nyhet', 'date: 2023-10-19')};

describe('mp-widgets build', () => {
  const folder = emptyFolder();
  const out = () => folder.file('flöde.json');
  const run = (...args: string[]) =>
    mpWidgets(['build', 'innehåll', '--out', 'flöde.json', ...args], {cwd: folder.path});
  const built = async () => JSON.parse(await readFile(out(), 'utf8')) as JsonFeed;

  async function write(files: Record<string, string | Uint8Array>): Promise<void> {
    for (const [name, content] of Object.entries(files)) {
      const path = folder.file(`innehåll/${name}`);
      await mkdir(dirname(path), {recursive: true});
      await writeFile(path, content);
    }
  }

  it('makes the demo’s feed of the demo’s folder', async () => {
    const {code, stderr} = await startMpWidgets(['build', 'demo/innehall', '--out', out()]);
    expect(stderr).to.equal('');
    expect(code).to.equal(0);
    const demo = await readFile('demo/feeds/karlstad-trygghet.json', 'utf8');
    expect(await built()).to.deep.equal(JSON.parse(demo));
  });

  it('makes a feed that reads as it was written', async () => {
    await write({
      'feed.yaml': 'title: "Nytt: allt"\nhome_page_url: https://n.example/\nlanguage: sv\n',
      'areas/02-skola.md': news('title: Skola', 'topic: Skola') + 'Mer **stöd**.\n\n- ett\n- två\n',
      'areas/01-klimat.md': news(
        ...['title: Klimat', 'lead: Nu.', 'priorities_heading: Vi vill', 'priorities:'],
        ...['  - title: Tåg.', '    text: Fler.'],
      ),
      'news/2023/a.md':
        news(
          ...['title: 2023', 'url: https://n.example/a', 'date: 2023-10-19', 'topics: Skola'],
          ...['summary: Kort.', 'place: No', 'authors: [Ada, Bo]', 'image: /a.jpg', 'language: en'],
        ) + 'Text med [länk](https://n.example/b).',
      'news/b.md': news('title: Ny', 'date: 2024-01-01T08:30:00+01:00', 'topics: [Klimat, Tåg]'),
      'news/odaterad.md': news('title: Odaterad', 'summary:'),
      'news/utkast.md': news('title: Utkast', 'draft: true'),
      'news/_mall.md': 'ingen nyhet',
    });
    const {stderr} = await run();
    expect(stderr).to.equal('');
    const text = await readFile(out(), 'utf8');
    const feed = parseFeed({url: 'https://n.example/feed.json', contentType: '', text});
    expect(feed.warnings).to.deep.equal([]);
    expect(feed).to.include({title: 'Nytt: allt', homeUrl: 'https://n.example/', language: 'sv'});
    expect(feed.areas.map(({slug, title}) => [slug, title])).to.deep.equal([
      ['klimat', 'Klimat'],
      ['skola', 'Skola'],
    ]);
    const [klimat, skola] = feed.areas;
    expect(klimat).to.deep.include({lead: 'Nu.', priorities: [{title: 'Tåg.', text: 'Fler.'}]});
    expect(JSON.stringify(skola?.body)).to.include('"strong"').and.include('"li"');
    expect(feed.items.map(({title}) => title)).to.deep.equal(['Ny', '2023', 'Odaterad']);
    const [, first] = feed.items;
    expect(first).to.deep.include({
      ...{id: 'https://n.example/a', url: 'https://n.example/a', place: 'No', excerpt: 'Kort.'},
      ...{topics: ['Skola'], authors: ['Ada', 'Bo'], language: 'en'},
      published: {instant: Date.UTC(2023, 9, 19), hasTime: false},
    });
    expect(first?.image?.url).to.equal('https://n.example/a.jpg');
  });

  const wrong: [what: string, files: Record<string, string | Uint8Array>, says: string][] = [
    ['a date in words', {'news/a.md': news('title: A', 'date: i går')}, 'a.md:3:7 ”date” ska vara'],
    ['a time without a zone', {'news/a.md': news('date: 2023-10-19 09:00')}, 'a.md:2:7 ”date”'],
    [
      'a day that is none',
      {'news/a.md': news('title: A', 'date: 2026-02-30')},
      'a.md:3:7 2026-02-30',
    ],
    ['an alias of nothing', {'news/a.md': news('title: A', 'place: *ort')}, 'a.md:3:8 YAML:'],
    ['a misspelt name', {'news/a.md': news('title: A', 'titel: B')}, 'a.md:3:1 ”titel” finns inte'],
    ['one that is almost right', {'news/a.md': news('datee: x')}, 'menas ”date”?'],
    ['a colon', {'news/a.md': news('title: Nu: något')}, 'a.md:2:8 En text med kolon'],
    ['a name twice', {'news/a.md': news('title: A', 'title: B')}, 'a.md:3:1 YAML: Map keys'],
    ['a text for a list', {'areas/a.md': news('title: A', 'priorities: Allt')}, 'a.md:3:13'],
    [
      'a priority without text',
      {'areas/a.md': news('title: A', 'priorities:', '  - title: B')},
      'a.md:4:5 ”text” saknas.',
    ],
    [
      'a word that a priority has not',
      {'areas/a.md': news('title: A', 'priorities:', '  - {title: B, text: C, vikt: 1}')},
      'a.md:4:5 ”vikt” finns inte här',
    ],
    [
      'an address that is no link',
      {'news/a.md': news('url: "javascript:x"')},
      'a.md:2:6 ”url” ska',
    ],
    ['a list for a text', {'news/a.md': news('title: [A]')}, 'a.md:2:8 ”title” ska vara en text.'],
    ['an area without title', {'areas/a.md': news('lead: A')}, 'a.md:1:1 ”title” saknas.'],
    [
      'a feed without title',
      {...good, 'feed.yaml': 'language: sv'},
      'feed.yaml:1:1 ”title” saknas',
    ],
    ['a language in words', {...good, 'feed.yaml': 'title: A\nlanguage: på svenska'}, ':2:11'],
    ['no facts', {'news/a.md': '# Rubrik\n'}, 'a.md:1:1 Filen ska börja med'],
    ['facts without an end', {'news/a.md': '---\ntitle: A\n'}, 'a.md:1:1 Filen ska börja med'],
    ['facts that are none', {'news/a.md': news('- A')}, 'a.md:2:1 Här ska stå uppgifter'],
    ['another encoding', {'news/a.md': Uint8Array.of(0x2d, 0xe5)}, 'a.md:1:1 Filen är inte sparad'],
    [
      'one id in two files',
      {'news/a.md': news('id: x'), 'news/b.md': news('id: x')},
      'b.md:1:1 ”x” finns redan i',
    ],
  ];
  for (const [what, files, says] of wrong) {
    it(`points at ${what}, and writes nothing`, async () => {
      await write(files);
      const {code, stdout, stderr} = await run();
      expect(stderr).to.include(says);
      expect(stderr).to.include('flöde.json skrevs inte.');
      expect(stderr).to.not.match(/\n\s+at /);
      expect(stdout).to.equal('');
      expect(await readdir(folder.path)).to.not.include('flöde.json');
      expect(code).to.equal(1);
    });
  }

  it('points at everything at once, with line breaks of Windows too', async () => {
    await write({
      'news/a.md': news('title: A', 'date: x', 'language: y z').replaceAll('\n', '\r\n'),
      'news/b.md': news('dat: 2023-10-19'),
    });
    const {stdout} = await run('--json');
    const {faults} = JSON.parse(stdout) as {faults: {line: number; column: number}[]};
    expect(faults.map(({line, column}) => [line, column])).to.deep.equal([
      [3, 7],
      [4, 11],
      [2, 1],
    ]);
  });

  it('points at a file that cannot be read', async () => {
    await write(good);
    await symlink('nowhere', folder.file('innehåll/news/b.md'));
    const {code, stderr} = await run();
    expect(stderr).to.include('b.md:1:1 Filen går inte att läsa: mappen eller filen finns inte.');
    expect(code).to.equal(1);
  });

  it('keeps the old feed where a file is wrong', async () => {
    await write(good);
    await run();
    const before = await built();
    await write({'news/b.md': 'fel'});
    const {stderr} = await run();
    expect(stderr).to.include('flöde.json är som den var.');
    expect(await built()).to.deep.equal(before);
  });

  it('says that nothing has changed', async () => {
    await write(good);
    await run();
    expect((await run()).stdout).to.equal('flöde.json är oförändrad (1 nyhet).\n');
  });

  it('wants something to build of', async () => {
    await mkdir(folder.file('innehåll'));
    const {code, stderr} = await run();
    expect(stderr).to.include('innehåll innehåller varken sakområden');
    expect(code).to.equal(2);
  });
});
