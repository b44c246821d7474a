/** Puts elements of every kind into the page, uses them, and takes them out again. */
export const churn = String.raw`
  const kinds = [
    (it, feeds) => Object.assign(it, {src: feeds + 'good'}),
    (it, feeds) => Object.assign(it, {src: feeds + 'never'}),
    (it, feeds, i) => Object.assign(it, {src: feeds + 'good?' + i, refreshEvery: 1}),
    (it, feeds) => Object.assign(it, {src: feeds + 'good', loading: 'lazy'}),
    (it, feeds) => Object.assign(it, {src: feeds + 'good', syncUrl: 'own'}),
    (it, feeds) => Object.assign(it, {src: feeds + 'good ' + feeds + 'gone', keepCopy: true}),
    (it, feeds) => Object.assign(it, {src: feeds + 'good ' + feeds + 'never'}),
    (it, feeds) => Object.assign(it, {src: feeds + 'gone', refreshEvery: 5}),
    (it, feeds) => Object.assign(it, {src: feeds + 'rss', show: 'dateline image excerpt topics source'}),
    it => it.append('Reserv', document.createElement('button')),
    (it, feeds) => Object.assign(it, {src: feeds + 'empty'}),
  ];
  const made = new Set();
  /** How many of the elements are still held by something. */
  const alive = () => {
    for (const it of made) if (!it.deref()) made.delete(it);
    return made.size;
  };
  const use = it => {
    it.query = {search: 'ny'};
    for (const part of ['show-more', 'retry', 'clear']) deep(it, '[part=' + part + ']')?.click();
    const field = deep(it, '[part=search]');
    if (field) {
      field.focus();
      field.value = 'bel';
      field.dispatchEvent(new Event('input'));
    }
    it.lang = 'en';
  };
  // All that get an answer, and need not be seen to ask for it.
  const answered = it => loaded(it) || !it.src || it.src.includes('never') || it.loading === 'lazy';
  /** Twenty at a time: some are removed at once, some moved, some used and then removed. */
  const churn = async (count, feeds) => {
    for (let from = 0; from < count; from += 20) {
      const box = document.createElement('div');
      const root = from % 40 ? box.attachShadow({mode: 'open'}) : box;
      document.body.append(box);
      for (let i = from; i < Math.min(from + 20, count); i++) {
        const it = document.createElement(i % 2 ? 'mp-policy-area' : 'mp-news-list');
        made.add(new WeakRef(it));
        kinds[(i >> 1) % kinds.length](it, feeds, i);
        root.append(it);
        if (i % 7 === 0) it.remove();
        if (i % 5 === 0) root.prepend(it);
      }
      await pause(0);
      while (from % 60 && ![...root.children].every(answered)) await pause(10);
      [...root.children].forEach(use);
      await pause(from % 80 ? 20 : 0);
      if (from % 3) root.replaceChildren();
      box.remove();
    }
    await pause(100);
    violations.length = words.length = events.length = 0;
  };
`;
