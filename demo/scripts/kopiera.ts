const words = {
  sv: {
    copy: 'Kopiera',
    done: 'Kopierat.',
    failed: 'Det gick inte att kopiera. Markera texten i stället.',
  },
  en: {copy: 'Copy', done: 'Copied.', failed: 'Copying failed. Select the text instead.'},
};
const {copy, done, failed} = words[document.documentElement.lang === 'en' ? 'en' : 'sv'];

/** Gives every figure that asks for it a button which copies its code. */
for (const figure of document.querySelectorAll<HTMLElement>('[data-kopiera]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = copy;
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(figure.querySelector('code')?.textContent ?? '').then(
      () => (said.textContent = done),
      () => (said.textContent = failed),
    );
  });
  figure.append(button, said);
}
