import type {PolicyArea, Priority} from '../model/policy-area.js';
import {sanitise} from '../sanitise/sanitise.js';
import {cleanText} from '../markup/clean-text.js';
import {listOf, objectOf, stringOf} from './json.js';

/** A name for an address or an attribute, made from a title: "Miljö & klimat" is `miljö-klimat`. */
function slugOf(title: string): string {
  return (
    title
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? ''
  );
}

function priorityOf(raw: unknown): Priority {
  const {title, text} = objectOf(raw);
  return {title: cleanText(title), text: cleanText(text ?? raw)};
}

function areaOf(value: unknown, base: string): PolicyArea {
  const raw = objectOf(value);
  const title = cleanText(raw.title);
  const html = stringOf(raw.body_html);
  return {
    slug: cleanText(raw.slug) || slugOf(title),
    title,
    lead: cleanText(raw.lead),
    body: /\S/.test(html) ? sanitise(html, base) : null,
    prioritiesHeading: cleanText(raw.priorities_heading),
    priorities: listOf(raw.priorities)
      .map(priorityOf)
      .filter(({title, text}) => title || text),
    more: cleanText(raw.more),
    newsHeading: cleanText(raw.news_heading),
    topic: cleanText(raw.topic),
  };
}

/** The policy areas of our extension object, without those that hold no text at all. */
export function policyAreas(raw: unknown, base: string): readonly PolicyArea[] {
  return listOf(raw)
    .map(area => areaOf(area, base))
    .filter(
      ({title, lead, body, priorities}) => title || lead || body?.length || priorities.length,
    );
}
