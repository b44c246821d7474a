/** Gives the focus to the first of some parts that there is, even one that Tab does not stop at. */
export function focusFirst(within: ParentNode, ...parts: readonly string[]): void {
  for (const part of parts) {
    const element = within.querySelector<HTMLElement>(`[part=${part}]`);
    if (!element) continue;
    if (!element.matches('a, button')) element.tabIndex = -1;
    return element.focus();
  }
}
