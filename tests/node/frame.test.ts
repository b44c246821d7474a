import {expect} from 'chai';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {framed, mark} from '../tooling/site/frame.mjs';
import {guidePage, guidePages} from '../tooling/site/guides.mjs';

/** Pages that look like somebody else's site, or are shown within another page. */
const own = /^(?:trygghet\.html|bygg-visning\.html|varder\/)/;
const all = readdirSync('demo', {recursive: true, encoding: 'utf8'})
  .filter(file => file.endsWith('.html'))
  .map(file => file.replaceAll('\\', '/'));
const pages = [
  ...all
    .filter(file => !own.test(file))
    .map(file => ({file, html: readFileSync(`demo/${file}`, 'utf8')})),
  ...[...guidePages.keys()].map(file => ({file, html: guidePage('demo', file)})),
];

const linksOf = (html: string) =>
  [...html.matchAll(/<a (?:class="[^"]*" )?href="([^"#]*)(#[^"]*)?"([^>]*)>/g)].map(
    ([, href = '', hash = '', more = '']) => ({href, hash, more}),
  );

describe('the frame of the demo', () => {
  for (const {file, html} of pages) {
    it(`is what ${file} asks for, and has not got by hand`, () => {
      expect(html).to.match(new RegExp(`<body[^>]*>\\s*${mark}`));
      expect(html).to.match(/<main[^>]* id="innehall"[^>]* tabindex="-1"/);
      expect(html).to.not.match(/class="(?:topp|meny|botten|hoppa)"/);
    });

    it(`leads from ${file} to pages that are there, and says which one this is`, () => {
      const frame = framed(html, file).split('<main')[0]!;
      const links = linksOf(frame);
      expect(links).to.have.length.above(4);
      for (const {href, hash} of links.filter(link => link.href)) {
        const path = posix.join(posix.dirname(file), href);
        expect(guidePages.has(path) || existsSync(`demo/${path}`), path).to.equal(true);
        if (hash) expect(readFileSync(`demo/${path}`, 'utf8')).to.contain(`id="${hash.slice(1)}"`);
      }
      const here = links.filter(({more}) => more.includes('aria-current="page"'));
      expect(here.map(({href}) => posix.join(posix.dirname(file), href))).to.deep.equal([file]);
    });
  }

  it('leads out of folders', () => {
    const deep = framed(`<html lang="en"><body>${mark}</body>`, 'guider/en/embed.html');
    const hrefs = linksOf(deep).map(({href}) => href);
    expect(hrefs).to.include.members(['../../index.html', '../../referens.html']);
  });

  it('speaks the language of the page', () => {
    const [sv, en] = ['sv', 'en'].map(lang =>
      framed(`<html lang="${lang}"><body>${mark}</body>`, 'index.html'),
    );
    expect(sv).to.include('Hoppa till innehållet').and.to.include('hreflang="en">Referens');
    expect(en).to.include('Skip to the content').and.to.include('hreflang="sv">Examples');
  });
});
