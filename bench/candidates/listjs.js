// List.js over the same items. It takes markup for its rows, and makes the rest.
const day = new Intl.DateTimeFormat('sv', {dateStyle: 'long', timeZone: 'Europe/Stockholm'});

async function news(root) {
  const {items} = await (await fetch(root.dataset.src)).json();
  const search = document.createElement('input');
  const list = document.createElement('ul');
  search.type = 'search';
  search.className = 'search';
  list.className = 'list';
  root.replaceChildren(search, list);
  const values = items.map(({url, title, date_published, summary, _mp}) => ({
    url,
    title,
    summary,
    line: `${_mp.place}, ${day.format(new Date(date_published))}`,
  }));
  root.list = new window.List(
    root,
    {
      valueNames: ['line', 'title', {name: 'url', attr: 'href'}],
      item: '<li><p class="line"></p><h3><a class="url title"></a></h3></li>',
    },
    values,
  );
}

document.querySelectorAll('[data-src]').forEach(root => news(root));
window.news = news;
