import {expect} from 'chai';
import {allNews, dateline} from './expected.js';
import {trygghet} from './content.mjs';
import {consoleLines, engine, readElsewhere, requests, wordpress} from './support.js';

const newest = allNews.slice(0, 10);

const list = (query: string, attributes = '') =>
  readElsewhere(`<mp-news-list src="${wordpress}${query}" ${attributes}></mp-news-list>`);

/** The id that WordPress gave a category. */
async function categoryId(slug: string): Promise<number> {
  const answer = await fetch(`${wordpress}/wp-json/wp/v2/categories?slug=${slug}`);
  return ((await answer.json()) as {id: number}[])[0]!.id;
}

describe('news from WordPress’ REST, on another site’s page', () => {
  it('title, place and date, newest first, with one request', async () => {
    const src = '/wp-json/wp/v2/posts?_embed';
    const {items, errors} = await list(src);
    expect(items.map(item => item.title)).to.deep.equal(newest.map(news => news.title));
    expect(items.map(item => item.dateline)).to.deep.equal(newest.map(dateline));
    expect(errors).to.deep.equal([]);
    expect(consoleLines).to.deep.equal([]);
    expect(requests.filter(url => url.includes('/wp-json/'))).to.deep.equal([wordpress + src]);
  });

  it('pictures where the posts have them, whole and in a fitting size', async () => {
    const {items} = await list('/wp-json/wp/v2/posts?_embed');
    expect(items.map(({image}) => !!image)).to.deep.equal(newest.map(news => news.hasPicture));
    const sizes = (await engine.run(`pictureSizes('mp-news-list')`)) as [number, number][];
    expect(sizes).to.have.length(newest.filter(news => news.hasPicture).length);
    for (const [width, height] of sizes) {
      expect(width).to.be.within(300, 1200);
      expect(width / height).to.be.closeTo(1.5, 0.01);
    }
    const alternatives = items.flatMap(({image}) => (image ? [image.alt] : []));
    expect(alternatives).to.include('Östra bron över Klarälven').and.to.include('');
  });

  it('links to the posts, with topics and excerpts where they are asked for', async () => {
    const {items} = await list('/wp-json/wp/v2/posts?_embed', 'show="excerpt topics"');
    expect(items.map(({topics}) => topics)).to.deep.equal(newest.map(news => news.topics));
    expect(items[0]!.url).to.match(new RegExp(`^${wordpress}/nyheter/2026/[a-z0-9-]+/$`));
    expect(items[0]!.excerpt).to.match(/^Bron blir fyra meter bred/);
  });

  it('the reference news in their category', async () => {
    const id = await categoryId('trygghet');
    const {items} = await list(`/wp-json/wp/v2/posts?_embed&categories=${id}`);
    const lines = items.map(item => `${item.dateline}: ${item.title}`);
    expect(lines).to.include.members([
      'Karlstad, 19 oktober 2023: Längre öppettider för Karlstads krogar – hur resonerade vi i Miljöpartiet i nämnden vid beslutet?',
      'Karlstad, 16 oktober 2023: Långsiktigt stöd till föreningen Tillsammans i Karlstad',
      'Karlstad, 12 oktober 2023: Miljöpartiet om rasism, integration och machoideal',
    ]);
  });

  it('alike from ?rest_route=', async () => {
    const pretty = await list('/wp-json/wp/v2/posts?_embed');
    const plain = await list('/?rest_route=/wp/v2/posts&_embed');
    expect(plain.items).to.have.length(10).and.to.deep.equal(pretty.items);
  });

  it('without _embed: title and date, and the place that the page gives', async () => {
    const {items} = await list('/wp-json/wp/v2/posts', 'default-place="Karlstad"');
    expect(items.map(item => item.title)).to.deep.equal(newest.map(news => news.title));
    expect(items[0]!.dateline).to.equal(`Karlstad, ${newest[0]!.date}`);
  });

  it('characters that WordPress writes as entities', async () => {
    const slug = 'fika-samtal-oppet-hus-hela-lordagen';
    const src = `/wp-json/wp/v2/posts?_embed&slug=${slug}`;
    const {items} = await list(src, 'show="dateline excerpt topics"');
    expect(items).to.have.length(1);
    expect(items[0]).to.deep.include({
      title: 'Fika & samtal – ”öppet hus” <hela> lördagen …',
      dateline: 'Kil & Forshaga, 8 maj 2021',
      topics: ['Demokrati', 'Kultur & fritid'],
    });
    expect(items[0]!.excerpt).to.include('Kaffe, te & bullar: 5 > 3, sa ordföranden.');
  });

  it('nothing of a script that a post holds', async () => {
    const src = '/wp-json/wp/v2/posts?_embed&search=Inklistrad';
    const {items, text} = await list(src, 'show="dateline excerpt"');
    expect(items).to.have.length(3);
    expect(text).not.to.match(/mp-widgets|script|</);
  });

  it('no post at all is an empty list', async () => {
    const {status, text} = await list('/wp-json/wp/v2/posts?slug=finns-inte');
    expect(status).to.equal('ready');
    expect(text).to.include('Kunde inte hitta några poster');
  });

  for (const [what, path, code, sentence] of [
    ['an unknown route', '/wp-json/wp/v2/nyheter', 'not-found', /finns inte/],
    ['a refused parameter', '/wp-json/wp/v2/posts?per_page=999', 'refused', /får inte läsas/],
    ['the root of REST', '/wp-json/', 'not-a-feed', /gick inte att läsa/],
  ] as const) {
    it(`${what} is told as ${code}`, async () => {
      const {status, error, errors} = await list(path);
      expect(status).to.equal('failed');
      expect(errors).to.have.length(1);
      expect(errors[0]).to.include({code, url: wordpress + path});
      expect(error).to.match(sentence).and.to.include('Försök igen');
    });
  }
});

describe('a WordPress page as a policy area, on another site’s page', () => {
  it('says what the page says, in its order', async () => {
    const src = `${wordpress}/wp-json/wp/v2/pages?slug=trygghet`;
    const sections = 'title lead body priorities';
    const {text, errors} = await readElsewhere(
      `<mp-policy-area src="${src}" sections="${sections}"></mp-policy-area>`,
    );
    expect(errors).to.deep.equal([]);
    const parts: string[] = [
      trygghet.title,
      trygghet.lead,
      'Miljöpartiet vill göra verklighet av trygghetsåtgärder',
      trygghet.priorities_heading,
      ...trygghet.priorities.map(({title, text}) => `${title} ${text}`),
    ];
    const found = parts.map(part => text.indexOf(part));
    expect(found, text).not.to.include(-1);
    expect(found).to.deep.equal([...found].sort((a, b) => a - b));
    for (const part of parts.slice(1)) expect(text.split(part), part).to.have.length(2);
  });

  it('keeps the opening phrases in bold', async () => {
    const src = `${wordpress}/wp-json/wp/v2/pages?slug=trygghet`;
    await readElsewhere(`<mp-policy-area src="${src}"></mp-policy-area>`);
    const bold = await engine.run(`boldPhrases('mp-policy-area')`);
    expect(bold).to.deep.equal(trygghet.priorities.map(({title}) => title));
  });
});
