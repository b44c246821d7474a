/** What an element is made with; an attribute that is `null` is left out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** An element with attributes and children, made without any parser of HTML. */
export function element(
  name: string,
  attributes: Attributes,
  children: readonly (Node | string)[],
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== null) made.setAttribute(key, `${value}`);
  made.append(...children);
  return made;
}
