const keys = new WeakMap<Element, string>();

/**
 * Draws one row for each entry. A row whose entry stays is neither moved nor made anew, and of it
 * only what differs is touched, so the focus stays where it is when other rows come and go.
 *
 * @param keyOf what an entry is known by, from one drawing to the next
 * @param view an entry's row
 */
export function drawRows<Entry>(
  list: Element,
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
  view: (entry: Entry) => Element,
): void {
  const old = new Map([...list.children].map(row => [keys.get(row), row]));
  const rows = new Set<Element>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const fresh = view(entry);
    const row = old.get(key) ?? fresh;
    if (row === fresh) keys.set(row, key);
    else patch(row, fresh);
    old.delete(key);
    rows.add(row);
  }
  // All that is left over: entries of one key are in `old` but once.
  for (const row of [...list.children]) if (!rows.has(row)) row.remove();
  let next = list.firstElementChild;
  for (const row of rows) {
    if (row === next) next = row.nextElementSibling;
    else list.insertBefore(row, next);
  }
}

/** Makes an element as another one is, but for where the focus may be put. */
function patch(old: Element, fresh: Element): void {
  for (const {name} of [...old.attributes])
    if (name !== 'tabindex' && !fresh.hasAttribute(name)) old.removeAttribute(name);
  for (const {name, value} of fresh.attributes)
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  const [nodes, others] = [[...old.childNodes], [...fresh.childNodes]];
  if (nodes.map(kind).join() !== others.map(kind).join()) return old.replaceChildren(...others);
  nodes.forEach((node, i) => {
    const other = others[i]!;
    if (node instanceof Element) patch(node, other as Element);
    else if (node.nodeValue !== other.nodeValue) node.nodeValue = other.nodeValue;
  });
}

const kind = ({nodeName}: Node) => nodeName;
