// The floor with the first twenty items, and a button for twenty more.
const day = new Intl.DateTimeFormat('sv', {dateStyle: 'long', timeZone: 'Europe/Stockholm'});

function row({url, title, date_published, _mp}) {
  const row = document.createElement('li');
  const line = document.createElement('p');
  const heading = document.createElement('h3');
  const link = document.createElement('a');
  line.textContent = `${_mp.place}, ${day.format(new Date(date_published))}`;
  link.href = url;
  link.textContent = title;
  heading.append(link);
  row.append(line, heading);
  return row;
}

async function news(root) {
  const {items} = await (await fetch(root.dataset.src)).json();
  const list = document.createElement('ul');
  const search = document.createElement('input');
  const more = document.createElement('button');
  let found = items;
  let shown = 20;
  const show = () => {
    list.replaceChildren(...found.slice(0, shown).map(row));
    more.hidden = shown >= found.length;
  };
  search.type = 'search';
  search.oninput = () => {
    const wanted = search.value.toLowerCase();
    found = items.filter(({title, summary, _mp}) =>
      `${title}\n${summary}\n${_mp.place}`.toLowerCase().includes(wanted),
    );
    shown = 20;
    show();
  };
  more.textContent = 'Visa fler';
  more.onclick = () => {
    shown += 20;
    show();
  };
  show();
  root.replaceChildren(search, list, more);
}

document.querySelectorAll('[data-src]').forEach(root => news(root));
window.news = news;
