import {mkdirSync, writeFileSync} from 'node:fs';
import {expect} from 'chai';
import {allNews} from './expected.js';
import {consoleLines, engine, read, wordpress} from './support.js';

const block = `${wordpress}/nyheter/2019/inklistrad-i-ett-block/`;
const classic = `${wordpress}/nyheter/2019/inklistrad-klassiskt/`;
const author = `${wordpress}/nyheter/2019/inklistrad-av-skribent/`;
const template = `${wordpress}/aktuellt/`;
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
  const folder = 'test-results/wordpress';
  mkdirSync(folder, {recursive: true});

  for (const [name, url, selector] of [
    ['post', block, 'mp-news-list'],
    ['classic', classic, 'mp-news-list'],
    ['template', template, 'mp-news-list'],
    ['rss', rss, 'mp-news-list'],
  ] as const) {
    for (const width of [360, 768, 1280]) {
      it(`${name} at ${width} pixels is no wider than its column, and is photographed`, async () => {
        await engine.setViewport({width, height: 900});
        expect((await read(url, selector)).status).to.equal('ready');
        await engine.run(`pictureSizes('${selector}')`);
        const png = await engine.page!.screenshot({fullPage: true});
        writeFileSync(`${folder}/${name}-${width}.png`, png);
        expect(await engine.run('document.documentElement.scrollWidth')).to.equal(width);
        const {left, right} = await engine.run(`columnOf('${selector}')`);
        expect(left).to.be.at.least(0);
        expect(right).to.be.at.most(width);
      });
    }
  }
});
