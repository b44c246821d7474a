// The floor, with one request for all lists of a page that have the same address.
const day = new Intl.DateTimeFormat('sv', {dateStyle: 'long', timeZone: 'Europe/Stockholm'});
const answers = new Map();

function feedOf(src) {
  if (!answers.has(src))
    answers.set(
      src,
      fetch(src).then(response => response.json()),
    );
  return answers.get(src);
}

async function news(root) {
  const {items} = await feedOf(root.dataset.src);
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
