/** Whether an element has children of its own for a slot; for the default one unless told. */
export function hasChildren(host: Element, slot = ''): boolean {
  return [...host.childNodes].some(node =>
    node instanceof Element
      ? node.slot === slot
      : !slot && node instanceof Text && node.data.trim(),
  );
}

/** Whether a fallback child has the focus, and so must not be taken away under it. */
export function holdsFocus(host: Element): boolean {
  const {activeElement} = host.getRootNode() as Document | ShadowRoot;
  return [...host.children].some(child => !child.slot && child.contains(activeElement));
}

/** Calls back when the children of an element come and go, or the focus leaves one of them. */
export function followChildren(host: Element, changed: () => void): void {
  const observed = {childList: true, subtree: true, attributeFilter: ['slot']};
  new MutationObserver(changed).observe(host, observed);
  // The focus may only be on its way from one child to the next.
  host.addEventListener('focusout', () => setTimeout(changed));
}
