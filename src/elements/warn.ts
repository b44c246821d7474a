const told = new WeakMap<Element, Set<string>>();

/** Tells the page's author what is wrong with an element, once for each thing. */
export function warn(element: Element, message: string): void {
  const messages = told.get(element) ?? new Set();
  told.set(element, messages);
  if (messages.has(message)) return;
  messages.add(message);
  console.warn(`<${element.localName}> ${message}`, element);
}
