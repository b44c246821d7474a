import {expect} from 'chai';
import type {Engine} from '../tooling/engine.mjs';

/** What is read in an element: its shadow trees' text, with what slots are given. */
const textOf = `function textOf(node) {
  if (node.nodeType === 3) return node.data;
  if (node.nodeName === 'STYLE') return '';
  if (node.nodeName === 'SLOT' && node.assignedNodes().length)
    return node.assignedNodes().map(textOf).join(' ');
  return [...(node.shadowRoot ?? node).childNodes].map(textOf).join(' ');
}`;
/** An expression that gives an element's text. */
export const read = (root: string, selector: string) =>
  `(() => { ${textOf}; return textOf(${root}.querySelector('${selector}')).replace(/\\s+/g, ' ').trim(); })()`;
/** The preview's document. */
export const inFrame = "document.querySelector('#visning').contentDocument";

/** A feed that tries to get out of the snippet's fallback. */
export const hostile = {
  version: 'https://jsonfeed.org/version/1.1',
  title: '</ul></mp-news-list><script>parent.hit = "title"</script>',
  home_page_url: 'https://news.example/',
  items: [
    {
      id: '1',
      url: 'https://news.example/"onmouseover="hit=1',
      title: '</style></a><img src="x" onerror="top.hit = 1"><script>top.hit = 2</script>',
      date_published: '2023-10-19T10:00:00Z',
    },
    {id: '2', url: 'javascript:top.hit=3', title: '"><svg onload=top.hit=4>{{7*7}}[gallery]'},
  ],
};

/** The page in one engine, as a webmaster works with it. */
export class Builder {
  /** @param origin of the site that has the page */
  constructor(
    readonly engine: Engine,
    readonly origin: string,
  ) {}

  /** The value of an expression, once it is as wanted, or almost as long as a test may take, as it is. */
  async until<Value>(expression: string, isDone: (value: Value) => boolean): Promise<Value> {
    for (const end = Date.now() + 50_000; ;) {
      const value = (await this.engine.run(expression)) as Value;
      if (isDone(value) || Date.now() > end) return value;
      await new Promise(again => setTimeout(again, 50));
    }
  }

  /** Waits until the preview has told what it shows. */
  async ready(): Promise<void> {
    const busy = "document.querySelector('main').getAttribute('aria-busy')";
    expect(await this.until<string>(busy, value => value === 'false')).to.equal('false');
  }

  async open(choice: Record<string, string>, page = 'bygg.html'): Promise<void> {
    await this.engine.goto(`${this.origin}/${page}?${new URLSearchParams(choice).toString()}`);
    await this.ready();
  }

  /** The code to paste. */
  code(): Promise<string> {
    return this.engine.run("document.querySelector('#kod pre code').textContent");
  }

  /** Asks for an address, and gives all that stands in the first step then. */
  async ask(address: string): Promise<string> {
    await this.engine.run(`(() => {
      const field = document.querySelector('#adress');
      field.value = ${JSON.stringify(address)};
      field.form.requestSubmit();
    })()`);
    const said = "document.querySelector('#lage').textContent";
    await this.until<string>(said, words => !!words && !words.startsWith('Letar'));
    const step = "document.querySelector('#kalla').parentElement.textContent";
    return ((await this.engine.run(step)) as string).replace(/\s+/g, ' ');
  }
}
