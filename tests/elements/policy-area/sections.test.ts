import {expect} from '@open-wc/testing';
import {recordProblems} from '../problems.js';
import {areaOf, feedWith, findAll, loadedPage, settled, type Area} from '../support.js';
import {visibleLines, visibleText} from '../visible-text.js';

const trygghet = {
  slug: 'trygghet',
  title: 'Trygghet',
  lead: 'Ingressen.',
  body_html: '<p>Brödtexten.</p>',
  priorities_heading: 'Vi vill:',
  priorities: [{title: 'Ett.', text: 'Lyktor.'}],
  more: 'Se mer nedan:',
  news_heading: 'Nyheter på Trygghet',
  topic: 'Trygghet',
};
const skola = {slug: 'skola', title: 'Skola', lead: 'Om skolan.', topic: 'Skola, lek'};
const feed = feedWith(
  [
    {title: 'Lyktor', tags: ['trygghet']},
    {title: 'Lekplats', tags: ['Skola, lek']},
  ],
  {_mp: {areas: [trygghet, skola]}},
);
const [title, lead, body, heading, priority] = [
  ...['Trygghet', 'Ingressen.', 'Brödtexten.', 'Vi vill:', 'Ett. Lyktor.'],
] as const;
const news = ['Se mer nedan:', 'Nyheter på Trygghet', 'Lyktor'];

/** Attributes, and what is then read. */
const rows: readonly (readonly [string, readonly string[]])[] = [
  ['', [title, lead, body, heading, priority, ...news]],
  ['sections="title lead body priorities news"', [title, lead, body, heading, priority, ...news]],
  ['sections="title"', [title]],
  ['sections="lead"', [lead]],
  ['sections="body"', [body]],
  ['sections="priorities"', [heading, priority]],
  ['sections="news"', news],
  ['sections="priorities title"', [title, heading, priority]],
  ['sections=""', []],
  ['area="trygghet" sections="title lead"', [title, lead]],
  ['area="skola"', ['Skola', 'Om skolan.', 'Lekplats']],
  ['area="skola" topic="Trygghet"', ['Skola', 'Om skolan.', 'Lyktor']],
  ['sections="news" heading="Det senaste"', ['Se mer nedan:', 'Det senaste', 'Lyktor']],
];

/** `heading-level` and `sections`, and the outline of the area. */
const outlines: readonly (readonly [string, readonly string[]])[] = [
  ['', ['2 Trygghet', '3 Vi vill:', '3 Nyheter på Trygghet', '4 Lyktor']],
  ['heading-level="1"', ['1 Trygghet', '2 Vi vill:', '2 Nyheter på Trygghet', '3 Lyktor']],
  ['heading-level="4"', ['4 Trygghet', '5 Vi vill:', '5 Nyheter på Trygghet', '6 Lyktor']],
  ['heading-level="5"', ['5 Trygghet', '6 Vi vill:', '6 Nyheter på Trygghet', '7 Lyktor']],
  ['heading-level="6"', ['6 Trygghet', '7 Vi vill:', '7 Nyheter på Trygghet', '8 Lyktor']],
  ['sections="priorities news"', ['2 Vi vill:', '2 Nyheter på Trygghet', '3 Lyktor']],
];

describe('a policy area shows', () => {
  const problems = recordProblems();

  for (const [attributes, seen] of rows) {
    it(`${seen.join(' · ') || 'nothing'} with ${attributes || 'no attribute'}`, async () => {
      const area = await areaOf(feed, `controls="" ${attributes}`);
      expect(visibleLines(area)).to.deep.equal(seen);
      expect(problems.warnings).to.deep.equal([]);
      await expect(area).to.be.accessible();
    });
  }

  for (const [attributes, outline] of outlines) {
    it(`headings at ${outline.join(', ')} with ${attributes || 'no attribute'}`, async () => {
      const area = await areaOf(feed, attributes);
      const seen = findAll(area, 'h1, h2, h3, h4, h5, h6').map(
        heading => `${heading.ariaLevel ?? heading.localName[1]} ${heading.innerText}`,
      );
      expect(seen).to.deep.equal(outline);
      expect(problems.warnings).to.deep.equal([]);
      await expect(area).to.be.accessible();
    });
  }

  it('another area, and other sections, when the attributes change', async () => {
    const area = await areaOf(feed, 'controls=""');
    const before = visibleText(area);
    area.setAttribute('area', 'skola');
    await settled(area);
    expect(visibleLines(area)).to.deep.equal(['Skola', 'Om skolan.', 'Lekplats']);
    area.setAttribute('sections', 'title');
    await settled(area);
    expect(visibleLines(area)).to.deep.equal(['Skola']);
    area.removeAttribute('sections');
    area.removeAttribute('area');
    await settled(area);
    expect(visibleText(area)).to.equal(before);
  });

  it('all again when its feed is taken away and given back', async () => {
    const area = await areaOf(feed, 'controls=""');
    const before = visibleText(area);
    area.feed = null;
    await settled(area);
    area.feed = feed;
    await settled(area);
    expect(visibleText(area)).to.equal(before);
  });

  it('no area that the feed does not have: it warns, and names those that there are', async () => {
    const area = await areaOf(feed, 'area="vård" controls=""');
    expect(problems.warnings).to.deep.equal([
      '<mp-policy-area> area="vård" is not in the feed, which has: trygghet, skola',
    ]);
    expect(visibleText(area)).to.not.contain('Trygghet\n').and.not.contain('Ingressen.');
    await expect(area).to.be.accessible();
  });

  it('news alone of a feed without areas, and warns', async () => {
    const area = await areaOf(feedWith([{}]));
    expect(visibleText(area)).to.contain('Nyhet 0');
    expect(problems.warnings).to.deep.equal([
      '<mp-policy-area> area="" is not in the feed, which has: no area',
    ]);
  });

  it('each of several areas of one large feed', async () => {
    for (const [slug, words] of [
      ['trygghet', 'Trygghet'],
      ['klimat', 'Utsläppen redovisas i varje årsbudget.'],
      ['skola', 'Gröna skolgårdar.'],
    ] as const) {
      const area = await loadedPage<Area>(
        `<mp-policy-area src="/feeds/karlstad.json" area="${slug}"></mp-policy-area>`,
      );
      expect(visibleText(area)).to.contain(words);
    }
  });

  it('its own language, where that is another than the element’s', async () => {
    const area = await areaOf(feed, 'lang="en"');
    const part = findAll(area, '[part=lead]')[0]!;
    expect(part.closest('[lang]')!.getAttribute('lang')).to.equal('sv');
    area.lang = 'sv';
    await settled(area);
    expect(part.closest('[lang]')!.getAttribute('lang')).to.equal('sv');
  });
});
