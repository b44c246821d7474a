// The floor: the smallest list of the same news that one would write by hand.
const day = new Intl.DateTimeFormat('sv', {dateStyle: 'long', timeZone: 'Europe/Stockholm'});

async function news(root) {
  const {items} = await (await fetch(root.dataset.src)).json();
  const rows = items.map(({url, title, date_published, _mp}) => {
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
  });
  const list = document.createElement('ul');
  const search = document.createElement('input');
  search.type = 'search';
  search.oninput = () => {
    const wanted = search.value.toLowerCase();
    items.forEach(({title, summary, _mp}, i) => {
      const text = `${title}\n${summary}\n${_mp.place}`;
      rows[i].hidden = !text.toLowerCase().includes(wanted);
    });
  };
  list.append(...rows);
  root.replaceChildren(search, list);
}

document.querySelectorAll('[data-src]').forEach(root => news(root));
window.news = news;
