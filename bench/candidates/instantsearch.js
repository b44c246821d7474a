// InstantSearch.js over the same items, which a search client of a few lines keeps in the page.
const day = new Intl.DateTimeFormat('sv', {dateStyle: 'long', timeZone: 'Europe/Stockholm'});
const {widgets} = window.instantsearch;
const pageSize = 20;

async function news(root) {
  let hits;
  const load = async () => {
    const {items} = await (await fetch(root.dataset.src)).json();
    hits = items.map(item => ({
      ...item,
      objectID: item.id,
      line: `${item._mp.place}, ${day.format(new Date(item.date_published))}`,
      text: `${item.title}\n${item.summary}\n${item._mp.place}`.toLowerCase(),
    }));
  };
  await load();
  const answer = ({params: {query = '', page = 0}}) => {
    const found = hits.filter(({text}) => text.includes(query.toLowerCase()));
    return {
      hits: found.slice(page * pageSize, (page + 1) * pageSize),
      nbHits: found.length,
      nbPages: Math.ceil(found.length / pageSize),
      page,
      hitsPerPage: pageSize,
      query,
      params: '',
      processingTimeMS: 1,
    };
  };
  const box = document.createElement('div');
  const list = document.createElement('div');
  root.replaceChildren(box, list);
  const search = window.instantsearch({
    indexName: 'news',
    searchClient: {search: async requests => ({results: requests.map(answer)})},
  });
  root.refresh = async () => {
    await load();
    search.refresh();
  };
  search.addWidgets([
    widgets.searchBox({container: box}),
    widgets.hits({
      container: list,
      templates: {
        item: ({line, url, title}, {html}) =>
          html`<p>${line}</p>
            <h3><a href=${url}>${title}</a></h3>`,
      },
    }),
  ]);
  search.start();
}

document.querySelectorAll('[data-src]').forEach(root => news(root));
window.news = news;
