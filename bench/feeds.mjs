// The same news in every format that a candidate reads. The words are drawn by a fixed rule, so that
// every run has the same bytes, and vary as news do, so that they compress as news do.

const consonants = [
  'b',
  'd',
  'f',
  'g',
  'h',
  'k',
  'l',
  'm',
  'n',
  'r',
  's',
  't',
  'v',
  'st',
  'tr',
  'sk',
];
const vowels = ['a', 'e', 'i', 'o', 'u', 'y', 'å', 'ä', 'ö'];
const places = [
  'Karlstad',
  'Kristinehamn',
  'Arvika',
  'Säffle',
  'Hagfors',
  'Torsby',
  'Sunne',
  'Grums',
];
const topics = [
  'Trygghet',
  'Klimat',
  'Skola',
  'Vård',
  'Trafik',
  'Kultur',
  'Bostäder',
  'Djur och natur',
];

/** A generator of numbers from 0 to below 1 (mulberry32). @param {number} seed */
function randomFrom(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * @typedef {object} News
 * @property {string} id
 * @property {string} url
 * @property {string} title
 * @property {string} date RFC 3339
 * @property {string} summary
 * @property {string} topic
 * @property {string} place
 */

/**
 * News, newest first: those of a smaller number are the newest of a larger.
 *
 * @param {number} count
 * @returns {News[]}
 */
export function news(count) {
  const random = randomFrom(1);
  /** @template T @param {readonly T[]} list */
  const pick = list => /** @type {T} */ (list[Math.floor(random() * list.length)]);
  const syllable = () => pick(consonants) + pick(vowels);
  const lexicon = Array.from({length: 4000}, () =>
    Array.from({length: 1 + Math.floor(random() * 4)}, syllable).join(''),
  );
  // A few words are in many texts, most in few: the square does that.
  const word = () => /** @type {string} */ (lexicon[Math.floor(random() ** 2 * lexicon.length)]);
  /** @param {number} words */
  const sentence = words => {
    const text = Array.from({length: words}, word).join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return Array.from({length: count}, (_, number) => {
    const topic = pick(topics);
    return {
      id: `n${number}`,
      url: `https://karlstad.example/nyheter/${number}`,
      title: `${sentence(5 + Math.floor(random() * 5))}${number % 9 ? '' : ' tryggare'}`,
      date: new Date(Date.UTC(2026, 9, 19, 8) - number * 7_777_000).toISOString(),
      summary: `${sentence(12 + Math.floor(random() * 10))}.`,
      topic,
      place: pick(places),
    };
  });
}

/** The same news with one more on top. @param {number} count of the others @returns {News[]} */
export function newsAndOne(count) {
  const all = news(count);
  const [newest] = all;
  if (!newest) return all;
  const date = new Date(Date.parse(newest.date) + 60_000).toISOString();
  return [{...newest, id: 'new', url: `${newest.url}-ny`, title: 'En nyhet till', date}, ...all];
}

/** @param {readonly News[]} items */
export const jsonFeed = items =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Aktuellt i Karlstad',
    home_page_url: 'https://karlstad.example/',
    language: 'sv',
    items: items.map(({id, url, title, date, summary, topic, place}) => ({
      id,
      url,
      title,
      date_published: date,
      summary,
      tags: [topic],
      _mp: {place},
    })),
  });

/** As WordPress writes it. @param {readonly News[]} items */
export const rss = items => `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
  xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:atom="http://www.w3.org/2005/Atom"
  xmlns:georss="http://www.georss.org/georss">
<channel>
  <title>Aktuellt i Karlstad</title>
  <atom:link href="https://karlstad.example/feed/" rel="self" type="application/rss+xml" />
  <link>https://karlstad.example/</link>
  <description></description>
  <language>sv-SE</language>
${items
  .map(
    ({id, url, title, date, summary, topic, place}) => `  <item>
    <title>${title}</title>
    <link>${url}</link>
    <dc:creator><![CDATA[Redaktionen]]></dc:creator>
    <pubDate>${new Date(date).toUTCString().replace('GMT', '+0000')}</pubDate>
    <category><![CDATA[${topic}]]></category>
    <georss:featurename>${place}</georss:featurename>
    <guid isPermaLink="false">${id}</guid>
    <description><![CDATA[<p>${summary}</p>]]></description>
  </item>`,
  )
  .join('\n')}
</channel>
</rss>`;

/** Statuses of Mastodon's API. @param {readonly News[]} items @param {string} origin */
export const mastodon = (items, origin) =>
  JSON.stringify(
    items.map(({id, url, title, date, summary, place}) => ({
      id,
      url,
      created_at: date,
      visibility: 'public',
      language: 'sv',
      content: `<p><a href="${url}">${title}</a></p><p>${place}. ${summary}</p>`,
      account: {
        username: 'karlstad',
        display_name: 'Karlstad',
        url: `${origin}/@karlstad`,
        avatar: `${origin}/avatar.svg`,
        emojis: [],
      },
      media_attachments: [],
      replies_count: 0,
      reblogs_count: 0,
      favourites_count: 0,
      reblog: null,
      poll: null,
      card: null,
      spoiler_text: '',
      sensitive: false,
    })),
  );

const did = 'did:plc:ewvi7nxzyoun6zhxrhs64oiz';
// Only its form counts.
const cid = 'bafyreidfayvfuwqa7qlnopdjiqrxzs6blmoeu4rujcjtnci5beludirz2a';

/** A feed of Bluesky's API. @param {readonly News[]} items @param {string} origin */
export const bluesky = (items, origin) =>
  JSON.stringify({
    feed: items.map(({id, url, title, date, summary, place}) => ({
      post: {
        uri: `at://${did}/app.bsky.feed.post/${id}`,
        cid,
        author: {
          did,
          handle: 'karlstad.example',
          displayName: 'Karlstad',
          avatar: `${origin}/avatar.svg`,
        },
        record: {
          $type: 'app.bsky.feed.post',
          text: `${title}\n${place}. ${summary}`.slice(0, 300),
          createdAt: date,
          facets: [
            {
              index: {byteStart: 0, byteEnd: Buffer.byteLength(title)},
              features: [{$type: 'app.bsky.richtext.facet#link', uri: url}],
            },
          ],
        },
        indexedAt: date,
        replyCount: 0,
        repostCount: 0,
        likeCount: 0,
      },
    })),
  });
