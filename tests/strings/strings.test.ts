import {expect} from 'chai';
import {en} from '../../src/strings/en.js';
import {directionOf, languageOf, stringsFor, type Strings} from '../../src/strings/strings.js';
import {sv} from '../../src/strings/sv.js';

/** Every sentence of a dictionary, by its path. */
function sentences(dictionary: object, path = ''): [path: string, sentence: unknown][] {
  return Object.entries(dictionary).flatMap(([key, value]: [string, unknown]) =>
    value && typeof value === 'object' ? sentences(value, `${path}${key}.`) : [[path + key, value]],
  );
}

describe('the language that an element speaks', () => {
  const rows: [tags: string[], language: string][] = [
    [[], 'sv'],
    [[''], 'sv'],
    [['', '', ''], 'sv'],
    [['sv'], 'sv'],
    [['en'], 'en'],
    [['en-GB'], 'en'],
    [['en_US'], 'en'],
    [['EN-us'], 'en'],
    [['sv-FI'], 'sv'],
    [['', 'en'], 'en'],
    [['sv', 'en'], 'sv'],
    [['en', 'sv'], 'en'],
    [['tlh', 'en'], 'sv'],
    [['english'], 'sv'],
    [['e'], 'sv'],
    [['-en'], 'sv'],
    [['__proto__'], 'sv'],
  ];
  for (const [tags, language] of rows) {
    it(`is ${language} for ${JSON.stringify(tags)}`, () => {
      expect(languageOf(...tags)).to.equal(language);
    });
  }
});

describe('the direction of a language', () => {
  for (const language of ['sv', 'en', 'fi', '', 'arn', 'far']) {
    it(`is left to right for "${language}"`, () => expect(directionOf(language)).to.equal('ltr'));
  }
  for (const language of ['ar', 'fa', 'he', 'ur']) {
    it(`is right to left for ${language}`, () => expect(directionOf(language)).to.equal('rtl'));
  }
});

describe('the dictionaries', () => {
  it('are found by language, and Swedish for every other one', () => {
    expect(stringsFor('sv')).to.equal(sv);
    expect(stringsFor('en')).to.equal(en);
    for (const other of ['', 'tlh', 'en-GB', '__proto__', 'constructor']) {
      expect(stringsFor(other)).to.equal(sv);
    }
  });

  it('say the reference page’s words', () => {
    expect(sv).to.include({
      noItems: 'Kunde inte hitta några poster',
      noMatch: 'Försök med en annan filtrering eller sökning.',
      readAll: 'Läs alla nyheter',
    });
  });

  for (const [name, dictionary] of [
    ['Swedish', sv],
    ['English', en],
  ] as [string, Strings][]) {
    it(`have every sentence in ${name}, and none is empty`, () => {
      const paths = sentences(dictionary).map(([path]) => path);
      expect(paths).to.have.members(sentences(sv).map(([path]) => path));
      for (const [path, sentence] of sentences(dictionary)) {
        const said = typeof sentence === 'function' ? String(sentence(3, 7)) : sentence;
        expect(said, path).to.be.a('string').and.match(/\S/);
      }
    });
  }

  it('count in the singular and the plural', () => {
    expect([0, 1, 2].map(sv.hits)).to.deep.equal(['0 träffar', '1 träff', '2 träffar']);
    expect([0, 1, 2].map(en.hits)).to.deep.equal(['0 hits', '1 hit', '2 hits']);
  });

  it('put in what they are told', () => {
    for (const text of [sv, en]) {
      expect(text.shown(10, 40)).to.match(/10\D+40/);
      expect(text.stale('igår')).to.include('igår');
      expect(text.sourceFailed('Riks')).to.include('Riks');
    }
  });

  it('do not say the same in English as in Swedish', () => {
    const english = new Map(sentences(en));
    for (const [path, sentence] of sentences(sv)) {
      if (typeof sentence === 'string') expect(english.get(path), path).to.not.equal(sentence);
    }
  });

  it('do not compile without a sentence', () => {
    const {loading, ...rest} = en;
    // @ts-expect-error a sentence is missing
    const missing: Strings = rest;
    // @ts-expect-error a sentence that is counted is none that is said
    const wrong: Strings = {...en, hits: '3 hits'};
    // @ts-expect-error an error without a sentence
    const mute: Strings = {...en, errors: {offline: ''}};
    expect([loading, missing, wrong, mute]).to.have.lengthOf(4);
  });
});
