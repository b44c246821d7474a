import {Ajv2020, type ErrorObject, type ValidateFunction} from 'ajv/dist/2020.js';
import schema from '../schema/mp-feed.schema.json' with {type: 'json'};

const name = 'mp-feed';

/** What of a feed is looked at. */
export type Piece = 'feed' | 'item' | 'area';

/** What the schema has against a value; empty where it is right. */
export type Faults = readonly ErrorObject[];

const base = 'https://example.org/';
// What else an address may be the elements do not follow.
const isAddress = (text: string): boolean =>
  URL.canParse(text, base) && /^(?:https?|mailto):/.test(new URL(text, base).protocol);
let ajv: Ajv2020 | undefined;

function validator(piece: Piece): ValidateFunction {
  ajv ??= new Ajv2020({
    allErrors: true,
    strictRequired: false,
    formats: {'uri-reference': isAddress},
    schemas: {[name]: schema},
  });
  const ref = piece === 'feed' ? name : `${name}#/$defs/${piece}`;
  return ajv.getSchema(ref) ?? ajv.compile({$ref: ref});
}

/** Holds a feed, or a piece of one, against the schema of the package. */
export function faultsOf(piece: Piece, value: unknown): Faults {
  const validate = validator(piece);
  return validate(value) ? [] : (validate.errors ?? []);
}

/** The same in one line, for people who wrote no line of it themselves. */
export const inOneLine = (faults: Faults): string =>
  faults.map(({instancePath, message}) => `${instancePath} ${message}`).join('; ');
