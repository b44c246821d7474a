/** Gives every figure that asks for it a button which copies its code. */
for (const figure of document.querySelectorAll<HTMLElement>('[data-kopiera]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Kopiera';
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(figure.querySelector('code')?.textContent ?? '').then(
      () => (said.textContent = 'Kopierat.'),
      () => (said.textContent = 'Det gick inte att kopiera. Markera texten i stället.'),
    );
  });
  figure.append(button, said);
}
