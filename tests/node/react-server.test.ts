import {expect} from 'chai';
import {createElement, type ComponentType, type ReactElement} from 'react';

// Strings: the one has types only when it is built, and the other has none here.
const {MpNewsList} = (await import(String('mp-widgets/react'))) as {
  MpNewsList: ComponentType<Record<string, unknown>>;
};
const {renderToString} = (await import(String('react-dom/server'))) as {
  renderToString(element: ReactElement): string;
};

describe('the wrappers for React on a server', () => {
  it('give what is read until the script has run, without a warning', () => {
    const said: unknown[] = [];
    const {error, warn} = console;
    console.error = console.warn = (...words) => void said.push(words);
    try {
      const list = {className: 'nyheter', src: '/nyheter.json', keepCopy: true, onMpLoad() {}};
      expect(renderToString(createElement(MpNewsList, list, 'Läser in …'))).to.equal(
        '<mp-news-list class="nyheter">Läser in …</mp-news-list>',
      );
    } finally {
      Object.assign(console, {error, warn});
    }
    expect(said).to.deep.equal([]);
  });
});
