// Shows each theme as it stands in the page's style sheet, so that what is read is what is seen.

const rules = [...document.styleSheets]
  .flatMap(sheet => [...sheet.cssRules])
  .flatMap(rule => (rule instanceof CSSStyleRule ? rule : []));

for (const details of document.querySelectorAll<HTMLElement>('[data-tema]')) {
  const tema = details.dataset['tema']!;
  const own = new RegExp(`^\\.${tema} (mp-|\\.smalt)`);
  const pre = document.createElement('pre');
  pre.textContent = rules
    .filter(({selectorText}) => own.test(selectorText))
    .map(({selectorText, style}) => {
      const lines = style.cssText.split(/;\s+(?=[-\w]+:|$)/).filter(Boolean);
      const selector = selectorText.replaceAll(`.${tema} `, '').replaceAll(', ', ',\n');
      return `${selector} {\n${lines.map(line => `  ${line.replace(/;$/, '')};`).join('\n')}\n}`;
    })
    .join('\n');
  details.append(pre);
}
