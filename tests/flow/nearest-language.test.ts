import {expect, fixture} from '@open-wc/testing';
import {LitElement} from 'lit';
import {NearestLanguage} from '../../src/flow/nearest-language.js';

class LanguageHost extends LitElement {
  readonly language = new NearestLanguage(this);
  updates = 0;

  protected override updated(): void {
    this.updates++;
  }
}
customElements.define('test-language', LanguageHost);

/** Markup in which `<#root>…</#root>` is the shadow root of the element that it stands in. */
async function page(markup: string): Promise<LanguageHost> {
  const html = markup.replaceAll('#root', 'template').replaceAll('<host', '<test-language');
  const box = await fixture<HTMLElement>(
    `<div>${html.replaceAll('</host', '</test-language')}</div>`,
  );
  const attach = (within: ParentNode): void => {
    for (const template of within.querySelectorAll('template')) {
      const root = template.parentElement!.attachShadow({mode: 'open'});
      root.append(template.content);
      template.remove();
      attach(root);
    }
  };
  attach(box);
  const host = find(box)!;
  await host.updateComplete;
  return host;
}

function find(within: ParentNode): LanguageHost | null {
  const roots = [...within.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
  const found = within.querySelector<LanguageHost>('test-language');
  return found ?? roots.map(find).find(Boolean) ?? null;
}

/** Waits until a change of an attribute has been seen and rendered. */
async function seen(host: LanguageHost): Promise<void> {
  await new Promise(go => setTimeout(go));
  await host.updateComplete;
}

describe('the nearest language of an element', () => {
  const {documentElement: html} = document;
  const before = html.lang;

  beforeEach(() => (html.lang = 'fi'));
  afterEach(() => (html.lang = before));

  const rows: [name: string, markup: string, tag: string][] = [
    ['its own', '<p lang="en"><host lang="sv"></host></p>', 'sv'],
    ['its parent’s', '<p lang="en"><host></host></p>', 'en'],
    ['that of what stands nearest', '<p lang="sv"><b lang="en"><i><host></host>', 'en'],
    ['the page’s', '<p><host></host></p>', 'fi'],
    ['as it is written', '<p lang="sv_SE-x"><host></host></p>', 'sv_SE-x'],
    ['unknown, where the nearest says so', '<p lang="en"><b lang=""><host></host>', ''],
    [
      'that of the element around its shadow root',
      '<p lang="en"><#root><host></host></#root></p>',
      'en',
    ],
    [
      'that of what stands nearest in its shadow root',
      '<p lang="en"><#root><b lang="sv"><host></host></b></#root></p>',
      'sv',
    ],
    [
      'that of an element around two shadow roots',
      '<p lang="en"><#root><p><#root><host></host></#root></p></#root></p>',
      'en',
    ],
    ['that of the page around a shadow root', '<p><#root><b><host></host></b></#root></p>', 'fi'],
    [
      'that of the element whose child it is, not of the slot that shows it',
      '<p lang="en"><#root><b lang="sv"><slot></slot></b></#root><host></host></p>',
      'en',
    ],
  ];
  for (const [name, markup, tag] of rows) {
    it(`is ${name}`, async () => expect((await page(markup)).language.tag).to.equal(tag));
  }

  it('is none where nothing around says one', async () => {
    html.removeAttribute('lang');
    expect((await page('<host></host>')).language.tag).to.equal('');
  });

  it('is known of an element that is not in the document', () => {
    const box = document.createElement('p');
    const host = new LanguageHost();
    expect(host.language.tag).to.equal('');
    box.lang = 'en';
    box.append(host);
    expect(host.language.tag).to.equal('en');
  });

  describe('is followed', () => {
    const change = async (host: LanguageHost, work: () => void) => {
      const {updates} = host;
      work();
      await seen(host);
      return host.updates > updates;
    };

    it('when it changes anywhere around, through shadow roots', async () => {
      const host = await page(
        '<p><#root><nav><#root><i><host></host></i></#root></nav></#root></p>',
      );
      const inner = host.parentElement!;
      const middle = (inner.getRootNode() as ShadowRoot).host as HTMLElement;
      const outer = (middle.getRootNode() as ShadowRoot).host as HTMLElement;
      for (const element of [html, outer, middle, inner, host]) {
        const tag = `en-${element.localName}`;
        expect(await change(host, () => (element.lang = tag)), tag).to.equal(true);
        expect(host.language.tag).to.equal(tag);
      }
      expect(await change(host, () => host.removeAttribute('lang'))).to.equal(true);
      expect(host.language.tag).to.equal('en-i');
    });

    it('when the element is moved', async () => {
      const host = await page('<p lang="en"><host></host></p>');
      const other = await fixture<HTMLElement>('<p lang="sv"></p>');
      expect(await change(host, () => other.append(host))).to.equal(true);
      expect(host.language.tag).to.equal('sv');
      expect(await change(host, () => (other.lang = 'de'))).to.equal(true);
      expect(host.language.tag).to.equal('de');
    });

    it('into a shadow root', async () => {
      const host = await page('<p lang="en"><host></host></p>');
      const other = await fixture<HTMLElement>('<p lang="sv"></p>');
      const box = document.createElement('div');
      other.attachShadow({mode: 'closed'}).append(box);
      box.append(host);
      await seen(host);
      expect(host.language.tag).to.equal('sv');
      expect(await change(host, () => (box.lang = 'de'))).to.equal(true);
      expect(await change(host, () => (other.lang = 'en'))).to.equal(true);
    });

    it('but nothing else is', async () => {
      const host = await page('<p lang="en"><host></host></p>');
      expect(await change(host, () => (host.parentElement!.title = 'Hej'))).to.equal(false);
    });

    it('no more when the element is out', async () => {
      const host = await page('<p lang="en"><host></host></p>');
      const other = await page('<host></host>');
      const box = host.parentElement!;
      host.remove();
      expect(await change(host, () => (box.lang = 'sv'))).to.equal(false);
      expect(await change(other, () => (html.lang = 'de'))).to.equal(true);
    });
  });

  describe('is watched', () => {
    const {MutationObserver: Real} = globalThis;
    let made = 0;
    let stopped = 0;

    class Counting extends Real {
      constructor(callback: MutationCallback) {
        super(callback);
        made++;
      }

      override disconnect(): void {
        stopped++;
        super.disconnect();
      }
    }

    beforeEach(() => {
      made = stopped = 0;
      globalThis.MutationObserver = Counting;
    });
    afterEach(() => (globalThis.MutationObserver = Real));

    it('by one observer for all elements, which goes with the last of them', async () => {
      const hosts = [
        await page('<host></host>'),
        await page('<p><#root><host></host></#root></p>'),
      ];
      expect([made, stopped]).to.deep.equal([1, 0]);
      hosts[0]!.remove();
      expect([made, stopped]).to.deep.equal([1, 0]);
      hosts[1]!.remove();
      expect([made, stopped]).to.deep.equal([1, 1]);
      const host = await page('<p lang="en"><host></host></p>');
      expect([made, stopped]).to.deep.equal([2, 1]);
      host.parentElement!.lang = 'sv';
      const {updates} = host;
      await seen(host);
      expect(host.updates).to.equal(updates + 1);
    });
  });
});
