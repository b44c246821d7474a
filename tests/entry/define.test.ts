import {expect} from '@open-wc/testing';
import {version} from '../../src/entry/version.js';
import {closeFrames, inFrame, type FrameWindow} from './frame.js';

const tags = ['mp-news-filter', 'mp-news-list', 'mp-policy-area'];
const define = new URL('../../src/entry/define.ts', import.meta.url).href;
const script = `<script type="module">import '${define}'; done()</script>`;
/** A page on which another class has a tag already. */
const taken = (tag: string, fields: string) =>
  `<script>customElements.define('${tag}', class extends HTMLElement {${fields}})</script>${script}`;

const registered = ({customElements}: FrameWindow) => tags.filter(tag => customElements.get(tag));
const versionOf = ({customElements}: FrameWindow, tag: string) =>
  (customElements.get(tag) as {version?: string} | undefined)?.version;

describe('mp-widgets/define', () => {
  afterEach(closeFrames);

  it('registers all elements, which know their version', async () => {
    const frame = await inFrame(script);
    expect(registered(frame)).to.deep.equal(tags);
    expect(tags.map(tag => versionOf(frame, tag))).to.deep.equal([version, version, version]);
    expect([frame.warnings, frame.errors]).to.deep.equal([[], []]);
  });

  for (const tag of tags) {
    it(`registers none where another version has ${tag}, and names both`, async () => {
      const frame = await inFrame(taken(tag, `static version = '0.0.9'`));
      expect(registered(frame)).to.deep.equal([tag]);
      expect(versionOf(frame, tag)).to.equal('0.0.9');
      expect(frame.warnings).to.have.length(1);
      expect(frame.warnings[0]).to.contain(`<${tag}>`).and.contain('0.0.9').and.contain(version);
      expect(frame.errors).to.deep.equal([]);
    });

    it(`registers none where somebody else has ${tag}, and says so`, async () => {
      const frame = await inFrame(taken(tag, ''));
      expect(registered(frame)).to.deep.equal([tag]);
      expect(frame.warnings).to.have.length(1);
      expect(frame.warnings[0]).to.contain(`<${tag}>`).and.contain(version);
      expect(frame.errors).to.deep.equal([]);
    });
  }

  it('does nothing the second time', async () => {
    const again = `<script type="module">import '${define}'; import '${define}?again'; done()</script>`;
    const frame = await inFrame(again);
    expect(registered(frame)).to.deep.equal(tags);
    expect([frame.warnings, frame.errors]).to.deep.equal([[], []]);
  });
});
