import type {Text, Words} from './sv.js';

interface Some {
  readonly count: number;
  readonly total: number;
}

const some = ({count, total}: Some): string => (count === total ? 'All' : `${count} of ${total}`);
const itemsOf = (count: number): string => (count === 1 ? '1 item' : `${count} items`);

const noNewsAt = (origin: string): string =>
  origin ? `${origin} shows no news` : 'no other site shows its news';

/** What the doctor says, in English. */
export const en: Words = {
  'invalid-url': ({address}): Text => [
    `“${address}” is no web address.`,
    'Write it as the browser’s address bar has it, such as https://your-site.example.',
  ],
  'no-feed': ({host}): Text => [
    `No feed was found at ${host}.`,
    'Ask who runs the site for the address of its RSS, Atom or JSON feed. Where there is none, one can be written in Markdown: npx mp-widgets build.',
  ],
  'page-unread': ({host}): Text => [
    `The browser may not read the page at ${host}, so its feed could only be guessed.`,
    `Give the address of the feed itself, which often ends in /feed/ or rss.xml. Who has Node can ask the page: npx mp-widgets check ${host}`,
  ],
  'not-linked': ({address}): Text => [
    'The page does not say where its feed is.',
    `Add to its <head>: <link rel="alternate" type="application/rss+xml" href="${address}"> (for JSON: type="application/feed+json").`,
  ],
  'dns': ({host}): Text => [
    `No server has the name ${host}.`,
    'Check the spelling, and that the domain points at the server.',
  ],
  'connection': ({host}): Text => [
    `The server ${host} takes no connections.`,
    'Check that it is running and that no firewall is in the way.',
  ],
  'certificate': ({host}): Text => [
    `The certificate of ${host} is not valid, so browsers refuse to read from it.`,
    'Renew the certificate, and check that it is for this very name.',
  ],
  'certificate-chain': ({host}): Text => [
    `The server ${host} does not send its whole certificate chain, so some programs do not trust it.`,
    'Install the certificate together with its issuer’s intermediate one (“fullchain”).',
  ],
  'timeout': ({host}): Text => [
    `${host} did not answer in time.`,
    'Try again; where it is always that slow, npx mp-widgets mirror gives visitors a quick copy.',
  ],
  'blocked': ({host}): Text => [
    `${host} gave no answer.`,
    'Check the address, and that the server can be reached.',
  ],
  'offline': (): Text => ['This computer has no network.', 'Try again when it is connected.'],
  'not-found': ({status}): Text => [
    `There is nothing at the address (HTTP ${status}).`,
    'Check the address: the feed may have moved.',
  ],
  'refused': ({status}): Text => [
    `The server does not give the feed away (HTTP ${status}).`,
    status === 401
      ? 'It asks for a login, and visitors have none: make it public. In WordPress it is often a security plugin that closes the REST API.'
      : 'Often a security plugin or a firewall (Cloudflare, Wordfence) keeps out all but people: make an exception for the feed’s address.',
  ],
  'server': ({status, wait}): Text => [
    (status
      ? `The server answered with an error (HTTP ${status}).`
      : 'The server’s answer was cut off.') + (wait ? ` It asks to wait ${wait} seconds.` : ''),
    status === 429
      ? 'The server is asked too often: let the feed be cached, or mirror it with npx mp-widgets mirror.'
      : 'See the server’s error log.',
  ],
  'redirect-loop': (): Text => [
    'The address leads on and on and arrives nowhere.',
    'Mend the redirects: http to https, and with or without www, often point at each other.',
  ],
  'not-a-feed': ({isPage, found}): Text => [
    isPage ? 'The address leads to a web page, not to a feed.' : 'The answer is no feed.',
    found
      ? `The page says that its feed is ${found}.`
      : 'What can be read: JSON Feed, RSS, Atom and WordPress (wp-json/wp/v2/posts).',
  ],
  'too-large': ({megabytes}): Text => [
    `The feed is larger than ${megabytes} MB, and so it is not shown.`,
    'Let it have fewer items: twenty go a long way.',
  ],
  'format': ({format, title, count}): Text => [
    `${format} with ${itemsOf(count)}${title && `: “${title}”`}.`,
    '',
  ],
  'areas': ({titles}): Text => [`Policy areas: ${titles}.`, ''],
  'no-items': (): Text => [
    'The feed has no items, so visitors read “No posts were found”.',
    'Publish something, or check that the feed is of the right category.',
  ],
  'cors-any': (): Text => ['Every site may read the feed.', ''],
  'cors-origin': ({origin}): Text => [`${origin} may read the feed.`, ''],
  'cors-same-origin': ({origin}): Text => [`The feed is on the site that shows it, ${origin}.`, ''],
  'cors-attempt': ({origin}): Text => [`A real attempt from ${origin} went well.`, ''],
  'cors-unseen': ({origin}): Text => [
    `The feed can be read on its own site, ${origin}; whether others may cannot be seen from here.`,
    'Ask from another computer: npx mp-widgets check.',
  ],
  'cors-missing': ({origin}): Text => [
    `The server does not let other sites read the feed, so ${noNewsAt(origin)}.`,
    'Let the server send Access-Control-Allow-Origin: * with the feed, or put a copy on your own site with npx mp-widgets mirror.',
  ],
  'cors-other': ({origin, allowed}): Text => [
    `The server lets only ${allowed} read the feed, so ${noNewsAt(origin)}.`,
    `Send Access-Control-Allow-Origin: *${origin && `, or ${origin} itself (without a slash at its end)`}.`,
  ],
  'cors-twice': ({allowed}): Text => [
    `The server sends Access-Control-Allow-Origin more than once (${allowed}), and browsers refuse that.`,
    'A plugin and the server add one each: remove one of them.',
  ],
  'cors-redirect': ({hop, to}): Text => [
    `The redirect at ${hop} does not let other sites pass, though the feed itself may.`,
    `Write the final address in src: ${to}`,
  ],
  'cors-vary': (): Text => [
    'The answer is for one site but does not say Vary: Origin, so a cached copy may give the next one a wrong answer.',
    'Send Vary: Origin too, or let everybody read with Access-Control-Allow-Origin: *.',
  ],
  'mixed-content': (): Text => [
    'The feed has an http address, and an https page may not read it.',
    'Use its https address.',
  ],
  'redirect': ({count, to}): Text => [
    `The address leads on ${count === 1 ? 'once' : `${count} times`}, to ${to}.`,
    'Write the final address in src: it is quicker.',
  ],
  'content-type': ({type, wanted}): Text => [
    type
      ? `The feed is sent as ${type}.`
      : 'The server does not say what kind of file the feed is.',
    `It can be shown anyway, but other readers expect Content-Type: ${wanted}.`,
  ],
  'content-type-right': ({type}): Text => [`The content type is right: ${type}.`, ''],
  'encoding': ({decoded}): Text => [`The encoding is ${decoded}.`, ''],
  'encoding-wrong': ({declared, decoded}): Text => [
    `The feed says that it is in ${declared} but is in ${decoded}.`,
    'It is read right here, but å, ä and ö go wrong elsewhere: mend charset in Content-Type and encoding in the XML declaration.',
  ],
  'truncated': (): Text => [
    'The feed is broken or cut; what could be read is shown.',
    'Try it at https://validator.w3.org/feed/. Often a plugin writes something before or after it.',
  ],
  'no-version': (): Text => [
    'The feed does not say that it is JSON Feed.',
    'Add "version": "https://jsonfeed.org/version/1.1".',
  ],
  'items-left-out': (): Text => [
    'Some items have neither title, text, address nor picture, and so they are not shown.',
    'Remove them, or fill them in.',
  ],
  'parser': ({message}): Text => [message, ''],
  'size': ({kilobytes}): Text => [`The feed has ${kilobytes} kB.`, ''],
  'large': ({kilobytes}): Text => [
    `The feed has ${kilobytes} kB, and every visitor downloads all of it.`,
    'Let it have fewer items, or summaries instead of whole texts (WordPress: Settings → Reading).',
  ],
  'uncompressed': ({kilobytes}): Text => [
    `The feed is sent uncompressed (${kilobytes} kB).`,
    'Turn gzip on: it becomes about a quarter of that.',
  ],
  'cached': ({minutes}): Text => [`Browsers may keep the feed for ${minutes} minutes.`, ''],
  'cached-long': ({hours}): Text => [
    `Browsers may keep the feed for ${hours} hours: so long it takes until everybody sees a new item.`,
    'A few minutes are right: Cache-Control: max-age=300.',
  ],
  'not-cached': (): Text => [
    'Browsers may not keep the feed, so that every page downloads it anew.',
    'A few minutes are right: Cache-Control: max-age=300.',
  ],
  'no-title': (values): Text => [
    `${some(values)} items have no title; the beginning of their text is shown instead.`,
    'Give every item a title.',
  ],
  'no-date': (values): Text => [
    `${some(values)} items have no date that can be read, and come last.`,
    'RSS: <pubDate>, Atom: <published>, JSON Feed: date_published, such as 2023-10-19T09:00:00+02:00.',
  ],
  'no-link': (values): Text => [
    `${some(values)} items have no address, so they cannot be clicked.`,
    'RSS: <link>, Atom: <link href>, JSON Feed: url.',
  ],
  'no-image': (values): Text => [
    `${some(values)} items have no picture.`,
    'Pictures are optional. WordPress: choose a featured image, and read the feed from wp-json with ?_embed.',
  ],
  'no-place': ({count, total}): Text => [
    count === total
      ? 'No item says which place it is from.'
      : `${count} of ${total} items do not say which place they are from.`,
    'Where it is always the same: write default-place="Karlstad" on the element.',
  ],
  'complete': (): Text => ['Every item has a title, a date and an address.', ''],
  'future': ({count, title}): Text => [
    `${itemsOf(count)} with a date in the future, such as “${title}”.`,
    'They are shown, but not above today’s. If that is not meant: check date and time zone.',
  ],
  'duplicates': ({count}): Text => [
    `${itemsOf(count)} more than once in the feed.`,
    'Check that every item has an address of its own.',
  ],
  'images-http': (values): Text => [
    `${some(values)} pictures have http addresses, which browsers may not show on an https page.`,
    'Change the pictures’ addresses to https. WordPress: Settings → General, both addresses, and search and replace in the content.',
  ],
  'wordpress-no-embed': ({src}): Text => [
    'Without _embed WordPress sends no pictures, topics or places.',
    `Write in src: ${src}`,
  ],
  'pages': ({count}): Text => [
    `The feed has ${count} pages; older items are read when the visitor asks for them.`,
    '',
  ],
  'csp': ({connect, images}): Text => [
    `A page with a Content-Security-Policy needs: connect-src ${connect}${images && `; img-src ${images}`}`,
    '',
  ],
};
