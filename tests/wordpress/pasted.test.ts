import {mkdirSync, writeFileSync} from 'node:fs';
import {expect} from 'chai';
import {allNews} from './expected.js';
import {consoleLines, engine, read, wordpress} from './support.js';

const block = `${wordpress}/nyheter/2019/inklistrad-i-ett-block/`;
const classic = `${wordpress}/nyheter/2019/inklistrad-klassiskt/`;
const author = `${wordpress}/nyheter/2019/inklistrad-av-skribent/`;
const template = `${wordpress}/aktuellt/`;
const rows = `${wordpress}/rad-och-spalter/`;
const rss = `${wordpress}/nyheter-fran-rss/`;

const titles = (count: number) => allNews.slice(0, count).map(({title}) => title);

describe('the script tag and an element, pasted into WordPress', () => {
  for (const [where, url] of [
    ['a Custom HTML block of a post', block],
    ['the classic editor, which adds its own paragraphs and line breaks', classic],
  ] as const) {
    it(`works in ${where}`, async () => {
      const {items, total, text, errors} = await read(url, 'mp-news-list');
      expect(errors).to.deep.equal([]);
      expect(consoleLines).to.deep.equal([]);
      expect(items.map(item => item.title)).to.deep.equal(titles(4));
      expect(total).to.equal(20);
      expect(text)
        .to.match(/^Nyheter\n/)
        .and.to.include('Visa fler');
    });
  }

  it('works in a page template of the default theme, both elements', async () => {
    const area = await read(template, 'mp-policy-area');
    expect(area.text)
      .to.match(/^Trygghet\n/)
      .and.to.include('Fokus på barnen.');
    const list = await read(template, 'mp-news-list');
    expect(list.items.map(item => item.title)).to.deep.equal(titles(6));
    expect(list.items[0]!.dateline).to.equal(`Karlstad, ${allNews[0]!.date}`);
    expect([...area.errors, ...list.errors, ...consoleLines]).to.deep.equal([]);
  });

  it('is stripped from the post of an author who may not write scripts', async () => {
    await engine.goto(author);
    const content = (await engine.run(
      `document.querySelector('.wp-block-post-content').innerHTML`,
    )) as string;
    expect(content)
      .to.include('Läs alla nyheter')
      .and.not.to.match(/mp-|<script/);
  });
});

describe('in the default theme', () => {
  for (const place of ['.wp-block-group.is-layout-flex', '.wp-block-column']) {
    it(`keeps a readable width in ${place}`, async () => {
      await engine.setViewport({width: 1280, height: 900});
      await read(rows, `${place} mp-news-list`);
      expect(await engine.run(`widthOf('${place} mp-news-list')`)).to.be.at.least(300);
    });
  }

  const folder = 'test-results/wordpress';
  mkdirSync(folder, {recursive: true});

  for (const [name, url, widths] of [
    ['post', block, [360, 768, 1280]],
    ['classic', classic, [360, 768, 1280]],
    ['template', template, [360, 768, 1280]],
    ['rss', rss, [360, 768, 1280]],
    ['row-and-columns', rows, [768, 1280]],
  ] as const) {
    for (const width of widths) {
      it(`${name} at ${width} pixels is no wider than its column, and is photographed`, async () => {
        await engine.setViewport({width, height: 900});
        expect((await read(url, 'mp-news-list')).status).to.equal('ready');
        await engine.run(`pictureSizes('mp-news-list')`);
        const png = await engine.page!.screenshot({fullPage: true});
        writeFileSync(`${folder}/${name}-${width}.png`, png);
        expect(await engine.run('overflow()')).to.be.at.most(0);
      });
    }
  }
});
