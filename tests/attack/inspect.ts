import {faultsOf, faultsOfText} from '../vectors/rules.js';

// What our own templates are made of.
const tags = new Set(
  (
    'div p span strong ul li a img time h1 h2 h3 h4 h5 h6 slot button form label input select option ' +
    'mp-news-list mp-news-filter'
  ).split(' '),
);
const attributes =
  /^(?:part|class|lang|dir|href|src|alt|width|height|loading|decoding|referrerpolicy|role|type|name|slot|exportparts|value|tabindex|autocomplete|enterkeyhint|hidden|disabled|datetime|aria-(?:label|busy|level))$/;
const classes =
  /^(?:base|article|more|text|muted|list|cards|compact|note|primary|wide|columns|green|neutral|auto|light|dark)$/;
const markers = /^(?:\?(?:lit\$\d+\$)?)?$/;

function faultsOfOwn(element: Element): string[] {
  const {localName} = element;
  const faults = tags.has(localName) ? [] : [`<${localName}>`];
  for (const {name, value} of element.attributes) {
    const isSlotName = localName === 'slot' || name !== 'name';
    if (!attributes.test(name) || !isSlotName) faults.push(`<${localName} ${name}="${value}">`);
  }
  for (const name of element.classList) if (!classes.test(name)) faults.push(`class ${name}`);
  // What is no address at all has no protocol, and leads nowhere.
  if (element instanceof HTMLAnchorElement && !/^(?:https?)?:$/.test(element.protocol))
    faults.push(`<a href="${element.getAttribute('href')}">`);
  if (element instanceof HTMLImageElement && !/^https?:/.test(element.src))
    faults.push(`<img src="${element.src}">`);
  return faults;
}

function faultsOfBox(element: Element): string[] {
  const {position, zIndex, display} = getComputedStyle(element);
  const isHidden = element.matches('[part=status]');
  if (!/^(?:static|relative)$/.test(position) && !isHidden)
    return [`<${element.localName}> is ${position}`];
  return zIndex === 'auto' || display === 'none' ? [] : [`<${element.localName}> has a z-index`];
}

/** What an element of ours shows. */
export interface Inspection {
  readonly faults: readonly string[];
  /** The addresses of its pictures. */
  readonly images: readonly string[];
  /** All text, whether it is seen or not. */
  readonly text: string;
}

/** Everything within an element's shadow roots that a host page would rather not have there. */
export function inspect(host: Element): Inspection {
  const faults: string[] = [];
  const images: string[] = [];
  let text = '';
  const visit = (node: Node, isRich: boolean): void => {
    if (node instanceof Text) {
      text += node.data;
      faults.push(...faultsOfText(node.data));
    } else if (node instanceof Comment) {
      if (!markers.test(node.data)) faults.push(`<!--${node.data}-->`);
    } else if (node instanceof HTMLElement) {
      const attributes = [...node.attributes].map(({name, value}) => [name, value] as const);
      faults.push(...(isRich ? faultsOf(node.localName, attributes) : faultsOfOwn(node)));
      faults.push(...faultsOfBox(node));
      if (node instanceof HTMLImageElement) images.push(node.src);
      const inner = isRich || node.matches('[part=body]');
      for (const child of (node.shadowRoot ?? node).childNodes) visit(child, inner);
    } else faults.push(`${node.nodeName} of another kind`);
  };
  for (const child of host.shadowRoot!.childNodes) visit(child, false);
  return {faults, images, text};
}
