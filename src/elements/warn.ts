const told = new WeakMap<Element, Set<string>>();

/** Tells the page's author what is wrong with an element, once for each thing. */
export function warn(element: Element, message: string): void {
  // The author wrote the policy area, and not the list inside it.
  const {host} = element.getRootNode() as Partial<ShadowRoot>;
  const written = host?.localName === 'mp-policy-area' ? host : element;
  const messages = told.get(written) ?? new Set();
  told.set(written, messages);
  if (messages.has(message)) return;
  messages.add(message);
  console.warn(`<${written.localName}> ${message}`, written);
}
