import type {ErrorObject} from 'ajv/dist/2020.js';
import type {Facts} from './front-matter.js';
import {faultsOf, type Piece} from './schema.js';

/** What may stand in a file's facts, and what each is called in the feed. */
type Names = Readonly<Record<string, readonly (string | number)[]>>;

type Path = readonly (string | number)[];

/** Holds a piece of a feed against the schema, and notes each fault where it was written. */
export function noteFaults(piece: Piece, value: object, facts: Facts, names: Names): void {
  // What `undefined` means is not JSON's to say.
  const json: unknown = JSON.parse(JSON.stringify(value));
  const seen = new Set<string>();
  for (const fault of faultsOf(piece, json)) {
    const path = writtenPath(pathOf(fault), names);
    const name = String(path.findLast(step => typeof step === 'string') ?? '');
    // Of what is wrong in two ways the first says enough.
    if (seen.has(path.join('/')) || fault.keyword === 'anyOf') continue;
    seen.add(path.join('/'));
    facts.note(path, wordsFor(fault, name, facts));
  }
}

function pathOf({instancePath, keyword, params}: ErrorObject): Path {
  const path = instancePath
    .split('/')
    .slice(1)
    .map(step => (/^\d+$/.test(step) ? Number(step) : step));
  return keyword === 'required' ? [...path, String(params.missingProperty)] : path;
}

/** `['tags', 0]` of a feed is `['topics', 0]` of a file. */
function writtenPath(path: Path, names: Names): Path {
  const found = Object.entries(names).find(([, inFeed]) =>
    inFeed.every((step, at) => path[at] === step),
  );
  return found ? [found[0], ...path.slice(found[1].length)] : path;
}

function wordsFor({keyword, params, schemaPath, message}: ErrorObject, name: string, facts: Facts) {
  const {faults} = facts.words;
  switch (keyword) {
    case 'required':
      return faults.required(name);
    case 'minLength':
      return faults.empty(name);
    case 'pattern':
      return schemaPath.includes('language') ? faults.language(name) : faults.date(name);
    case 'format':
      return faults.address(name);
    case 'additionalProperties':
      return faults.unknown(String(params.additionalProperty), '');
    case 'type':
      if (params.type === 'array') return faults.list(name);
      return params.type === 'object' ? faults.map(name) : faults.text(name);
    default:
      return `${name}: ${message}`;
  }
}
