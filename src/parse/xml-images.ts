import {noPicture} from '../markup/image-source.js';
import {readAttributes} from '../markup/read-attributes.js';
import {readElements, type XmlElement} from '../markup/read-elements.js';
import type {Json} from './json.js';
import type {XmlFields} from './xml-fields.js';

const imageFile = /\.(?:jpe?g|png|gif|webp|avif)\b/i;

/** How well a picture's width suits: the widest first, but what is for paper last. */
const suits = ({width}: Json): number => (Number(width) || 0) % 2000;

/** Whether an enclosure or a media object is a picture, by its type or by its file name. */
function isImage({rel = 'enclosure', type, medium = type, url}: Json): boolean {
  return (
    rel === 'enclosure' &&
    (medium ? /^image/i.test(medium as string) : imageFile.test(url as string))
  );
}

/**
 * The pictures of an item, best first: enclosed, Media RSS (rssboard.org/media-rss), iTunes, and
 * what else is called an image.
 */
export function imagesOf(fields: XmlFields): readonly Json[] {
  const describe = (element: XmlElement): Json => {
    const {url, href = url, ...others} = readAttributes(element.attributes);
    // An `image` of RSS holds an element for its address, or the address itself.
    const child = readElements(element.inner).find(({name}) => name === 'url');
    return {...others, url: href ?? fields.plain(child ?? element)};
  };
  const all = (names: string): Json[] => fields.all(names).map(describe);
  const inMedia = fields.all('media:content').flatMap(({inner}) => readElements(inner));
  return [
    ...all('enclosure link').filter(isImage),
    ...all('media:content')
      .filter(isImage)
      .sort((a, b) => suits(b) - suits(a)),
    ...all('media:thumbnail'),
    ...inMedia.filter(({name}) => name.endsWith(':thumbnail')).map(describe),
    ...all('itunes:image image thumbnail'),
  ].filter(({url}) => !noPicture.test(url as string));
}
