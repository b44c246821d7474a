// What the tests expect of the news that content.mjs publishes.
import {furtherNews, referenceNews, type Item} from './content.mjs';

const wordpressText = (text: string) =>
  // WordPress makes typographic quotes of straight ones; in Swedish both are alike.
  text.replaceAll('"', '”');

const longDate = new Intl.DateTimeFormat('sv', {dateStyle: 'long', timeZone: 'Europe/Stockholm'});

/** A piece of news as a visitor reads it. */
export interface ExpectedNews {
  readonly title: string;
  /** `8 oktober 2026` */
  readonly date: string;
  readonly place: string;
  readonly topics: readonly string[];
  readonly hasPicture: boolean;
}

function expectedNews({title, date_published, tags = [], _mp, image}: Item): ExpectedNews {
  return {
    title: wordpressText(title),
    date: longDate.format(new Date(date_published!)),
    place: _mp?.place ?? '',
    topics: tags,
    hasPicture: !!image,
  };
}

const newestFirst = (a: Item, b: Item) =>
  Date.parse(b.date_published!) - Date.parse(a.date_published!);

/** All news of the WordPress but the pasted posts, newest first. */
export const allNews = [...referenceNews, ...furtherNews()].sort(newestFirst).map(expectedNews);

/** `Karlstad, 8 oktober 2026` */
export const dateline = ({place, date}: ExpectedNews) => [place, date].filter(Boolean).join(', ');
