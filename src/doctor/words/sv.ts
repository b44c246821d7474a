/** What the doctor says, and what to do about it; empty where nothing is to be done. */
export type Text = readonly [sentence: string, remedy: string];

interface Some {
  readonly count: number;
  readonly total: number;
}

interface At {
  readonly host: string;
}

const some = ({count, total}: Some): string => (count === total ? 'Alla' : `${count} av ${total}`);
const itemsOf = (count: number): string => (count === 1 ? '1 nyhet' : `${count} nyheter`);
const seconds = (wait: number): string => (wait ? ` Servern ber om ${wait} sekunders väntan.` : '');

const at = (origin: string): string => (origin ? `på ${origin}` : 'där');

/** What the doctor says, in Swedish: the language that every other one is typed by. */
export const sv = {
  'invalid-url': ({address}: {address: string}): Text => [
    `”${address}” är ingen webbadress.`,
    'Skriv adressen som den står i webbläsarens adressfält, till exempel https://er-webbplats.se.',
  ],
  'no-feed': ({host}: At): Text => [
    `Inget flöde hittades på ${host}.`,
    'Fråga den som sköter webbplatsen efter adressen till dess RSS-, Atom- eller JSON-flöde. Finns inget kan ett flöde skrivas i Markdown: npx mp-widgets build.',
  ],
  'page-unread': ({host}: At): Text => [
    `Webbläsaren får inte läsa sidan på ${host}, så dess flöde gick bara att gissa.`,
    `Ange flödets egen adress, som ofta slutar på /feed/ eller rss.xml. Den som har Node kan fråga sidan: npx mp-widgets check ${host}`,
  ],
  'not-linked': ({address}: {address: string}): Text => [
    'Sidan berättar inte själv var dess flöde finns.',
    `Lägg till i sidans <head>: <link rel="alternate" type="application/rss+xml" href="${address}"> (för JSON: type="application/feed+json").`,
  ],
  'dns': ({host}: At): Text => [
    `Ingen server har namnet ${host}.`,
    'Kontrollera stavningen, och att domänen pekar på servern.',
  ],
  'connection': ({host}: At): Text => [
    `Servern ${host} tar inte emot anslutningar.`,
    'Kontrollera att servern är i gång och att ingen brandvägg stänger ute.',
  ],
  'certificate': ({host}: At): Text => [
    `Certifikatet för ${host} gäller inte, så webbläsare vägrar hämta därifrån.`,
    'Förnya certifikatet, och kontrollera att det gäller just det här namnet.',
  ],
  'certificate-chain': ({host}: At): Text => [
    `Servern ${host} skickar inte hela sin certifikatkedja, så en del program litar inte på den.`,
    'Installera certifikatet tillsammans med utfärdarens mellanliggande certifikat (”fullchain”).',
  ],
  'timeout': ({host}: At): Text => [
    `${host} svarade inte i tid.`,
    'Försök igen; är det alltid så långsamt ger npx mp-widgets mirror besökarna en snabb kopia.',
  ],
  'blocked': ({host}: At): Text => [
    `${host} gav inget svar.`,
    'Kontrollera adressen, och att servern går att nå.',
  ],
  'offline': (): Text => ['Den här datorn saknar nätverk.', 'Försök igen när den är ansluten.'],
  'not-found': ({status}: {status: number}): Text => [
    `Ingenting finns på adressen (HTTP ${status}).`,
    'Kontrollera adressen: flödet kan ha flyttat.',
  ],
  'refused': ({status}: {status: number}): Text => [
    `Servern lämnar inte ut flödet (HTTP ${status}).`,
    status === 401
      ? 'Flödet kräver inloggning, och besökare har ingen: gör det öppet. I WordPress stänger ofta ett säkerhetstillägg REST-gränssnittet.'
      : 'Ofta är det ett säkerhetstillägg eller en brandvägg (Cloudflare, Wordfence) som stänger ute andra än människor: gör ett undantag för flödets adress.',
  ],
  'server': ({status, wait}: {status: number; wait: number}): Text => [
    (status ? `Servern svarade med ett fel (HTTP ${status}).` : 'Svaret från servern bröts.') +
      seconds(wait),
    status === 429
      ? 'Servern får för många frågor: låt flödet mellanlagras, eller spegla det med npx mp-widgets mirror.'
      : 'Se efter i serverns felogg.',
  ],
  'redirect-loop': (): Text => [
    'Adressen leder vidare om och om igen utan att komma fram.',
    'Rätta omdirigeringarna: http till https och med eller utan www pekar ofta på varandra.',
  ],
  'not-a-feed': ({isPage, found}: {isPage: boolean; found: string}): Text => [
    isPage ? 'Adressen leder till en webbsida, inte till ett flöde.' : 'Svaret är inget flöde.',
    found
      ? `Sidan säger att dess flöde är ${found}.`
      : 'Det som går att läsa är JSON Feed, RSS, Atom och WordPress (wp-json/wp/v2/posts).',
  ],
  'too-large': ({megabytes}: {megabytes: number}): Text => [
    `Flödet är större än ${megabytes} MB, och visas därför inte.`,
    'Låt flödet innehålla färre nyheter: tjugo räcker långt.',
  ],
  'format': ({format, title, count}: {format: string; title: string; count: number}): Text => [
    `${format} med ${itemsOf(count)}${title && `: ”${title}”`}.`,
    '',
  ],
  'areas': ({titles}: {titles: string}): Text => [`Sakområden: ${titles}.`, ''],
  'no-items': (): Text => [
    'Flödet innehåller inga nyheter, så besökarna läser ”Kunde inte hitta några poster”.',
    'Publicera något, eller kontrollera att flödet gäller rätt kategori.',
  ],
  'cors-any': (): Text => ['Alla webbplatser får läsa flödet.', ''],
  'cors-origin': ({origin}: {origin: string}): Text => [`${origin} får läsa flödet.`, ''],
  'cors-same-origin': ({origin}: {origin: string}): Text => [
    `Flödet ligger på samma webbplats som det ska visas på, ${origin}.`,
    '',
  ],
  'cors-attempt': ({origin}: {origin: string}): Text => [
    `Ett riktigt försök från ${origin} gick bra.`,
    '',
  ],
  'cors-unseen': ({origin}: {origin: string}): Text => [
    `Flödet kan läsas på sin egen webbplats, ${origin}; om andra får läsa det syns inte härifrån.`,
    'Fråga från en annan dator: npx mp-widgets check.',
  ],
  'cors-missing': ({origin}: {origin: string}): Text => [
    `Servern låter inte andra webbplatser läsa flödet, så ${at(origin)} syns inga nyheter.`,
    'Låt servern skicka Access-Control-Allow-Origin: * med flödet, eller lägg en kopia på den egna webbplatsen med npx mp-widgets mirror.',
  ],
  'cors-other': ({origin, allowed}: {origin: string; allowed: string}): Text => [
    `Servern låter bara ${allowed} läsa flödet, så ${at(origin)} syns inga nyheter.`,
    `Skicka Access-Control-Allow-Origin: *${origin && `, eller just ${origin} (utan snedstreck på slutet)`}.`,
  ],
  'cors-twice': ({allowed}: {allowed: string}): Text => [
    `Servern skickar Access-Control-Allow-Origin flera gånger (${allowed}), och då vägrar webbläsare.`,
    'Ett tillägg och servern lägger till varsin: ta bort den ena.',
  ],
  'cors-redirect': ({hop, to}: {hop: string; to: string}): Text => [
    `Omdirigeringen på ${hop} släpper inte igenom andra webbplatser, fast flödet själv kanske gör det.`,
    `Skriv den slutliga adressen i src: ${to}`,
  ],
  'cors-vary': (): Text => [
    'Svaret gäller en enda webbplats men säger inte Vary: Origin, så en mellanlagrad kopia kan ge fel svar till nästa.',
    'Skicka även Vary: Origin, eller låt alla läsa med Access-Control-Allow-Origin: *.',
  ],
  'mixed-content': (): Text => [
    'Flödet har en http-adress, och en https-sida får inte läsa den.',
    'Använd flödets https-adress.',
  ],
  'redirect': ({count, to}: {count: number; to: string}): Text => [
    `Adressen leder vidare ${count === 1 ? 'en gång' : `${count} gånger`}, till ${to}.`,
    'Skriv den slutliga adressen i src: det går fortare.',
  ],
  'content-type': ({type, wanted}: {type: string; wanted: string}): Text => [
    type ? `Flödet skickas som ${type}.` : 'Servern säger inte vad flödet är för slags fil.',
    `Det går att visa ändå, men andra läsare väntar sig Content-Type: ${wanted}.`,
  ],
  'content-type-right': ({type}: {type: string}): Text => [`Innehållstypen är rätt: ${type}.`, ''],
  'encoding': ({decoded}: {decoded: string}): Text => [`Teckenkodningen är ${decoded}.`, ''],
  'encoding-wrong': ({declared, decoded}: {declared: string; decoded: string}): Text => [
    `Flödet säger sig vara i ${declared} men är i ${decoded}.`,
    'Det läses rätt här, men å, ä och ö blir fel i andra läsare: rätta charset i Content-Type och encoding i XML-deklarationen.',
  ],
  'truncated': (): Text => [
    'Flödet är trasigt eller avbrutet; det som gick att läsa visas.',
    'Prova flödet i https://validator.w3.org/feed/. Ofta skriver ett tillägg något före eller efter det.',
  ],
  'no-version': (): Text => [
    'Flödet säger inte att det är JSON Feed.',
    'Lägg till "version": "https://jsonfeed.org/version/1.1".',
  ],
  'items-left-out': (): Text => [
    'Några poster saknar rubrik, text, adress och bild, och visas därför inte.',
    'Ta bort dem, eller fyll i dem.',
  ],
  'parser': ({message}: {message: string}): Text => [message, ''],
  'size': ({kilobytes}: {kilobytes: number}): Text => [`Flödet är ${kilobytes} kB.`, ''],
  'large': ({kilobytes}: {kilobytes: number}): Text => [
    `Flödet är ${kilobytes} kB, och varje besökare hämtar hela.`,
    'Låt det innehålla färre nyheter, eller sammanfattningar i stället för hela texter (WordPress: Inställningar → Läsa).',
  ],
  'uncompressed': ({kilobytes}: {kilobytes: number}): Text => [
    `Flödet skickas okomprimerat (${kilobytes} kB).`,
    'Slå på gzip: det blir ungefär en fjärdedel så stort.',
  ],
  'cached': ({minutes}: {minutes: number}): Text => [
    `Webbläsare får spara flödet i ${minutes} minuter.`,
    '',
  ],
  'cached-long': ({hours}: {hours: number}): Text => [
    `Webbläsare får spara flödet i ${hours} timmar; så länge dröjer det innan alla ser en ny nyhet.`,
    'Några minuter är lagom: Cache-Control: max-age=300.',
  ],
  'not-cached': (): Text => [
    'Webbläsare får inte spara flödet, så det hämtas på nytt på varje sida.',
    'Några minuter är lagom: Cache-Control: max-age=300.',
  ],
  'no-title': (values: Some): Text => [
    `${some(values)} nyheter saknar rubrik; textens början visas i stället.`,
    'Skriv en rubrik på varje nyhet.',
  ],
  'no-date': (values: Some): Text => [
    `${some(values)} nyheter saknar datum som går att läsa, och hamnar sist.`,
    'RSS: <pubDate>, Atom: <published>, JSON Feed: date_published, som 2023-10-19T09:00:00+02:00.',
  ],
  'no-link': (values: Some): Text => [
    `${some(values)} nyheter saknar adress, så de går inte att klicka på.`,
    'RSS: <link>, Atom: <link href>, JSON Feed: url.',
  ],
  'no-image': (values: Some): Text => [
    `${some(values)} nyheter saknar bild.`,
    'Bilder är frivilliga. WordPress: välj en utvald bild, och läs flödet från wp-json med ?_embed.',
  ],
  'no-place': ({count, total}: Some): Text => [
    count === total
      ? 'Ingen nyhet säger vilken plats den gäller.'
      : `${count} av ${total} nyheter säger inte vilken plats de gäller.`,
    'Är det alltid samma plats: skriv default-place="Karlstad" på elementet.',
  ],
  'complete': (): Text => ['Varje nyhet har rubrik, datum och adress.', ''],
  'future': ({count, title}: {count: number; title: string}): Text => [
    `${itemsOf(count)} har ett datum i framtiden, som ”${title}”.`,
    'De visas, men efter dagens nyheter. Är det inte meningen: kontrollera datum och tidszon.',
  ],
  'duplicates': ({count}: {count: number}): Text => [
    `${itemsOf(count)} finns flera gånger i flödet.`,
    'Kontrollera att varje nyhet har sin egen adress.',
  ],
  'images-http': (values: Some): Text => [
    `${some(values)} bilder har http-adresser, som webbläsare kanske inte visar på en https-sida.`,
    'Byt bildernas adresser till https. WordPress: Inställningar → Allmänt, båda adresserna, och sök och ersätt i innehållet.',
  ],
  'wordpress-no-embed': ({src}: {src: string}): Text => [
    'Utan _embed skickar WordPress varken bilder, ämnen eller platser.',
    `Skriv i src: ${src}`,
  ],
  'pages': ({count}: {count: number}): Text => [
    `Flödet har ${count} sidor; äldre nyheter hämtas när besökaren ber om dem.`,
    '',
  ],
  'csp': ({connect, images}: {connect: string; images: string}): Text => [
    `Har sidan en Content-Security-Policy behöver den: connect-src ${connect}${images && `; img-src ${images}`}`,
    '',
  ],
};

/** One dictionary: what is said of each thing that the doctor can find. */
export type Words = typeof sv;
