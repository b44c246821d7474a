import {expect} from 'chai';
import {findChromium} from '../tooling/browsers.mjs';
import {launchEngine, type Engine} from '../tooling/engine.mjs';
import {serveSite, type Site} from '../tooling/site-server.mjs';

const reserved = '<style>mp-news-list { display: flow-root; min-block-size: 3000px }</style>';
const list = '<mp-news-list src="300.json" heading="Nyheter"></mp-news-list>';

const feed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Trehundra nyheter',
  language: 'sv',
  items: Array.from({length: 300}, (_, i) => ({
    id: String(i),
    url: `https://example.org/${i}`,
    title: `Nyhet ${i}: fler gatlyktor vid gång- och cykelvägarna i kommunen`,
    date_published: new Date(Date.UTC(2023, 9, 19) - i * 86_400_000).toISOString(),
    summary: 'Vi vill att alla ska kunna känna sig trygga på väg hem. '.repeat(4),
    tags: [`Ämne ${i % 7}`],
    ...(i % 3 === 0 && {image: 'images/bron.webp'}),
    _mp: {place: `Ort ${i % 5}`},
  })),
});

const page = (rule: string) => `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8" />
<title>Trehundra nyheter</title>
${rule}
<script type="module" src="mp-widgets.js"></script>
</head>
<body>
<h1>Före</h1>
${list}
<p>Efter</p>
</body>
</html>`;

/** The sum of a field over what the browser has noted of this kind. */
const noted = (type: string, field: string) => `new Promise((done) =>
  new PerformanceObserver((list) => done(list.getEntries().map((entry) => entry.${field})))
    .observe({type: '${type}', buffered: true}) ?? setTimeout(() => done([]), 300))`;

(findChromium() ? describe : describe.skip)('300 items at a fourth of the speed', function () {
  this.timeout(120_000);
  let site: Site;
  let engine: Engine;

  async function open(path: string) {
    await engine.goto(site.origin + path);
    await site.quiet();
    expect(await engine.run("document.querySelector('mp-news-list').state.status")).to.equal(
      'ready',
    );
  }
  const shift = async () =>
    ((await engine.run(noted('layout-shift', 'value'))) as number[]).reduce((a, b) => a + b, 0);

  before(async () => {
    site = await serveSite('demo-dist');
    site.add('/300.json', feed);
    site.add('/reserved.html', page(reserved));
    site.add('/plain.html', page(''));
    engine = await launchEngine('chromium');
    const session = await engine.page?.createCDPSession();
    await session?.send('Emulation.setCPUThrottlingRate', {rate: 4});
  });
  after(async () => {
    await engine.close();
    site.close();
  });

  // A visitor waits for what is drawn; how long that takes is measured by the benchmark.
  it('are drawn up to the first page alone', async () => {
    await open('/reserved.html');
    const within = "document.querySelector('mp-news-list').shadowRoot.querySelectorAll";
    expect(await engine.run(`${within}('[part=item]').length`)).to.equal(10);
    expect(await engine.run(`${within}('*').length`)).to.be.below(300);
  });

  it('shift nothing where the page reserves their height', async () => {
    await open('/reserved.html');
    expect(await shift()).to.equal(0);
  });

  it('do shift where it does not, so that the measure is known to work', async () => {
    await open('/plain.html');
    for (let wait = 0; wait < 100 && !(await shift()); wait++);
    expect(await shift()).to.be.above(0);
  });
});
