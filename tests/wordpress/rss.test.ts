import {expect} from 'chai';
import {allNews} from './expected.js';
import {
  consoleLines,
  engine,
  partner,
  read,
  readElsewhere,
  wordpress,
  type Seen,
} from './support.js';

const newest = allNews.slice(0, 10);
const page = `${wordpress}/nyheter-fran-rss/`;

/** What the page's list shows from another address of the same site. */
async function retargeted(src: string): Promise<Seen> {
  await read(page, 'mp-news-list');
  return (await engine.run(`retargeted('mp-news-list', '${src}')`)) as Seen;
}

describe('news from WordPress’ RSS, on its own page', () => {
  it('title, date and topics, newest first', async () => {
    const {items, total, errors} = await read(page, 'mp-news-list');
    expect(errors).to.deep.equal([]);
    expect(total).to.equal(10);
    const shown = items.map(({title, dateline, topics}) => ({title, dateline, topics}));
    expect(shown).to.deep.equal(
      newest.slice(0, 5).map(({title, date, topics}) => ({title, dateline: date, topics})),
    );
  });

  it('excerpts and links', async () => {
    const {items} = await read(page, 'mp-news-list');
    expect(items[0]!.excerpt).to.match(/^Bron blir fyra meter bred/);
    expect(items[0]!.url).to.match(new RegExp(`^${wordpress}/nyheter/2026/[a-z0-9-]+/$`));
  });

  for (const path of ['/?feed=rss2', '/feed/atom/', '/feed/rdf/']) {
    it(`alike from ${path}`, async () => {
      const {items, total} = await retargeted(path);
      expect(total).to.equal(10);
      expect(items.map(item => item.title)).to.deep.equal(newest.slice(0, 5).map(n => n.title));
      expect(items[0]!.dateline).to.equal(newest[0]!.date);
    });
  }

  it('the reference news from their category’s feed', async () => {
    const {items} = await retargeted('/nyheter/category/trygghet/feed/');
    expect(items.map(item => `${item.dateline}: ${item.title}`)).to.include.members([
      '19 oktober 2023: Längre öppettider för Karlstads krogar – hur resonerade vi i Miljöpartiet i nämnden vid beslutet?',
      '16 oktober 2023: Långsiktigt stöd till föreningen Tillsammans i Karlstad',
    ]);
  });

  it('the home page is told to be no feed', async () => {
    const {status, error, errors} = await retargeted('/');
    expect(status).to.equal('failed');
    expect(errors.at(-1)).to.include({code: 'not-a-feed', url: `${wordpress}/`});
    expect(error).to.include('Innehållet gick inte att läsa.');
  });
});

describe('news from WordPress’ RSS, on another site’s page', () => {
  const show = () =>
    readElsewhere(
      `<mp-news-list src="${wordpress}/feed/"><a href="${wordpress}/">Läs hos oss</a></mp-news-list>`,
    );

  it('is refused: the visitor reads a sentence, can retry, and keeps the fallback', async () => {
    const {status, error, fallback} = await show();
    expect(status).to.equal('failed');
    expect(error).to.match(/^Innehållet kunde inte hämtas\.\s+Försök igen$/);
    expect(fallback).to.equal('Läs hos oss');
    expect(await engine.run(`isVisible('mp-news-list a')`)).to.equal(true);
  });

  it('mp-error and the console name the header that is missing', async () => {
    const {errors} = await show();
    const header = `Access-Control-Allow-Origin: ${partner.origin}`;
    expect(errors).to.have.length(1);
    expect(errors[0]).to.include({code: 'blocked', url: `${wordpress}/feed/`});
    expect(errors[0]!.message).to.include(header);
    const own = consoleLines.filter(line => line.startsWith('<mp-news-list>'));
    expect(own).to.have.length(1);
    expect(own[0]).to.include(header).and.to.include(`${wordpress}/feed/`);
  });
});
