/** What is read in an element: its shadow trees' text, with what slots are given. */
const textOf = `function textOf(node) {
  if (node.nodeType === 3) return node.data;
  if (node.nodeName === 'STYLE') return '';
  if (node.nodeName === 'SLOT' && node.assignedNodes().length)
    return node.assignedNodes().map(textOf).join(' ');
  return [...(node.shadowRoot ?? node).childNodes].map(textOf).join(' ');
}`;
/** An expression that gives an element's text. */
export const read = (root: string, selector: string) =>
  `(() => { ${textOf}; return textOf(${root}.querySelector('${selector}')).replace(/\\s+/g, ' ').trim(); })()`;
/** The preview's document. */
export const inFrame = "document.querySelector('#visning').contentDocument";

/** A feed that tries to get out of the snippet's fallback. */
export const hostile = {
  version: 'https://jsonfeed.org/version/1.1',
  title: '</ul></mp-news-list><script>parent.hit = "title"</script>',
  home_page_url: 'https://news.example/',
  items: [
    {
      id: '1',
      url: 'https://news.example/"onmouseover="hit=1',
      title: '</style></a><img src="x" onerror="top.hit = 1"><script>top.hit = 2</script>',
      date_published: '2023-10-19T10:00:00Z',
    },
    {id: '2', url: 'javascript:top.hit=3', title: '"><svg onload=top.hit=4>{{7*7}}[gallery]'},
  ],
};
