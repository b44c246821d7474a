const news = (count: number): string => (count === 1 ? '1 nyhet' : `${count} nyheter`);

/** What the commands say, in Swedish: the language that every other one is typed by. */
export const sv = {
  help: {
    program: 'Verktyg för mp-widgets: nyheter och sakområden på er egen webbplats.',
    check:
      'Undersöker en webbplats eller ett flöde: vad som finns där, vilka som får läsa det och vad som bör ändras. Svarar 0 om besökarna ser nyheterna, 1 om de inte gör det, 2 om adressen inte går att fråga.',
    mirror:
      'Läser ett flöde eller flera och skriver ett enda, som JSON Feed: för ett schemalagt jobb bredvid en webbplats av färdiga filer. Går ett flöde inte att hämta blir filen som den var (svar 1).',
    build:
      'Gör ett flöde av en mapp med Markdown-filer: feed.yaml, areas/*.md och news/**/*.md. Fel pekas ut med fil och rad (svar 1).',
    titles: {
      'Usage:': 'Användning:',
      'Arguments:': 'Argument:',
      'Options:': 'Flaggor:',
      'Commands:': 'Kommandon:',
    },
    usage: {
      program: '<kommando>',
      check: '<adress> [flaggor]',
      mirror: '<adress…> --out <fil> [flaggor]',
      build: '<mapp> --out <fil> [flaggor]',
    },
    names: {url: 'adress', dir: 'mapp', file: 'fil', text: 'text'},
    address: 'en webbplats eller ett flöde',
    urls: 'adresser till flöden (RSS, Atom, JSON Feed, WordPress)',
    folder: 'mappen',
    version: 'skriver versionen',
    help: 'skriver den här hjälpen',
    lang: 'språk: sv eller en',
    json: 'svarar i JSON, för program',
    origin: 'webbplatsen som ska visa flödet',
    timeout: 'sekunder att vänta på varje adress (10)',
    verbose: 'visar allt, också det som är bra',
    out: 'filen som skrivs',
    title: 'flödets namn (det första flödets)',
    home: 'dit ”Läs alla nyheter” leder (det första flödets hemsida)',
    feedUrl: 'adressen där filen kommer att ligga',
    limit: 'högst så många nyheter, de nyaste',
    pages: 'så många sidor av varje flöde (1)',
    partial: 'skriver det som gick att hämta, också när något flöde saknas',
    quiet: 'säger bara till när något är fel',
  },
  usage: {
    'commander.unknownOption': (what: string) => `Flaggan ${what} finns inte.`,
    'commander.unknownCommand': (what: string) => `Kommandot ${what} finns inte.`,
    'commander.missingArgument': (what: string) => `<${what}> saknas.`,
    'commander.optionMissingArgument': (what: string) => `Efter ${what} saknas värdet.`,
    'commander.missingMandatoryOptionValue': (what: string) => `${what} saknas.`,
    'commander.excessArguments': () => 'Det är för många argument.',
    'commander.invalidArgument': (what: string) => `Värdet i ${what} går inte att använda.`,
  },
  seeHelp: 'Se --help.',
  unexpected: (message: string) => `Något oväntat gick fel: ${message}`,
  outcomes: {
    ok: 'Besökarna ser nyheterna.',
    problem: 'Så som det är nu ser besökarna inte nyheterna.',
    unreachable: 'Adressen går inte att fråga.',
  },
  foundBy: {
    given: 'den angivna adressen',
    link: 'sidan länkar till det',
    wordpress: 'WordPress',
    https: 'samma adress med https',
    redirect: 'dit adressen leder vidare',
    guess: 'en vanlig adress',
  },
  noFeed: 'inget flöde',
  writeSrc: (src: string) => `Skriv på elementet: src="${src}"`,
  ownSite: (url: string, site: string) =>
    `Ska de bara visas på ${site} självt kan det gå ändå. Fråga så här: npx mp-widgets check "${url}" --origin ${site}`,
  notUrl: (url: string) => `”${url}” är ingen adress som börjar med https:// eller http://.`,
  failed: (url: string, why: string) => `${url}: ${why}`,
  more: (url: string) => `Mer säger npx mp-widgets check "${url}"`,
  cut: 'Flödet är trasigt eller avbrutet.',
  kept: (file: string) => `${file} är som den var.`,
  notWritten: (file: string) => `${file} skrevs inte.`,
  notAFeed: (file: string) =>
    `${file} finns redan och är inget flöde. Ta bort filen, eller välj ett annat namn.`,
  cannotWrite: (file: string, why: string) => `${file} går inte att skriva: ${why}.`,
  cannotRead: (file: string, why: string) => `${file} går inte att läsa: ${why}.`,
  invalid: (faults: string) => `Det skulle inte bli ett giltigt flöde: ${faults}`,
  unchanged: (file: string, count: number) => `${file} är oförändrad (${news(count)}).`,
  written: (file: string, count: number, added: number, changed: number, gone: number) =>
    `${file}: ${news(count)}; ${added} nya, ${changed} ändrade, ${gone} borta.`,
  andMore: (count: number) => `… och ${count} till`,
  reasons: {
    ENOENT: 'mappen eller filen finns inte',
    EACCES: 'rättigheter saknas',
    EPERM: 'rättigheter saknas',
    EISDIR: 'det är en mapp',
    ENOTDIR: 'det är ingen mapp',
    ENOSPC: 'disken är full',
    EROFS: 'disken går bara att läsa',
  },
  faults: {
    noFrontMatter: 'Filen ska börja med en rad ”---”, sedan uppgifterna, sedan en rad ”---” till.',
    unreadable: (why: string) => `Filen går inte att läsa: ${why}.`,
    notUtf8: 'Filen är inte sparad i UTF-8.',
    yaml: (message: string) => `YAML: ${message}`,
    colon: 'En text med kolon ska stå inom citattecken.',
    notMap: 'Här ska stå uppgifter på formen ”namn: värde”.',
    unknown: (name: string, near: string) =>
      `”${name}” finns inte här${near && `; menas ”${near}”?`}`,
    twice: (what: string, other: string) => `”${what}” finns redan i ${other}.`,
    required: (name: string) => `”${name}” saknas.`,
    text: (name: string) => `”${name}” ska vara en text.`,
    list: (name: string) => `”${name}” ska vara en lista.`,
    map: (name: string) => `”${name}” ska ha uppgifterna title och text.`,
    empty: (name: string) => `”${name}” är tom.`,
    date: (name: string) =>
      `”${name}” ska vara ett datum, 2023-10-19, eller med tid och tidszon, 2023-10-19T09:00:00+02:00.`,
    noDay: (date: string) => `${date} finns inte i kalendern eller på klockan.`,
    language: (name: string) => `”${name}” ska vara ett språk, som sv.`,
    address: (name: string) => `”${name}” ska vara en adress.`,
    noTopic: (topic: string) => `Inga nyheter har ämnet ”${topic}”.`,
    nothing: (folder: string) =>
      `${folder} innehåller varken sakområden (areas/*.md) eller nyheter (news/**/*.md).`,
  },
};

type Widened<T> = {
  readonly [Key in keyof T]: T[Key] extends string
    ? string
    : T[Key] extends (...args: never[]) => string
      ? T[Key]
      : Widened<T[Key]>;
};

/** One dictionary: every sentence that the commands say. */
export type Words = Widened<typeof sv>;
