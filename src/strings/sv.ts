/** What the elements say, in Swedish: the language that every other one is typed by. */
export const sv = {
  loading: 'Läser in …',
  noSource: 'Här saknas adressen till innehållet.',
  noItems: 'Kunde inte hitta några poster',
  noItemsYet: 'Här finns inga nyheter än.',
  noMatch: 'Försök med en annan filtrering eller sökning.',
  filter: 'Filtrera nyheterna',
  search: 'Sök',
  topic: 'Ämne',
  place: 'Plats',
  year: 'År',
  source: 'Källa',
  all: 'Alla',
  clear: 'Rensa filtret',
  showMore: 'Visa fler',
  readAll: 'Läs alla nyheter',
  untitled: 'Utan rubrik',
  retry: 'Försök igen',
  hits: (count: number) => (count === 1 ? '1 träff' : `${count} träffar`),
  shown: (shown: number, total: number) => `Visar ${shown} av ${total}`,
  stale: (age: string) => `Det här hämtades ${age}.`,
  sourceFailed: (source: string) => `Nyheterna från ${source} kunde inte hämtas.`,
  errors: {
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
  },
};

type Widened<T> = {
  readonly [Key in keyof T]: T[Key] extends string
    ? string
    : T[Key] extends (...args: never[]) => string
      ? T[Key]
      : Widened<T[Key]>;
};

/** One dictionary: every sentence that the elements say. */
export type Strings = Widened<typeof sv>;
