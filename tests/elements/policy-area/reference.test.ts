import {expect} from '@open-wc/testing';
import {readFixtureText} from '../../tooling/fixtures.js';
import {recordProblems} from '../problems.js';
import {find, findAll, loadedPage, settled, type Area} from '../support.js';
import {visibleLines} from '../visible-text.js';

const reference = '<mp-policy-area src="/feeds/karlstad-trygghet.json"></mp-policy-area>';
const noHits = ['Kunde inte hitta några poster', 'Försök med en annan filtrering eller sökning.'];

describe('the reference page', () => {
  const problems = recordProblems();
  let lines: readonly string[];

  before(async () => {
    const text = await readFixtureText('content/trygghet.txt');
    // Its first line is the name of the page, which is not the area's to write.
    lines = text.split('\n').filter(Boolean).slice(1);
  });

  const news = (area: Area) => {
    const controls = visibleLines(find(area, '[part=filter]')!);
    return visibleLines(area).filter(line => !controls.includes(line));
  };

  it('is shown word for word, in its order', async () => {
    const area = await loadedPage<Area>(reference);
    const wanted = lines.filter(line => !noHits.includes(line));
    expect(news(area)).to.deep.equal(wanted);
    expect(problems.warnings).to.deep.equal([]);
    await expect(area).to.be.accessible();
  });

  it('is shown word for word where a search finds nothing', async () => {
    const area = await loadedPage<Area>(reference);
    area.query = {...area.query, search: 'månraket'};
    await settled(area);
    const first = lines.findIndex(line => /^Karlstad, /.test(line));
    const wanted = [...lines.slice(0, first), ...noHits, 'Rensa filtret', lines.at(-1)];
    expect(news(area)).to.deep.equal(wanted);
    await expect(area).to.be.accessible();
  });

  it('opens each priority with its phrase in bold', async () => {
    const area = await loadedPage<Area>(reference);
    const phrases = findAll(area, '[part=priority] strong');
    expect(phrases.map(phrase => phrase.innerText)).to.deep.equal([
      ...[
        'Fokus på barnen.',
        'Trygghet i staden.',
        'Stoppa prostitution och sexuellt utnyttjande.',
      ],
      ...['Stärkt stöd till sköra familjer.', 'Samverkan med polis.'],
    ]);
    for (const phrase of phrases) {
      expect(Number(getComputedStyle(phrase).fontWeight)).to.be.at.least(600);
      expect(phrase.parentElement!.innerText.trim().startsWith(phrase.innerText)).to.equal(true);
    }
  });

  it('has the outline of a page', async () => {
    const area = await loadedPage<Area>(reference);
    const outline = findAll(area, 'h1, h2, h3, h4, h5, h6').map(
      ({localName, innerText}) => `${localName} ${innerText.slice(0, 24)}`,
    );
    expect(outline).to.deep.equal([
      ...['h2 Trygghet', 'h3 Våra prioriteringar för ', 'h3 Nyheter på Trygghet'],
      ...[
        'h4 Längre öppettider för Ka',
        'h4 Långsiktigt stöd till fö',
        'h4 Miljöpartiet om rasism, ',
      ],
    ]);
  });

  it('leads to the articles and to all news', async () => {
    const area = await loadedPage<Area>(reference);
    const links = findAll<HTMLAnchorElement>(area, 'a').map(({href}) => href);
    const base = 'https://karlstad.example/nyheter/';
    expect(links).to.deep.equal([
      `${base}2023/langre-oppettider`,
      `${base}2023/tillsammans-i-karlstad`,
      `${base}2023/rasism-integration-och-machoideal`,
      base,
    ]);
  });
});
