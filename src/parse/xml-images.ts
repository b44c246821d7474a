import {readAttributes} from '../markup/read-attributes.js';
import {readElements, type XmlElement} from '../markup/read-elements.js';
import {noPicture} from './images.js';
import type {Json} from './json.js';
import type {XmlFields} from './xml-fields.js';
import {plainOf} from './xml-text.js';

// Wider ones are for paper, not for a list of news.
const widest = 1600;
const imageFile = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i;

/** How well a picture's width suits: the widest first, and what is too wide last. */
const suits = ({width}: Json): number => (Number(width) > widest ? -1 : Number(width) || 0);

function described({attributes, inner}: XmlElement): Json {
  const {url, href = url, ...others} = Object.fromEntries(readAttributes(attributes));
  // An `image` of RSS holds an element for its address, or the address itself.
  const child = readElements(inner).find(({name}) => name === 'url');
  return {...others, url: href ?? plainOf(child ?? {name: '', attributes, inner}, true)};
}

/** Whether an enclosure or a media object is a picture, by its type or by its file name. */
function isImage({rel = 'enclosure', type, medium = type, url}: Json): boolean {
  return (
    rel === 'enclosure' && (medium ? /^image/i.test(String(medium)) : imageFile.test(String(url)))
  );
}

/**
 * The pictures of an item, best first: enclosed, Media RSS (rssboard.org/media-rss), iTunes, and
 * what else is called an image.
 */
export function imagesOf(fields: XmlFields): readonly Json[] {
  const all = (...names: string[]): Json[] => fields.all(names).map(described);
  const inContent = fields.all(['media:content']).flatMap(({inner}) => readElements(inner));
  return [
    ...all('enclosure', 'link', 'atom:link').filter(isImage),
    ...all('media:content')
      .filter(isImage)
      .sort((a, b) => suits(b) - suits(a)),
    ...all('media:thumbnail'),
    ...inContent.filter(({name}) => name.endsWith(':thumbnail')).map(described),
    ...all('itunes:image', 'image', 'thumbnail'),
  ].filter(({url}) => !noPicture.test(String(url)));
}
