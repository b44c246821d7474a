/**
 * What the elements say, in Swedish: the language that every other one is typed by. `{name}` stands
 * for what is put in; a sentence that counts `{count}` has a form for each plural of its language.
 */
export const sv = {
  'loading': 'Läser in …',
  'noSource': 'Här saknas adressen till innehållet.',
  'noItems': 'Kunde inte hitta några poster',
  'noItemsYet': 'Här finns inga nyheter än.',
  'noMatch': 'Försök med en annan filtrering eller sökning.',
  'filter': 'Filtrera nyheterna',
  'search': 'Sök',
  'topic': 'Ämne',
  'place': 'Plats',
  'year': 'År',
  'source': 'Källa',
  'all': 'Alla',
  'clear': 'Rensa filtret',
  'showMore': 'Visa fler',
  'readAll': 'Läs alla nyheter',
  'comma': ', ',
  'untitled': 'Utan rubrik',
  'retry': 'Försök igen',
  'hits': {one: '{count} träff', other: '{count} träffar'},
  'shown': 'Visar {shown} av {count}',
  'stale': 'Det här hämtades {age}.',
  'sourceFailed': 'Nyheterna från {source} kunde inte hämtas.',
  'invalid-url': 'Adressen till innehållet är felskriven.',
  'offline': 'Du verkar sakna internetanslutning.',
  'timeout': 'Det tog för lång tid att hämta innehållet.',
  'not-found': 'Innehållet finns inte längre kvar på sin adress.',
  'refused': 'Innehållet får inte läsas härifrån.',
  'server': 'Det är något fel hos den som lämnar ut innehållet.',
  'not-a-feed': 'Innehållet gick inte att läsa.',
  'too-large': 'Innehållet är för stort för att visas här.',
  'blocked': 'Innehållet kunde inte hämtas.',
  'aborted': 'Hämtningen avbröts.',
};

/** The months, as `Intl` writes them in a date. */
export const months =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(
    ' ',
  );

type Widened<T> = {readonly [Key in keyof T]: T[Key] extends string ? string : Plural};

/** A sentence that counts, in the plural forms of its language (CLDR, as `Intl.PluralRules`). */
export type Plural = {readonly [Form in Intl.LDMLPluralRule]?: string} & {readonly other: string};

/** One dictionary: every sentence that the elements say. */
export interface Strings extends Widened<typeof sv> {
  /** What `Intl` is asked for dates, numbers and plurals; the language itself unless told. */
  readonly locale?: string;
  /** Of a language that is written from right to left. */
  readonly dir?: 'rtl';
}
