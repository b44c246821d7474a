import {render} from 'lit';

const keys = new WeakMap<Element, string>();

/**
 * Draws one list item for each entry. A row whose entry stays is neither moved nor made anew, so the
 * focus stays where it is when other rows come and go. (Lit's `repeat` would do the same in three
 * times the bytes.)
 *
 * @param keyOf what an entry is known by, from one drawing to the next
 * @param view what stands in its row
 */
export function drawRows<Entry>(
  list: Element,
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
  view: (entry: Entry) => unknown,
): void {
  const old = new Map([...list.children].map(row => [keys.get(row), row as HTMLElement]));
  const rows = new Set<Element>();
  for (const entry of entries) {
    const key = keyOf(entry);
    let row = old.get(key);
    if (!row) {
      row = document.createElement('li');
      row.setAttribute('part', 'item');
      keys.set(row, key);
    }
    old.delete(key);
    render(view(entry), row);
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
