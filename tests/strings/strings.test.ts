import {expect} from 'chai';
import {ar} from '../../src/strings/ar.js';
import {da} from '../../src/strings/da.js';
import {de} from '../../src/strings/de.js';
import {en} from '../../src/strings/en.js';
import {fi} from '../../src/strings/fi.js';
import {languages} from '../../src/strings/languages.js';
import {nb} from '../../src/strings/nb.js';
import {addLanguage, languageOf, say, stringsFor, type Strings} from '../../src/strings/strings.js';
import {sv} from '../../src/strings/sv.js';

const dictionaries: Readonly<Record<string, Strings>> = {sv, en, fi, nb, da, de, ar};
const before = [...languages];
const slots = (sentence: string) => sentence.match(/{\w+}/g)?.sort() ?? [];

afterEach(() => {
  languages.splice(0, Infinity, ...before);
});

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
    [['en-Latn-GB-oxendict'], 'en'],
    [['sv-FI'], 'sv'],
    [['', 'en'], 'en'],
    [['sv', 'en'], 'sv'],
    [['en', 'sv'], 'en'],
    [['tlh', 'en'], 'sv'],
    [['english'], 'sv'],
    [['e'], 'sv'],
    [['-en'], 'sv'],
    [['-'], 'sv'],
    [['__proto__'], 'sv'],
    [['nb'], 'sv'],
    [['no'], 'sv'],
  ];
  for (const [tags, language] of rows) {
    it(`is ${language} for ${JSON.stringify(tags)}`, () => {
      expect(languageOf(...tags)).to.equal(language);
    });
  }

  for (const [tag, language] of [
    ['nb', 'nb'],
    ['nb-NO', 'nb'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['non', 'sv'],
    ['de-CH', 'de'],
    ['de-AT', 'de-at'],
    ['DE_at_1996', 'de-at'],
    ['zh-Hant-TW', 'zh-hant'],
    ['zh', 'sv'],
  ] as const) {
    it(`is ${language} for ${tag}, of more languages`, () => {
      languages.unshift(['nb', nb], ['de', de]);
      languages.push(['de-AT', {}], ['zh-Hant', {}]);
      expect(languageOf(tag)).to.equal(language);
    });
  }

  it('is Nynorsk where somebody has added it', () => {
    languages.unshift(['nb', nb]);
    addLanguage('nn', {...nb, readAll: 'Les alle nyhende'});
    expect(['nn', 'no', 'nb'].map(tag => languageOf(tag))).to.deep.equal(['nn', 'nb', 'nb']);
  });
});

describe('a language that is added', () => {
  it('is the page’s own, after the one that comes with the package, in either order', () => {
    for (const provideLast of [true, false]) {
      if (!provideLast) languages.unshift(['fi', fi]);
      addLanguage('fi', {readAll: 'Kaikki uutiset'});
      if (provideLast) languages.unshift(['fi', fi]);
      expect(stringsFor('fi')).to.include({readAll: 'Kaikki uutiset', retry: fi.retry});
      languages.splice(0, Infinity, ...before);
    }
  });

  it('says what it says without, where a sentence is undefined', () => {
    addLanguage('sv', {readAll: undefined, hits: undefined} as Partial<Strings>);
    expect(stringsFor('sv')).to.deep.include({readAll: sv.readAll, hits: sv.hits});
  });

  it('may be written with a low line', () => {
    addLanguage('pt_BR', {...en, readAll: 'Todas'});
    expect(stringsFor(languageOf('pt-BR')).readAll).to.equal('Todas');
  });

  it('has a tag, or the page’s author is told at once', () => {
    for (const tag of ['', 'ingen tagg', 'x'])
      expect(() => addLanguage(tag, en)).to.throw(RangeError);
  });

  it('may change what Swedish and English say, again and again', () => {
    addLanguage('sv', {readAll: 'Alla nyheter'});
    addLanguage('sv', {readAll: 'Fler nyheter', retry: 'En gång till'});
    expect(stringsFor('sv')).to.include({readAll: 'Fler nyheter', retry: 'En gång till'});
    expect(stringsFor('sv')).to.include({clear: sv.clear});
    expect(stringsFor('en')).to.include({readAll: en.readAll});
  });

  it('says in Swedish what it does not say', () => {
    languages.push(['PL', {readAll: 'Wszystkie wiadomości'}]);
    expect(languageOf('pl-PL')).to.equal('pl');
    expect(stringsFor('pl')).to.include({readAll: 'Wszystkie wiadomości', retry: sv.retry});
    expect(stringsFor('pl')).to.include({locale: 'pl', dir: 'ltr'});
  });

  it('stops nobody with what is none', () => {
    languages.push(null as never, 'fi' as never, {} as never, ['pl', null] as never);
    expect(languageOf('fi')).to.equal('sv');
    expect(stringsFor(languageOf('pl'))).to.include({readAll: sv.readAll});
  });

  it('is the page’s, whoever asks', () => {
    const shared = (globalThis as {[key: symbol]: unknown})[Symbol.for('mp-languages')];
    expect(shared).to.equal(languages);
  });
});

describe('the dictionaries', () => {
  it('are Swedish and English, without any other', () => {
    expect(stringsFor('sv')).to.deep.equal({...sv, locale: 'sv', dir: 'ltr'});
    expect(stringsFor('en')).to.deep.equal({...en, locale: 'en-GB', dir: 'ltr'});
    for (const other of ['tlh', '__proto__', 'constructor']) {
      expect(stringsFor(other)).to.include(sv);
    }
  });

  it('say the reference page’s words', () => {
    expect(sv).to.include({
      noItems: 'Kunde inte hitta några poster',
      noMatch: 'Försök med en annan filtrering eller sökning.',
      readAll: 'Läs alla nyheter',
    });
  });

  for (const [tag, dictionary] of Object.entries(dictionaries)) {
    const {locale = tag, dir, hits, ...sentences} = dictionary;
    const swedish = Object.fromEntries(
      Object.entries(sv).filter((entry): entry is [string, string] => entry[0] !== 'hits'),
    );

    it(`have every sentence in ${tag}, with what it is about, and none is empty`, () => {
      expect(sentences).to.have.all.keys(swedish);
      for (const [key, sentence] of Object.entries(swedish)) {
        const own = sentences[key as keyof typeof sentences];
        expect(own, key).to.match(/\S/);
        expect(slots(own), key).to.deep.equal(slots(sentence));
      }
    });

    it(`have every plural form of ${tag}, and say the number where it is not the form itself`, () => {
      const rules = new Intl.PluralRules(locale);
      expect(hits).to.have.all.keys(rules.resolvedOptions().pluralCategories);
      for (const count of [0, 1, 2, 3, 11, 21, 100, 1.5]) {
        const form = rules.select(count);
        const isNumber = tag === 'ar' && ['zero', 'one', 'two'].includes(form);
        expect(hits[form], form).to.match(isNumber ? /^\D+$/ : /{count}/);
      }
    });

    it(`are written as ${tag} is`, () => {
      const said = Object.values(sentences).join('') + Object.values(hits).join('');
      expect(/\p{Script=Arabic}/u.test(said)).to.equal(dir === 'rtl');
      expect(/[a-zåäö]/i.test(said.replace(/{\w+}/g, ''))).to.equal(dir !== 'rtl');
    });

    if (tag !== 'sv') {
      it(`do not say the same in ${tag} as in Swedish, but for a few words`, () => {
        const alike = Object.entries(swedish).filter(
          ([key, sentence]) => sentences[key as keyof typeof sentences] === sentence,
        );
        expect(alike.map(([, sentence]) => sentence)).to.have.length.below(3);
      });
    }
  }

  it('do not compile without a sentence', () => {
    const {loading, ...rest} = en;
    // @ts-expect-error a sentence is missing
    const missing: Strings = rest;
    // @ts-expect-error a sentence that counts has plural forms
    const wrong: Strings = {...en, hits: '3 hits'};
    // @ts-expect-error the form that every language has
    const mute: Strings = {...en, hits: {one: '1 hit'}};
    // @ts-expect-error a new language says everything
    addLanguage('pl', {loading: 'Ładowanie …'});
    // @ts-expect-error there is no such sentence
    addLanguage('sv', {laoding: 'Laddar …'});
    addLanguage('sv', {loading: 'Laddar …'});
    expect([loading, missing, wrong, mute]).to.have.lengthOf(4);
  });
});

describe('a sentence', () => {
  const of = (tag: string) => {
    languages.unshift([tag, dictionaries[tag]!]);
    return stringsFor(tag);
  };
  const said: readonly (readonly [string, Readonly<Record<number, string>>])[] = [
    ['sv', {0: '0 träffar', 1: '1 träff', 2: '2 träffar', 1234: '1\u00a0234 träffar'}],
    ['en', {0: '0 hits', 1: '1 hit', 2: '2 hits', 1234: '1,234 hits'}],
    ['fi', {0: '0 osumaa', 1: '1 osuma', 1234: '1\u00a0234 osumaa'}],
    ['nb', {1: '1 treff', 1234: '1\u00a0234 treff'}],
    ['da', {1: '1 resultat', 2: '2 resultater', 1234: '1.234 resultater'}],
    ['de', {1: '1 Treffer', 1234: '1.234 Treffer'}],
    [
      'ar',
      {
        ...{0: 'لا توجد نتائج', 1: 'نتيجة واحدة', 2: 'نتيجتان', 3: '3 نتائج', 11: '11 نتيجة'},
        ...{100: '100 نتيجة', 1234: '1,234 نتيجة'},
      },
    ],
  ];
  for (const [tag, rows] of said) {
    it(`counts in the plural forms and digits of ${tag}`, () => {
      const text = of(tag);
      const counted = Object.keys(rows).map(count => [count, say(text, 'hits', {count: +count})]);
      expect(Object.fromEntries(counted)).to.deep.equal(rows);
    });
  }

  it('has the general form where a plural form is missing', () => {
    addLanguage('sv', {hits: {other: 'Antal träffar: {count}'}});
    expect(say(stringsFor('sv'), 'hits', {count: 1})).to.equal('Antal träffar: 1');
  });

  it('says what it is told, as it is', () => {
    const sv = stringsFor('sv');
    expect(say(sv, 'shown', {shown: 10, count: 1234})).to.equal('Visar 10 av 1\u00a0234');
    expect(say(sv, 'stale', {age: 'igår'})).to.equal('Det här hämtades igår.');
    expect(say(sv, 'sourceFailed', {source: '$& {count} <b>'})).to.equal(
      'Nyheterna från $& {count} <b> kunde inte hämtas.',
    );
  });

  it('keeps what nobody puts in', () => {
    addLanguage('sv', {stale: 'Hämtad {age} {när}.'});
    expect(say(stringsFor('sv'), 'stale', {age: 'igår'})).to.equal('Hämtad igår {när}.');
  });
});
