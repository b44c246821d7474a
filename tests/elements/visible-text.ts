/**
 * What a reader of the page sees of an element, through slots and shadow roots: a line for each
 * block, without what only a screen reader is told. A closed choice is what is chosen; a field is
 * what stands in it.
 */
export function visibleLines(element: Element): string[] {
  return textOf(element)
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** The same as one text. */
export function visibleText(element: Element): string {
  return visibleLines(element).join('\n');
}

function textOf(node: Node): string {
  if (node instanceof Text) return node.data.replace(/\s+/g, ' ');
  if (!(node instanceof HTMLElement)) return '';
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes({flatten: true});
    return (assigned.length ? assigned : [...node.childNodes]).map(textOf).join('');
  }
  const {display, visibility} = getComputedStyle(node);
  if (display === 'none' || visibility === 'hidden' || isForScreenReaders(node)) return '';
  const text =
    node instanceof HTMLSelectElement
      ? (node.selectedOptions[0]?.text ?? '')
      : node instanceof HTMLInputElement
        ? node.value
        : [...(node.shadowRoot ?? node).childNodes].map(textOf).join('');
  return /^(inline|contents)$/.test(display) ? text : `\n${text}\n`;
}

function isForScreenReaders(element: HTMLElement): boolean {
  return element.offsetWidth <= 1 && element.offsetHeight <= 1 && element.childNodes.length > 0;
}
