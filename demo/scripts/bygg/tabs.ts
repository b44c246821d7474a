/** Tabs as the ARIA Authoring Practices have them: one stop for Tab, arrows between them. */
export function followTabs(
  list: HTMLElement,
  panel: HTMLElement,
  onSelect: (platform: string) => void,
): {readonly select: (platform: string) => void} {
  const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
  for (const tab of tabs) tab.addEventListener('click', () => onSelect(tab.dataset['platform']!));
  list.addEventListener('keydown', event => {
    const at = tabs.indexOf(document.activeElement as HTMLElement);
    const next: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: tabs.length - 1,
    };
    const index = next[event.key];
    if (index === undefined) return;
    event.preventDefault();
    const tab = tabs.at(index % tabs.length)!;
    tab.focus();
    onSelect(tab.dataset['platform']!);
  });
  return {
    select(platform) {
      for (const tab of tabs) {
        const isSelected = tab.dataset['platform'] === platform;
        tab.setAttribute('aria-selected', String(isSelected));
        tab.tabIndex = isSelected ? 0 : -1;
        if (isSelected) panel.setAttribute('aria-labelledby', tab.id);
      }
    },
  };
}
