// Types of the elements for frameworks' templates, and wrappers for React 18, from the manifest.
// What each framework calls things is in its documentation:
// https://react.dev/reference/react-dom/components#custom-html-elements
// https://vuejs.org/guide/extras/web-components
// https://svelte.dev/docs/svelte/typescript#Enhancing-built-in-DOM-types

/** @typedef {import('./custom-elements.mjs').Element} Element */

/** @param {string | undefined} text @param {string} [indent] */
const doc = (text, indent = '  ') => (text ? `${indent}/** ${text} */\n` : '');

/** @param {string} event */
const handler = event => `on${event.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`;

// A type that is looked up is what is read, and the setter takes a part of that.
/** @param {string} element @param {string} property */
const settable = (element, property) =>
  property === 'query' ? `Partial<${element}['query']>` : `${element}['${property}']`;

/** @param {Element} element */
function interfaces({name, attributes = [], members = [], events = []}) {
  const written = attributes.map(({name, type, description}) => {
    const text = type?.text ?? 'string';
    // In a template a number or a boolean may be written as the attribute that it is.
    const also = {number: 'number | `${number}`', boolean: "boolean | ''"}[text] ?? text;
    return `${doc(description)}  '${name}'?: ${also} | undefined;`;
  });
  const properties = members.flatMap(member =>
    member.kind === 'field' && !member.readonly && !('attribute' in member)
      ? [
          `${doc(member.description)}  '${member.name}'?: ${settable(name, member.name)} | undefined;`,
        ]
      : [],
  );
  const fired = events.map(
    ({name, type, description}) => `${doc(description)}  '${name}': ${type.text};`,
  );
  return [
    `/** Attributes of \`<${dashed(name)}>\`. */`,
    `export interface ${name}Attributes {\n${written.join('\n')}\n}`,
    `/** Properties of \`<${dashed(name)}>\` that are no attributes. */`,
    `export interface ${name}Properties {\n${properties.join('\n')}\n}`,
    `/** Events of \`<${dashed(name)}>\`. */`,
    `export interface ${name}Events {\n${fired.join('\n')}\n}`,
  ].join('\n');
}

/** @param {string} name */
const dashed = name => name.replace(/\B[A-Z]/g, letter => `-${letter}`).toLowerCase();

/** @param {readonly Element[]} elements */
function imports(elements) {
  const events = elements.flatMap(({events = []}) => events.map(({type}) => type.text));
  const names = [...new Set([...elements.map(({name}) => name), ...events])].sort();
  return `import type {${names.join(', ')}} from '../esm/entry/index.js';`;
}

/** @param {readonly Element[]} elements @param {(element: Element) => string} line */
const forEach = (elements, line) => elements.map(line).join('\n');

/** `dist/types/elements.d.ts`: what the others are made of.
 * @param {readonly Element[]} elements */
export const elementTypes = elements => `${imports(elements)}

${forEach(elements, interfaces)}
/** Event handlers as JSX and Svelte name them: \`onmp-load\`. */
export type Handlers<Events> = {[Name in keyof Events & string as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined};
`;

/** @param {readonly Element[]} elements */
const parts = elements =>
  elements.flatMap(({name}) =>
    ['', 'Attributes', 'Properties', 'Events'].map(end => name + end).slice(1),
  );

/** `dist/types/jsx.d.ts`: React 19, which sets properties and listens to events of elements.
 * @param {readonly Element[]} elements */
export const jsxTypes = elements => `import type {HTMLAttributes, RefAttributes} from 'react';
${imports(elements)}
import type {Handlers, ${parts(elements).join(', ')}} from './elements.js';

/** The elements for the JSX of any framework. */
export interface MpWidgetsElements {
${forEach(
  elements,
  ({name, tagName}) =>
    `  '${tagName}': Omit<HTMLAttributes<${name}>, keyof ${name}Attributes> & RefAttributes<${name}> & ${name}Attributes & ${name}Properties & Handlers<${name}Events>;`,
)}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends MpWidgetsElements {}
  }
}
`;

/** `dist/types/vue.d.ts`
 * @param {readonly Element[]} elements */
export const vueTypes = elements => `import type {DefineComponent, HTMLAttributes} from 'vue';
import type {${parts(elements).join(', ')}} from './elements.js';

/** Event handlers as Vue names them: \`onMpLoad\`, for \`@mp-load\`. */
type Camel<Name extends string> = Name extends \`\${infer Head}-\${infer Tail}\` ? \`\${Capitalize<Head>}\${Camel<Tail>}\` : Capitalize<Name>;
type VueHandlers<Events> = {[Name in keyof Events & string as \`on\${Camel<Name>}\`]?: ((event: Events[Name]) => void) | undefined};

declare module 'vue' {
  interface GlobalComponents {
${forEach(
  elements,
  ({name, tagName}) =>
    `    '${tagName}': DefineComponent<Omit<HTMLAttributes, keyof ${name}Attributes> & ${name}Attributes & ${name}Properties & VueHandlers<${name}Events>>;`,
)}
  }
}
`;

/** `dist/types/svelte.d.ts`
 * @param {readonly Element[]} elements */
export const svelteTypes = elements => `import type {HTMLAttributes} from 'svelte/elements';
${imports(elements)}
import type {Handlers, ${parts(elements).join(', ')}} from './elements.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${forEach(
  elements,
  ({name, tagName}) =>
    `    '${tagName}': Omit<HTMLAttributes<${name}>, keyof ${name}Attributes> & ${name}Attributes & ${name}Properties & Handlers<${name}Events>;`,
)}
  }
}
`;

/** `dist/react/index.js`, before it is bundled.
 * @param {readonly Element[]} elements */
export const reactWrappers = elements => `import * as React from 'react';
import {createComponent} from '@lit/react';
import {${elements.map(({name}) => `${name} as ${name}Element`).join(', ')}} from '../esm/entry/index.js';
import '../esm/entry/define.js';

${forEach(
  elements,
  ({name, tagName, events = []}) => `export const ${name} = createComponent({
  react: React,
  tagName: '${tagName}',
  elementClass: ${name}Element,
  displayName: '${name}',
  events: {${events.map(event => `${handler(event.name)}: '${event.name}'`).join(', ')}},
});`,
)}
`;

/** `dist/react/index.d.ts`
 * @param {readonly Element[]} elements */
export const reactTypes =
  elements => `import type {ForwardRefExoticComponent, HTMLAttributes, PropsWithoutRef, RefAttributes} from 'react';
import type {${elements.map(({name}) => `${name} as ${name}Element`).join(', ')}} from '../esm/entry/index.js';
import type {LitElement} from 'lit';
import type {${elements.flatMap(({name}) => [`${name}Events`, `${name}Properties`]).join(', ')}} from '../types/elements.js';

type Own<Element, Properties> = {
  [Name in Exclude<keyof Element, keyof LitElement | keyof Properties | 'state' | 'refresh' | 'headingLanguage'>]?: Element[Name] | undefined;
} & Properties;
type Camel<Name extends string> = Name extends \`\${infer Head}-\${infer Tail}\` ? \`\${Capitalize<Head>}\${Camel<Tail>}\` : Capitalize<Name>;
type ReactHandlers<Events> = {[Name in keyof Events & string as \`on\${Camel<Name>}\`]?: ((event: Events[Name]) => void) | undefined};

${forEach(
  elements,
  ({
    name,
    tagName,
    description,
  }) => `export type ${name}Props = Omit<HTMLAttributes<${name}Element>, keyof Own<${name}Element, ${name}Properties>> & Own<${name}Element, ${name}Properties> & ReactHandlers<${name}Events>;
/** \`<${tagName}>\`: ${description} */
export declare const ${name}: ForwardRefExoticComponent<PropsWithoutRef<${name}Props> & RefAttributes<${name}Element>>;`,
)}
`;
